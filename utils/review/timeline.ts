import { addDays, type CalendarDate, daysBetween } from '../dates/calendar-date.ts';
import { sayDate, sayDays } from '../dates/say-date.ts';
import { say } from '../language/say.ts';
import { type Policy, statePolicy } from '../policy/directive.ts';
import { type Quarter, quarterOf } from '../policy/program-year.ts';
import type { EditRequest } from './edit-request.ts';
import { sayPeriod } from './explain.ts';
import { kindName } from './kind-name.ts';
import type { Period } from './periods.ts';
import type { Review } from './review-request.ts';
import type { Service } from './service.ts';

/** A service as a bar. */
export interface ServiceBar {
  readonly service: Service;
  /** First and last day shown; a service that runs is shown up to the day of the request. */
  readonly start: CalendarDate;
  readonly end: CalendarDate;
  /** Counted from 0; bars that share days stand in different rows. */
  readonly row: number;
  /** Whether its kind holds a period of participation open. */
  readonly counts: boolean;
  readonly runs: boolean;
  /** What the request does to it. */
  readonly change: 'deleted' | 'changed' | 'added' | null;
}

/** The days without service between two stretches of service. */
export interface GapBracket {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly days: number;
  readonly overLimit: boolean;
  /** Over the limit, and held together by a recorded period. */
  readonly bridged: boolean;
}

/** A period of participation with its end, set or projected. */
export interface PeriodBand {
  readonly start: CalendarDate;
  /** The last day shown: the last day of service, or the day of the request while a service runs. */
  readonly end: CalendarDate;
  readonly period: Period;
  /** The last day on which a new service still belongs to it; null while a service runs. */
  readonly lastDayToGoOn: CalendarDate | null;
}

/** The record before the request, or after it. */
export interface Lane {
  readonly id: 'before' | 'after';
  readonly bars: readonly ServiceBar[];
  /** How many rows the bars take. */
  readonly rows: number;
  readonly gaps: readonly GapBracket[];
  readonly periods: readonly PeriodBand[];
}

/** A review as a picture, in days. */
export interface Timeline {
  /** The first day of the earliest quarter and the last day of the latest. */
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly quarters: readonly Quarter[];
  readonly lanes: readonly [Lane, Lane];
  readonly requestedOn: CalendarDate;
  /** The last day of the window, where there is one. */
  readonly closes: CalendarDate | null;
}

/** Bars of a lane that share days are stacked up to here; the next ones share the last row. */
const MOST_ROWS = 8;

/**
 * @param request the request that was reviewed
 * @param review its review
 * @param policy the numbers it was reviewed by
 * @returns what there is to draw; null when the request could not be evaluated
 */
export function timelineOf(request: EditRequest, review: Review, policy: Policy = statePolicy): Timeline | null {
  const { edit, before, after, window } = review;
  const { requestedOn, services } = request;
  if (!edit || requestedOn === null) return null;
  const changed = edit.becomes ? 'changed' : 'deleted';
  const kept = services.filter((service) => service !== edit.was);
  const lanes: Timeline['lanes'] = [
    laneOf('before', services, before, requestedOn, policy, (service) => (service === edit.was ? changed : null)),
    laneOf('after', edit.becomes ? [...kept, edit.becomes] : kept, after, requestedOn, policy, (service) =>
      service === edit.becomes ? (edit.was ? 'changed' : 'added') : null,
    ),
  ];
  const closes = window?.window.closes ?? null;
  let first = requestedOn;
  let last = requestedOn;
  const reach = (on: CalendarDate | null) => {
    if (on !== null && on < first) first = on;
    if (on !== null && on > last) last = on;
  };
  reach(closes);
  for (const { bars, periods } of lanes) {
    for (const { start, end } of bars) {
      reach(start);
      reach(end);
    }
    for (const { lastDayToGoOn } of periods.slice(-1)) reach(lastDayToGoOn);
  }
  const quarters: Quarter[] = [];
  for (let quarter = quarterOf(first); quarter.starts <= last; quarter = quarterOf(addDays(quarter.ends, 1))) {
    quarters.push(quarter);
  }
  const from = quarters[0]?.starts ?? first;
  const to = quarters.at(-1)?.ends ?? last;
  return { from, to, quarters, lanes, requestedOn, closes };
}

function laneOf(
  id: Lane['id'],
  services: readonly Service[],
  periods: readonly Period[],
  asOf: CalendarDate,
  policy: Policy,
  changeOf: (service: Service) => ServiceBar['change'],
): Lane {
  const sorted = [...services].sort((a, b) => (a.start === b.start ? 0 : a.start < b.start ? -1 : 1));
  const rowEnds: CalendarDate[] = [];
  const bars = sorted.map((service): ServiceBar => {
    const runs = service.end === null && service.start <= asOf;
    const end = service.end ?? (runs ? asOf : service.start);
    const free = rowEnds.findIndex((taken) => taken < service.start);
    const row = free >= 0 ? free : Math.min(rowEnds.length, MOST_ROWS - 1);
    const taken = rowEnds[row];
    rowEnds[row] = taken !== undefined && taken > end ? taken : end;
    const counts = policy.countingKinds.includes(service.kind);
    return { service, start: service.start, end, row, counts, runs, change: changeOf(service) };
  });
  const bands = periods.map((period): PeriodBand => {
    const lastDayToGoOn = period.last && addDays(period.last, policy.gapDays);
    return { start: period.start, end: period.last ?? asOf, period, lastDayToGoOn };
  });
  return { id, bars, rows: Math.max(1, rowEnds.length), gaps: gapsOf(periods, asOf, policy), periods: bands };
}

function gapsOf(periods: readonly Period[], asOf: CalendarDate, policy: Policy): GapBracket[] {
  const gaps: GapBracket[] = [];
  let reach: CalendarDate | null = null;
  for (const { services, bridged } of periods) {
    const accepted = new Set(bridged.map(({ from }) => from));
    for (const { start, end } of services) {
      if (reach !== null && start > reach) {
        const days = daysBetween(reach, start);
        const overLimit = days > policy.gapDays;
        // A day after a day is no gap worth a bracket.
        if (days > 1) gaps.push({ from: reach, to: start, days, overLimit, bridged: overLimit && accepted.has(reach) });
      }
      const until: CalendarDate = end === null || end > asOf ? asOf : end;
      if (reach === null || until > reach) reach = until;
    }
  }
  return gaps;
}

/** One thing of the picture, in words. */
export interface TimelineRow {
  /** Before the request, after it, or both. */
  readonly lane: string;
  readonly what: string;
  readonly start: string;
  readonly end: string;
  readonly note: string;
}

/**
 * @param timeline a picture
 * @param nameOf what a service is called
 * @returns all that the picture says, as rows of a table
 */
export function timelineRows(timeline: Timeline, nameOf: (service: Service) => string): readonly TimelineRow[] {
  const { lanes, requestedOn, closes } = timeline;
  const rows = lanes.flatMap(({ id, bars, gaps, periods }): TimelineRow[] => {
    const lane = say(id === 'before' ? 'lane_before' : 'lane_after');
    const row = (what: string, start: CalendarDate, end: string, note: string): TimelineRow => ({
      lane,
      what,
      start: sayDate(start),
      end,
      note,
    });
    return [
      ...periods.map(({ start, period }, index) =>
        row(
          say('picture_period', index + 1),
          start,
          period.last ? sayDate(period.last) : say('picture_running'),
          periodNote(period),
        ),
      ),
      ...bars.map((bar) => row(nameOf(bar.service), bar.start, barEnd(bar), barNote(bar))),
      ...gaps.map((gap) => row(say('picture_gap', sayDays(gap.days)), gap.from, sayDate(gap.to), gapNote(gap))),
      ...periods.flatMap(({ lastDayToGoOn }, index) =>
        lastDayToGoOn && index === periods.length - 1
          ? [row(say('picture_day_90'), lastDayToGoOn, sayDate(lastDayToGoOn), say('picture_day_90_note'))]
          : [],
      ),
    ];
  });
  const both = (what: string, on: CalendarDate) =>
    ({ lane: say('lane_both'), what, start: sayDate(on), end: sayDate(on), note: quarterOf(on).name }) as const;
  const closing = closes ? [both(say('picture_window_closes'), closes)] : [];
  return [...rows, both(say('picture_request_day'), requestedOn), ...closing];
}

/**
 * @param bar a service of the picture
 * @param name what it is called
 * @returns the bar in one sentence
 */
export function sayBar(bar: ServiceBar, name: string): string {
  return say('picture_bar', name, sayDate(bar.start), barEnd(bar), barNote(bar));
}

/**
 * @param period a period of participation
 * @returns it in one sentence, with its exit
 */
export function sayBand(period: Period): string {
  return say('picture_period_said', sayPeriod(period), periodNote(period));
}

const CHANGES = { deleted: 'picture_deleted', changed: 'picture_changed', added: 'picture_added' } as const;

function barEnd({ service, end, runs }: ServiceBar): string {
  if (service.end !== null) return sayDate(end);
  return say(runs ? 'picture_running' : 'no_end_yet');
}

function barNote({ service, start, end, counts, change, runs }: ServiceBar): string {
  const days = sayDays(daysBetween(start, end) + 1);
  const length = say(runs ? 'picture_bar_so_far' : 'picture_bar_days', kindName(service.kind), days);
  const notes = [service.end === null && !runs ? say('picture_bar_planned', kindName(service.kind)) : length];
  if (!counts) notes.push(say('picture_not_counting'));
  if (change) notes.push(say(CHANGES[change]));
  return `${notes.join('; ')}.`;
}

function gapNote({ overLimit, bridged }: GapBracket): string {
  if (bridged) return say('picture_bridged');
  return say(overLimit ? 'picture_over' : 'picture_within');
}

function periodNote({ last, exit }: Period): string {
  if (exit) return say('picture_exit', sayDate(exit), quarterOf(exit).name);
  return last ? say('picture_projected', sayDate(last), quarterOf(last).name) : say('picture_service_running');
}
