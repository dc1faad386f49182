import { basesOf } from './inflection.ts';
import {
  ANSWER,
  CEO,
  CODE_WORD,
  DECADE,
  EX_WORD,
  LOGIN_CUE,
  MARRIED,
  SECRET,
  SEPARATED,
  SINGLE,
  TEENS,
  TENS,
} from './lexicon/cue-words.ts';
import { everydayWords } from './lexicon/everyday-words.ts';
import { COURSE, STUDY } from './lexicon/frame-words.ts';
import { otherGroups, patternClasses, silentGroups, termGroups, wordLists } from './lexicon/groups.ts';
import { KIN, KIN_HE, KIN_SHE, SENIOR_WORD, SPOUSE } from './lexicon/people-words.ts';
import { createSpeller, type Speller } from './misspelling.ts';
import { MOST_WORDS, type WordTable, wordTable } from './words.ts';

/** The word lists and phrase lists, ready for look-up. The phrases are a tree whose edges are words or classes. */
export interface Lexicon {
  readonly words: WordTable;
  readonly speller: Speller;
  /** The classes of each word id as a set: class k is bit k % 32 of entry CLASS_WORDS * id + k / 32. */
  readonly classes: Int32Array;
  /** For a plural, a past or an -ing form, the id of the word it is made from; else 0. */
  readonly base: Uint16Array;
  /** The kind of phrase that ends at a node, 0 for none. */
  readonly kindAt: Uint8Array;
  /** What may start at a word: PHRASE, AGE, MARITAL, SECRET. Most words start nothing. */
  readonly starts: Uint8Array;
  /** Node reached from the root by a word, 0 for none. */
  readonly first: Uint16Array;
  /** Bits for the edges other than words that leave a node: ANY_BIT, NUMBER_BIT, then one for each class in use. */
  readonly leaving: Int32Array;
  /** Bits for the edges other than words that a word follows, in the same numbering. */
  readonly follows: Int32Array;
  /** @returns the node that an edge leads to, or 0; an edge is a word id, or EDGE_OF_BIT plus a bit number */
  next(node: number, edge: number): number;
}

/** Bits of `starts`. */
export const PHRASE = 1;
export const AGE = 2;
export const MARITAL = 4;
export const SECRETS = 8;

export const ANY_BIT = 1;
export const NUMBER_BIT = 2;
export const EDGE_OF_BIT = MOST_WORDS;

/** 32-bit words in the class set of a word. */
export const CLASS_WORDS = 5;

/** The classes whose words may start a finding that is not a phrase. */
const starters: ReadonlyMap<number, number> = new Map([
  ...[DECADE, SENIOR_WORD, TEENS, TENS].map((k) => [k, AGE] as const),
  ...[MARRIED, CEO, EX_WORD, SPOUSE, SINGLE, SEPARATED].map((k) => [k, MARITAL] as const),
  ...[SECRET, ANSWER, CODE_WORD, LOGIN_CUE].map((k) => [k, SECRETS] as const),
]);

/** Classes whose words are in another one too. */
const implies: ReadonlyMap<number, number> = new Map([
  [KIN_HE, KIN],
  [KIN_SHE, KIN],
  [SPOUSE, KIN],
  [COURSE, STUDY],
]);

/** The bit of each class that patterns name; the two lowest stand for any word and any number. */
const bitOfClass: ReadonlyMap<number, number> = new Map(Object.values(patternClasses).map((k, i) => [k, i + 2]));

const MOST_NODES = 1 << 15;
const SLOTS = 1 << 15;
const EDGE_BITS = 14;

/**
 * Compiles the lists. It runs before the first answer, so it leaves the cutting of strings to the engine.
 * @returns the lexicon
 */
export function compileLexicon(): Lexicon {
  const ids = new Map<string, number>([['and', 1]]);
  const classes = new Int32Array(MOST_WORDS * CLASS_WORDS);
  const kindAt = new Uint8Array(MOST_NODES);
  const leaving = new Int32Array(MOST_NODES);
  const keys = new Int32Array(SLOTS);
  const targets = new Uint16Array(SLOTS);
  const follows = new Int32Array(MOST_WORDS);
  const first = new Uint16Array(MOST_WORDS);
  const starts = new Uint8Array(MOST_WORDS);
  let nodes = 1; // node 0 is the root

  function idOf(word: string): number {
    let id = ids.get(word);
    if (id === undefined) {
      id = ids.size + 1;
      ids.set(word, id);
    }
    return id;
  }

  function slotOf(key: number): number {
    let slot = (Math.imul(key, 0x9e3779b1) >>> 13) & (SLOTS - 1);
    while (targets[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & (SLOTS - 1);
    return slot;
  }

  function child(node: number, edge: number): number {
    const key = (node << EDGE_BITS) | edge;
    const slot = slotOf(key);
    if (targets[slot] === 0) {
      keys[slot] = key;
      targets[slot] = nodes++;
    }
    return targets[slot] as number;
  }

  /** The edge for one part of a pattern: a word, `@class`, `_` for any word, `#` for a number. */
  function edgeFor(part: string): number {
    if (part === '_') return EDGE_OF_BIT;
    if (part === '#') return EDGE_OF_BIT + 1;
    if (part.charCodeAt(0) !== 64) return idOf(part);
    const bit = bitOfClass.get(patternClasses[part.slice(1)] as number) as number;
    return EDGE_OF_BIT + bit;
  }

  function step(from: readonly number[], part: string): number[] {
    const edge = edgeFor(part);
    return from.map((node) => {
      if (edge >= EDGE_OF_BIT) leaving[node] = (leaving[node] as number) | (1 << (edge - EDGE_OF_BIT));
      return child(node, edge);
    });
  }

  /** `a b|c~d e?`: a, then b or c d, then e or nothing. */
  function addPattern(pattern: string, kind: number): void {
    let ends = [0];
    for (const element of pattern.split(' ')) {
      const optional = element.endsWith('?');
      const reached = optional ? ends.slice() : [];
      for (const alternative of (optional ? element.slice(0, -1) : element).split('|')) {
        let here = ends;
        for (const part of alternative.split('~')) here = step(here, part);
        reached.push(...here);
      }
      ends = reached;
    }
    for (const node of ends) if (node > 0 && kindAt[node] === 0) kindAt[node] = kind;
  }

  function addPhrase(phrase: string, kind: number): void {
    if (/[|?~@_#]/.test(phrase)) {
      addPattern(phrase, kind);
      return;
    }
    let node = 0;
    for (const word of phrase.split(' ')) node = child(node, idOf(word));
    if (kindAt[node] === 0) kindAt[node] = kind;
  }

  function add(id: number, k: number): void {
    classes[id * CLASS_WORDS + (k >> 5)] = (classes[id * CLASS_WORDS + (k >> 5)] as number) | (1 << (k & 31));
  }
  for (const list of wordLists) {
    for (const [k, words] of list) {
      const follow = 1 << (bitOfClass.get(k) ?? 31);
      const start = starters.get(k) ?? 0;
      const implied = implies.get(k);
      for (const word of words.split(/\s+/)) {
        const id = idOf(word);
        add(id, k);
        if (implied !== undefined) add(id, implied);
        follows[id] = (follows[id] as number) | follow;
        starts[id] = (starts[id] as number) | start;
      }
    }
  }
  function addGroups(groups: typeof termGroups): void {
    for (const [kind, list] of groups) for (const phrase of list.trim().split(/[,\n]/)) addPhrase(phrase, kind);
  }
  addGroups(silentGroups);
  for (const word of everydayWords.split(/\s+/)) idOf(word);
  addGroups(termGroups);
  // Words that are a phrase by themselves, and the long ones of the others, may be meant by a misspelled one.
  const terms = new Map<string, number>();
  for (const [, list] of termGroups) {
    for (const word of list.match(/(?<![^,\n])[a-z]{7,}(?![^,\n])|[a-z]{9,}/g) ?? []) terms.set(word, idOf(word));
  }
  addGroups(otherGroups);

  const base = new Uint16Array(MOST_WORDS);
  for (const [word, id] of ids) {
    first[id] = targets[slotOf(id)] as number;
    if (first[id] !== 0) starts[id] = (starts[id] as number) | PHRASE;
    const of = baseOf(word, ids);
    if (of === 0) continue;
    base[id] = of;
    follows[id] = (follows[id] as number) | (follows[of] as number);
    starts[id] = (starts[id] as number) | (starts[of] as number) | (targets[slotOf(of)] === 0 ? 0 : PHRASE);
    for (let i = 0; i < CLASS_WORDS; i++) {
      classes[id * CLASS_WORDS + i] =
        (classes[id * CLASS_WORDS + i] as number) | (classes[of * CLASS_WORDS + i] as number);
    }
  }
  const fromRoot = leaving[0] as number;
  for (let id = 1; id <= ids.size; id++) {
    if (((follows[id] as number) & fromRoot) !== 0) starts[id] = (starts[id] as number) | PHRASE;
  }

  return {
    words: wordTable(ids),
    speller: createSpeller(terms),
    classes,
    base,
    kindAt,
    first,
    starts,
    leaving,
    follows,
    next: (node, edge) => targets[slotOf((node << EDGE_BITS) | edge)] as number,
  };
}

function baseOf(word: string, ids: ReadonlyMap<string, number>): number {
  const last = word.charCodeAt(word.length - 1);
  // Only -s, -ed and -ing are endings.
  if (last !== 115 && last !== 100 && last !== 103) return 0;
  for (const base of basesOf(word)) {
    const id = ids.get(base);
    if (id !== undefined) return id;
  }
  return 0;
}

let compiled: Lexicon | undefined;

/** @returns the one lexicon, compiled on the first call */
export function lexicon(): Lexicon {
  compiled ??= compileLexicon();
  return compiled;
}
