import { readCorpus } from '../quality/corpus.ts';
import { randomFrom } from './random.ts';

// Characters that come from other programs, other keyboards and half-finished edits.
const STRANGE = [
  '\u00a0',
  '\u00ad',
  '\u200b',
  '\u200d',
  '\u2011',
  '\u2013',
  '\u2212',
  '\u0301',
  '\u202e',
  '\ufeff',
  '\u0000',
  '\ud83d',
  '\udc00',
  '😀',
  '👩‍🦽',
  'é',
  'ß',
  'İ',
  'ﬁ',
  '½',
  '²',
  '９',
  '٣',
  '手',
  '\r\n',
  '\n',
  '\t',
  '\u2028',
];
const SCRAPS =
  'ssn 219 - 09 9999 has ms his wife 4111 . dob / 1980 pw: Ab1! cell 405 a % ( is 45 not disabled because interpreter acct routing pin born # , : x xxx-xx'.split(
    ' ',
  );

/**
 * A stream of texts that nobody would think of, the same for the same seed: notes of the corpus with letters
 * lost, doubled, swapped, spliced, and digits and characters from anywhere among them; heaps of cue words;
 * noise.
 * @param seed where to begin
 * @param count how many
 */
export function* oddTexts(seed: number, count: number): Generator<string> {
  const random = randomFrom(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  const oneOf = <T>(all: readonly T[]) => all[below(all.length)] as T;
  const notes = readCorpus('tune').map(({ text }) => text);

  const noise = () => Array.from({ length: below(120) }, () => String.fromCharCode(below(0x10000))).join('');
  const heap = () => Array.from({ length: below(40) }, () => oneOf(SCRAPS) + oneOf(['', ' ', ' ', '\n'])).join('');
  const spliced = () => {
    const [head, tail] = [oneOf(notes), oneOf(notes)];
    return head.slice(0, below(head.length)) + tail.slice(below(tail.length));
  };
  const mutated = (text: string): string => {
    const at = below(text.length + 1);
    const [before, after] = [text.slice(0, at), text.slice(at)];
    switch (below(8)) {
      case 0:
        return before + after.slice(1 + below(3));
      case 1:
        return before + after.charAt(1) + after.charAt(0) + after.slice(2);
      case 2:
        return before + after.charAt(0) + after;
      case 3:
        return before + oneOf(STRANGE) + after;
      case 4:
        return before + below(10) + after;
      case 5:
        return text.replace(/\d/g, (digit) => (below(6) === 0 ? String(below(10)) : digit));
      case 6:
        return before + after.slice(0, 20).toUpperCase() + after.slice(20);
      default:
        return `${before} ${oneOf(SCRAPS)} ${after}`;
    }
  };

  for (let made = 0; made < count; made += 1) {
    const kind = below(20);
    let text = kind === 0 ? noise() : kind < 3 ? heap() : kind < 6 ? spliced() : oneOf(notes);
    for (let times = below(6); times > 0; times -= 1) text = mutated(text);
    yield text;
  }
}
