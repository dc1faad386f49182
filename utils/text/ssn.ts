import type { TextHit } from './hit.ts';

// Three, two and four digits with the same separator twice, or nine digits in a row; one line break may
// stand in a group of spaces. What touches a letter or a further digit is some other number.
const GROUPED =
  /(?<![\p{L}\d]|[\d][-./_])\d{3}(\s?[-./_]\s?|[ \n])\d{2}(\s?[-./_]\s?|[ \n])\d{4}(?![\p{L}\d]|[-./_]\d)/gu;
// Read out one by one.
const SPELLED = /(?<![\p{L}\d]|\d )\d(?: \d){8}(?! ?[\p{L}\d])/gu;
const BARE = /(?<![\p{L}\d]|\d[-./_])\d{9}(?![\p{L}\d]|[-./_]\d)/gu;
// All but the last digits hidden: still a number that others can complete.
const MASKED = /(?<![\p{L}\d])(?:[x*#•]{3}[-. ]?[x*#•]{2}[-. ]?\d{4}|[x*#•]{5}\d{4})(?!\d)/gu;
// Some of the digits, told as what they are: "SSN ends in", "last 4 of her social is", "social starts with".
const PART =
  /\b(?:ssn|social|soc|ss#)\b[^.\n\d]{0,30}\b(?:end(?:s|ing)?|last (?:four|4|five|5)|starts?|begins?)\b[^\d\n]{0,20}?(\d{4,5}|\d-\d{4}|\d{3}-\d{2})(?![-\d])|\blast (?:four|4|five|5)\b[^.\n\d]{0,30}\b(?:ssn|social|soc|ss#)\b[^\d\n]{0,20}?(\d{4,5}|\d-\d{4})(?![-\d])/gu;

const CUE = /\b(?:ssn|ssns|ss#|ss #|ss no|s\.s\.n|soc|socials?|social security|soc sec|seguro social)\b|\bss#/u;
const OTHER_NUMBER =
  /\b(?:pid|pids|participant id|claim|case|cm|invoice|inv|po|p\.o|order|ticket|request|fein|ein|duns|uei|naics|o\*net|onet|cip|serial|part|tracking|zip|contract|student id|badge|code|lot|ref|reference|cleet|model|employee id|routing|account|acct|license|licence|permit|id)\b\.?(?:\s*(?:number|num|no|#|is|was|:|-))*\s*#?\s*$/u;

const REACH = 32;

/**
 * Finds social security numbers, also partly hidden ones.
 * @param text plain text from `foldText`
 * @returns hits in that text's own places. A number that no one can hold is at most a question, unless a
 * word beside it says what it is: then it is a mistyped one.
 */
export function findSsn(text: string): TextHit[] {
  const hits: TextHit[] = [];
  const near = (start: number, end: number) =>
    CUE.test(text.slice(Math.max(0, start - REACH), start)) || CUE.test(text.slice(end, end + REACH));
  const isOther = (start: number) => OTHER_NUMBER.test(text.slice(Math.max(0, start - REACH), start));
  const add = (match: RegExpExecArray, status: TextHit['status']) =>
    hits.push({ type: 'ssn', start: match.index, end: match.index + match[0].length, status });

  for (const match of text.matchAll(GROUPED)) {
    if (match[1]?.trim() !== match[2]?.trim()) continue;
    const cued = near(match.index, match.index + match[0].length);
    if (!cued && isOther(match.index)) continue;
    add(match, cued || isPossible(match[0].replace(/\D/g, '')) ? 'breaks' : 'check');
  }
  for (const match of text.matchAll(BARE)) {
    if (isOther(match.index) || !near(match.index, match.index + 9)) continue;
    add(match, 'breaks');
  }
  for (const match of text.matchAll(SPELLED)) {
    if (near(match.index, match.index + match[0].length)) add(match, 'breaks');
  }
  for (const match of text.matchAll(PART)) {
    const part = match[1] ?? match[2] ?? '';
    const end = match.index + match[0].length;
    hits.push({ type: 'ssn', start: end - part.length, end, status: 'check' });
  }
  for (const match of text.matchAll(MASKED)) {
    if (near(match.index, match.index + match[0].length)) add(match, 'check');
  }
  return hits;
}

// The Social Security Administration issues no area 000, 666 or 900 to 999, no group 00, no serial 0000.
function isPossible(digits: string): boolean {
  const area = digits.slice(0, 3);
  return area !== '000' && area !== '666' && area < '900' && digits.slice(3, 5) !== '00' && digits.slice(5) !== '0000';
}
