import type { SiteProfile } from './profile.ts';

/** Sections about somebody else than who asks; "Participant data correction request" is the form itself. */
const ABOUT_OTHERS =
  "^(the )?(supervisor|participant|customer|client|job ?seeker|employer|provider)(['’]?s)?( (information|info|details|contact|data|demographics).*)?$";
/** Sections that hold what is to stand there in the end; not "New request", "Correct a service date". */
const CORRECTED =
  '^(?!.*\\b(current|original|existing)\\b)(.*\\b(corrected|revised)\\b|(correct|new) (information|values?|data|dates?|entry)$)';

/**
 * The State's Zendesk help centre. Two theme generations answer to this profile: React forms, where the
 * date box has no name and the description is a rich editor, and the older server-made forms. A failed
 * submission comes back at `/requests`, without `/new`. The directive names what is asked for (Ticket Request
 * Instructions); what the form calls it and its custom field numbers are not public and not needed.
 */
export const oescHelpdesk: SiteProfile = {
  id: 'oesc-helpdesk',
  title: 'OESC Zendesk helpdesk',
  matches: ['https://oesc.zendesk.com/*'],
  checkedOn: '2026-11',
  pages: [
    {
      id: 'ticket-request',
      title: 'Submit a request',
      path: ['^/hc/[^/]+/requests(/new)?/?$'],
      within: ['#new-request-form form', 'form#new_request'],
      // A ticket names people by their PID alone.
      others: ['line', 'prose'],
      // The subject goes to the server half a second after the last key, to look for articles; files at once.
      sendsEarly: true,
      fields: [
        {
          kind: 'request.subject',
          title: 'Subject',
          shape: 'line',
          name: ['^request\\[subject\\]$'],
          expected: true,
        },
        {
          kind: 'request.description',
          title: 'Description',
          shape: 'prose',
          name: ['^request\\[description\\]$'],
          expected: true,
        },
        {
          kind: 'request.date',
          title: 'Date',
          shape: 'date',
          // The directive's own word for it, which could be any date elsewhere.
          label: ['^date$'],
          expected: true,
        },
        {
          kind: 'request.phone',
          title: 'Work telephone number',
          shape: 'line',
          notIn: [ABOUT_OTHERS],
          expected: true,
        },
        {
          kind: 'request.action',
          title: 'Type of edit',
          shape: 'choice',
          expected: false,
        },
        {
          kind: 'request.serviceDate',
          title: 'Service date',
          shape: 'date',
          notIn: [CORRECTED],
          expected: false,
        },
        {
          kind: 'request.skillGainDate',
          title: 'Date of skill gain',
          shape: 'date',
          notIn: [CORRECTED],
          expected: false,
        },
        {
          kind: 'request.justification',
          title: 'Justification',
          shape: 'prose',
          orLine: true,
          expected: false,
        },
        {
          kind: 'request.attachments',
          title: 'Attachments',
          shape: 'files',
          name: ['^request\\[attachments\\]'],
          // The older theme's box for files may have lost its label to a button of the theme's own.
          selector: ['#request-attachments'],
          expected: false,
        },
      ],
    },
  ],
};
