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
      heading: ['^(add|edit) (program |case |enrollment |job seeker )?notes?$'],
      within: ['main', 'body'],
      fields: [
        {
          kind: 'note.contactDate',
          title: 'Reference date',
          shape: 'date',
          label: ['^(reference|contact) date$', '^date of (the )?contact$'],
          expected: true,
        },
        { kind: 'note.subject', title: 'Subject', shape: 'line', label: ['^subject$'], expected: true },
        {
          kind: 'note.text',
          title: 'Notes',
          shape: 'prose',
          label: ['^(program |case )?notes?( text)?$'],
          expected: true,
        },
      ],
    },
    {
      id: 'add-service',
      title: 'Add Service & Training',
      heading: ['^(add|edit) services?( (&|and) training)?$'],
      within: ['main', 'body'],
      fields: [
        {
          kind: 'service.name',
          title: 'Service',
          shape: 'choice',
          label: ['^service( name| type)?$', '^service (&|and) training( name| type)?$'],
          expected: false,
        },
        {
          kind: 'service.startDate',
          title: 'Begin date',
          shape: 'date',
          label: ['^(actual )?(service )?(begin|start|beginning)( date)?$', '^(service date|date of service)$'],
          not: ['estimated', 'planned', 'scheduled'],
          expected: true,
        },
        {
          kind: 'service.endDate',
          title: 'End date',
          shape: 'date',
          label: ['^(actual )?(service )?(end|completion)( date)?$', '^date completed$'],
          not: ['estimated', 'planned', 'projected', 'scheduled'],
          expected: true,
        },
        {
          kind: 'service.notes',
          title: 'Notes',
          shape: 'prose',
          label: ['^((service|service (&|and) training( plan)?) )?(notes?|comments?)$'],
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
