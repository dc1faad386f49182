import {
  accommodation,
  because,
  notAPerson,
  notThePerson,
  plainTerms,
  somebodyElse,
  thePerson,
} from './disability-lexicon.ts';
import type { TextHit } from './hit.ts';

const WORD = /[\p{L}\d][\p{L}\d'-]*/gu;

/** Phrases by their first word, the longest first. Built on first use. */
let byFirstWord: Map<string, string[][]> | undefined;

function phrases(): Map<string, string[][]> {
  if (byFirstWord) return byFirstWord;
  byFirstWord = new Map();
  for (const phrase of plainTerms.split(/[|\n]/).filter(Boolean)) {
    const words = phrase.split(' ');
    const [first = ''] = words;
    byFirstWord.set(
      first,
      [...(byFirstWord.get(first) ?? []), words].sort((a, b) => b.length - a.length),
    );
  }
  return byFirstWord;
}

/**
 * Finds references to a disability. A denial is one too: "No notation other than the self-disclosure
 * [...] within the demographic section" leaves no room for it.
 * @param text plain text from `foldText`
 * @returns hits in that text's own places, all of them for a person to judge
 */
export function findDisability(text: string): TextHit[] {
  const words = [...text.matchAll(WORD)].map((match) => ({ word: match[0], start: match.index }));
  const known = phrases();
  const hits: TextHit[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const here = words[at];
    const phrase = known
      .get(here?.word ?? '')
      ?.find((one) => one.every((word, step) => words[at + step]?.word === word));
    if (!here || !phrase) continue;
    const last = words[at + phrase.length - 1] ?? here;
    const end = last.start + last.word.length;
    const left = words[at - 1]?.word ?? '';
    const right = words[at + phrase.length]?.word ?? '';
    if (!notAPerson.has(right) && !notThePerson.has(left) && isAboutThePerson(text, here.start, end)) {
      hits.push({
        type: 'disability',
        start: here.start,
        end,
        status: 'check',
        ...(tiesHelp(text, here.start) && { variant: 'accommodation-cause' as const }),
      });
    }
    at += phrase.length - 1;
  }
  return hits;
}

// A long sentence is judged by the stretch around the words: fifteen or so to each side.
const AROUND = 100;

function isAboutThePerson(text: string, start: number, end: number): boolean {
  const before =
    text
      .slice(Math.max(0, start - AROUND), start)
      .split(/[.!?;\n]/)
      .at(-1) ?? '';
  const after = text.slice(end, end + AROUND).split(/[.!?;\n]/)[0] ?? '';
  if (somebodyElse.test(before) || somebodyElse.test(after)) return false;
  return before.trim() === '' || (before.match(WORD) ?? []).some((word) => thePerson.has(word.replace(/'s$/, '')));
}

// "Extended time because of her …": help that was given, then the reason, in one sentence.
function tiesHelp(text: string, start: number): boolean {
  const sentence =
    text
      .slice(Math.max(0, start - 120), start)
      .split(/[.!?\n]/)
      .at(-1) ?? '';
  return accommodation.test(sentence) && because.test(sentence);
}
