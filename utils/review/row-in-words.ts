import { say } from '../language/say.ts';
import { isDateHead } from './columns.ts';
import { kindNamed } from './kind-of-service.ts';
import type { ServiceRow } from './service-row.ts';
import { afterTo, datesIn, endsWithoutYear, isOpen, isOver, joins, type WrittenDate } from './written-dates.ts';

const SPACES = ' \t\n';
const DASHES = '-\u2010\u2011\u2012\u2013\u2014\u2015\u2212';
const BULLETS = `${SPACES}${DASHES}>#+*•·▪▫‣⁃◦●○■□➢→☐☑☒✓✔`;
const AROUND_A_NAME = `${SPACES}${DASHES}:;,|*_=([{`;
const AROUND_A_REMARK = `${SPACES}:;,.|*_=()[]{}`;
const START_DATE = /\s(?:actual )?(?:start|begin|beginning|service) date$/i;
const STARTS = /\s(?:from|on|starting|started|starts|beginning|began|begins|del|el)$/i;
const SINCE = /(?:^|\s)(?:since|desde(?: el)?|a partir del?):?$/i;
const TO_WORD = / (?:to|through|thru|until|till?|hasta(?: el)?|al?)$/i;
const HALF_A_DATE = /(?:\d[/.]\d{0,2}|\b\d{4}|\/\d{1,4})$/;

/**
 * Reads a service from words: a name, then one date or two; or the dates first.
 * @param bare the line, without marks
 * @param dates what `datesIn` finds in it
 * @returns the service as written, its name empty where there is none; or why the line cannot be read, in a
 * sentence
 */
export function rowInWords(bare: string, dates: readonly WrittenDate[]): ServiceRow | { why: string } {
  const [first, second, another] = dates;
  if (another) return { why: say('read_many_dates') };
  if (first === undefined) return { why: say('read_no_date') };
  const before = bare.slice(0, first.from);
  const name = nameBefore(before);
  const after = bare.slice((second ?? first).to);

  if (second) {
    const between = bare.slice(first.to, second.from);
    if (joins(before, between)) return finished(name, first.text, second.text, after);
    if (name === '' && /\p{L}/u.test(between))
      return { name: trimmed(between, AROUND_A_NAME), start: first.text, end: second.text, kind: '' };
    return { why: say('read_unjoined_dates') };
  }

  // "6/3 – 7/1/2020", "June 3, July 1, 2020": the date that reads is not the start.
  if (endsInHalfADate(before)) return { why: say('read_bad_start') };
  const { remark, kind } = withoutKind(after);
  const rest = afterTo(remark);
  if (rest !== null && (rest === '' || isOpen(trimmed(rest, AROUND_A_REMARK)))) {
    return { name, start: first.text, end: trimmed(rest, AROUND_A_REMARK), kind };
  }
  const words = trimmed(remark, AROUND_A_REMARK);
  if (words === '') return { name, start: first.text, end: SINCE.test(before.trimEnd()) ? '' : first.text, kind };
  if (isOpen(words)) return { name, start: first.text, end: words, kind };
  if (name === '' && !isOver(words))
    return { name: trimmed(rest ?? words, AROUND_A_NAME), start: first.text, end: first.text, kind };
  return rest === null ? { why: say('read_words_behind') } : { why: say('read_bad_end') };
}

/**
 * @param bare a line of words
 * @param next the line below it
 * @returns true when they are one, broken after the dash between its two dates
 */
export function isBroken(bare: string, next: string): boolean {
  const [end, more] = datesIn(next);
  if (end?.from !== 0 || more) return false;
  const [start, another] = datesIn(bare);
  if (start === undefined || another || afterTo(bare.slice(start.to)) !== '') return false;
  const row = rowInWords(next, [end]);
  return 'why' in row ? isOver(next.slice(end.to)) : row.name === '';
}

function finished(name: string, start: string, end: string, after: string): ServiceRow {
  if (name === '') return { name: trimmed(after, AROUND_A_NAME), start, end, kind: '' };
  return { name, start, end, kind: withoutKind(after).kind };
}

/** Takes a kind that stands last, alone or in brackets, from what follows the dates. */
function withoutKind(after: string): { remark: string; kind: string } {
  const words = trimmed(after, AROUND_A_REMARK);
  if (words.length > 60) return { remark: after, kind: '' };
  // A dash before the bracket says that the service is open.
  const alone = afterTo(after) === null ? kindNamed(words) : null;
  if (alone !== null) return { remark: '', kind: alone };
  const bracket = /[([]([^()[\]]{1,40})[)\]]\s*$/.exec(after.trimEnd().slice(-60));
  const [whole = '', inside = ''] = bracket ?? [];
  const kind = kindNamed(inside);
  return kind === null ? { remark: after, kind: '' } : { remark: after.trimEnd().slice(0, -whole.length), kind };
}

function nameBefore(before: string): string {
  const name = trimmed(before, AROUND_A_NAME, 'end');
  // What is left of "Service Start Date" is no name either.
  if (isDateHead(name)) return name;
  const isSetOff = before.trimEnd() !== name;
  // "Career Guidance from 6/3/20", but "Kick Start On: 6/3/20".
  const said = START_DATE.exec(name.slice(-30)) ?? SINCE.exec(name.slice(-30));
  const [words = ''] = said ?? (isSetOff ? [] : (STARTS.exec(name.slice(-30)) ?? []));
  return trimmed(name.slice(0, name.length - words.length), AROUND_A_NAME, 'end').replace(/\s+/g, ' ');
}

function endsInHalfADate(before: string): boolean {
  const name = trimmed(before, AROUND_A_NAME, 'end');
  if (endsWithoutYear(name.replace(TO_WORD, ''))) return true;
  if (TO_WORD.test(name)) return HALF_A_DATE.test(name.slice(-60).replace(TO_WORD, ''));
  return afterTo(before.slice(name.length)) !== null && HALF_A_DATE.test(name.slice(-60));
}

/**
 * @param bare a line of words
 * @param first a date in it, if there is one
 * @param second the date after it
 * @returns true when they are the start and the end of one thing
 */
export function isRange(bare: string, first: WrittenDate | undefined, second: WrittenDate): boolean {
  return first !== undefined && joins(bare.slice(0, first.from), bare.slice(first.to, second.from));
}

/**
 * @param line a line of text
 * @returns its words, without bullet, number and emphasis
 */
export function withoutMarks(line: string): string {
  const words = trimmed(line.replaceAll('**', '').replaceAll('__', '').replaceAll('\t', ' '), BULLETS, 'start');
  return words.replace(/^\(?\d{1,3}[.)]\s+(?=\S)/, '').trim();
}

/** A loop, since an expression for the end of a text takes the square of its length in the worst case. */
function trimmed(text: string, junk: string, side: 'both' | 'start' | 'end' = 'both'): string {
  let from = 0;
  let to = text.length;
  if (side !== 'end') while (from < to && junk.includes(text.charAt(from))) from += 1;
  if (side !== 'start') while (to > from && junk.includes(text.charAt(to - 1))) to -= 1;
  return text.slice(from, to);
}
