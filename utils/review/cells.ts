/** What stands between the cells of a line that comes from a table. */
export type Delimiter = '\t' | '|' | ';' | ',';

/** The surest first: a tab stands in no name, a comma in many. */
export const DELIMITERS: readonly Delimiter[] = ['\t', '|', ';', ','];

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
