import { say } from '../language/say.ts';
import { citations } from '../policy/directive.ts';
import type { Examples, Reading, Rule } from './rule.ts';
import { firstWords } from './words.ts';

/** Fewer words than this are a heading, or a note that has hardly been begun. */
const LEAST_WORDS = 3;
/** So many words without one that says something do not come about. */
const ENOUGH_WORDS = 60;

// Words that say no more than that there was contact. One word beside them may name a service or a data
// element, and the note is left alone: no list could hold all that a note can be about.
const EMPTY = new Set(
  `a an and the at in on of by to for with w from as so is was were are be been has have had will it this that
  i me my we she he they her him his them who one all any no not nothing everything
  ppt participant client cl customer cust cm met meet meeting spoke speak talked talk called call contacted contact
  saw seen see checked check touch base visited came office person today yesterday now again still soon later next
  week time good fine well ok okay great nice lady guy happy doing going new change changes changed same before last
  above previous prior note notes far very said says stated told per usual more add here
  hable hablé con el la participante cliente llamé llame todo bien hoy sin cambios`.split(/\s+/),
);

const A_DAY =
  /\b\d{1,2}[/.-]\d{1,2}\b|\b\d{1,2}(?:st|nd|rd|th)\b|\b(?:today|tonight|yesterday|this (?:morning|afternoon|evening)|hoy|ayer|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|january|february|march|april|august|september|october|november|december)\b/i;

// Somebody else learned it, and goes without a name.
const SOMEBODY_ELSE =
  /(?:other|previous|prior|former|different|fellow) (?:staff (?:member|person)|case ?manager|cm|worker|co-?worker|colleague|counselor|specialist) (?:had |has )?(?:met|spoke|talked|called|saw|visited|collected|received|obtained|got|verified|took|copied|interviewed|completed)\b/i;

export const rule: Rule = {
  id: 'case-note-lacks-a-part',
  cites: [citations.noteParts],
  weight: 'must',
  reads: ['note.contactDate', 'note.text'],
  whenLeft: true,
  check(readings) {
    const contact = readings.find(({ kind }) => kind === 'note.contactDate');
    return readings.flatMap((reading) => {
      if (reading.kind !== 'note.text') return [];
      const lacks = missingPart(reading, contact);
      return lacks === null ? [] : { field: reading.key, status: 'check', says: lacks };
    });
  },
};

function missingPart({ text }: Reading, contact: Reading | undefined): string | null {
  if ([...firstWords(text, LEAST_WORDS)].length < LEAST_WORDS) return null;
  if (isEmpty(text)) {
    return say('case_note_lacks_a_part_what');
  }
  if (contact && contact.on === null && !A_DAY.test(text)) {
    return say('case_note_lacks_a_part_when');
  }
  return SOMEBODY_ELSE.test(text) ? say('case_note_lacks_a_part_who') : null;
}

function isEmpty(text: string): boolean {
  for (const word of firstWords(text, ENOUGH_WORDS)) if (!EMPTY.has(word)) return false;
  return true;
}

const onDay = { 'note.contactDate': '11/20/2026' };
export const examples: Examples = {
  flags: [
    { fields: { ...onDay, 'note.text': 'Met with participant today, all good.' } },
    { fields: { ...onDay, 'note.text': 'Spoke to her. Nothing new, doing well.' } },
    { fields: { 'note.contactDate': '', 'note.text': 'Completed the objective assessment and set goals.' } },
    { fields: { ...onDay, 'note.text': 'Another case manager met with him and collected his pay stubs.' } },
  ],
  passes: [
    {
      fields: { ...onDay, 'note.text': 'Reviewed training progress with the participant; attendance is good.' },
      because: 'the service, the reference date, and the name on the page',
    },
    {
      fields: { 'note.contactDate': '', 'note.text': 'Met 11/20, completed the objective assessment.' },
      because: 'the text has the day',
    },
    { fields: { 'note.text': 'Completed the objective assessment and set goals.' }, because: 'no date box was found' },
    { fields: { ...onDay, 'note.text': 'Cane Street, two keys.' }, because: 'whatever it is, it is not empty' },
    { fields: { ...onDay, 'note.text': 'Met.' }, because: 'hardly begun' },
    {
      fields: { ...onDay, 'note.text': 'Case manager Ana Ruiz met with him and collected his pay stubs.' },
      because: 'whoever learned it is named',
    },
  ],
};
