import { kindNamed, kindOf, kindSaid } from './kind-of-service.ts';
import type { ServiceRow } from './service-row.ts';
import { dateAlone, isOpen } from './written-dates.ts';

/** What stands between the cells of a line that comes from a table. */
export type Delimiter = '\t' | '|' | ';' | ',';

/** Where a table keeps what, by the headings of its columns; null where it has no such column. */
export interface Columns {
  readonly delimiter: Delimiter;
  readonly count: number;
  readonly name: number;
  readonly start: number | null;
  readonly end: number | null;
  readonly kind: number | null;
}

const DELIMITERS: readonly Delimiter[] = ['\t', '|', ';', ','];

const DATE_COLUMN =
  /\b(?:dates?|start\w*|beg[aiu]n\w*|end|ends|ended|ending|clos(?:ed|ing|e)|complet(?:ed|ion|e)|finish\w*|opened)\b|^(?:from|to|through|thru|until)$/;
const NOT_ACTUAL =
  /\b(?:projected|proj|estimated|est|planned|anticipated|expected|scheduled|target|entered|entry|created|modified|updated|edited|birth|reported|due)\b/;
const START = /\b(?:start\w*|beg[aiu]n\w*|opened)\b|^from$/;
const END = /\b(?:end|ends|ended|ending|clos(?:ed|ing|e)|complet(?:ed|ion|e)|finish\w*)\b|^(?:to|through|thru|until)$/;
const DAY = /^(?:(?:actual|service|activity) )*dates?(?: of service| provided)?$/;
const KIND = /\b(?:type|category|kind)\b/;
const NAME = /\b(?:services?|activity|activities|name|description|title)\b/;
const BESIDE_THE_NAME =
  /\b(?:status|staff|provider|vendor|office|location|site|program|participant|customer|client|manager|worker|counselor|notes?|comments?|hours|cost|amount|fund\w*|code|id|pid|number|no|first|last|user|by|county|reason|result|outcome|action)\b/;

const MONTH_AND_DAY = /^(?:[a-z]{3,6}day,? )?[a-z]{3,10}\.? \d{1,2}(?:st|nd|rd|th)?$/i;
const YEAR = /^\d{4}(?:$| )/;

/**
 * Splits a line the way spreadsheets and web tables write one.
 * @param line the line; inside quotes it may hold line breaks
 * @param delimiter what stands between the cells
 * @returns the cells without quotes and outer spaces; a quote that is never closed, or stands inside a cell,
 * is a character like any other
 */
export function cellsOf(line: string, delimiter: Delimiter): string[] {
  const cells: string[] = [];
  let at = 0;
  // A quote without its partner is looked for to the line's end once, and not again for every cell.
  let hasClosing = line.includes('"');
  while (at <= line.length) {
    const quoted = hasClosing ? quotedCell(line, at, delimiter) : null;
    if (quoted === 'unclosed') hasClosing = false;
    if (quoted !== null && quoted !== 'unclosed') {
      cells.push(quoted.text);
      at = quoted.next;
      continue;
    }
    const found = line.indexOf(delimiter, at);
    const end = found < 0 ? line.length : found;
    cells.push(line.slice(at, end).trim());
    at = end + 1;
  }
  // | a | b | has an empty cell at either end that is none.
  return delimiter === '|' ? cells.slice(cells[0] === '' ? 1 : 0, cells.at(-1) === '' ? -1 : undefined) : cells;
}

function quotedCell(
  line: string,
  from: number,
  delimiter: Delimiter,
): { text: string; next: number } | 'unclosed' | null {
  let at = from;
  while (line[at] === ' ') at += 1;
  if (line[at] !== '"') return null;
  let text = '';
  for (let start = at + 1; ; ) {
    const quote = line.indexOf('"', start);
    if (quote < 0) return 'unclosed';
    text += line.slice(start, quote);
    if (line[quote + 1] === '"') {
      text += '"';
      start = quote + 2;
      continue;
    }
    let next = quote + 1;
    while (line[next] === ' ') next += 1;
    return next >= line.length || line[next] === delimiter ? { text: text.trim(), next: next + 1 } : null;
  }
}

/** A date such as `Jan 20, 2021` without quotes is two cells of a CSV line. */
function withWholeDates(cells: readonly string[]): string[] {
  const whole: string[] = [];
  for (const cell of cells) {
    const before = whole.at(-1);
    if (before !== undefined && YEAR.test(cell) && MONTH_AND_DAY.test(before))
      whole[whole.length - 1] = `${before}, ${cell}`;
    else whole.push(cell);
  }
  return whole;
}

/**
 * @param line a line without dates
 * @returns where the table below it keeps what; null when the line is no row of headings
 */
export function columnsOf(line: string): Columns | null {
  for (const delimiter of DELIMITERS) {
    if (!line.includes(delimiter)) continue;
    const heads = cellsOf(line, delimiter).map((cell) =>
      cell
        .toLowerCase()
        .replace(/[^a-z]+/g, ' ')
        .trim(),
    );
    // Prose has commas too, and longer pieces between them.
    if (heads.length < 2 || heads.some((head) => head.split(' ').length > 5) || line.trimEnd().endsWith('.')) continue;
    const dated = heads.map((head) => DATE_COLUMN.test(head) && !/\b(?:code|status|reason)\b/.test(head));
    const pick = (fits: (head: string, index: number) => boolean): number | null => {
      const fitting = heads.flatMap((head, index) => (fits(head, index) ? [index] : []));
      return fitting.find((index) => heads[index]?.includes('actual')) ?? fitting[0] ?? null;
    };
    const isActual = (head: string, index: number) => dated[index] === true && !NOT_ACTUAL.test(head);
    const end = pick((head, index) => isActual(head, index) && END.test(head) && !START.test(head));
    const start =
      pick((head, index) => isActual(head, index) && START.test(head)) ??
      pick((head, index) => isActual(head, index) && DAY.test(head));
    const kind = pick((head, index) => !dated[index] && KIND.test(head));
    const named = (head: string, index: number) => !dated[index] && index !== kind && NAME.test(head);
    const name =
      pick((head, index) => named(head, index) && head.includes('service') && !BESIDE_THE_NAME.test(head)) ??
      pick((head, index) => named(head, index) && !BESIDE_THE_NAME.test(head)) ??
      kind;
    if (name === null || !dated.includes(true)) continue;
    return { delimiter, count: heads.length, name, start, end, kind: kind === name ? null : kind };
  }
  return null;
}

/**
 * Reads a line as a row of a table.
 * @param line the line
 * @param columns the headings above it, if there are any; they hold for lines with the same delimiter
 * @returns the service in it, as written; null when the line is no row with a date in a cell of its own. Without
 * headings the first date is the start and the second the end; an empty cell or a word such as `open`
 * right after the only date leaves the service open, else it is a service of that one day.
 */
export function rowOf(line: string, columns: Columns | null): ServiceRow | null {
  if (columns && line.includes(columns.delimiter)) {
    const cells = split(line, columns.delimiter);
    if (cells.some((cell) => dateAlone(cell) !== null)) return rowUnder(cells, columns);
  }
  for (const delimiter of DELIMITERS) {
    if (!line.includes(delimiter)) continue;
    // "Training, welding, 6/14/20, 9/18/20" is a person's list; programs put no space behind a comma.
    if ((delimiter === ',' || delimiter === ';') && !/[,;](?! )|"/.test(line)) continue;
    const cells = split(line, delimiter);
    const row = cells.length > 1 ? rowByShape(cells) : null;
    if (row) return row;
  }
  return null;
}

function split(line: string, delimiter: Delimiter): string[] {
  const cells = cellsOf(line, delimiter);
  return delimiter === ',' ? withWholeDates(cells) : cells;
}

function rowUnder(cells: readonly string[], { delimiter, count, name, start, end, kind }: Columns): ServiceRow {
  let row = cells;
  const surplus = cells.length - count;
  // A name with commas and without quotes has grown into the cells beside it.
  if (delimiter !== '\t' && surplus > 0 && cells.slice(count).some((cell) => cell !== '')) {
    row = [
      ...cells.slice(0, name),
      cells.slice(name, name + surplus + 1).join(`${delimiter} `),
      ...cells.slice(name + surplus + 1),
    ];
  }
  const at = (column: number | null) => (column === null ? '' : (row[column] ?? ''));
  const starts = dateOrText(at(start));
  return {
    name: oneLine(at(name)),
    start: starts,
    end: end === null ? starts : dateOrText(at(end)),
    kind: kindIn(at(kind), at(name)),
  };
}

function rowByShape(cells: readonly string[]): ServiceRow | null {
  const dates = cells.flatMap((cell, index) => (dateAlone(cell) === null ? [] : [index]));
  const [first, second] = dates;
  if (first === undefined) return null;
  const start = dateOrText(cells[first] ?? '');
  const next = cells[first + 1];
  const openAt = next !== undefined && isOpen(next) && (next !== '' || second === undefined) ? first + 1 : null;
  const end = openAt !== null ? (next ?? '') : second === undefined ? start : dateOrText(cells[second] ?? '');

  const words = cells.filter((cell, index) => !dates.includes(index) && index !== openAt && /\p{L}/u.test(cell));
  const named = words.filter((cell) => kindNamed(cell) === null);
  const known = named.length > 1 ? named.filter((cell) => kindSaid(cell) !== null) : [];
  const name = longest(known) ?? longest(named) ?? words[0] ?? '';
  const kind = words.findLast((cell) => cell !== name && kindNamed(cell) !== null) ?? '';
  return { name: oneLine(name), start, end, kind: kindIn(kind, name) };
}

function longest(cells: readonly string[]): string | undefined {
  return cells.reduce<string | undefined>(
    (best, cell) => (best !== undefined && best.length >= cell.length ? best : cell),
    undefined,
  );
}

function dateOrText(cell: string): string {
  return dateAlone(cell) ?? cell;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').replaceAll('**', '').trim();
}

/**
 * What a column of types says of the kind. Many hold something else ("WIOA Adult"): that is no reason to refuse
 * the row, and a youth's program still tells whose support it is.
 */
function kindIn(cell: string, name: string): string {
  if (cell === '') return '';
  const named = kindNamed(cell);
  if (named !== null) return named;
  return kindOf(`${name} ${cell}`) === 'youth-supportive' ? 'youth-supportive' : '';
}
