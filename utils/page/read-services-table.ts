import type { ServiceColumns, SiteProfile } from '../sites/profile.ts';
import { fits, testsOf } from './fits.ts';
import { normaliseLabel } from './name-control.ts';
import { isShown } from './visibility.ts';

/**
 * One service of a list, as the page shows it; empty where a cell or the column of kinds is. The end is empty where
 * none has come yet, and the start on a page that has no word of ends.
 */
export type ServiceRow = Record<'name' | 'start' | 'end' | 'kind', string>;

/**
 * Reads the lists of services on a page: tables with a column for the service and one for its start. What is
 * not shown is not read, and of the other columns nothing is.
 * @param site the profile of the host
 * @param document the page
 * @returns its services in page order; none where the site or the page lists none
 */
export function readServices({ services, statuses }: SiteProfile, document: Document): ServiceRow[] {
  if (!services) return [];
  return [...document.querySelectorAll('table')].flatMap((table) => rowsIn(table, services, statuses));
}

function rowsIn(table: HTMLTableElement, patterns: ServiceColumns, statuses: SiteProfile['statuses']): ServiceRow[] {
  let columns: Record<keyof ServiceColumns, number> | null = null;
  return gridOf(table).flatMap(({ row, cells }) => {
    if (!isShown(row)) return [];
    const heads = cells.map((cell) => headOf(shownIn(cell)));
    const found = {
      name: columnOf(heads, patterns.name),
      start: columnOf(heads, patterns.start),
      end: columnOf(heads, patterns.end),
      planned: columnOf(heads, patterns.planned),
      kind: columnOf(heads, patterns.kind),
      status: columnOf(heads, patterns.status),
    };
    if (found.name >= 0 && found.start >= 0) columns = found;
    else if (columns && !row.closest('tfoot')) {
      const { name, start, kind } = columns;
      const at = (column: number) => shownIn(cells[column]);
      // One cell over several columns is a heading among the rows, or says that there are none.
      if (cells[name] !== cells[start] && at(name) !== '')
        return [{ name: at(name), start: at(start), end: endOf(at, columns, statuses), kind: at(kind) }];
    }
    return [];
  });
}

/**
 * The end by its column; without one, what the status says. Where the end of what is over is missing, the status
 * stands in its place, so that whoever reads it asks. What neither tells is a service of one day.
 */
function endOf(
  at: (column: number) => string,
  { start, end, planned, status }: Record<keyof ServiceColumns, number>,
  statuses: SiteProfile['statuses'],
): string {
  const says = at(status);
  const over = statuses && fits(statuses.over, says) ? says : '';
  if (end >= 0) return at(end) || over;
  if (statuses && fits(statuses.open, says)) return '';
  // What was planned for one day is not still going on.
  return planned < 0 || at(planned) === at(start) ? at(start) : over;
}

interface GridRow {
  readonly row: HTMLElement;
  readonly cells: readonly (HTMLTableCellElement | undefined)[];
}

/** @returns the table's own rows with their cells by column; one that spans several stands in each of them */
function gridOf(table: HTMLTableElement): GridRow[] {
  const rows = [...table.querySelectorAll('tr')].filter((row) => row.closest('table') === table);
  const grid = rows.map((row) => ({ row, cells: [] as (HTMLTableCellElement | undefined)[] }));
  for (const [at, { row, cells }] of grid.entries()) {
    for (const cell of row.children) {
      if (!(cell instanceof HTMLTableCellElement)) continue;
      let column = 0;
      while (cells[column]) column += 1;
      // A span of 0 reaches to the end of the table.
      for (const below of grid.slice(at, cell.rowSpan ? at + cell.rowSpan : undefined)) {
        for (let across = 0; across < cell.colSpan; across += 1) below.cells[column + across] = cell;
      }
    }
  }
  // Where a row has no cell for a column, there is a hole; a copy fills it.
  return grid.map(({ row, cells }) => ({ row, cells: [...cells] }));
}

/** @returns the first column whose head fits, the first pattern before the others; -1 when none does */
function columnOf(heads: readonly string[], patterns: readonly string[]): number {
  for (const test of testsOf(patterns)) {
    const column = heads.findIndex((head) => test.test(head));
    if (column >= 0) return column;
  }
  return -1;
}

// "Sort by: Begin Date", "Begin Date ▲"
function headOf(text: string): string {
  return normaliseLabel(text)
    .replace(/[^\p{L}\d&/()' -]+/gu, '')
    .replace(/^sort( by)? /, '')
    .trim();
}

/** @returns the words of a cell that a person sees, without those of a table inside it unless it holds nothing else */
function shownIn(cell: HTMLElement | undefined): string {
  if (!cell || !isShown(cell)) return '';
  const words = (inside: boolean) => wordsOf(cell, inside).replace(/\s+/g, ' ').trim();
  return words(false) || words(true);
}

/** No cell holds words further in; how deep a script may call itself is limited. */
const DEEPEST = 200;

function wordsOf(element: Element, intoTables: boolean, depth = 0): string {
  if (depth > DEEPEST) return '';
  let text = '';
  for (const node of element.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) text += node.nodeValue ?? '';
    if (!(node instanceof HTMLElement) || !isShown(node)) continue;
    if (intoTables || node.tagName !== 'TABLE') text += ` ${wordsOf(node, intoTables, depth + 1)} `;
  }
  return text;
}
