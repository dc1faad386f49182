import { dateAlone } from '../dates/written-date.ts';
import { say } from '../language/say.ts';
import { cellsOf, DELIMITERS, type Delimiter } from './cells.ts';
import type { Columns } from './columns.ts';
import { kindNamed, kindOf, kindSaid } from './kind-of-service.ts';
import type { ServiceRow } from './service-row.ts';
import { endsWithoutYear, isOpen } from './written-dates.ts';

const STATUS_OPEN =
  /^(?:still )?(?:open|active|ongoing|on[- ]going|current|in[- ]progress|enrolled|started|incomplete|not (?:yet )?(?:complete|ended|closed)|abiert[oa]|activ[oa]|en curso|vigente)/i;
const STATUS_OVER =
  /^(?:complet(?:ed?|ion)|closed?|ended|finished|terminated|exited|inactive|success\w*|unsuccess\w*|cerrad[oa]|complet(?:ad)?[oa]|terminad[oa]|finalizad[oa])(?![a-z])/i;

const PROGRAM_WORDS = new Set('wioa title i program formula funds funding local in out of school youth'.split(' '));

const MONTH_AND_DAY = /^(?:[a-z]{3,6}day,? )?[a-z]{3,10}\.? \d{1,2}(?:st|nd|rd|th)?$/i;
const YEAR = /^\d{4}(?:$| )/;

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
 * Reads a line as a row of a table.
 * @param line the line
 * @param columns the headings above it, if there are any; they hold for lines with the same delimiter
 * @returns the service in it, as written; null when the line is no row with a date in a cell of its own. Without
 * headings the first date is the start and the second the end; an empty cell or a word such as `open`
 * right after the only date leaves the service open, else it is a service of that one day; where that cell is
 * empty and another says that it is over, its word stands for the end, to be named. Where a second date stands
 * in a column that may be one of ends, it says that nothing tells.
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
  const { delimiter, count, name, start, end, kind, programs, dated } = columns;
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
    kind: kindIn(at(kind), at(name), programs.map(at)),
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
  const over = next === '' ? cells.slice(first).find((cell) => STATUS_OVER.exec(cell)?.[0] === cell) : undefined;
  const end = openAt !== null ? (over ?? next ?? '') : second === undefined ? start : dateOrText(cells[second] ?? '');

  const words = cells.filter((cell, index) => !dates.includes(index) && index !== openAt && /\p{L}/u.test(cell));
  const named = words.filter((cell) => kindNamed(cell) === null);
  const known = named.length > 1 ? named.filter((cell) => kindSaid(cell) !== null) : [];
  const name = longest(known) ?? longest(named) ?? words[0] ?? '';
  const kind = words.findLast((cell) => cell !== name && kindNamed(cell) !== null) ?? '';
  const programs = words.filter((cell) => cell !== name && isYouthProgram(cell));
  return { name: oneLine(name), start, end, kind: kindIn(kind, name, programs) };
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

/** "WIOA Youth" and its like, and no name of somebody who works for them. */
function isYouthProgram(cell: string): boolean {
  const words: readonly string[] = cell.toLowerCase().match(/[a-z]+/g) ?? [];
  return words.includes('youth') && words.every((word) => PROGRAM_WORDS.has(word));
}

/**
 * What a column of types says of the kind. Many hold something else ("WIOA Adult"): that is no reason to refuse
 * the row, and a youth's program, there or in a column of its own, still tells whose support it is.
 */
function kindIn(cell: string, name: string, programs: readonly string[]): string {
  const named = kindNamed(cell);
  if ((named ?? kindSaid(name)) === 'supportive' && programs.some((program) => /\byouth\b/i.test(program)))
    return 'youth-supportive';
  if (named !== null || cell === '') return named ?? '';
  return kindOf(`${name} ${cell}`) === 'youth-supportive' ? 'youth-supportive' : '';
}
