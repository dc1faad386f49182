import type { NumberFinding } from './card.ts';
import { claim, type Digits, digitsOf, separator, width } from './digits.ts';
import { ACCOUNT, BANKNAME, CHECKING, LABEL, ROUTING, UTILITY } from './lexicon/cue-words.ts';
import { isA, isPresent, STOP, type Tokens } from './tokens.ts';

const SHORTEST = 5;
const LONGEST = 17;
/** As long as this, "acct" right before it is enough. */
const LONG = 8;

/**
 * Finds routing and account numbers of banks. spec/text.md, rule 10: utility, claim and vendor accounts are
 * not meant.
 * @param digits the numbers of a text; those taken are claimed
 * @returns the findings; `sure` when a routing number's check digit passes
 */
export function findBankNumbers(digits: Digits): NumberFinding[] {
  const { tokens } = digits;
  const found: NumberFinding[] = [];
  if (![ROUTING, ACCOUNT, BANKNAME].some((cue) => isPresent(tokens, cue))) return found;
  for (let n = 0; n < digits.count; n++) {
    if (digits.claimed[n] === 1) continue;
    let to = n + 1;
    let total = width(digits, n);
    // Accounts are also written in groups: 0044-7102-9938.
    while (to < digits.count && to - n < 5 && digits.claimed[to] === 0 && joinsGroups(digits, n, to))
      total += width(digits, to++);
    if (total < SHORTEST || total > LONGEST) continue;
    const token = digits.at[n] as number;
    const last = found[found.length - 1];
    const follows = last !== undefined && last.to === n && (digits.at[last.to - 1] as number) === token - 1;
    const label =
      bankLabel(tokens, token, total) ??
      (total === 9 && passesRouting(digitsOf(digits, n, to)) && hasBankNear(tokens, token)
        ? 'routing'
        : follows
          ? 'account'
          : undefined);
    if (label === undefined) continue;
    claim(digits, n, to);
    found.push({ from: n, to, sure: label === 'routing' && total === 9 && passesRouting(digitsOf(digits, n, to)) });
    n = to - 1;
  }
  return found;
}

/** "0044-7102-9938", "4402 9183 5512": groups of three or four from the first on */
function joinsGroups(digits: Digits, first: number, to: number): boolean {
  const sign = separator(digits, to - 1);
  const size = width(digits, first);
  return sign === 0x2d || (sign === 0x20 && width(digits, to) >= 3 && (size === 3 || size === 4));
}

/** What the words before (or right behind) a number make it; money is told by "$" and a unit behind it. */
function bankLabel(tokens: Tokens, token: number, size: number): 'routing' | 'account' | undefined {
  const before = tokens.folded.codes[(tokens.from[token] as number) - 1];
  if (before === 0x24) return undefined;
  let labelled = false;
  for (let j = token - 1; j >= 0 && j >= token - 9; j--) {
    if (isA(tokens, j, ROUTING)) return labelled ? undefined : 'routing';
    if (isA(tokens, j, LABEL)) labelled = true;
    if (isA(tokens, j, ACCOUNT) || isA(tokens, j, CHECKING)) {
      if (isUtility(tokens, j, token)) return undefined;
      return hasBank(tokens, token) || (size >= LONG && token - j <= 2 && !labelled) ? 'account' : undefined;
    }
    if (isA(tokens, j, LABEL) && token - j <= 3) return undefined;
    if ((tokens.gap[j] as number) >= STOP && token - j > 4) break;
  }
  for (let j = token + 1; j <= token + 4 && j < tokens.count && (tokens.gap[j] as number) < STOP; j++) {
    if (isA(tokens, j, ROUTING)) return 'routing';
    if (isA(tokens, j, ACCOUNT) && hasBank(tokens, token)) return 'account';
  }
  return undefined;
}

function isUtility(tokens: Tokens, label: number, token: number): boolean {
  for (let j = label - 1; j >= 0 && j >= label - 4 && (tokens.gap[j + 1] as number) < STOP; j--) {
    if (isA(tokens, j, BANKNAME)) return false;
    if (isA(tokens, j, UTILITY)) return true;
  }
  for (let j = label + 1; j < token; j++) if (isA(tokens, j, UTILITY)) return true;
  return false;
}

/** A bank, a kind of account or a deposit within a couple of lines on either side. */
function hasBank(tokens: Tokens, token: number): boolean {
  for (let j = Math.max(0, token - 20); j < tokens.count && j <= token + 12; j++)
    if (isA(tokens, j, BANKNAME)) return true;
  return false;
}

function hasBankNear(tokens: Tokens, token: number): boolean {
  for (let j = token - 1; j >= 0 && j >= token - 5; j--)
    if (isA(tokens, j, BANKNAME)) return !isA(tokens, token - 1, LABEL);
  return false;
}

function passesRouting(nine: string): boolean {
  let sum = 0;
  for (let i = 0; i < 9; i++) sum += (nine.charCodeAt(i) - 48) * ([3, 7, 1][i % 3] as number);
  return sum % 10 === 0 && sum > 0;
}
