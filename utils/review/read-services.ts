import { dayWritten } from '../dates/written-date.ts';
import { say } from '../language/say.ts';
import { cellsOf } from './cells.ts';
import { type Columns, columnsOf, isDateHead } from './columns.ts';
import { isBroken, isRange, rowInWords, withoutMarks } from './row-in-words.ts';
import { type RowFault, readDays, type ServiceRow } from './service-row.ts';
import { rowOf } from './table-rows.ts';
import { afterTo, datesIn, isOpen, type WrittenDate } from './written-dates.ts';

export { kindOf } from './kind-of-service.ts';
export { readServiceRow, type ServiceRow } from './service-row.ts';

/** What a pasted list of services holds. Lines are counted from 1. */
export interface PastedServices {
  /** The lines that read as a service, in their order. */
  readonly rows: readonly { readonly row: ServiceRow; readonly line: number }[];
  /** The lines that might have been meant as one: what they say, and why they are none, in a sentence. */
  readonly faults: readonly { readonly line: number; readonly text: string; readonly why: string }[];
  /** From a line such as "Period of Participation: 06/03/20 – 5/27/21", as written; the end is empty while open. */
  readonly period: { readonly start: string; readonly end: string } | null;
  /** From a line such as "Requested Date: 5/30/2021.", as written. */
  readonly requestedOn: string | null;
}

/** What one line is; null: a heading, or nothing that could be meant as a service. */
type Line =
  | { readonly row: ServiceRow }
  | { readonly why: string }
  | { readonly period: { readonly start: string; readonly end: string } }
  | { readonly requestedOn: string }
  | { readonly columns: Columns }
  | { readonly namesEnd: boolean }
  | null;

const PERIOD = /^(?:recorded )?(?:period of participation|participation period)\b/i;
const REQUESTED =
  /^(?:request(?:ed)? date|date requested|date of (?:the )?request|requested on|request(?:ed)? submitted|submitted on|date submitted)\b/i;
/** What the directive's examples write around their lists. */
const AROUND_THE_LIST =
  /^(?:(?:example(?: \d{1,3})?|requests?|decision|justification)\s*(?::|$)|request(?:s|ing)? (?:is )?to\b)/i;
const DECISION = /^decision\s*(?::|$)/i;
const LIST_HEADING =
  /^(?:(?:actual |list of |all |participant )*(?:services?|activities)(?: (?:provided|received|delivered|list|history|log|plan))?(?: (?:and|&) training(?: (?:plan|list))?)?|pid|participant|state id|required timeline)\s*:?$/i;
const HEADING_WORD = /^(?:services?|activity|name|type|kind|category|actual|dates?|start|begin|end|status|of|and)$/i;
/** Dates of the record, and of the paper it is printed on or the mail it came with, which read like a service of one day. */
const OF_THE_RECORD = new RegExp(
  String.raw`^(?:${[
    'date of birth|dob|birth ?dates?',
    '(?:participation|exit|enrollment|application|eligibility|registration) date',
    'date of (?:participation|exit|enrollment|application|eligibility)',
    "projected exit(?: date)?|quarter(?: end)?|program year|report due|today(?:'s date)?",
    'case (?:was )?(?:opened|closed|closure|exited|(?:open|close|closure|exit) date)',
    '(?:printed|as of|sent|received|date|(?:last )?(?:updated|modified|edited|saved|viewed)|generated|created|downloaded|exported)(?: (?:on|by|at))?',
    '(?:report|list|page|record|history) (?:generated|created|printed|run|date|as of)(?: (?:on|by|at))?',
    '(?:run|print|report|sent|received) date|date (?:printed|run|generated|created|sent|received|exported)',
    '(?:grand |sub)?totals?|page|fecha|enviado(?: el)?|impreso(?: el)?',
  ].join('|')})\b\s*(?:[:=,;|\-–]|on\b|by\b|\d|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\b)`,
  'i',
);
/** What a browser prints at the edge of a page, and a mail program above what it answers. */
const OF_THE_PAPER =
  /^(?:\d{1,2}\/\d{1,2}\/\d{2,4}, \d{1,2}:\d{2}(?: ?[ap]\.? ?m\b\.?)?(?= [^\s\d–-])|\d{1,4} ?(?:of|\/|de) ?\d{1,4} (?=\d)|(?:https?:\/\/|www\.)|(?:on|el) .{1,200}\b(?:wrote|escribió):$)/i;

const SENTENCE = /[.;,](?:\s*(?:and|or))?$/;

/** A cell may hold line breaks; more than this many lines do not make one. */
const LINES_OF_A_CELL = 6;

/**
 * Reads a list of services in whatever form it has been pasted or typed, forms mixed: the directive's own lines
 * (`- **Career Guidance:** 06/03/20 – 06/03/20`), rows copied from a web table or a spreadsheet, CSV. In a line
 * of text a single date is a service of that one day, and a date with a dash or a word for it and nothing more
 * is open, unless the line below is only the day that belongs behind it; in a table with a column of ends, or of
 * ends that are only planned, an empty one is open, and so is whatever its status calls open. A kind that a column,
 * or the words after the dates, state stands in `kind` by its own name; otherwise that stays empty, and
 * `readServiceRow` guesses from the name.
 * @param text the list
 * @returns its services, each as `readServiceRow` accepts it, with dates as written (weekday and time of day
 * left out), and a fault for every other line that is neither blank, a heading, nor the reasoning below a
 * "Decision:". It never throws.
 */
export function readPastedServices(text: string): PastedServices {
  const lines = text.split(/\r\n|\r|\n/);
  const rows: { row: ServiceRow; line: number }[] = [];
  const faults: { line: number; text: string; why: string }[] = [];
  let columns: Columns | null = null;
  // Of headings set with spaces no more is known than whether an end is among them.
  let namesEnd = false;
  let period: PastedServices['period'] = null;
  let requestedOn: string | null = null;
  let isDecided = false;

  for (let index = 0; index < lines.length; index += 1) {
    const line = index + 1;
    const raw = lines[index] ?? '';
    const above = evenSpaces(raw);
    if (!/[\p{L}\p{N}]/u.test(above)) continue;

    const several = rowOfLines(lines, index, columns);
    if (several) {
      rows.push({ row: several.row, line });
      index += several.more;
      continue;
    }
    const below = evenSpaces(lines[index + 1] ?? '');
    const isOne =
      isBroken(withoutMarks(above), withoutMarks(below)) && !rowOf(above, columns) && !rowOf(below, columns);
    const written = isOne ? `${above} ${withoutMarks(below)}` : above;
    if (isOne) index += 1;
    const bare = withoutMarks(written);
    if (DECISION.test(bare)) isDecided = true;
    else if (isHeading(bare)) {
      isDecided = false;
      namesEnd = false;
    } else if (isDecided && SENTENCE.test(bare) && !/:\s*\d|\t/.test(written)) continue;

    const found = readLine(written, bare, columns, namesEnd);
    if (found === null) continue;
    if ('row' in found) rows.push({ row: found.row, line });
    else if ('columns' in found) {
      columns = found.columns;
      namesEnd = false;
    } else if ('namesEnd' in found) namesEnd = found.namesEnd;
    else if ('why' in found) faults.push({ line, text: raw, why: found.why });
    else if ('period' in found) {
      if (period === null) period = found.period;
      else if (!isSame(period.start, found.period.start) || !isSame(period.end, found.period.end)) {
        faults.push({ line, text: raw, why: say('read_second_period') });
      }
    } else if (requestedOn === null) requestedOn = found.requestedOn;
    else if (!isSame(requestedOn, found.requestedOn)) {
      faults.push({ line, text: raw, why: say('read_second_day') });
    }
  }
  return { rows, faults, period, requestedOn };
}

function isSame(one: string, other: string): boolean {
  return one === other || dayWritten(one) === dayWritten(other);
}

function readLine(written: string, bare: string, columns: Columns | null, namesEnd: boolean): Line {
  const dates = datesIn(bare);
  if (REQUESTED.test(bare)) return requestDate(bare, dates);
  if (PERIOD.test(bare)) return participation(bare, dates);
  if (dates.length === 0) return lineWithoutDate(written, bare);
  if (OF_THE_RECORD.test(bare) || (OF_THE_PAPER.test(bare) && !written.includes('\t')))
    return { why: say('read_of_record') };
  if (AROUND_THE_LIST.test(bare)) {
    const range = dates.some((date, index) => index > 0 && isRange(bare, dates[index - 1], date));
    return range ? { why: say('read_of_request') } : null;
  }
  const inTable = rowOf(written, columns);
  const row = inTable ?? rowInWords(bare, dates);
  if ('why' in row) return row;
  const lacksEnd = namesEnd && !inTable && dates.length === 1 && row.end === row.start;
  return lacksEnd ? { why: say('read_no_end') } : checked(row);
}

function checked(row: ServiceRow): { row: ServiceRow } | RowFault | { why: string } {
  if (row.name === '') return { why: say('read_no_name') };
  if (isDateHead(row.name)) return { why: say('read_name_elsewhere') };
  const read = readDays(row);
  return 'why' in read ? read : { row };
}

function lineWithoutDate(written: string, bare: string): Line {
  const columns = columnsOf(written);
  if (columns) return { columns };
  const words = bare.split(/\s+/);
  const isHeadings = words.length > 1 && words.every((word) => HEADING_WORD.test(word));
  if (isHeadings) return { namesEnd: words.some((word) => /^end$/i.test(word)) };
  if (isHeading(bare) || bare.endsWith(':')) return null;
  return /\d\s?[/.]\s?\d/.test(bare) ? { why: say('read_bad_date') } : { why: say('read_no_date') };
}

function isHeading(bare: string): boolean {
  return AROUND_THE_LIST.test(bare) || LIST_HEADING.test(bare);
}

function requestDate(bare: string, [date, another]: readonly WrittenDate[]): Line {
  if (date === undefined) return bare.endsWith(':') ? null : { why: say('read_bad_day') };
  if (another) return { why: say('read_two_days') };
  return dayWritten(date.text) === null ? { why: say('read_no_such_day', date.text) } : { requestedOn: date.text };
}

function participation(bare: string, dates: readonly WrittenDate[]): Line {
  if (dates.length === 0 && bare.endsWith(':')) return null;
  const [first, second, another] = dates;
  if (first === undefined || another) return { why: say('read_bad_period') };
  const rest = afterTo(bare.slice(first.to));
  const end = second ? second.text : rest !== null && isOpen(rest) ? '' : null;
  if (end === null || (second && !isRange(bare, first, second))) {
    return { why: say('read_half_period') };
  }
  const row = { name: '', start: first.text, end, kind: '' };
  const read = readDays(row);
  return 'why' in read ? read : { period: { start: row.start, end } };
}

/** Reads a row with a cell of several lines, as spreadsheets write one in quotes. */
function rowOfLines(
  lines: readonly string[],
  index: number,
  columns: Columns | null,
): { row: ServiceRow; more: number } | null {
  if (!hasOpenQuote(lines[index] ?? '')) return null;
  let joined = lines[index] ?? '';
  for (let more = 1; more < LINES_OF_A_CELL && index + more < lines.length; more += 1) {
    const next = lines[index + more] ?? '';
    joined = `${joined}\n${next}`;
    if (!hasOpenQuote(next)) continue;
    const written = evenSpaces(joined);
    const isOneRow = (['\t', ';', ','] as const).some(
      (delimiter) => written.includes(delimiter) && cellsOf(written, delimiter).some((cell) => cell.includes('\n')),
    );
    const row = isOneRow ? rowOf(written, columns) : null;
    const read = row && ('why' in row ? row : checked(row));
    return read && 'row' in read ? { row: read.row, more } : null;
  }
  return null;
}

function hasOpenQuote(line: string): boolean {
  let isOpenQuote = false;
  for (let at = line.indexOf('"'); at >= 0; at = line.indexOf('"', at + 1)) isOpenQuote = !isOpenQuote;
  return isOpenQuote;
}

/** Spaces of every kind as the plain one, and without the characters that nobody sees; tabs and line breaks stay. */
function evenSpaces(line: string): string {
  return line
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]+/g, '')
    .replace(/[\v\f\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/g, ' ');
}
