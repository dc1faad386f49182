import { saying } from './label-words.ts';
import type { SiteProfile } from './profile.ts';

/** What is asked for on this form, as its labels may call it. */
const THE_REQUEST = 'request\\w*|tickets?|form|issue|problem|message|e-?mail|help ?desk';
const AN_EDIT = 'edit\\w*|chang\\w*|correct\\w*|delet\\w*|modif\\w*|updat\\w*|addition|added|remov\\w*|fix\\w*';
const REQUESTER =
  'request[eo]r|requesting party|requesting|originator|reporter|caller|solicitante|submitter|submitting|person|user|case|case ?worker|manager|worker|career|planner|contact';
const DATA = 'data|records?|entry|entries|information|system|services?|activity|participant|okjobmatch';

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
          label: [
            '^(in a few words, )?what is (this|your)?( (request|ticket|issue))? about\\??$',
            '^((in )?few words |briefly )?what (do )?(you )?need( (help with|corrected|changed|fixed))?$',
            '^(incident )?(short|brief) description( (issue|request|ticket|problem))?$',
            '^(issue|request|ticket|problem) (in )?(brief|nutshell|one line|few words)$',
            '^what (would you like to )?call (this )?(ticket|request)$',
            '^short name (ticket|request|issue)\\b',
            '^(ticket|issue) name$',
            '^name( your)? (request|ticket|issue)( short)?$',
            '^(in )?one sentence what (this )?(request|ticket|issue) about$',
            '^what (your )?(request|ticket|issue) (about|regarding)( one line)?$',
            '^what should we call (request|ticket)$',
            '^(sum up|summarize) (data )?(request|ticket|issue|problem|fix)( (one|1) (line|sentence)| few words)?$',
            saying(
              ['subject|title|topic|summary|synopsis|heading|headline|caption|re(?!-)|regarding|asunto|titulo|título'],
              `line|words?|sentence|characters|max|\\d+|ten|fewer|less|inquiry|de|la|solicitud|fix|help(?! ?desk)|mis|case|service desk|incident|keep|under|data|corrections?|changes?|edits?|queue|route|${THE_REQUEST}`,
            ),
          ],
          not: ['job', 'course'],
          expected: true,
        },
        {
          kind: 'request.description',
          title: 'Description',
          shape: 'prose',
          name: ['^request\\[description\\]$'],
          label: [
            '^(problem|issue|message|question)s?$',
            '^how (can we|we can) help( you)?( today)?$',
            '^(ticket|message|request) body$',
            '^body( (ticket|message|request))?$',
            '^message to (help ?desk|support)( (staff|team))?$',
            '^how (can |may )?(help ?desk|support) (can |may )?(help|assist)( you)?( today)?$',
            '^((in )?own words )?what went wrong$',
            '^(tell us )?what happened( step by step)?$',
            '^(tell us )?more$',
            '^walk us through (problem|issue)\\b',
            saying(
              [
                'description|describe|details?|explain|explanation|issue|problem|error|errors|question|statement|narrative|particulars|elaborate|specifics|describa|descripción|descripcion|detalles|incident',
              ],
              `matter|made|own|on|seeing|fixed|ought|shows|asking|make|complete|sentences|using|dates|there|type|include|numbers?|names?|mis|team|support|staff|tabs|steps?|taken|replicate|experiencing|including|already|doing|were|reported|assist|today|help|max|\\d+|characters|messages?|codes?|el|con|de|del|la|solicitud|detalles?|problema|write-?up|sought|discrepancy|text|expected|spell|out|incorrect|wrong|additional|general|exactly|item|line|per|say|including|screens?|fields?|having|happened|happening|occurred|${THE_REQUEST}|${DATA}|${AN_EDIT}`,
            ),
            saying(
              ['what'],
              `spell|out|exactly|expected|asking|make|incorrect|wrong|happened|happening|going|on|instead|explain|say|show|seeing|see|saw|tell|${DATA}|${AN_EDIT}`,
            ),
          ],
          not: [
            'file',
            'attachment',
            'justif',
            '\\breasons?\\b',
            '\\bwhy\\b',
            '\\bneed for\\b',
            'supporting',
            '^(full |exact |complete )?(text )?error (message|code)',
            'which screen',
            'what (does )?(system|record|screen) (does )?(show|say)',
            '^what should it\\b',
            'exactly as',
            'it reads',
            'to it$',
            'it to$',
          ],
          expected: true,
        },
        {
          kind: 'request.date',
          title: 'Date',
          shape: 'date',
          label: [
            '^date$',
            '^(help ?desk )?(request|ticket|form) entered( on)?$',
            '^((request|ticket|form) )?(requested|submitted|sent|filed|created|opened|completed|logged|initiated|raised|made)( on)?$',
            saying(
              [
                "today|today's|current|submi\\w*|sent|filed|fill\\w*|complet\\w*|prepared|opened|created|reported|entered|written|signed|request\\w*|ticket|form",
                'date|today|day|when',
              ],
              `${THE_REQUEST}|${REQUESTER}|made|making|sending|you|out|data|edit|change|correction|application|inquiry|filing|staff|are|logged|initiated|raised|fecha|de|la|solicitud`,
            ),
          ],
          not: [
            'service',
            'birth',
            'gain',
            'needed',
            'due',
            'hire',
            'start',
            '\\bends?\\b',
            '(chang|correct|edit)(?!\\w* (was |is )?(request|ticket|form))',
            '\\bby (?!request|submitt|staff)',
          ],
          expected: true,
        },
        {
          kind: 'request.phone',
          title: 'Work telephone number',
          shape: 'line',
          label: [
            saying(
              ['(?:tele)?phone|teléfono|telefono|tel|telephone'],
              `work|office|business|daytime|day|contact|direct|desk|staff|agency|program|local|area|code|center|${REQUESTER}|${THE_REQUEST}|number|no|num|nbr|extension|ext|line|where|reach|reached|call|back|call-?back|best|yours|making|member|questions?|including|incl|employee|hours|w|called|oficina|de|del|reqstr`,
            ),
            "^((work|office|business|contact|call-?back|daytime|best|staff|submitter|request[eo]r)('s)? )+number( (reach|call)( you| back)*)?$",
            saying(
              ['number', 'best|good|call|call-?back|dial|reach|where|daytime|business|office|work|xxx'],
              'back|at|help|desk|ticket|questions|requesting|staff|member',
            ),
            '^call-?back number (ticket|request|request[eo]r|staff)$',
            '^contact number (requesting staff|staff (making|submitting|requesting)( request)?)$',
            saying(
              ['line', 'direct|work|office|desk'],
              `staff|member|phone|number|extension|ext|${REQUESTER}|${THE_REQUEST}`,
            ),
            '^(staff |work |office )?direct dial$',
          ],
          not: [
            'fax',
            'participant',
            'customer',
            'client',
            'job ?seeker',
            'home',
            'emergency',
            '^help ?desk (tele)?phone',
            '^number of\\b',
            '\\bhours needed\\b',
            '\\bticket number\\b',
            '^staff number\\??$',
            '^line\\b',
          ],
          notIn: ['\\b(supervisor|participant|customer|client|job ?seeker)\\b'],
          expected: true,
        },
        {
          kind: 'request.action',
          title: 'Type of edit',
          shape: 'choice',
          label: [
            saying(
              [`action|acción|accion|operation|transaction|maintenance code|add|amend\\w*|revise|void|${AN_EDIT}`],
              `type|kind|nature|perform|a|c|d|e|needed|mis|desired|sought|solicitada|indicator|mode|code|maintenance|performed|insert|strike|out|skill|gains?|measurable|requesting|requested|request|necessary|asking|taken|take|help ?desk|staff|state|made|done|correct|choose|something|whether|item|new|existing|to|${DATA}`,
            ),
            '^a/(d/e|e/d)$',
            '^what (do you (need|want)|should (be done|we do|happen)|would you like)\\b',
          ],
          not: [
            '^(which |what )?(services?|activity|date|fields?|items?|information)\\b',
            '^records? (to|type)\\b',
            '\\bhelp\\b(?! ?desk)',
            '\\bwords\\b',
            '\\bcall (this )?ticket\\b',
            '^change (from|to)$',
            '^corrected data$',
            '\\bit to$',
          ],
          expected: false,
        },
        {
          kind: 'request.serviceDate',
          title: 'Service date',
          shape: 'date',
          label: [
            '^(actual )?(begin|start) date$',
            saying(
              ['service|svc|activity', 'dates?|when|began|started|begins?|starts?|beginning|start'],
              `actual|begin|existing|original|old|incorrect|wrong|recorded|listed|entered|appears|shown|showing|shows|record|file|first|day|provided|delivered|given|received|stands|needing|case|concerns?|concerning|refers?|refer|its|show|asking|say|take|place|issue|line|happened|database|displayed|under|today|before|related|give|keyed|tickets?|fecha|del|servicio|en|el|sistema|according|exactly|error|training|screen|requested|request|about|involves|if|${AN_EDIT}|${DATA}`,
            ),
          ],
          not: [
            '^(new|correct|corrected|revised|updated|proposed|requested|right)\\b',
            '\\bnew\\b',
            'should',
            '(?<!refers? )\\bto$',
            '\\bend',
            'last',
            'exit',
            'close',
            'completed',
          ],
          expected: false,
        },
        {
          kind: 'request.skillGainDate',
          title: 'Date of skill gain',
          shape: 'date',
          label: [
            '^(skill gains?|msg) (achieved|earned|attained|documented)( on)?$',
            saying(
              ['gains?|msg|skills? (?:attain|achiev|earned)\\w*', 'date|when'],
              `measurable|wioa|meas|its|keyed|under|erroneous|per|today|one|reads|logro|habilidades|de|issue|file|on|shown|shows?|entered|current|value|amended|deleted|old|now|incorrect|wrong|say|looking|at|give|fecha|del|en|el|sistema|needing|correction|editing|skills?|achiev\\w*|earned|attain\\w*|occurred|documented|made|test|credential|actual|existing|original|recorded|appears|applicable|requesting|earn|progression|question|gained|transcript|report|card|refers?|ticket|concerns|involves|request|about|if|${DATA}|${AN_EDIT}`,
            ),
          ],
          not: ['^(new|correct|corrected|revised|updated)\\b', '\\bnew\\b', 'should', '(?<!refers? )\\bto$'],
          expected: false,
        },
        {
          kind: 'request.justification',
          title: 'Justification',
          shape: 'prose',
          label: [
            '^(detailed )?justification\\b',
            saying(
              [
                'reasons?|rationale|explanation|why|justif\\w*|basis|grounds|purpose|caused?|circumstances|argument|necessity|business (?:case|need)|motivo|razón|razon',
              ],
              `supporting|area|original|wrong|approved?|cannot|themselves|good|come|help|understand|stay|is|amendment|sought|upon|override|shown|retroactive|requiring|altered|reversed|keyed|recorded|allowed|timeframe|window|past|\\d+|days?|day|soft|exit|wasn't|req'd|please|statement|la|de|corrección|correccion|tell|us|explain|describe|entered|correctly|incorrectly|time|timely|late|business|narrative|asking|make|making|necessary|made|locally|warranted|justified|first|local|staff|case|back-?dating|errors?|occur\\w*|happen\\w*|${THE_REQUEST}|${DATA}|${AN_EDIT}`,
            ),
            '^explain need (edit|change|correction)$',
            '^(statement )?need (data )?(edit|change|correction|fix)$',
            '^what makes (edit|change|correction|fix) necessary$',
            '^what (happened )?(makes|made) (edit|change|correction) (necessary|needed)$',
            '^(comments?|statement|information) (to |in )?support(ing)?( (request|edit|change|correction))?$',
          ],
          not: [
            'denial',
            'exceed',
            'denied',
            '\\bexit reason\\b',
            '\\b(reason|cause) (for |of )?(the )?exit\\b',
            '\\bexplanation of (the |your )?(data )?(problem|issue|error|request)\\b',
          ],
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
          label: [
            saying(
              [
                'attach\\w*|uploads?|files?|document\\w*|screen ?shots?|enclos\\w*|exhibits?|anexos|paperwork|pictures|scans|scanned|screen prints?|archivos|adjuntos',
              ],
              'support\\w*|verification|verify|that|prints?|error|limit|redact|ssns?|before|black|click|adjuntos|send|along|accompany|show|s|ticket|source|here|docs|msg|skills?|gains?|credential|request|edit|add|backup|back-?up|case|notes?|services?|uploading|proof|evidence|relevant|scanned|scans|pictures?|images?|choose|browse|drop|drag|other|up|to|mb|pdf|jpe?g|png|docx?|max|\\d+|include|correction|change|record|copy|print|screen|signed|form|them|you|have',
            ),
          ],
          expected: false,
        },
      ],
    },
  ],
};
