import type { SiteProfile } from './profile.ts';

/** Sections whose dates are of something that has not happened. */
const NOT_ACTUAL = ['^(?!.*\\bactual\\b).*\\b(planned|estimated|projected|scheduled|anticipated|expected)\\b'];

/**
 * OKJobMatch, the case management system. No staff page of it is public: headings are those of the vendor's
 * published guide ("Add Notes", "Add Service & Training"). Nothing here relies on markup.
 */
export const okjobmatch: SiteProfile = {
  id: 'okjobmatch',
  title: 'OKJobMatch',
  matches: ['https://okjobmatch.com/*'],
  checkedOn: '2026-11',
  pages: [
    {
      id: 'add-note',
      title: 'Add Notes',
      heading: [
        '^(add|edit|new|create|enter|update|write) (a )?(new )?((program|case|enrollment|job seeker|participant|client|contact|follow-?up) )*notes?\\b',
      ],
      mayBe: ['\\bnotes?\\b', '\\bcontact (record|log|entry)\\b', '\\b(interaction|encounter)\\b'],
      within: ['main', 'body'],
      others: ['prose'],
      fields: [
        {
          kind: 'note.contactDate',
          title: 'Reference date',
          shape: 'date',
          expected: true,
        },
        {
          kind: 'note.subject',
          title: 'Subject',
          shape: 'line',
          expected: true,
        },
        {
          kind: 'note.text',
          title: 'Notes',
          shape: 'prose',
          alone: {
            not: [
              'private',
              'counseling',
              '(?<!no )medical',
              'employer',
              'internal',
              'address',
              '^type of',
              '^state of',
              '^short',
              '^brief',
            ],
          },
          expected: true,
        },
      ],
    },
    {
      id: 'add-service',
      title: 'Add Service & Training',
      heading: [
        '^(add|edit|new|create|enter|update|record) (a )?(new )?((partner[- ]?provided|participant|enrollment|program|follow-?up|training|supportive) )*(services?|activity)( ?(&|/|and) ?(training|service))?( entry)?$',
      ],
      mayBe: ['\\b(services?|activity|activities|training)\\b'],
      within: ['main', 'body'],
      others: ['prose'],
      fields: [
        {
          kind: 'service.name',
          title: 'Service',
          shape: 'choice',
          expected: false,
        },
        {
          kind: 'service.startDate',
          title: 'Begin date',
          shape: 'date',
          notIn: NOT_ACTUAL,
          expected: true,
        },
        {
          kind: 'service.endDate',
          title: 'End date',
          shape: 'date',
          notIn: NOT_ACTUAL,
          expected: true,
        },
        {
          kind: 'service.notes',
          title: 'Notes',
          shape: 'prose',
          alone: { not: ['private', 'counseling', 'medical', 'employer', 'provider', 'address', '^state of'] },
          expected: true,
        },
      ],
    },
  ],
  services: {
    name: ['^services?( name)?$', '^services?( (&|and) |/)training( name)?$', '^activity( name)?$'],
    start: [
      '^actual (begin|start)( date)?$',
      '^(service )?(begin|beginning|start|open)( date)?$',
      '^(date opened|service date|date of service)$',
    ],
    end: [
      '^actual end( date)?$',
      '^(service )?(end|completion|close|closure|stop|exit)( date)?$',
      '^(date )?(completed|closed|ended)$',
    ],
    planned: ['^(projected|estimated|planned|anticipated|expected|scheduled) (end|completion)( date)?$'],
    kind: ['^(service )?(type|category|kind)$', '^(type|category) of service$'],
    status: ['^(service )?status$'],
  },
  statuses: {
    open: ['^(open|active|ongoing|current|in[- ]progress|enrolled|started)\\b'],
    over: ['^(complete|closed|ended|(un)?success)'],
  },
};
