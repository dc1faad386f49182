import { gather, isShouted } from './evidence.ts';
import { findPairs } from './find-pairs.ts';
import { findPhrases, type Phrase } from './find-phrases.ts';
import { evidence, weigh } from './judge.ts';
import { ACCOM, AFTER_WORD, CAUSE, PREP } from './lexicon/frame-words.ts';
import { INJURY, MEDICAL, NEEDY_MEDICAL, NEEDY_MEDICINE } from './lexicon/groups.ts';
import { before, behind, isInBrackets } from './nearby.ts';
import { STOP, type Tokens } from './tokens.ts';
import { type Whose, whose } from './whose.ts';
import { clausesOf, sentencesOf, tellingPart, type WeighedSentence } from './wording.ts';

/** A finding in tokens: `from` up to, not including, `to`. */
export interface HealthFinding {
  readonly type: 'disability' | 'medical';
  readonly from: number;
  readonly to: number;
  readonly variant?: 'accommodation-cause' | 'family';
}

/** What must speak for a finding, in sixteenths of a natural logarithm of the odds: a wrong warning costs more trust than a missed one. */
const SURE_ENOUGH = 13;

/** What is less sure is a finding all the same so near to a sure one, in tokens: people say such things in a row. */
const SURE_BESIDE = -4;
const BESIDE = 12;

/**
 * Finds what a text says of the health of the participant or the household. spec/text.md, rules 1 to 8.
 * Whether it is denied, past or guessed is never asked: rule 2.
 * @param tokens the tokens of the text
 * @returns findings in order, without overlap
 */
export function findHealth(tokens: Tokens): HealthFinding[] {
  const findings: HealthFinding[] = [];
  for (const { phrase, person } of believed(tokens)) {
    const finding = findingOf(tokens, phrase, person === 'kin');
    const last = findings[findings.length - 1];
    if (last !== undefined && goesOn(tokens, last, finding))
      findings[findings.length - 1] = { ...last, to: finding.to };
    else findings.push(finding);
  }
  return findings;
}

/** How much the wording of its sentence counts for a phrase of the lists. */
export const WORDING_SHARE = 0.25;

/** What must speak for a statement in words of no list, in sixteenths. */
const SURE_BY_WORDING = 14;

/** The fewest tokens of another statement in a sentence that has a finding already. */
const LEAST_OF_CLAUSE = 3;

/** What somebody says without a phrase of the lists is known by the wording of the sentence; its kind is anybody's guess. */
const WORDED = 0;

/** @returns the sure ones, what stands beside them, and what the lists do not know, in order */
function believed(tokens: Tokens): readonly Candidate[] {
  const sentences = sentencesOf(tokens);
  const named = namedIn(tokens, sentences);
  const worded: WeighedSentence[] = [];
  let next = 0;
  for (const sentence of sentences) {
    while (next < named.length && (named[next] as Candidate).phrase.to <= sentence.from) next++;
    let end = next;
    while (end < named.length && (named[end] as Candidate).phrase.from < sentence.to) end++;
    const here = named.slice(next, end);
    if (here.length === 0) {
      if (sentence.odds > SURE_BY_WORDING && isProse(tokens, sentence)) worded.push(sentence);
      continue;
    }
    for (const clause of clausesOf(tokens, sentence)) {
      const { from, to, odds } = clause;
      if (odds <= SURE_BY_WORDING || to - from < LEAST_OF_CLAUSE || !isProse(tokens, clause)) continue;
      if (!here.some(({ phrase }) => phrase.from < to && phrase.to > from)) worded.push(clause);
    }
  }
  if (worded.length === 0) return named;
  const more = worded.map((sentence) => {
    const { from, to } = tellingPart(tokens, sentence);
    return { phrase: { from, to, kind: WORDED }, person: whose(tokens, from, to) };
  });
  return [...named, ...more].sort((a, b) => a.phrase.from - b.phrase.from);
}

function namedIn(tokens: Tokens, sentences: readonly WeighedSentence[]): readonly Candidate[] {
  const doubtful: Candidate[] = [];
  let at = 0;
  const sure = candidates(tokens, (candidate) => {
    while ((sentences[at] as WeighedSentence).to <= candidate.phrase.from) at++;
    const speaksFor = weigh(evidence) + WORDING_SHARE * (sentences[at] as WeighedSentence).odds;
    if (speaksFor > SURE_BESIDE && speaksFor <= SURE_ENOUGH) doubtful.push(candidate);
    return speaksFor > SURE_ENOUGH;
  });
  let next = 0;
  let until = 0;
  const beside = doubtful.filter(({ phrase: { from, to } }) => {
    while (next < sure.length && (sure[next] as Candidate).phrase.from < to) next++;
    const before = sure[next - 1]?.phrase.to ?? -Infinity;
    const behind = sure[next]?.phrase.from ?? Infinity;
    // Doubtful ones may share words with each other; the first of them has them.
    if (from < until || before > from || Math.min(from - before, behind - to) > BESIDE) return false;
    until = to;
    return true;
  });
  return beside.length === 0 ? sure : [...sure, ...beside].sort((a, b) => a.phrase.from - b.phrase.from);
}

/** "Was diagnosed with epilepsy", "can't lift with his bad back": one statement, one finding. */
function goesOn(tokens: Tokens, last: HealthFinding, next: HealthFinding): boolean {
  if (last.type !== next.type || last.variant !== next.variant || next.from - last.to > CLOSE) return false;
  for (let i = last.to; i <= next.from; i++) if ((tokens.gap[i] as number) >= STOP) return false;
  return true;
}

/** Findings with no more tokens than this between them are one. */
const CLOSE = 8;

/** The same few words over and over are no sentence. */
function isProse({ key }: Tokens, { from, to }: WeighedSentence): boolean {
  let different = 0;
  for (let at = from; at < to && different * 2 < to - from; at++)
    if (key.indexOf(key[at] as number, from) === at) different++;
  return different * 2 >= to - from;
}

/** A phrase that may be said of somebody. */
export interface Candidate {
  readonly phrase: Phrase;
  readonly person: Whose;
}

/**
 * Goes through the phrases that could be a finding.
 * @param tokens the tokens of the text
 * @param accepts decides on a phrase, whose evidence has been gathered
 * @returns those accepted, in order
 */
export function candidates(tokens: Tokens, accepts: (candidate: Candidate) => boolean): Candidate[] {
  const accepted: Candidate[] = [];
  let lastTo = 0;
  let shouted: boolean | undefined;
  for (const phrase of found(tokens)) {
    if (phrase.from < lastTo) continue;
    shouted ??= isShouted(tokens);
    const candidate = { phrase, person: whose(tokens, phrase.from, phrase.to) };
    gather(tokens, phrase, candidate.person, lastTo, shouted, evidence);
    // That a condition is a coworker's or a customer's (rule 5) is evidence too, and heavy.
    if (!accepts(candidate)) continue;
    lastTo = phrase.to;
    accepted.push(candidate);
  }
  return accepted;
}

/** Phrases and pairs in the order they begin, the longer first; what lies in a silent phrase is gone. */
function found(tokens: Tokens): Phrase[] {
  const { phrases, silent } = findPhrases(tokens);
  const count = phrases.length;
  findPairs(tokens, phrases);
  if (phrases.length === count) return phrases;
  return phrases
    .filter(({ from, to }, index) => index < count || !overlapsAny(silent, from, to))
    .sort((a, b) => a.from - b.from || b.to - a.to);
}

/** @returns whether any of phrases in order, which may overlap each other, shares a token with a stretch */
function overlapsAny(phrases: readonly Phrase[], from: number, to: number): boolean {
  let low = 0;
  let high = phrases.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((phrases[middle] as Phrase).from < to) low = middle + 1;
    else high = middle;
  }
  for (let i = low - 1; i >= 0 && i >= low - LONGEST_PHRASE; i--) if ((phrases[i] as Phrase).to > from) return true;
  return false;
}

/** No phrase has more tokens, so that none that begins so far before reaches it. */
const LONGEST_PHRASE = 16;

const MEDICAL_KINDS: ReadonlySet<number> = new Set([INJURY, MEDICAL, NEEDY_MEDICAL]);

function findingOf(tokens: Tokens, phrase: Phrase, ofKin: boolean): HealthFinding {
  const { from, to, kind } = phrase;
  if (ofKin) return { type: 'medical', from, to, variant: 'family' };
  if (MEDICAL_KINDS.has(kind)) return { type: 'medical', from, to };
  if (kind !== NEEDY_MEDICINE && explainsAccommodation(tokens, phrase)) {
    return { type: 'disability', from, to, variant: 'accommodation-cause' };
  }
  return { type: 'disability', from, to };
}

/** Rule 3: "large print because of low vision", "interpreter (deaf)". */
function explainsAccommodation(tokens: Tokens, { from, to }: Phrase): boolean {
  if (before(tokens, from, 14, ACCOM) < 0 && behind(tokens, to, 14, ACCOM) < 0) return false;
  if (before(tokens, from, 5, CAUSE, AFTER_WORD) >= 0 || before(tokens, from, 2, PREP) >= 0) return true;
  return isInBrackets(tokens, from) || behind(tokens, to, 4, CAUSE, PREP) >= 0;
}
