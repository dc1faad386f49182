import { AT_WORD } from './lexicon/cue-words.ts';
import {
  BE,
  CANT,
  CAUSE,
  DIAG,
  HAVE,
  HELPS,
  JOB,
  PREP,
  SAY,
  SEE,
  STUDY,
  TAKE,
  TURN,
  USE,
  WORK,
} from './lexicon/frame-words.ts';
import { GROUP, HE, INDEFINITE, KIN, KIN_HE, KIN_SHE, OTHER, POSS, SELF, SHE, WHO } from './lexicon/people-words.ts';
import { COMMA, isA, OWNER, PLURAL, STOP, type Tokens } from './tokens.ts';

/** Who a phrase is about: the participant, somebody of the household, or anybody else. */
export type Whose = 'self' | 'kin' | 'other';

/** How far back a subject is looked for, in tokens. */
const REACH = 14;

/**
 * Finds whom a phrase speaks of by the nearest person before it in its sentence, or right behind it.
 * spec/text.md, rule 5: kin make a finding medical; a coworker, customer or neighbour makes it nothing.
 * @param tokens the tokens of the text
 * @param from first token of the phrase
 * @param to the one after its last
 * @returns whose it is; 'self' when nobody is named, as notes leave the participant out
 */
export function whose(tokens: Tokens, from: number, to: number): Whose {
  const behind = whoseBehind(tokens, from, to);
  if (behind !== undefined) return behind;
  for (let j = from - 1; j >= 0 && j >= from - REACH; j--) {
    if ((tokens.gap[j + 1] as number) >= STOP) break;
    if (isA(tokens, j, KIN)) {
      const role = kinRole(tokens, j, from);
      if (role !== undefined) return role;
    } else if (isOther(tokens, j)) {
      if (!handsOver(tokens, j, from)) return 'other';
    } else if (isA(tokens, j, HE) || isA(tokens, j, SHE)) {
      if (isSubject(tokens, j)) return pointsToKin(tokens, j) ? 'kin' : 'self';
    } else if (isA(tokens, j, SELF) && !((tokens.marks[j] as number) & OWNER)) return 'self';
  }
  return 'self';
}

/** "autistic son", "surgery for her mother", "(mother)": the person stands right behind the phrase. */
function whoseBehind(tokens: Tokens, from: number, to: number): Whose | undefined {
  if (to >= tokens.count || (tokens.gap[to] as number) >= STOP) return undefined;
  let at = to;
  if ((tokens.gap[to] as number) < COMMA) {
    if (isA(tokens, at, PREP) && !isA(tokens, at, DIAG)) at++;
    if (isA(tokens, at, POSS)) at++;
    if (at - to === 1 && isA(tokens, to, POSS)) return undefined;
  }
  if (at >= tokens.count || !isA(tokens, at, KIN) || isA(tokens, at, SELF)) return undefined;
  if ((tokens.gap[to] as number) >= COMMA && at === to) return undefined;
  const owned = hasOwner(tokens, from) || hasOwner(tokens, at);
  return owned || !((tokens.marks[at] as number) & PLURAL) ? 'kin' : undefined;
}

function hasOwner(tokens: Tokens, at: number): boolean {
  for (let j = at - 1; j >= 0 && j >= at - 3; j--) {
    if (isA(tokens, j, POSS) || isA(tokens, j, HAVE) || ((tokens.marks[j] as number) & OWNER) !== 0) return true;
    if (isA(tokens, j, SELF)) return true;
  }
  return false;
}

/**
 * "His mother has cancer" is about her; in "lives with his mother and has cancer" the kin only stands by.
 * @returns undefined when the search should go on past the kin
 */
function kinRole(tokens: Tokens, kin: number, from: number): Whose | undefined {
  // "works with children with autism": children at large, not of the household.
  if (!isOwnedKin(tokens, kin)) return isGenericKin(tokens, kin) ? 'other' : 'kin';
  return handsOver(tokens, kin, from) ? undefined : 'kin';
}

const GENERIC: readonly number[] = [WORK, STUDY, JOB];

function isGenericKin(tokens: Tokens, kin: number): boolean {
  if (!isA(tokens, kin, GROUP)) return false;
  for (let j = kin - 1; j >= 0 && j >= kin - 5 && (tokens.gap[j + 1] as number) < STOP; j--) {
    if (GENERIC.some((name) => isA(tokens, j, name))) return true;
  }
  return ((tokens.marks[kin] as number) & PLURAL) !== 0 && !hasOwner(tokens, kin);
}

function isOwnedKin(tokens: Tokens, kin: number): boolean {
  return hasOwner(tokens, kin) || !isA(tokens, kin, GROUP);
}

/** True when between a person who is only an object and the phrase a new verb takes the subject back. */
function handsOver(tokens: Tokens, person: number, from: number): boolean {
  if (!isObject(tokens, person)) return false;
  for (let j = person + 1; j < from; j++) {
    if (isA(tokens, j, WHO)) return false;
    const turn =
      (tokens.gap[j] as number) >= COMMA || tokens.word[j - 1] === tokens.lexicon.and || isBut(tokens, j - 1);
    if (turn && (isVerb(tokens, j) || isVerb(tokens, j + 1) || isA(tokens, j, PREP) || isA(tokens, j, CAUSE)))
      return true;
    if (isA(tokens, j, CAUSE) && !isA(tokens, j, PREP)) return true;
  }
  return from > person + 1 && (tokens.gap[from] as number) >= COMMA;
}

function isVerb(tokens: Tokens, at: number): boolean {
  return (
    isA(tokens, at, HAVE) ||
    isA(tokens, at, BE) ||
    isA(tokens, at, TAKE) ||
    isA(tokens, at, USE) ||
    isA(tokens, at, SAY) ||
    isA(tokens, at, SEE) ||
    isA(tokens, at, CANT)
  );
}

function isBut(tokens: Tokens, at: number): boolean {
  return isA(tokens, at, TURN);
}

/** A person behind a preposition or a verb of help, with only owners and adjectives between. */
function isObject(tokens: Tokens, person: number): boolean {
  for (let j = person - 1; j >= 0 && j >= person - 3 && (tokens.gap[j + 1] as number) < COMMA; j--) {
    if (isA(tokens, j, PREP) || isA(tokens, j, HELPS)) return true;
    if (isVerb(tokens, j)) return false;
  }
  return false;
}

function isOther(tokens: Tokens, at: number): boolean {
  if (!isA(tokens, at, OTHER)) return false;
  // "Client" and "student" are the participant unless there is one of many: "a client", "clients".
  if (!isA(tokens, at, SELF)) return true;
  if (((tokens.marks[at] as number) & PLURAL) !== 0) return true;
  return isA(tokens, at - 1, INDEFINITE) || isA(tokens, at + 1, AT_WORD);
}

/** A pronoun before a verb, or at the end of what was read; "his" and "him" are not subjects. */
function isSubject(tokens: Tokens, at: number): boolean {
  return isA(tokens, at, SELF);
}

/** "His wife ... she": the pronoun means the kin when the owner of the kin is of the other sex. */
function pointsToKin(tokens: Tokens, pronoun: number): boolean {
  const she = isA(tokens, pronoun, SHE);
  const kinSex: number = she ? KIN_SHE : KIN_HE;
  const ownerSex: number = she ? HE : SHE;
  for (let j = pronoun - 1; j >= 0 && j >= pronoun - 20; j--) {
    if (!isA(tokens, j, kinSex)) continue;
    for (let k = j - 1; k >= 0 && k >= j - 3; k--) if (isA(tokens, k, ownerSex)) return true;
  }
  return false;
}
