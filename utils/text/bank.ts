import type { NumberFinding } from './card.ts';
import { callerOf, claim, type Digits, digitsOf, separator, width } from './digits.ts';
import { cueNear } from './fact-cue.ts';
import { believes, type FactJudge } from './judge-fact.ts';
import {
  ACCOUNT,
  AT_WORD,
  BANK,
  BANKNAME,
  BUSINESS,
  CHECKING,
  FIXED,
  IS,
  LABEL,
  LINK,
  NBR,
  ROUTING,
  SAID,
  UTILITY,
} from './lexicon/cue-words.ts';
import { before, behind, followsComma, isCapital } from './nearby.ts';
import { COMMA_SIGN, DOLLAR, HYPHEN, SPACE } from './signs.ts';
import { isLine } from './small-words.ts';
import { COMMA, HYPHENED, isA, isNumber, isPresent, STOP, type Tokens } from './tokens.ts';
import { wordSet } from './word-set.ts';

const SHORTEST = 5;
const LONGEST = 17;
/** As long as this, "acct" right before it is enough. */
const LONG = 8;

/**
 * Finds routing and account numbers of banks. spec/text.md, rule 10: utility, claim and vendor accounts are
 * not meant.
 * @param digits the numbers of a text; those taken are claimed
 * @param judge decides on each that may be one, but for a routing number that says so and whose check digit passes
 * @returns the findings; `sure` when a routing number's check digit passes
 */
export function findBankNumbers(digits: Digits, judge: FactJudge = believes): NumberFinding[] {
  const { tokens, at } = digits;
  const found: NumberFinding[] = [];
  if (!CUES.some((cue) => isPresent(tokens, cue))) return found;
  for (let n = 0; n < digits.count; n++) {
    if (digits.claimed[n] === 1) continue;
    let to = n + 1;
    let total = width(digits, n);
    const token = at[n] as number;
    const follows = followsBank(digits, n, found.at(-1));
    const loose = follows || isAccountWord(tokens, token - 1) || isAccountWord(tokens, token - 2);
    // Accounts are also written in groups: 0044-7102-9938.
    while (to < digits.count && to - n < 5 && digits.claimed[to] === 0 && joinsGroups(digits, n, to, loose))
      total += width(digits, to++);
    if (total < SHORTEST || total > LONGEST) continue;
    const passes = total === ROUTING_DIGITS && passesRouting(digitsOf(digits, n, to));
    const label =
      bankLabel(tokens, token, total) ??
      (passes && isWritten(digits, n, to) && hasBankNear(tokens, token)
        ? 'routing'
        : follows || isBanked(digits, n, to, total)
          ? 'account'
          : undefined);
    if (label === undefined && isNamedElse(tokens, token)) continue;
    const end = (at[to - 1] as number) + 1;
    const possible = {
      kind: 'bank',
      from: token,
      to: end,
      look: total * 4 + (to - n > 1 ? 2 : 0) + (passes ? 1 : 0),
      cue: cueNear(tokens, token, end, isCue),
      isTold: label !== undefined,
    } as const;
    const sure = label === 'routing' && passes;
    if (!judge(tokens, possible) && !sure) continue;
    claim(digits, n, to);
    found.push({ from: n, to, sure });
    n = to - 1;
  }
  return found;
}

const CUES = [ROUTING, ACCOUNT, BANKNAME, BANK, CHECKING];

function isCue(tokens: Tokens, at: number): boolean {
  return isA(tokens, at, LABEL) || isA(tokens, at, UTILITY) || CUES.some((cue) => isA(tokens, at, cue));
}

/** Its label stands right in front, or "$". */
function isNamedElse(tokens: Tokens, token: number): boolean {
  if (tokens.folded.codes[(tokens.from[token] as number) - 1] === DOLLAR) return true;
  return isA(tokens, callerOf(tokens, token), LABEL);
}

/** "0044-7102-9938", "4402 9183 5512": groups of three or four from the first on */
function joinsGroups(digits: Digits, first: number, to: number, loose: boolean): boolean {
  const sign = separator(digits, to - 1);
  const size = width(digits, first);
  if (sign === HYPHEN) return true;
  // "Acct 61 2209 84"
  if (sign === SPACE && loose) return size <= 4;
  return sign === SPACE && width(digits, to) >= 3 && (size === 3 || size === 4);
}

/** One number, or "103 000 648". */
function isWritten(digits: Digits, n: number, to: number): boolean {
  return to - n === 1 || (to - n === 3 && width(digits, n) === 3 && width(digits, n + 1) === 3);
}

/** How many tokens may stand between a routing number and the account, or an account and the right one. */
const FOLLOWING = 4;

/** "103000648 then 612209945", "122105155, savings 7003318825", "Old: 55009182. New: 55009812" */
function followsBank({ tokens, at }: Digits, n: number, last: NumberFinding | undefined): boolean {
  if (last === undefined) return false;
  const token = at[n] as number;
  const from = (at[last.to - 1] as number) + 1;
  if (token - from > FOLLOWING || tokens.folded.codes[(tokens.from[token] as number) - 1] === DOLLAR) return false;
  for (let j = from; j <= token; j++) {
    if ((tokens.gap[j] as number) >= STOP || isA(tokens, j, LABEL) || saysChecks(tokens, j)) return false;
    // A number of its own stands between, unless it counts the lines.
    if (j < token && isNumber(tokens, j) && (tokens.to[j] as number) - (tokens.from[j] as number) > 1) return false;
  }
  return token === from || !isMoney(tokens, token);
}

const saysChecks = wordSet('check ck chk x pid on id');

function isMoney({ folded: { codes }, to }: Tokens, token: number): boolean {
  return codes[to[token] as number] === COMMA_SIGN && (codes[(to[token] as number) + 1] as number) > SPACE;
}

/** A word for an account, but not "checking on" and "re-checking". */
function isAccountWord(tokens: Tokens, at: number): boolean {
  if (isA(tokens, at, ACCOUNT)) return true;
  return isA(tokens, at, CHECKING) && tokens.gap[at] !== HYPHENED && !saysAfterVerb(tokens, at + 1);
}

const saysAfterVerb = wordSet('back for if in itself on the to with');

/** As long as this, a number right beside a bank's name is an account; a PID is shorter. */
const BANKED = 8;
const BANKED_AT = 7;

/** "Chime 9183300457712", "Tulsa Teachers CU 0082216640", "bank number 0091 7730", "7140 0091 62 at RCB Bank" */
function isBanked(digits: Digits, n: number, to: number, size: number): boolean {
  const { tokens, at } = digits;
  const token = at[n] as number;
  if (size < BANKED_AT || tokens.folded.codes[(tokens.from[token] as number) - 1] === DOLLAR) return false;
  if (before(tokens, token, 4, LABEL, UTILITY) >= 0) return false;
  const last = at[to - 1] as number;
  if (isA(tokens, last + 1, AT_WORD) && isBank(tokens, last + 2)) return true;
  // "Uploaded Chime 11282025.pdf"
  if (size < BANKED || isDay(digits, n, to)) return false;
  const name = callerOf(tokens, token);
  // "The right one is Vision Bank, 103555551"
  if ((tokens.gap[token] as number) >= (size === ROUTING_DIGITS && followsComma(tokens, token) ? STOP : COMMA))
    return false;
  return isA(tokens, name, BANK) || isBank(tokens, name) || (isCapital(tokens, name) && isBank(tokens, name - 1));
}

const ROUTING_DIGITS = 9;

/** "20251203", "11282025" */
function isDay(digits: Digits, n: number, to: number): boolean {
  return /^(?:(?:19|20)\d{6}|\d{4}(?:19|20)\d\d)$/.test(digitsOf(digits, n, to));
}

/** The name of a bank, with a capital. */
function isBank(tokens: Tokens, at: number): boolean {
  return isA(tokens, at, BANKNAME) && isCapital(tokens, at) && !saysNoNames(tokens, at);
}

const saysNoNames = wordSet('check checks pay paycheck stub personal direct closed');

/** What the words before (or right behind) a number make it; money is told by "$" and a unit behind it. */
function bankLabel(tokens: Tokens, token: number, size: number): 'routing' | 'account' | undefined {
  const sign = tokens.folded.codes[(tokens.from[token] as number) - 1];
  if (sign === DOLLAR) return undefined;
  let labelled = false;
  let direct = true;
  let ended = false;
  // "The account was one digit off. It should be 55092018834."
  const said = isSaid(tokens, token - 1);
  for (let j = token - 1; j >= 0 && j >= token - (said ? SAID_REACH : REACH); j--) {
    if (isA(tokens, j, ROUTING)) return labelled ? undefined : 'routing';
    if (isA(tokens, j, LABEL)) labelled = true;
    // "Account 9901442. Please update vendor 11872": that account has its number.
    if (isNumber(tokens, j) && ended && !said) return undefined;
    if (isAccountWord(tokens, j)) {
      if (isUtility(tokens, j, token)) return undefined;
      const named = size >= LONG && (token - j <= 2 || direct) && !labelled;
      return hasBank(tokens, token) || named ? 'account' : undefined;
    }
    if (isA(tokens, j, LABEL) && token - j <= 3) return undefined;
    if (!NAMING.some((name) => isA(tokens, j, name))) direct = false;
    if ((tokens.gap[j + 1] as number) >= STOP) ended = true;
    if ((tokens.gap[j] as number) >= STOP && token - j > 4 && !said) break;
  }
  return labelBehind(tokens, token, size);
}

/** How far before a number the word for it may stand, in tokens; farther where the number is said to be the right one. */
const REACH = 9;
const SAID_REACH = 16;
const NAMING = [IS, FIXED, LINK, NBR, SAID];

function isSaid(tokens: Tokens, at: number): boolean {
  return isA(tokens, at, IS) || isA(tokens, at, SAID);
}

/** "9901442 (savings)", "103900036 is the routing", but not "1120984 shows acct 55018277", which has its own. */
function labelBehind(tokens: Tokens, token: number, size: number): 'routing' | 'account' | undefined {
  for (let j = token + 1; j <= token + 4 && j < tokens.count && (tokens.gap[j] as number) < STOP; j++) {
    // "4477 0021 8835, routing 110000000"
    if (isA(tokens, j, ROUTING)) return size === ROUTING_DIGITS ? 'routing' : size >= LONG ? 'account' : undefined;
    if (isNumber(tokens, j + 1) && j > token + 1) return undefined;
    if (isA(tokens, j, ACCOUNT) && hasBank(tokens, token)) return 'account';
  }
  return undefined;
}

/** "PSO account", "the school's acct", "account 4402918 at PSO": not an account that money is drawn from. */
function isUtility(tokens: Tokens, label: number, token: number): boolean {
  if (isA(tokens, label, CHECKING)) return false;
  let apart = false;
  for (let j = label - 1; j >= 0 && j >= label - UTILITY_REACH && (tokens.gap[j + 1] as number) < STOP; j--) {
    if (isA(tokens, j, BANKNAME)) return false;
    // "Support service payment went to an old account": to the participant's.
    if (isA(tokens, j, UTILITY) && !saysService(tokens, j + 1)) return true;
    if ((tokens.gap[j + 1] as number) >= COMMA) apart = true;
    // "City of Shawnee acct", but "McCurtain County Natl, account"
    if (!apart && j >= label - BUSINESS_REACH && isA(tokens, j, BUSINESS) && !isLine(tokens, j)) return true;
  }
  for (let j = label + 1; j < token; j++) if (isA(tokens, j, UTILITY)) return true;
  return behind(tokens, token + 1, 3, UTILITY) >= 0;
}

const saysService = wordSet('service services');
const UTILITY_REACH = 10;
const BUSINESS_REACH = 3;

/**
 * @param tokens the tokens of a text
 * @param token the first of a number
 * @returns whether a bank, a kind of account or a deposit stands within a couple of lines on either side
 */
export function hasBank(tokens: Tokens, token: number): boolean {
  for (let j = Math.max(0, token - 20); j < tokens.count && j <= token + 12; j++)
    if (isA(tokens, j, BANKNAME)) return true;
  return false;
}

/** How far before a routing number, in tokens and over sentences, a bank or a check may stand. */
const BANK_REACH = 14;

function hasBankNear(tokens: Tokens, token: number): boolean {
  for (let j = token - 1; j >= 0 && j >= token - BANK_REACH; j--) {
    if (j >= token - 3 && isA(tokens, j, LABEL)) return false;
    // "Check no. 111000025"
    if (isA(tokens, j, BANKNAME)) return !(j === token - 2 && isA(tokens, token - 1, NBR) && !isA(tokens, j, BANK));
  }
  return false;
}

/** @returns whether nine digits could be the routing number of a bank */
export function passesRouting(nine: string): boolean {
  let sum = 0;
  for (let i = 0; i < 9; i++) sum += (nine.charCodeAt(i) - 48) * ([3, 7, 1][i % 3] as number);
  return sum % 10 === 0 && sum > 0;
}
