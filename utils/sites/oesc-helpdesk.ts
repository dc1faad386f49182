import type { SiteProfile } from './profile.ts';

/**
 * The State's Zendesk help centre. Two theme generations answer to this profile: React forms, where the
 * date box has no name and the description is a rich editor, and the older server-made forms. A failed
 * submission comes back at `/requests`, without `/new`. The labels are the directive's own (Ticket
 * Request Instructions); the form's custom field numbers are not public and not needed.
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
      fields: [
        {
          kind: 'request.subject',
          title: 'Subject',
          shape: 'line',
          name: ['^request\\[subject\\]$'],
          label: ['^subject( of (the )?ticket)?$'],
          expected: true,
        },
        {
          kind: 'request.description',
          title: 'Description',
          shape: 'prose',
          name: ['^request\\[description\\]$'],
          label: ['^description$'],
          expected: true,
        },
        {
          kind: 'request.date',
          title: 'Date',
          shape: 'date',
          label: ['^date$', '^(date of (the |this )?request|request(ed)? date|date (submitted|requested))$'],
          expected: true,
        },
        {
          kind: 'request.phone',
          title: 'Work telephone number',
          shape: 'line',
          label: ['^(your )?(work |office |business )?(tele)?phone( number)?$'],
          not: ['fax', 'participant'],
          expected: true,
        },
        {
          kind: 'request.action',
          title: 'Type of edit',
          shape: 'choice',
          label: [
            '^(type of (data )?|data )?(edit|change|action)( type| requested| needed)?$',
            '^add,? (modify|edit|change|update),? (or|and) delete$',
          ],
          expected: false,
        },
        {
          kind: 'request.serviceDate',
          title: 'Service date',
          shape: 'date',
          label: [
            '^((actual |current )?service (begin |start )?date|date of (the )?service)( to (add|modify|delete|edit))?$',
          ],
          not: ['^new ', 'correct(ed)?'],
          expected: false,
        },
        {
          kind: 'request.skillGainDate',
          title: 'Date of skill gain',
          shape: 'date',
          label: [
            '^date of (the )?(measurable )?skills? gain( \\(msg\\))?$',
            '^((measurable )?skills? gain|msg) date$',
            '^date (the )?(skills? )?gain was (earned|achieved)$',
          ],
          expected: false,
        },
        {
          kind: 'request.justification',
          title: 'Justification',
          shape: 'prose',
          label: ['^justification', '^reason for (the |this )?(request|edit|change)$'],
          expected: false,
        },
        {
          kind: 'request.attachments',
          title: 'Attachments',
          shape: 'files',
          name: ['^request\\[attachments\\]'],
          label: ['^attachments?$', '^(add|attach) files?$'],
          expected: false,
        },
      ],
    },
  ],
};
