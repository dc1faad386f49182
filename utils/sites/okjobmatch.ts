import type { SiteProfile } from './profile.ts';

/**
 * OKJobMatch, the case management system. No staff page of it is public: headings and labels are those
 * of the vendor's published guide ("Add Notes", "Add Service & Training"), and the exact wording of the
 * service dates is a guess until someone supplies a saved page. Nothing here relies on markup.
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
      mayBe: [
        '^((program|case|enrollment|job seeker|participant|client|contact|follow-?up) )*notes?( (entry|details?))?$',
      ],
      within: ['main', 'body'],
      fields: [
        {
          kind: 'note.contactDate',
          title: 'Reference date',
          shape: 'date',
          label: [
            '^((reference|contact|note|encounter|visit|meeting) date)( contact)?$',
            '^date (contact|note|encounter|visit|meeting|contacted|contact made|contact occurred|reference)( made)?$',
          ],
          not: ['re-?contact', 'next', 'follow-?up', 'birth', 'last', 'due'],
          expected: true,
        },
        {
          kind: 'note.subject',
          title: 'Subject',
          shape: 'line',
          label: ['^((case |program )?note )?(subject|title|heading)( line)?( (case |program )?note)?$'],
          not: ['job', 'course'],
          expected: true,
        },
        {
          kind: 'note.text',
          title: 'Notes',
          shape: 'prose',
          label: [
            '^((program|case|enrollment|participant|contact|new|follow-?up) )?notes?( (text|details?|body|content|comments?|narrative|entry))?$',
            '^(note )?(comments?|narrative|body|details|summary)( (case |program )?notes?)?$',
            '^(write|type|add) (case |program )?notes?$',
          ],
          not: ['private', 'counsel', 'medical', 'employer', 'internal', 'address'],
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
      mayBe: [
        '^((partner[- ]?provided|participant|enrollment|program|follow-?up|training|supportive) )*(services?|activity)( ?(&|/|and) ?(training|service))?( (entry|details?))?$',
      ],
      within: ['main', 'body'],
      fields: [
        {
          kind: 'service.name',
          title: 'Service',
          shape: 'choice',
          label: [
            '^services?( ?(&|/|and) ?training)?( (name|type|activity|received|provided))?$',
            '^(service|training) ?/ ?(training|service|activity)( name)?$',
            '^(name|type) service$',
            '^(service )?activity( (name|type))?$',
          ],
          not: ['provider', 'status', 'office', 'location', 'category'],
          expected: false,
        },
        {
          kind: 'service.startDate',
          title: 'Begin date',
          shape: 'date',
          label: [
            '^(actual )?((service|activity|training) )?(begin|start|beginning|began|started|starting)( date)?( (actual|service|activity|training))?$',
            '^((service|activity) date|date (service|activity))( (began|begins|started|starts|provided|received|delivered|begun|given))?$',
            '^date (began|started|begun|provided|received)$',
          ],
          not: ['estimated', 'planned', 'scheduled', 'projected', 'anticipated', 'expected', 'enrollment', 'program'],
          expected: true,
        },
        {
          kind: 'service.endDate',
          title: 'End date',
          shape: 'date',
          label: [
            '^(actual )?((service|activity|training) )?(end|ending|ended|close|closed|completion|completed|finish)( date)?( (actual|service|activity|training))?$',
            '^date ((service|activity) )?(completed|ended|closed|finished|ends|completes)$',
          ],
          not: ['estimated', 'planned', 'projected', 'scheduled', 'anticipated', 'expected', 'enrollment', 'program'],
          expected: true,
        },
        {
          kind: 'service.notes',
          title: 'Notes',
          shape: 'prose',
          label: [
            '^((service|service (&|/|and) training( plan)?|activity) )?(notes?|comments?|remarks)( (text|entry))?$',
            '^(notes?|comments?|remarks)( (about|regarding|on|concerning))? (service|activity)$',
          ],
          not: ['private', 'counsel', 'medical', 'employer', 'provider'],
          expected: true,
        },
      ],
    },
  ],
  services: {
    name: ['^services?( name)?$', '^services?( (&|and) |/)training( name)?$', '^activity( name)?$'],
    start: [
      '^actual (begin|start)( date)?$',
      '^(service )?(begin|beginning|start)( date)?$',
      '^(service date|date of service)$',
    ],
    end: ['^actual end( date)?$', '^(service )?(end|completion)( date)?$', '^(date )?completed$'],
    kind: ['^(service )?(type|category|kind)$', '^(type|category) of service$'],
  },
};
