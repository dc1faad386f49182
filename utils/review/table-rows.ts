import { dateAlone } from '../dates/written-date.ts';
import { say } from '../language/say.ts';
import { kindNamed, kindOf, kindSaid } from './kind-of-service.ts';
import type { ServiceRow } from './service-row.ts';
import { endsWithoutYear, isOpen } from './written-dates.ts';

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
  readonly status: number | null;
  /** Where it says when a service should end. */
  readonly planned: number | null;
  /** The columns that may hold a date of the service, its start and its end among them. */
  readonly dated: readonly number[];
}

const DELIMITERS: readonly Delimiter[] = ['\t', '|', ';', ','];

const END_WORDS = String.raw`end|ends|ended|ending|clos(?:ed|ing|e|ure)|complet(?:ed|ion|e)|finish\w*|stop\w*|terminat\w+`;
const START_WORDS = String.raw`start\w*|beg[aiu]n\w*|opened`;
const FROM = '^(?:date )?from(?: date)?$|^open(?:ing)? date$|^date open$';
const UNTIL = '^(?:date )?(?:to|through|thru|until)(?: date)?$';
/** Who leaves a service, or with it the program: an end only where no other column is one. */
const EXIT = /^(?:(?:actual|service|activity) )*exit(?: date)?$|^date (?:of exit|exited)$|^exited(?: on)?$/;
const START = new RegExp(String.raw`\b(?:${START_WORDS})\b|${FROM}`);
const END = new RegExp(String.raw`\b(?:${END_WORDS})\b|${UNTIL}`);
const DATE_COLUMN = new RegExp(String.raw`\b(?:dates?|${START_WORDS}|${END_WORDS})\b|${FROM}|${UNTIL}`);
const NOT_ACTUAL =
  /\b(?:projected|proj|estimated|est|planned|anticipated|expected|scheduled|target|entered|entry|created|modified|updated|edited|birth|reported|due)\b/;
const PLANNED = /\b(?:projected|proj|estimated|est|planned|anticipated|expected|scheduled|target|due)\b/;
/** Dates of something else than the service, of which any number may stand beside its own. */
const OF_SOMETHING_ELSE =
  /\b(?:dob|appl\w+|regist\w+|enrol\w+|eligib\w+|refer\w+|particip\w+|program|contact|notes?|case|review\w*|follow|approv\w+|request\w*|print\w*|run|as of)\b/;
const DAY = /^(?:(?:actual|service|activity) )*dates?(?: of service| provided)?$/;
const KIND = /\b(?:type|category|kind)\b/;
const NAME = /\b(?:services?|activity|activities|name|description|title)\b/;
const BESIDE_THE_NAME =
  /\b(?:status|staff|provider|vendor|office|location|site|program|participant|customer|client|manager|worker|counselor|notes?|comments?|hours|cost|amount|fund\w*|code|id|pid|number|no|first|last|user|by|county|reason|result|outcome|action)\b/;

const STATUS = /^(?:(?:service|activity|training|current) )*status$|^open closed$/;
const STATUS_OPEN =
  /^(?:still )?(?:open|active|ongoing|on[- ]going|current|in[- ]progress|enrolled|started|incomplete|not (?:yet )?(?:complete|ended|closed)|abiert[oa]|activ[oa]|en curso|vigente)/i;
const STATUS_OVER =
  /^(?:complet(?:ed?|ion)|closed?|ended|finished|terminated|exited|inactive|success\w*|unsuccess\w*|cerrad[oa]|complet(?:ad)?[oa]|terminad[oa]|finalizad[oa])(?![a-z])/i;

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
    const dated = heads.map(
      (head) => (DATE_COLUMN.test(head) || EXIT.test(head)) && !/\b(?:code|status|reason)\b/.test(head),
    );
    const pick = (fits: (head: string, index: number) => boolean): number | null => {
      const fitting = heads.flatMap((head, index) => (fits(head, index) ? [index] : []));
      return fitting.find((index) => heads[index]?.includes('actual')) ?? fitting[0] ?? null;
    };
    const isActual = (head: string, index: number) => dated[index] === true && !NOT_ACTUAL.test(head);
    const end =
      pick((head, index) => isActual(head, index) && END.test(head) && !START.test(head)) ??
      pick((head, index) => isActual(head, index) && EXIT.test(head));
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
    return {
      delimiter,
      count: heads.length,
      name,
      start,
      end,
      kind: kind === name ? null : kind,
      status: pick((head) => STATUS.test(head)),
      planned: pick((head) => PLANNED.test(head) && END.test(head)),
      dated: heads.flatMap((head, index) => (isActual(head, index) && !OF_SOMETHING_ELSE.test(head) ? [index] : [])),
    };
  }
  return null;
}

/**
 * Reads a line as a row of a table.
 * @param line the line
 * @param columns the headings above it, if there are any; they hold for lines with the same delimiter
 * @returns the service in it, as written; null when the line is no row with a date in a cell of its own. Without
 * headings the first date is the start and the second the end; an empty cell or a word such as `open`
 * right after the only date leaves the service open, else it is a service of that one day. Where a second
 * date stands in a column that may be one of ends, it says that nothing tells.
 */
export function rowOf(line: string, columns: Columns | null): ServiceRow | { readonly why: string } | null {
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

function rowUnder(cells: readonly string[], columns: Columns): ServiceRow | { readonly why: string } {
  const { delimiter, count, name, start, end, kind, dated } = columns;
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
  const isTold = (column: number) => column === start || dateAlone(at(column)) === null;
  if (start !== null && end === null && !dated.every(isTold)) return { why: say('read_unjoined_dates') };
  return {
    name: oneLine(at(name)),
    start: dateOrText(at(start)),
    end: dateOrText(endUnder(at, columns)),
    kind: kindIn(at(kind), at(name)),
  };
}

/**
 * The end by its column; without one, what the status says. What is over has an end, so that its word stands
 * where that is missing, to be named. What neither tells is a service of one day.
 */
function endUnder(at: (column: number | null) => string, { start, end, status, planned }: Columns): string {
  const says = at(status);
  if (end !== null) return at(end) === '' && STATUS_OVER.test(says) ? says : at(end);
  if (STATUS_OPEN.test(says)) return '';
  // What was planned for one day is not still going on.
  if (planned === null || at(planned) === at(start)) return at(start);
  return STATUS_OVER.test(says) ? says : '';
}

function rowByShape(cells: readonly string[]): ServiceRow | null {
  const dates = cells.flatMap((cell, index) => (dateAlone(cell) === null ? [] : [index]));
  const [first, second] = dates;
  // "June 3" in a cell is half a date, and no name.
  if (first === undefined || cells.slice(0, first).some((cell) => endsWithoutYear(cell))) return null;
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
