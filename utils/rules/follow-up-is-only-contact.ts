import { say } from '../language/say.ts';
import { citations } from '../policy/directive.ts';
import type { Examples, Rule } from './rule.ts';

const FOLLOW_UP = /follow[\s-]*up/i;
const BETWEEN_STATEMENTS = /[.;!?\n]+|,|\b(?:but|then|later|also|y luego)\b/i;

/** Contact with the participant that was only tried. */
const AN_ATTEMPT =
  /\b(?:attempt\w*|tried|trying|left (?:him |her |them |a |another |the )*(?:voice ?mail|vm|message|msg|note)|lvm|lm|no (?:answer|response|reply|contact)|unable to (?:reach|contact)|(?:could|did) ?n[o']?t (?:reach|answer|respond|call)|(?:not|never) (?:reached|answered|respond\w*)|mail ?box (?:is |was )?full|disconnected|(?:mailed|sent|e-?mailed|texted) (?:him |her |them |a |the |another )*(?:letter|survey|reminder|postcard|text|e-?mail))\b/i;

/** Contact made to collect documents, or the outcomes that performance is measured by. */
const A_COLLECTION =
  /\b(?:(?:(?:collect|request|obtain|gather|verif|confirm|receiv|upload)\w*|ask(?:ed|ing)? for|pick(?:ed)? up|to get)\b[^.;]{0,60}\b(?:pay ?(?:stub|check)s?|wages?|w-?2s?|documents?|documentation|paperwork|credentials?|certificates?|diplomas?|transcripts?|outcomes?|performance|surveys?|employment|still (?:work\w*|employed))|(?:is|was) still (?:work\w*|employed)|follow[\s-]*up survey)\b/i;

/** What the directive names as help after exit; it counts beside a collection too. */
const NAMED_HELP =
  /\b(?:counsel\w*|coach\w*|career|mentor\w*|peer|support group|labor market|lmi|refer(?:red|ral|rals|ring)|conflict\w*|work[\s-]related|(?:issue|problem|trouble|concern)s?|advance\w*|promotion|raise|resume|résumé|interview\w*|job (?:search|leads?|offers?)|budget\w*|financial literacy|tutor\w*|workshop\w*)\b/i;

/** Words of helping, in a statement that is about neither an attempt nor a collection. */
const ANY_HELP =
  /\b(?:assist\w*|help\w*|provid\w*|discuss\w*|advis\w*|inform\w*|explain\w*|show(?:ed|n)|g[ai]ve\w*|review\w*|work(?:ed|ing) (?:on|with|out|through)|talk(?:ed|ing)? (?:about|through|over)|plan(?:ned|ning|s)?|set (?:up|goals?)|train\w*|class\w*|spoke|met|meeting|sent|enrolled|practiced|ayud\w*|orient\w*)\b/i;

export const rule: Rule = {
  id: 'follow-up-is-only-contact',
  cites: [citations.followUpService],
  weight: 'must',
  reads: ['service.name', 'service.notes'],
  whenLeft: true,
  check(readings) {
    if (!readings.some(({ kind, text }) => kind === 'service.name' && FOLLOW_UP.test(text))) return [];
    return readings.flatMap((reading) => {
      if (reading.kind !== 'service.notes' || !isOnlyContact(reading.text)) return [];
      return {
        field: reading.key,
        status: 'check',
        says: say('follow_up_is_only_contact_says'),
      };
    });
  },
};

function isOnlyContact(text: string): boolean {
  let contact = false;
  for (const statement of text.split(BETWEEN_STATEMENTS)) {
    const attempt = AN_ATTEMPT.test(statement);
    const collection = !attempt && A_COLLECTION.test(statement);
    if (!attempt && (NAMED_HELP.test(statement) || (!collection && ANY_HELP.test(statement)))) return false;
    contact ||= attempt || collection;
  }
  return contact;
}

const followUp = { 'service.name': 'Follow-Up Service' };
export const examples: Examples = {
  flags: [
    { fields: { ...followUp, 'service.notes': 'Called twice, left voicemail, no answer.' } },
    { fields: { ...followUp, 'service.notes': 'Attempted to call ppt to discuss career goals.' } },
    { fields: { ...followUp, 'service.notes': 'Called to request pay stubs for second quarter.' } },
    { fields: { 'service.name': 'Youth follow up', 'service.notes': 'Verified with HR that she is still employed.' } },
  ],
  passes: [
    {
      fields: { ...followUp, 'service.notes': 'Spoke with employer about attendance, issue at work resolved.' },
      because: 'the employer, about work',
    },
    {
      fields: { ...followUp, 'service.notes': 'Left message, later discussed career plan by phone.' },
      because: 'help was given in the end',
    },
    {
      fields: { ...followUp, 'service.notes': 'Obtained pay stub and counseled him on asking for a raise.' },
      because: 'help was given beside it',
    },
    {
      fields: { ...followUp, 'service.notes': 'Sent labor market information for the region.' },
      because: 'named by the directive',
    },
    {
      fields: { 'service.name': 'Initial Assessment', 'service.notes': 'Attempted contact, no answer.' },
      because: 'no follow-up service',
    },
  ],
};
