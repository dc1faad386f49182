import type { CalendarDate } from '../dates/calendar-date.ts';
import { readDate } from '../dates/read-date.ts';
import { type ServiceKind, serviceKinds } from '../policy/service-kinds.ts';
import type { Service } from './service.ts';

/** A service as a person lists it. */
export interface ListedService extends Service {
  /** As written, without bullets and colons. */
  readonly name: string;
  /** Where it stands, counted from 1. */
  readonly line: number;
}

/** A line that holds no service that could be. */
export interface LineFault {
  /** Counted from 1. */
  readonly line: number;
  /** What is amiss and what to do, in a sentence. */
  readonly why: string;
}

/** What a list of services says. */
export interface ServiceList {
  readonly services: readonly ListedService[];
  readonly faults: readonly LineFault[];
  /** From a line such as "Period of Participation: 06/03/20 – 5/27/21". */
  readonly period: { readonly start: CalendarDate; readonly end: CalendarDate | null } | null;
  /** From a line such as "Requested Date: 5/30/2021." */
  readonly requestedOn: CalendarDate | null;
  /** The service that a line such as "Request is to delete the … service on 10/20/20" names. */
  readonly deletes: ListedService | null;
}

// A date as it stands in a line, possible or not: the reading of it comes after.
const DATE =
  /\b(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}([/.-])\d{1,2}\1\d{2,4}|[a-z]{3,10}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{1,2} (?:de )?[a-z]{3,10}\.?,? (?:de |del )?\d{4})(?![\d/])/gi;
const TIME = /[ T]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?[ap]\.?m\.?|Z)?/gi;
const OPEN = /^(?:open|ongoing|on-going|present|current|active|now|none|n\/a|tbd|to date)?$/i;
const BETWEEN = /^[\s*]*(?:[-‐‑‒–—−]+|to|through|thru|until|till)[\s*]*/i;
const HEADING =
  /^(?:services? provided|services?|requests?|example|decision|period of participation|pid|participant|state id|quarter)\b/i;

/**
 * Reads a list of services in the forms people have at hand, mixed as they come: the directive's own lines
 * (`Career Guidance: 06/03/20 – 06/03/20`, any dash, one- or two-digit parts; a single date is a service of
 * that one day, a dash without a second date leaves it open) and rows of a table, tab-separated or CSV, with
 * or without a row of headings. A kind of service in round brackets after the name, or in a column of its
 * own, counts; otherwise it is guessed from the name. Headings without dates are passed over.
 * @param text the list, as typed or pasted
 * @returns every line that reads as a service, a fault for every other line that is no heading, and what the
 * directive's examples state beside their lists
 */
export function readServiceList(text: string): ServiceList {
  const services: ListedService[] = [];
  const faults: LineFault[] = [];
  const seen = new Map<string, number>();
  let columns: Columns | null = null;
  let period: ServiceList['period'] = null;
  let requestedOn: CalendarDate | null = null;
  let deletion: { readonly name: string; readonly on: CalendarDate } | null = null;

  for (const [index, raw] of text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .entries()) {
    const line = index + 1;
    const written = raw.replace(/[\u00A0\u2007\u202F]/g, ' ').replace(TIME, '');
    if (written.trim() === '') continue;
    const bare = written.replace(/^[\s*•·>-]+/, '').replace(/\*/g, '');

    if (/^period of participation\b/i.test(bare)) {
      const row = lineOf(bare);
      const read = row && serviceOf(row);
      if (read && 'why' in read) faults.push({ line, why: read.why });
      else if (read) period = { start: read.start, end: read.end };
      continue;
    }
    if (/^(?:requested date|date requested|request(?:ed)? on|date of (?:the )?request)\b/i.test(bare)) {
      requestedOn = readDate(datesIn(bare)[0]?.text ?? '') ?? requestedOn;
      continue;
    }
    const asked = /^request:?.*?\bdelete (?:the )?(.+?)(?: service)? on /i.exec(bare);
    if (asked) {
      const on = readDate(datesIn(bare)[0]?.text ?? '');
      if (on) deletion = { name: asked[1] ?? '', on };
      continue;
    }
    const cells = cellsOf(written);
    const headed: Columns | null = cells && columnsOf(cells);
    if (headed) {
      columns = headed;
      continue;
    }
    const row = cells ? rowOf(cells, columns) : lineOf(bare);
    if (row === null) {
      if (!(HEADING.test(bare) || /:\s*$/.test(bare))) faults.push({ line, why: 'There is no date on this line.' });
      continue;
    }
    const read = serviceOf(row);
    if ('why' in read) {
      faults.push({ line, why: read.why });
      continue;
    }
    const key = `${row.name} ${read.start}`;
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    services.push({ ...read, id: times === 1 ? key : `${key} (${times})`, name: row.name || 'Service', line });
  }
  const deletes =
    services.find(
      ({ name, start }) => start === deletion?.on && name.toLowerCase() === deletion.name.trim().toLowerCase(),
    ) ?? null;
  return { services, faults, period, requestedOn, deletes };
}

/** One service in words, before its dates are read. */
interface WrittenService {
  readonly name: string;
  readonly start: string;
  /** Empty while it is open. */
  readonly end: string;
  readonly kind: string;
}

function serviceOf({ name, start, end, kind }: WrittenService): Omit<Service, 'id'> | { why: string } {
  const startsOn = readDate(start);
  if (startsOn === null) return { why: start === '' ? 'There is no start date.' : `No such day: ${start}.` };
  const endsOn = OPEN.test(end) || BETWEEN.test(end) ? null : readDate(end);
  if (endsOn === null && !OPEN.test(end) && !/^[-‐‑‒–—−]+$/.test(end)) return { why: `No such day: ${end}.` };
  if (endsOn !== null && endsOn < startsOn) return { why: 'It ends before it starts.' };
  return { start: startsOn, end: endsOn, kind: namedKind(kind) ?? kindOf(name) };
}

interface FoundDate {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

function datesIn(text: string): FoundDate[] {
  return [...text.matchAll(DATE)].map((match) => ({
    text: match[0],
    from: match.index,
    to: match.index + match[0].length,
  }));
}

/** The directive's own form: a name, then one date or two. */
function lineOf(text: string): WrittenService | null {
  const [first, second] = datesIn(text);
  if (!first) return null;
  const before = text
    .slice(0, first.from)
    .trim()
    .replace(/(?:[\s:,;‐‑‒–—−-]|\b(?:from|on))+$/i, '')
    .trim();
  const { name, kind } = splitKind(before);
  const rest = text.slice(first.to);
  if (!BETWEEN.test(rest)) {
    // "10/20/20, 10/21/20" is two dates with no word between them: taken as start and end all the same.
    const tail = splitKind(rest.trim()).kind;
    return { name, start: first.text, end: second?.text ?? first.text, kind: kind || tail };
  }
  const after = rest.replace(BETWEEN, '');
  const { name: said, kind: tail } = splitKind(after.trim());
  const end = second ? second.text : said.replace(/[.,;\s]+$/, '');
  return { name, start: first.text, end, kind: kind || tail };
}

/** Takes a kind in brackets off the end of a name. */
function splitKind(text: string): { readonly name: string; readonly kind: string } {
  const match = /\s*[([]([a-z -]+)[)\]]$/i.exec(text);
  const kind = namedKind(match?.[1] ?? '');
  return match && kind ? { name: text.slice(0, match.index).trim(), kind } : { name: text, kind: '' };
}

interface Columns {
  readonly name: number;
  readonly start: number;
  readonly end: number;
  readonly kind: number;
}

/** Cells of a row, or null when the line is a sentence: a row has a cell that is a date and nothing else, or is headed. */
function cellsOf(text: string): string[] | null {
  if (text.includes('\t')) return text.split('\t').map(unquoted);
  for (const separator of [',', ';', '|']) {
    if (!text.includes(separator)) continue;
    const cells = splitQuoted(text, separator);
    if (cells.length >= 2 && (cells.some(isDateCell) || columnsOf(cells))) return cells;
  }
  return null;
}

function unquoted(cell: string): string {
  const bare = cell.trim();
  return /^".*"$/.test(bare) ? bare.slice(1, -1).replaceAll('""', '"').trim() : bare;
}

function splitQuoted(text: string, separator: string): string[] {
  const cells: string[] = [];
  let from = 0;
  let quoted = false;
  for (let at = 0; at <= text.length; at++) {
    if (text[at] === '"') quoted = !quoted;
    if (at < text.length && (quoted || text[at] !== separator)) continue;
    cells.push(unquoted(text.slice(from, at)));
    from = at + 1;
  }
  return cells;
}

function isDateCell(cell: string): boolean {
  const [found, another] = datesIn(cell);
  return found !== undefined && !another && found.from === 0 && found.to === cell.length;
}

function columnsOf(cells: readonly string[]): Columns | null {
  if (cells.some(isDateCell)) return null;
  const where = (pattern: RegExp) =>
    cells.findIndex((cell) => pattern.test(cell) && !/estimat|project|planned|schedul/i.test(cell));
  const start = where(/\b(?:begin|beginning|start|started|service date|from)\b/i);
  if (start < 0) return null;
  return {
    start,
    end: where(/\b(?:end|ended|complet\w*|clos\w*|to|through)\b/i),
    name: where(/^(?!.*\bdate\b).*\b(?:service|activity|name|description)\b/i),
    kind: where(/\b(?:type|category|kind)\b/i),
  };
}

function rowOf(cells: readonly string[], columns: Columns | null): WrittenService | null {
  if (columns) {
    const cell = (index: number) => cells[index] ?? '';
    const { name, kind } = splitKind(cell(columns.name) || longestText(cells));
    const start = cell(columns.start);
    if (start === '' && cell(columns.end) === '') return null;
    return { name, start, end: cell(columns.end), kind: cell(columns.kind) || kind };
  }
  const first = cells.findIndex(isDateCell);
  // A row that spells out "name: from - to" in one of its cells.
  if (first < 0) return lineOf(cells.join(' '));
  const rest = cells.slice(first + 1);
  const { name, kind } = splitKind(longestText(cells));
  const column = cells.find((cell) => namedKind(cell) !== null) ?? '';
  const end = rest[0] ?? '';
  const ends = isDateCell(end) || (OPEN.test(end) && end !== '') ? end : (rest.find(isDateCell) ?? '');
  return { name, start: cells[first] ?? '', end: ends, kind: column || kind };
}

function longestText(cells: readonly string[]): string {
  return cells
    .filter((cell) => !isDateCell(cell) && namedKind(cell) === null)
    .reduce((longest, cell) => (cell.length > longest.length ? cell : longest), '');
}

function namedKind(text: string): ServiceKind | null {
  const wanted = text.trim().toLowerCase().replace(/\s+/g, '-');
  return serviceKinds.find((kind) => wanted === kind || wanted === `${kind}-service`) ?? null;
}

const KINDS: readonly (readonly [ServiceKind, RegExp])[] = [
  ['follow-up', /follow[ -]?up/],
  ['self-service', /self[ -]?(?:service|directed|help)|virtual (?:one[ -]?stop|recruiter)/],
  ['information-only', /information(?:al)?[ -]only|labor market information only/],
  ['youth-supportive', /youth.*support|support.*youth/],
  [
    'supportive',
    /supportive|transportation|child ?care|dependent care|needs[ -]related|\bgas (?:card|voucher)|uniforms?\b/,
  ],
  [
    'training',
    /training|on[ -]the[ -]job|\bojt\b|apprentice|incumbent worker|adult education|\bged\b|\bhse\b|high school equivalency|\bcdl\b/,
  ],
];

/**
 * @param name what a service is called
 * @returns the kind that such a name suggests; `career`, the widest, when nothing does
 */
export function kindOf(name: string): ServiceKind {
  const written = name.toLowerCase();
  return KINDS.find(([, pattern]) => pattern.test(written))?.[0] ?? 'career';
}
