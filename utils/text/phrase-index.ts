import { MOST_WORDS } from './word-table.ts';

/** One alternative of an element: words, classes, any word or a number in a row. */
export type Steps = readonly number[];

/** A set of 64 bits by the low bits of ids: most words are told by it not to be among some others. */
export interface Sieve {
  low: number;
  high: number;
}

/** @returns false when a word is surely not among those that were put into a sieve */
export function mayHold({ low, high }: Sieve, id: number): boolean {
  return (((id & 32 ? high : low) >>> (id & 31)) & 1) === 1;
}

function putInto(sieve: Sieve, id: number): void {
  if (id & 32) sieve.high |= 1 << (id & 31);
  else sieve.low |= 1 << (id & 31);
}

/** One place of a phrase; a sieve of `words`. */
export interface Element extends Sieve {
  readonly optional: boolean;
  /** Alternatives of one word, by id. */
  readonly words: readonly number[];
  /** The other ones. */
  readonly longer: readonly Steps[];
}

/** A phrase of the lists, without its first word. */
export interface Tail {
  readonly kind: number;
  readonly elements: readonly Element[];
  /** A sieve of the words that come third in the phrase; null where others than words may, or none need. */
  readonly third: Sieve | null;
}

/** The phrases that begin with one word, class or number, by what comes second; a sieve of the ids in `byWord`. */
export interface Opening extends Sieve {
  /** The kind of the opening alone, 0 when it needs more. */
  kind: number;
  readonly byWord: Map<number, Tail[]>;
  readonly byStep: { readonly step: number; readonly tail: Tail }[];
}

/** A number of any length. */
export const NUMBER_STEP = -1;
/** Any word or number. */
export const ANY_STEP = -2;

const MOST_LINKS = 1 << 13;
const MOST_STEPS = 1 << 14;

/** What a step is followed by: another alternative, the next element, nothing, or more of its own alternative. */
export const OR = 0;
export const NEXT = 1;
export const END = 2;
export const WITH = 3;
/** Added to NEXT and END: the element may be left out. */
export const OPTIONAL = 4;

/**
 * Which phrases begin with which word. Where they begin is all that is noted at the start; what follows is
 * sorted out only when a text holds the first word, so that a short note does not wait for thousands of them.
 */
export class PhraseIndex {
  /** Classes that phrases begin with. */
  readonly headClasses = new Set<number>();
  /** The kind of each word that is a phrase by itself. */
  readonly kindAlone = new Uint8Array(MOST_WORDS);
  /** The steps of all phrases, one behind the other: a word's id, a class as `classStep` gives it, NUMBER_STEP or ANY_STEP; */
  readonly steps = new Int16Array(MOST_STEPS);
  /** and what each is followed by: OR, NEXT, END or WITH, the middle two with OPTIONAL or without. */
  readonly followedBy = new Uint8Array(MOST_STEPS);
  private links = 0;
  private readonly at = new Uint16Array(MOST_LINKS);
  private readonly kinds = new Uint8Array(MOST_LINKS);
  private readonly next = new Uint16Array(MOST_LINKS);
  /** The newest link of each head: words by id, the few others by what they are. */
  private readonly headWords = new Uint16Array(MOST_WORDS);
  private readonly headOthers = new Map<number, number>();
  private readonly openings = new Map<number, Opening | undefined>();

  /**
   * Notes that a phrase begins with a word, a class or a number.
   * @param head the step
   * @param at where the phrase begins
   * @param kind its kind
   */
  link(head: number, at: number, kind: number): void {
    const link = ++this.links;
    this.at[link] = at;
    this.kinds[link] = kind;
    this.next[link] = this.newest(head);
    if (head > 0) this.headWords[head] = link;
    else this.headOthers.set(head, link);
    if (head < ANY_STEP) this.headClasses.add(classOfStep(head));
  }

  /**
   * @param head as for `link`
   * @returns what may follow that head, or undefined when no phrase begins so
   */
  opening(head: number): Opening | undefined {
    if (this.openings.has(head)) return this.openings.get(head);
    let opening: Opening | undefined;
    const alone = (head > 0 && this.kindAlone[head]) || 0;
    const open = () => (opening ??= { kind: 0, byWord: new Map(), low: 0, high: 0, byStep: [] });
    // The newest link comes first, so the oldest one has the last word on a kind.
    for (let link = this.newest(head); link !== 0; link = this.next[link] as number) {
      this.read(open(), head, this.at[link] as number, this.kinds[link] as number);
    }
    if (alone !== 0) open().kind = alone;
    this.openings.set(head, opening);
    return opening;
  }

  private newest(head: number): number {
    return (head > 0 ? this.headWords[head] : this.headOthers.get(head)) ?? 0;
  }

  private read(opening: Opening, head: number, at: number, kind: number): void {
    const elements = this.elementsAt(at);
    // The head may stand in a later element when those before it are optional.
    for (let e = 0; e < elements.length; e++) {
      const { words, longer, optional } = elements[e] as Element;
      const rest = elements.slice(e + 1);
      if (words.includes(head)) offer(opening, tailOf(kind, rest));
      for (const [first, ...more] of longer) {
        if (first === head) offer(opening, tailOf(kind, more.length === 0 ? rest : [elementOf([more]), ...rest]));
      }
      if (!optional) break;
    }
  }

  private elementsAt(at: number): Element[] {
    const elements: Element[] = [];
    let choices: number[][] = [];
    let steps: number[] = [];
    for (let i = at; ; i++) {
      steps.push(this.steps[i] as number);
      const followedBy = this.followedBy[i] as number;
      if (followedBy === WITH) continue;
      choices.push(steps);
      steps = [];
      if (followedBy === OR) continue;
      elements.push(elementOf(choices, followedBy >= OPTIONAL));
      choices = [];
      if ((followedBy & 3) === END) return elements;
    }
  }
}

function tailOf(kind: number, elements: readonly Element[]): Tail {
  const [second, third] = elements;
  const isPlain = (element: Element | undefined) => element && !element.optional && element.longer.length === 0;
  return { kind, elements, third: isPlain(second) && third && isPlain(third) ? third : null };
}

function elementOf(choices: readonly Steps[], optional = false): Element {
  const isWord = ([first = 0, ...more]: Steps) => first > 0 && more.length === 0;
  const words = choices.filter(isWord).flat();
  const element = { low: 0, high: 0, optional, words, longer: choices.filter((steps) => !isWord(steps)) };
  for (const id of words) putInto(element, id);
  return element;
}

/** @returns a class as a step or head */
export function classStep(wordClass: number): number {
  return -3 - wordClass;
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
  putInto(opening, id);
  const known = opening.byWord.get(id);
  if (known === undefined) opening.byWord.set(id, [tail]);
  else if (known.at(-1) !== tail) known.push(tail);
}
