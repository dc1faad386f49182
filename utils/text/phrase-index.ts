import { MOST_WORDS, type WordTable } from './word-table.ts';

/** One alternative of an element: words, classes, any word or a number in a row. */
export type Steps = readonly number[];

/** One place of a phrase. */
export interface Element {
  readonly optional: boolean;
  /** Alternatives of one word, by id. */
  readonly words: ReadonlySet<number>;
  /** The other ones. */
  readonly longer: readonly Steps[];
}

/** A phrase of the lists, without its first word. */
export interface Tail {
  readonly kind: number;
  readonly elements: readonly Element[];
}

/** The phrases that begin with one word, class or number, by what comes second. */
export interface Opening {
  /** The kind of the opening alone, 0 when it needs more. */
  kind: number;
  readonly byWord: Map<number, Tail[]>;
  /** A set of 64 bits by the low bits of the ids in `byWord`: most words are told apart by it. */
  low: number;
  high: number;
  readonly byStep: { readonly step: number; readonly tail: Tail }[];
}

/** A number of any length. */
export const NUMBER_STEP = -1;
/** Any word or number. */
export const ANY_STEP = -2;

const MOST_LINKS = 1 << 14;
const COMMA = 44;
const NEWLINE = 10;

/**
 * Which phrases begin with which word. Where they begin is all that is noted at the start; a phrase is read
 * only when a text holds its first word, so that a short note does not wait for thousands of them.
 */
export class PhraseIndex {
  private readonly source: string;
  private readonly words: WordTable;
  private readonly classOf: ReadonlyMap<string, number>;
  private links = 0;
  private readonly at = new Int32Array(MOST_LINKS);
  private readonly kinds = new Uint8Array(MOST_LINKS);
  private readonly next = new Uint16Array(MOST_LINKS);
  /** The newest link of each head: words by id, the few others by what they are. */
  private readonly headWords = new Uint16Array(MOST_WORDS);
  private readonly headOthers = new Map<number, number>();
  private readonly openings = new Map<number, Opening | undefined>();

  /**
   * @param source the text that holds the phrases
   * @param words the table of its words
   * @param classOf the classes that a phrase may name with "@"
   */
  constructor(source: string, words: WordTable, classOf: ReadonlyMap<string, number>) {
    this.source = source;
    this.words = words;
    this.classOf = classOf;
  }

  /**
   * Notes that a phrase begins with a word or class.
   * @param head the word's id, or `classStep` of a class, or NUMBER_STEP
   * @param at where the phrase begins in the source
   * @param kind its kind; where two phrases are alike the one noted first gives its kind
   */
  link(head: number, at: number, kind: number): void {
    const link = ++this.links;
    this.at[link] = at;
    this.kinds[link] = kind;
    this.next[link] = this.newest(head);
    if (head > 0) this.headWords[head] = link;
    else this.headOthers.set(head, link);
  }

  /**
   * @param head as for `link`
   * @returns what may follow that head, or undefined when no phrase begins so
   */
  opening(head: number): Opening | undefined {
    if (this.openings.has(head)) return this.openings.get(head);
    let opening: Opening | undefined;
    // The newest link comes first, so the oldest one has the last word on a kind.
    for (let link = this.newest(head); link !== 0; link = this.next[link] as number) {
      opening ??= { kind: 0, byWord: new Map(), low: 0, high: 0, byStep: [] };
      this.read(opening, head, this.at[link] as number, this.kinds[link] as number);
    }
    this.openings.set(head, opening);
    return opening;
  }

  private newest(head: number): number {
    return (head > 0 ? this.headWords[head] : this.headOthers.get(head)) ?? 0;
  }

  /** `a b|c~d e?`: a, then b or c d, then e or nothing. */
  private read(opening: Opening, head: number, at: number, kind: number): void {
    let end = at;
    for (let c = this.source.charCodeAt(end); c !== COMMA && c !== NEWLINE; ) c = this.source.charCodeAt(++end);
    const elements = this.source
      .slice(at, end)
      .split(' ')
      .map((text) => this.element(text));
    // The head may stand in a later element when those before it are optional.
    for (let e = 0; e < elements.length; e++) {
      const { words, longer, optional } = elements[e] as Element;
      const rest = elements.slice(e + 1);
      if (words.has(head)) offer(opening, { kind, elements: rest });
      for (const [first, ...more] of longer) {
        if (first === head) offer(opening, { kind, elements: more.length === 0 ? rest : [only(more), ...rest] });
      }
      if (!optional) break;
    }
  }

  private element(text: string): Element {
    const optional = text.endsWith('?');
    const words = new Set<number>();
    const longer: number[][] = [];
    for (const one of (optional ? text.slice(0, -1) : text).split('|')) {
      const steps = one.split('~').map((part) => this.step(part));
      const [first = 0] = steps;
      if (steps.length === 1 && first > 0) words.add(first);
      else longer.push(steps);
    }
    return { optional, words, longer };
  }

  private step(part: string): number {
    if (part === '_') return ANY_STEP;
    if (part === '#') return NUMBER_STEP;
    if (part.charCodeAt(0) !== 64) return this.words.idOf(part);
    return classStep(this.classOf.get(part.slice(1)) ?? 0);
  }
}

/** @returns a class as a step or head */
export function classStep(wordClass: number): number {
  return -3 - wordClass;
}

function only(steps: Steps): Element {
  const [first = 0] = steps;
  return steps.length === 1 && first > 0
    ? { optional: false, words: new Set(steps), longer: [] }
    : { optional: false, words: new Set(), longer: [steps] };
}

/** @returns the class of such a step */
export function classOfStep(step: number): number {
  return -3 - step;
}

/** Files a tail under every step it may go on with. */
function offer(opening: Opening, tail: Tail): void {
  for (const { optional, words, longer } of tail.elements) {
    for (const id of words) offerWord(opening, id, tail);
    for (const [step = 0] of longer) {
      if (step > 0) offerWord(opening, step, tail);
      else opening.byStep.push({ step, tail });
    }
    if (!optional) return;
  }
  opening.kind = tail.kind;
}

function offerWord(opening: Opening, id: number, tail: Tail): void {
  if (id & 32) opening.high |= 1 << (id & 31);
  else opening.low |= 1 << (id & 31);
  const known = opening.byWord.get(id);
  if (known === undefined) opening.byWord.set(id, [tail]);
  else if (known.at(-1) !== tail) known.push(tail);
}
