import { saying } from './label-words.ts';
import type { SiteProfile } from './profile.ts';

/** Whom a note or service is about, as labels call them. */
const PERSON = "participant|participant's|customer|client|job ?seeker";
/** What a label of an actual date does not say; "activity to begin on" is a plan, too. */
const PLANNED_OR_OTHER = [
  '\\bto (begin|start|commence|end|finish|complete|close)\\b',
  'estimated',
  'planned',
  'scheduled',
  'projected',
  'anticipated',
  'expected',
  'enrollment',
  'program',
  '\\breport\\b',
];
/** Sections whose dates are of something that has not happened. */
const NOT_ACTUAL = ['\\b(planned|estimated|projected|scheduled|anticipated|expected)\\b'];
const SERVICE = 'services?|activity|activities|training';

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
      mayBe: ['\\bnotes?\\b', '\\bcontact (record|log|entry)\\b', '\\b(interaction|encounter)\\b'],
      within: ['main', 'body'],
      fields: [
        {
          kind: 'note.contactDate',
          title: 'Reference date',
          shape: 'date',
          label: [
            saying(
              [
                'contact|contacted|contacto|session|counseling|touch|encounter|visit|meeting|met|meet|touchpoint|talk|talked|seen|connect|connected|conference|correspondence|communication|conversation|spoke|spoken|speak|interaction|e-?mail|reference|note|activity|event',
                'date|dt|day|when|on|fecha',
              ],
              `${PERSON}|service|actual|attempt|attempted|case|made|make|took|take|place|occur|occurred|happen|happened|call|called|phone|you|w|with|actually|documented|keyed|entered|effective|de|describ\\w*|documents?|were|other|same`,
            ),
            '^contact made$',
            '^date$',
            '^occurred$',
          ],
          not: [
            're-?contact',
            'next',
            'follow-?up',
            'birth',
            'last',
            'due',
            '(?<!not (the )?(date )?)\\b(keyed|entered)',
          ],
          expected: true,
        },
        {
          kind: 'note.subject',
          title: 'Subject',
          shape: 'line',
          label: [
            "^what('s)? (case )?note about\\??$",
            '^(case )?note (name|description)$',
            '^name (case )?note$',
            saying(['note', 'what', 'about|concern\\w*|regarding'], 'line|one|case'),
            '^(short|brief) description$',
            '^(one|single)[ -]line (summary|description)( (case )?note)?$',
            saying(
              ['subject|title|heading|header|headline|caption|synopsis|topic|asunto|regarding|re(?!-)'],
              'activity|comment|counseling|monthly|follow-?up|this|ten|less|counselor|narrative|journal|log|conversation|visit|meeting|shown|de|la|nota|case|program|progress|name|notes?|c/n|c|n|line|entry|contact|purpose|reason|e\\.g|eg',
            ),
          ],
          not: ['job', 'course'],
          expected: true,
        },
        {
          kind: 'note.text',
          title: 'Notes',
          shape: 'prose',
          label: [
            saying(
              [
                'notes?|casenotes?|comments?|narrative|memorandum|details?|body|description|summary|contents?|text|write-?up|substance|account|observations?|story|contenido|texto',
              ],
              `manager|journal|w|call|record|file|tell|discussion|comes|s|o|a|p|written|took|place|max|\\d+|characters|nota|del|caso|la|de|case|program|enrollment|progress|counselor|contact|conversation|visit|meeting|outcomes?|next|steps|new|follow-?up|entry|body|discussed|happened|${PERSON}`,
            ),
            '^type (case |program )?notes?$',
            '^record (conversation|contact)( what (was )?discussed)?$',
            '^what did you (and )?(participant|customer|client) (discuss|talk about)$',
            '^document( your)? (contact|visit|meeting|conversation) (with|w/) (participant|customer|client)$',
            saying(
              ['what', 'discussed|happened|occurred|done|agreed'],
              `describe|record|document|explain|summarize|next|steps|during|contact|visit|meeting|session|conversation|decided|${PERSON}`,
            ),
            '^describe (the )?(contact|visit|meeting|conversation)\\b',
            '^c/n( text)?$',
          ],
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
          alone: true,
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
      fields: [
        {
          kind: 'service.name',
          title: 'Service',
          shape: 'choice',
          label: [
            saying(
              [SERVICE],
              "name|names|title|titles|code|rendered|delivered|recorded|rec'd|nature|choose|opening|individual|selected|issue|added|enrollment|catalog|item|line|giving|nombre|del|servicio|affected|request|enrolled|enroll|receiving|record|youth|adult|career|supportive|individualized|wioa|support|follow-?up|description|available|being|provided|received|given|to|are|adding|add|entering|recording|receive|participant|customer|client",
            ),
          ],
          not: [
            'provider',
            'status',
            'office',
            'location',
            'category',
            '^program',
            '(?<!activity )code$',
            '\\btype\\b',
          ],
          expected: false,
        },
        {
          kind: 'service.startDate',
          title: 'Begin date',
          shape: 'date',
          label: [
            '^((service|activity) date|date (service|activity))( (provided|received|delivered|given))?$',
            '^date (provided|received)$',
            '^((service|activity) effective )?from( date)?( actual)?$',
            '^(actual entry into|entered) (activity|service)$',
            '^service dates? from( actual)?$',
            saying(
              ['begin\\w*|began|begun|start\\w*|first|commenc\\w*|opened|opening|onset|initiat\\w*|day one|inicio'],
              `dates?|dt|day|actual\\w*|really|real|true|fact|delivered|rendered|attendance|upon|different|fecha|de|participation|delivery|attended|${SERVICE}|${PERSON}|provided|received|receiving`,
            ),
          ],
          not: [...PLANNED_OR_OTHER, '\\bfirst participation\\b(?! (in )?(the |this )?(service|activity))'],
          notIn: NOT_ACTUAL,
          expected: true,
        },
        {
          kind: 'service.endDate',
          title: 'End date',
          shape: 'date',
          label: [
            '^(((service|activity) effective|service dates?) )?(to|through|thru)( date)?( actual)?$',
            saying(
              [
                'end|ends|ended|ending|close|closed|closes|closing|closure|complete|completed|completes|completion|conclud\\w*|ceas\\w*|finish|finished|final|last|stop|stopped|terminat\\w*|terminación|terminacion|finalización|finalizacion|término|termino|fin',
              ],
              `dates?|dt|day|actual\\w*|really|real|true|fact|delivered|rendered|receiving|dropped|which|out|fecha|de|attending|took|part|participation|delivery|stopped|left|exited|${SERVICE}|${PERSON}|provided|received`,
            ),
          ],
          not: PLANNED_OR_OTHER,
          notIn: NOT_ACTUAL,
          expected: true,
        },
        {
          kind: 'service.notes',
          title: 'Notes',
          shape: 'prose',
          label: [
            saying(
              [
                'notes?|comments?|comentarios|remarks?|narrative|memo|details|annotations?|commentary|particulars|observations|anything|information|info|assistance',
              ],
              `jot|down|explain|notable|delivered|related|relevant|space|free-?form|enrollment|any|how|re|say|qualifying|rendered|sobre|el|servicio|${SERVICE}|delivery|details|describe|given|provided|else|there|note|record|we|know|free|plan|text|entry|additional|regarding|concerning|other|general|staff|description`,
            ),
            '^additional (service|activity) details$',
            '^describe how (service|activity) (was )?(delivered|provided)$',
          ],
          not: ['private', 'counseling', 'medical', 'employer', 'provider', 'address', '^state of'],
          alone: true,
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
