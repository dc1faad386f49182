import { everydayWords } from '../../utils/text/lexicon/everyday-words.ts';
import { misspeltGroups, patternClasses, phraseGroups, wordLists } from '../../utils/text/lexicon/groups.ts';
import { ANY_STEP, classStep, NUMBER_STEP } from '../../utils/text/phrase-index.ts';
import {
  ALONE,
  ALONE_TERMS,
  AND_END,
  AND_NEXT,
  AND_WITH,
  BASE,
  headsFor,
  IN_PHRASES,
  KNOWN_ONLY,
  LIST_END,
  MAY_MISS,
  NEW_WORD,
  type Packed,
  SHARED,
  TERMS,
} from '../../utils/text/unpack-lexicon.ts';

// The lists of utils/text/lexicon as the shipped code carries them; utils/text/unpack-lexicon.ts reads them back.

/** One place of a phrase: each choice is one or more words, classes or signs in a row. */
interface Element {
  readonly choices: readonly (readonly string[])[];
  readonly optional: boolean;
}

const isPlain = (phrase: string) => /^[a-z0-9]+$/.test(phrase);
const split = (list: string) => list.split(/[,\n]/).filter((phrase) => phrase !== '');

function elementsOf(phrase: string): Element[] {
  return phrase.split(' ').map((text) => ({
    // The reader of a text takes "&" for "and".
    choices: [...new Set(text.replaceAll('?', '').replaceAll('&', 'and').split('|'))].map((choice) =>
      choice.split('~'),
    ),
    optional: text.endsWith('?'),
  }));
}

/** The words that a phrase may shrink to. */
function shrinksTo(phrase: string): string[] {
  const elements = elementsOf(phrase);
  return elements.flatMap(({ choices }, at) =>
    elements.every(({ optional }, other) => optional || other === at)
      ? choices.filter((steps) => steps.length === 1).flat()
      : [],
  );
}

/** The words of each role. A word that is a phrase by itself is of the first kind that has it. */
function rolesOf(): Map<number, Set<string>> {
  const roles = new Map<number, Set<string>>();
  const add = (role: number, word: string) => {
    const known = roles.get(role) ?? new Set();
    roles.set(role, known.add(word));
  };
  for (const [wordClass, words] of wordLists.flat()) {
    for (const word of words.split(/\s+/)) if (word !== '') add(wordClass, word);
  }
  for (const word of everydayWords.trim().split(/\s+/)) add(KNOWN_ONLY, word);
  const taken = new Set<string>();
  const terms = new Set<string>();
  for (const [kind, phrases] of phraseGroups) {
    const isMisspelt = misspeltGroups.includes(phrases);
    for (const phrase of split(phrases)) {
      if (isPlain(phrase) && !taken.has(phrase)) {
        add((isMisspelt ? ALONE_TERMS : ALONE) + kind, phrase);
        if (isMisspelt) terms.add(phrase);
      }
      for (const word of shrinksTo(phrase)) taken.add(word);
    }
  }
  for (const term of split(misspeltGroups.join(','))) if (/^[a-z]+$/.test(term) && !terms.has(term)) add(TERMS, term);
  return roles;
}

/** The number a digit stands for is its place here; see BASE. */
const DIGITS = Array.from({ length: BASE + 2 }, (_, i) => String.fromCharCode(40 + i))
  .filter((digit) => digit !== '`' && digit !== '\\')
  .join('');
const sign = (code: number) => String.fromCharCode(code);

/** @returns the lists in one text, as packed-lexicon.ts holds it */
export function packLexicon(): Packed {
  const ids = new Map<string, number>();
  const idOf = (word: string) => ids.get(word) ?? 0;
  let spelled = '';
  const againOf: string[][] = [];

  function spell(words: readonly string[]): void {
    let before = '';
    for (const word of words) {
      let shared = 0;
      while (shared < word.length && word[shared] === before[shared]) shared++;
      spelled += sign(SHARED + shared) + word.slice(shared);
      ids.set(word, ids.size + 1);
      before = word;
    }
    spelled += sign(LIST_END);
  }

  const roles = rolesOf();
  for (let role = 0; role < IN_PHRASES; role++) {
    const words = [...(roles.get(role) ?? [])];
    againOf.push(words.filter((word) => ids.has(word)));
    spell(words.filter((word) => !ids.has(word)).sort());
  }

  // Phrases with the lists they are in; words that stand nowhere else are spelled in the order of their first use.
  const lists = phraseGroups.map(([kind, phrases]) => ({
    kind,
    phrases: split(phrases)
      .filter((phrase) => !isPlain(phrase))
      .map(elementsOf),
  }));
  const isWord = (step: string) => /^[a-z0-9]+$/.test(step);
  const fresh: string[] = [];
  const inOrder = (choices: Element['choices']) => {
    const rank = ([first = '', ...more]: readonly string[]) =>
      more.length > 0 ? 1e6 : isWord(first) ? (ids.get(first) ?? 1e5) : 0;
    return choices.toSorted((a, b) => rank(a) - rank(b) || (a.join() < b.join() ? -1 : 1));
  };
  const sorted = lists.map(({ kind, phrases }) => ({
    kind,
    phrases: phrases.map((elements) =>
      elements.map(({ choices, optional }) => ({ choices: inOrder(choices), optional })),
    ),
  }));
  const steps = sorted.flatMap(({ phrases }) => phrases.flat()).flatMap(({ choices }) => choices.flat());
  for (const step of steps) if (isWord(step) && !ids.has(step) && !fresh.includes(step)) fresh.push(step);
  const known = ids.size;
  spell(fresh);
  const size = ids.size;
  const heads = headsFor(size + TERMS + 2);
  if (heads >= BASE) throw new Error('More words than two digits can tell apart.');

  const two = (number: number) => `${DIGITS[Math.floor(number / BASE)]}${DIGITS[number % BASE]}`;
  const again = againOf
    .map((words) => {
      let last = 0;
      return words
        .map(idOf)
        .sort((a, b) => a - b)
        .map((id) => {
          const step = id - last - 1;
          last = id;
          return step < BASE - heads && id > step + 1 ? DIGITS[heads + step] : two(id);
        })
        .join('');
    })
    .join(sign(LIST_END));

  function numberOf(step: string): number {
    if (isWord(step)) return idOf(step);
    const negative =
      step === '#' ? NUMBER_STEP : step === '_' ? ANY_STEP : classStep(patternClasses[step.slice(1)] ?? Number.NaN);
    return size - negative;
  }
  const uses = new Map<number, number>();
  for (const number of steps.map(numberOf)) uses.set(number, (uses.get(number) ?? 0) + 1);
  const common = [...uses]
    .sort(([, a], [, b]) => b - a)
    .slice(0, BASE - heads)
    .map(([number]) => number);

  let next = known + 1;
  const write = (step: string) => {
    const number = numberOf(step);
    if (number === next) {
      next++;
      return sign(NEW_WORD);
    }
    const often = common.indexOf(number);
    return often >= 0 ? DIGITS[heads + often] : two(number);
  };
  const writeElement = ({ choices, optional }: Element) =>
    choices.map((steps) => steps.map(write).join(sign(AND_WITH))).join('') + (optional ? sign(MAY_MISS) : '');
  const phrases = sorted
    .map(
      ({ kind, phrases }) =>
        DIGITS[kind] +
        phrases.map((elements) => elements.map(writeElement).join(sign(AND_NEXT)) + sign(AND_END)).join('') +
        sign(LIST_END),
    )
    .join('');
  return { spelled, again, common: common.map(two).join(''), phrases };
}
