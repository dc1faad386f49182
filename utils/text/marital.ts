import type { TokenSpan } from './birth.ts';
import {
  AFTER_SINGLE,
  BE_WORD,
  BETTER,
  BRIDE,
  BUSINESS,
  CEO,
  CONTACTED,
  CONTRACTED,
  ELIGIBLE,
  EX_WORD,
  FAMILY_LAW,
  FILING,
  FROM_WORD,
  HALF,
  IS,
  LEGALLY,
  MARITAL_WORD,
  MARRIED,
  MOCK_WORD,
  OF_WORD,
  POLICY_SPOUSE,
  SEPARATED,
  SINGLE,
  STATUS,
  UP,
} from './lexicon/cue-words.ts';
import { CAUSE, COMPUTER, JOB, NEGATIVE, ORG, PREP, STREET, STUDY, WORK } from './lexicon/frame-words.ts';
import { INDEFINITE, KIN, OTHER, PARENT, POSS, SELF, SPOUSE, TITLE } from './lexicon/people-words.ts';
import { MARITAL } from './lexicon.ts';
import { before, behind, isCapital, isNameLike } from './nearby.ts';
import { COMMA, HYPHENED, isA, mayStart, OWNER, PLURAL, SLASHED, STOP, type Tokens } from './tokens.ts';

const QUOTE = 0x22;

/**
 * Finds marital status and spouses. spec/text.md, rule 13: not job separation, partners or companies.
 * @param tokens the tokens of a text
 * @returns the words that tell it
 */
export function findMarital(tokens: Tokens): TokenSpan[] {
  const found: TokenSpan[] = [];
  let until = 0;
  for (let n = 0; n < tokens.openCount; n++) {
    const i = tokens.open[n] as number;
    if (i < until) continue;
    if (!mayStart(tokens, i, MARITAL)) continue;
    const span = maritalAt(tokens, i);
    if (span === undefined) continue;
    found.push(span);
    until = span.to;
  }
  return found;
}

function maritalAt(tokens: Tokens, i: number): TokenSpan | undefined {
  const next = i + 1;
  const joins = next < tokens.count && (tokens.gap[next] as number) < COMMA;
  // "A divorce and custody firm", "the marriage license window", but "her divorce attorney"
  if (isA(tokens, i, CEO) && !isA(tokens, i - 1, POSS) && behind(tokens, next, 3, FAMILY_LAW) >= 0) return undefined;
  if (isA(tokens, i, MARRIED)) {
    if (
      (joins && (isA(tokens, next, JOB) || isA(tokens, next, FROM_WORD) || isToAThing(tokens, next))) ||
      tokens.gap[next] === SLASHED
    )
      return undefined;
    if (joins && isNameLike(tokens, i) && isNameLike(tokens, next)) return undefined;
    const said = isPersonIs(tokens, i) || isA(tokens, i - 1, NEGATIVE);
    const about = before(tokens, i, 4, COMPUTER, PARENT, SELF);
    const thing = !said && about >= 0 && !isA(tokens, about, SELF) && before(tokens, i, 5, MARITAL_WORD) < 0;
    return thing ? undefined : { from: i, to: next };
  }
  if (isA(tokens, i, EX_WORD)) {
    const owner = isA(tokens, i - 1, POSS) || isA(tokens, i - 1, BE_WORD) || ((tokens.marks[i - 1] ?? 0) & 2) !== 0;
    const another = [JOB, OTHER, KIN, BUSINESS].some((name) => isA(tokens, next, name));
    return owner && !(joins && another) && !isA(tokens, next, SPOUSE) ? { from: i, to: next } : undefined;
  }
  if (isA(tokens, i, HALF)) return halfAt(tokens, i);
  if (isA(tokens, i, CEO)) {
    if (joins && (isA(tokens, next, JOB) || isA(tokens, next, ORG) || isA(tokens, next, TITLE))) return undefined;
    if (
      before(tokens, i, 4, PARENT, MOCK_WORD) >= 0 ||
      before(tokens, i, 3, WORK, STUDY) >= 0 ||
      isA(tokens, next + 1, JOB)
    )
      return undefined;
    return { from: i, to: next };
  }
  if (isA(tokens, i, SPOUSE)) {
    if (isPolicySpouse(tokens, i) || isSurname(tokens, i)) return undefined;
    const owned = isA(tokens, i - 1, POSS) && (tokens.gap[i] as number) <= HYPHENED;
    // "The spouse field", "the spouse name box"
    const field = isA(tokens, next, COMPUTER) || isA(tokens, next + 1, COMPUTER);
    if (!owned && joins && field && !isA(tokens, next, CONTACTED)) return undefined;
    // "Mrs keys next door"
    if (!owned && joins && isA(tokens, i, TITLE) && tokens.word[next] === 0) return undefined;
    // "Spouse of a service member"
    if (!owned && joins && isA(tokens, next, OF_WORD) && isA(tokens, next + 1, INDEFINITE)) return undefined;
    // "His wife Maribel"
    const named = joins && tokens.word[next] === 0 && isCapital(tokens, next);
    return { from: owned ? i - 1 : i, to: named ? next + 1 : next };
  }
  if (isA(tokens, i, SINGLE)) {
    if (joins && isA(tokens, next, PARENT)) return { from: i, to: next + 1 };
    const status = before(tokens, i, 3, STATUS) >= 0 && before(tokens, i, 4, MARITAL_WORD) >= 0;
    const alone = !joins || isA(tokens, next, AFTER_SINGLE);
    if ((tokens.gap[i] as number) >= STOP && next < tokens.count && tokens.gap[next] === COMMA)
      return { from: i, to: next };
    // "Filing single", "take out 'single'"
    const told =
      isA(tokens, i - 1, FILING) ||
      isQuoted(tokens, i) ||
      // "Single, no kids"
      (tokens.gap[next] === COMMA && isA(tokens, next, NEGATIVE) && behind(tokens, next + 1, 2, KIN) >= 0) ||
      (tokens.gap[i] === COMMA && joins && isA(tokens, next, PREP) && behind(tokens, next + 1, 2, KIN) >= 0);
    return status ||
      (alone && told) ||
      (alone && (isPersonIs(tokens, i) || isA(tokens, i - 1, MARITAL_WORD) || tokens.count <= 3))
      ? { from: i, to: next }
      : undefined;
  }
  if (isA(tokens, i, SEPARATED)) {
    if (joins && isA(tokens, next, FROM_WORD)) {
      return isA(tokens, next + 1, SPOUSE) || isA(tokens, next + 2, SPOUSE) ? { from: i, to: next } : undefined;
    }
    const status = before(tokens, i, 4, MARITAL_WORD) >= 0 || isA(tokens, i - 1, LEGALLY);
    return status || (isPersonIs(tokens, i) && (!joins || isA(tokens, next, AFTER_SINGLE) || isA(tokens, next, CAUSE)))
      ? { from: i, to: next }
      : undefined;
  }
  return undefined;
}

/** "His better half", "my ol lady", "his bride" */
function halfAt(tokens: Tokens, i: number): TokenSpan | undefined {
  const next = i + 1;
  const joins = next < tokens.count && (tokens.gap[next] as number) < COMMA;
  // "His old lady boss", "her other half shift"
  if (joins && (isA(tokens, next, JOB) || isA(tokens, next, OTHER))) return undefined;
  const named = isA(tokens, i - 1, BETTER) && (tokens.gap[i] as number) < COMMA;
  if (!named && !isA(tokens, i, BRIDE)) return undefined;
  const from = named ? i - 1 : i;
  return isA(tokens, from - 1, POSS) && (tokens.gap[from] as number) < COMMA
    ? { from: from - 1, to: i + 1 }
    : undefined;
}

/** "Married up", "married together", "married to the job"; not "married to a soldier". */
function isToAThing(tokens: Tokens, next: number): boolean {
  if (!isA(tokens, next, UP)) return false;
  return (
    !isA(tokens, next, PREP) || (!isA(tokens, next + 1, INDEFINITE) && before(tokens, next + 3, 2, WORK, JOB) >= 0)
  );
}

function isPersonIs(tokens: Tokens, i: number): boolean {
  // "She's single"
  if (isA(tokens, i - 1, SELF) && ((tokens.marks[i - 1] as number) & OWNER) !== 0) return true;
  const is = before(tokens, i, 3, IS, CONTRACTED);
  if (is < 0) return false;
  return (
    isA(tokens, is, CONTRACTED) || before(tokens, is, 2, SELF) >= 0 || is === 0 || (tokens.gap[is] as number) >= STOP
  );
}

/** "Eligible spouses", "spouse of an employee", "husband-and-wife team", "Husband & Sons". */
function isPolicySpouse(tokens: Tokens, i: number): boolean {
  if ((tokens.marks[i] as number) & PLURAL) return true;
  // "They are husband and wife"
  if (isA(tokens, i - 1, IS) || isA(tokens, i - 1, CONTRACTED)) return false;
  if (isA(tokens, i - 1, ELIGIBLE) || isA(tokens, i + 2, ELIGIBLE) || isA(tokens, i + 1, POLICY_SPOUSE)) return true;
  if (tokens.word[i + 1] === tokens.lexicon.and && isA(tokens, i + 2, SPOUSE)) return true;
  if (tokens.word[i - 1] === tokens.lexicon.and && isA(tokens, i - 2, SPOUSE)) return true;
  if (tokens.word[i - 1] === tokens.lexicon.and && tokens.gap[i] === HYPHENED) return true;
  const owner = before(tokens, i, 3, OTHER, KIN);
  return (
    owner >= 0 &&
    !isA(tokens, owner, SELF) &&
    !isA(tokens, owner, SPOUSE) &&
    isA(tokens, i - 1, POSS) &&
    owner === i - 1
  );
}

/** "Ms. Husband", "Spouse Creek", "Mrs. Whitehorn" */
function isSurname(tokens: Tokens, i: number): boolean {
  if (isA(tokens, i - 1, TITLE)) return true;
  const next = i + 1;
  const named =
    next < tokens.count && (tokens.gap[next] as number) < COMMA && isCapital(tokens, next) && isCapital(tokens, i);
  return named && (isA(tokens, i, TITLE) || isA(tokens, next, STREET));
}

function isQuoted(tokens: Tokens, i: number): boolean {
  const { codes } = tokens.folded;
  return codes[(tokens.from[i] as number) - 1] === QUOTE && codes[tokens.to[i] as number] === QUOTE;
}
