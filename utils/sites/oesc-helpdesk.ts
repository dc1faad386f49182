import type { SiteProfile } from './profile.ts';

/**
 * @param one words of which a label has at least one
 * @param others what else it may be made of, in any order
 * @param always a word without which it is another label
 * @returns a pattern for labels of these words and no others
 */
function madeOf(one: string, others: string, always = ''): string {
  const word = `(?:${one}|${others})`;
  return `^${always && `(?=.*\\b${always}\\b)`}(?=.*\\b(?:${one})\\b)${word}(?:[ /]${word})*$`;
}

/**
 * The State's Zendesk help centre. Two theme generations answer to this profile: React forms, where the
 * date box has no name and the description is a rich editor, and the older server-made forms. A failed
 * submission comes back at `/requests`, without `/new`. The labels are the directive's own (Ticket
 * Request Instructions) and what a form may call the same things; the form's custom field numbers are not
 * public and not needed.
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
      // The subject goes to the server half a second after the last key, to look for articles; files at once.
      sendsEarly: true,
      fields: [
        {
          kind: 'request.subject',
          title: 'Subject',
          shape: 'line',
          name: ['^request\\[subject\\]$'],
          label: ['^((e-?mail|ticket|request|message) )?subject( line)?( (of )?(the )?(ticket|request))?$'],
          expected: true,
        },
        {
          kind: 'request.description',
          title: 'Description',
          shape: 'prose',
          name: ['^request\\[description\\]$'],
          label: [
            '^((full|detailed|issue|problem|request|ticket) )?description( (issue|problem|request|need|ticket))?$',
            '^describe (issue|problem|request|need|question)( (detail|as much detail as possible))?$',
            '^((issue|problem|request|additional|more) )?details( (issue|problem|request))?$',
          ],
          not: ['file', 'attachment', 'justif', '^reason'],
          expected: true,
        },
        {
          kind: 'request.date',
          title: 'Date',
          shape: 'date',
          label: [
            '^date$',
            madeOf(
              "today|today's|current|request|requested|ticket|form|submission|submitted|submittal|sent|filed",
              'date|completed|created|made|prepared|opened|filled|out|entered',
              'date',
            ),
          ],
          not: ['service', 'birth', 'gain', 'needed', 'due', 'hire', 'start', 'end'],
          expected: true,
        },
        {
          kind: 'request.phone',
          title: 'Work telephone number',
          shape: 'line',
          label: [
            '^((work|office|business|daytime|day|contact|direct|desk|staff|agency|program|local area|center|requestor|call-?back|case ?(manager|worker)) ){0,2}((tele)?phone|tel)( (number|no|num|nbr|extension|ext))?( (work|office|business|daytime|direct|where (we|you) can (be )?reach(ed)?( you)?))?( (number|no))?$',
            '^(work|office|business|contact|call-?back|daytime) number$',
            '^(direct|work|office|desk) line$',
          ],
          not: ['fax', 'participant', 'customer', 'client', 'job ?seeker', 'home', 'emergency'],
          expected: true,
        },
        {
          kind: 'request.action',
          title: 'Type of edit',
          shape: 'choice',
          label: [
            madeOf(
              'action|edit|change|correction|delete|deletion|modify|modification|update',
              'what|which|type|kind|requested|requesting|request|needed|necessary|data|do|you|we|need|want|like|asking|taken|take|made|done|add|addition|remove|correct|or|and',
            ),
            '^what (do you (need|want)|should be done)\\b',
          ],
          expected: false,
        },
        {
          kind: 'request.serviceDate',
          title: 'Service date',
          shape: 'date',
          label: [
            '^((actual|current|existing|original) )?service (((actual|begin|beginning|start|entry) )?date|began|started|begin)( (to )?(add|modify|delete|edit|change|correct)(ed)?)?$',
            '^((actual|begin|beginning|start) )?date (began |started )?(actual )?service( (began|started|provided|delivered|given|received|to (add|modify|delete|edit|change)|you (want|need) (to )?(edit|change|add|delete|modify)))?$',
            '^date service (provided|delivered|given|received|began|started)$',
          ],
          not: ['^new ', 'correct(ed)?', '\\bend', 'last', 'exit', 'close'],
          expected: false,
        },
        {
          kind: 'request.skillGainDate',
          title: 'Date of skill gain',
          shape: 'date',
          label: [
            madeOf('gain|msg', 'date|measurable|skills?|which|earned|achieved|attained|occurred|made|was', 'date'),
          ],
          expected: false,
        },
        {
          kind: 'request.justification',
          title: 'Justification',
          shape: 'prose',
          label: [
            '^(detailed )?justification\\b',
            '^(explain|describe) (reason|why)\\b',
            madeOf(
              'reason|rationale|explanation|justification|why|justify',
              'explain|describe|detailed|business|narrative|brief|state|request|requested|requesting|edit|change|correction|update|delete|deletion|addition|data|service|ticket|you|need|needed|asking|making|necessary|or|and|it|should|we',
            ),
            '^(comments?|statement|information) (to |in )?support(ing)?( (request|edit|change|correction))?$',
          ],
          not: ['denial', 'denied'],
          expected: false,
        },
        {
          kind: 'request.attachments',
          title: 'Attachments',
          shape: 'files',
          name: ['^request\\[attachments\\]'],
          // The older theme's box for files may have lost its label to a button of the theme's own.
          selector: ['#request-attachments'],
          label: [
            '^attachments?$',
            '^(add|attach|upload) (files?|documents?|attachments?|screenshots?)\\b',
            '^(files?|documents?|screenshots?)$',
          ],
          expected: false,
        },
      ],
    },
  ],
};
