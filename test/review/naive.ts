// A second reading of the rulings, for the tests to compare with. It knows nothing of the first: it has a
// calendar of its own, made by counting days, and it walks every day of a history. Slow on purpose.

export interface NaiveService {
  id: string;
  start: string;
  end: string | null;
  kind: string;
}

export interface NaiveRequest {
  pids: string[];
  action: string;
  target?: string;
  requested_on: string | null;
  services: NaiveService[];
  service_id?: string;
  service?: NaiveService;
  changes?: Record<string, unknown>;
  msg?: { date?: string | null | undefined; new_date?: string | null | undefined };
  recorded_periods?: { start: string; end: string | null }[];
  justification: string;
  supported: boolean | null;
  policy_ok: boolean | null;
}

/** Every day of the years 2015 to 2027, in order. */
const calendar: string[] = [];
const numberOf = new Map<string, number>();
const two = (n: number) => (n < 10 ? `0${n}` : `${n}`);
for (let year = 2015; year <= 2027; year++) {
  const february = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31].forEach((length, month) => {
    for (let day = 1; day <= length; day++) {
      numberOf.set(`${year}-${two(month + 1)}-${two(day)}`, calendar.length);
      calendar.push(`${year}-${two(month + 1)}-${two(day)}`);
    }
  });
}

/** @returns the day so many days after another */
export function dayAfter(day: string, days: number): string {
  return calendar[at(day) + days] as string;
}

function at(day: string): number {
  const number = numberOf.get(day);
  if (number === undefined) throw new RangeError(`the naive calendar does not reach ${day}`);
  return number;
}

function quarterName(day: string): string {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  if (month <= 3) return `PY${year - 1} Q3`;
  if (month <= 6) return `PY${year - 1} Q4`;
  return month <= 9 ? `PY${year} Q1` : `PY${year} Q2`;
}

function windowCloses(day: string): string {
  let last = at(day);
  while (quarterName(calendar[last + 1] as string) === quarterName(day)) last++;
  return calendar[last + 20] as string;
}

interface NaivePeriod {
  start: string;
  last: string | null;
  exit: string | null;
  services: string[];
  bridged: [string, string][];
}

/** The periods as of a day, found by walking from the first service to that day. */
export function naivePeriods(
  services: NaiveService[],
  asOf: string,
  bridges: [string, string | null][],
): NaivePeriod[] {
  const counts = services.filter((s) => s.kind === 'career' || s.kind === 'training' || s.kind === 'youth-supportive');
  const started = counts.filter((s) => at(s.start) <= at(asOf));
  const anyPlanned = counts.some((s) => at(s.start) > at(asOf));
  if (started.length === 0) return [];

  const served = new Set<number>();
  const starts = new Set<number>();
  let firstDay = Number.POSITIVE_INFINITY;
  for (const { start, end } of started) {
    starts.add(at(start));
    firstDay = Math.min(firstDay, at(start));
    const until = end === null ? at(asOf) : Math.min(at(end), at(asOf));
    for (let day = at(start); day <= until; day++) served.add(day);
  }

  const periods: { first: number; lastServed: number; bridged: [string, string][] }[] = [];
  let quiet = 0;
  for (let day = firstDay; day <= at(asOf); day++) {
    const current = periods.at(-1);
    if (!served.has(day)) {
      quiet++;
      continue;
    }
    // `quiet` days without service lie between two days of service that are quiet + 1 days apart.
    if (current === undefined) periods.push({ first: day, lastServed: day, bridged: [] });
    else if (quiet + 1 > 90 && starts.has(day)) {
      const [from, to] = [calendar[current.lastServed] as string, calendar[day] as string];
      const accepted = bridges.some(([a, b]) => at(a) <= at(from) && (b === null || at(b) >= at(to)));
      if (accepted) {
        current.bridged.push([from, to]);
        current.lastServed = day;
      } else periods.push({ first: day, lastServed: day, bridged: [] });
    } else current.lastServed = day;
    quiet = 0;
  }

  return periods.map(({ first, lastServed, bridged }, index) => {
    const next = periods[index + 1];
    const mine = started.filter((s) => at(s.start) >= first && (next === undefined || at(s.start) < next.first));
    const runs = mine.some((s) => s.end === null || at(s.end) > at(asOf));
    const last = runs ? null : (calendar[lastServed] as string);
    const quietFor91 = at(asOf) - lastServed > 90;
    const hasExit = next !== undefined || (quietFor91 && !runs && !anyPlanned);
    const key = (s: NaiveService) => `${s.start} ${s.end ?? '~'} ${s.id}`;
    return {
      start: calendar[first] as string,
      last,
      exit: hasExit ? last : null,
      services: [...mine].sort((a, b) => (key(a) < key(b) ? -1 : 1)).map(({ id }) => id),
      bridged,
    };
  });
}

const tableOrder = [
  'form REQUEST_INCOMPLETE',
  'form FIELD_MISSING',
  'form MORE_THAN_ONE_PID',
  'form JUSTIFICATION_MISSING',
  'split GAP_OVER_LIMIT',
  'split EXIT_QUARTER_CHANGED',
  'split NEW_PERIOD',
  'window WINDOW_CLOSED',
  'quarter EXIT_QUARTER_CHANGED',
  'quarter PARTICIPATION_QUARTER_CHANGED',
  'support NOT_YET_DELIVERED',
  'support NOT_SUPPORTED',
  'support POLICY_CONFLICT',
  'review WINDOW_UNCLEAR',
  'review PERIOD_REMOVED',
  'review NEW_PERIOD_FROM_EDIT',
  'review RECORD_MISMATCH',
  'review SUPPORT_UNCONFIRMED',
  'review POLICY_UNCONFIRMED',
  'caution PROJECTED_EXIT_MOVED',
  'caution EXIT_TRIGGERED',
  'caution EXIT_DATE_MOVED',
  'caution EXIT_UNDONE',
  'caution PARTICIPATION_DATE_MOVED',
  'caution PERIODS_MERGED',
  'caution BRIDGED_GAP',
  'caution WINDOW_SPANS_QUARTERS',
];

/** The answer of the contract's verb `review`, worked out the long way. Ids of services must differ. */
export function naiveReview(request: NaiveRequest) {
  const found = new Set<string>();
  const say = (code: string, when: boolean) => when && found.add(code);
  const { requested_on: on, services, recorded_periods: recorded } = request;
  const isService = (request.target ?? 'service') === 'service';

  say('form FIELD_MISSING', request.pids.length === 0);
  say('form MORE_THAN_ONE_PID', request.pids.length > 1);
  say('form JUSTIFICATION_MISSING', /^\s*$/.test(request.justification));
  say('support NOT_SUPPORTED', request.supported === false);
  say('review SUPPORT_UNCONFIRMED', request.supported === null);
  say('support POLICY_CONFLICT', request.policy_ok === false);
  say('review POLICY_UNCONFIRMED', request.policy_ok === null);

  let after: NaiveService[] | null = null;
  let touched: (string | null | undefined)[] = [];
  let resultingDay: string | null | undefined = null;
  let old: NaiveService | undefined;
  if (!isService) {
    const { date, new_date } = request.msg ?? {};
    const needed = request.action === 'add' ? new_date : date;
    if (['add', 'modify', 'delete'].includes(request.action) && needed) after = services;
    if (request.action === 'add') touched = [new_date];
    if (request.action === 'delete') touched = [date];
    if (request.action === 'modify') touched = [date, new_date];
    if (after && request.action !== 'delete') resultingDay = new_date;
  } else if (request.action === 'add' && request.service) {
    after = [...services, request.service];
    touched = [request.service.start, request.service.end];
    resultingDay = request.service.start;
  } else if (request.action === 'delete' || request.action === 'modify') {
    old = services.find(({ id }) => id === request.service_id);
    if (old && request.action === 'delete') {
      after = services.filter((s) => s !== old);
      touched = [old.start, old.end];
    }
    if (old && request.action === 'modify' && Object.keys(request.changes ?? {}).length > 0) {
      const result = { ...old, ...request.changes, id: old.id };
      after = services.map((s) => (s === old ? result : s));
      if (result.start !== old.start) touched.push(old.start, result.start);
      if (result.end !== old.end) touched.push(old.end, result.end);
      resultingDay = result.start;
    }
  }
  say('support NOT_YET_DELIVERED', Boolean(resultingDay && on && at(resultingDay) > at(on)));
  const backwards = (after ?? []).some((s) => s.end !== null && at(s.end) < at(s.start));
  if (after === null || on === null || backwards) {
    found.add('form REQUEST_INCOMPLETE');
    return answer(found, null, [], []);
  }

  const days = touched.filter((day): day is string => typeof day === 'string').map(at);
  const governing = days.length > 0 ? (calendar[Math.min(...days)] as string) : (old as NaiveService).start;
  const closes = windowCloses(governing);
  if (at(on) > at(closes)) {
    const runs = old !== undefined && at(old.start) <= at(on) && (old.end === null || at(old.end) > at(on));
    const unclear = days.length === 0 && at(on) <= at(windowCloses(runs || !old?.end ? on : old.end));
    found.add(unclear ? 'review WINDOW_UNCLEAR' : 'window WINDOW_CLOSED');
  }
  say('caution WINDOW_SPANS_QUARTERS', new Set(days.map((day) => quarterName(calendar[day] as string))).size > 1);

  const before = naivePeriods(
    services,
    on,
    (recorded ?? []).map(({ start, end }) => [start, end]),
  );
  const afterwards = naivePeriods(
    after,
    on,
    before.flatMap(({ bridged }) => bridged),
  );
  const taken = new Set<NaivePeriod>();
  for (const period of before) {
    const images = afterwards.filter((p) => p.services.some((id) => period.services.includes(id)));
    const [first] = images;
    if (first === undefined) {
      found.add('review PERIOD_REMOVED');
      continue;
    }
    const sameQuarter = (a: string | null, b: string | null) => a && b && quarterName(a) === quarterName(b);
    if (images.length > 1) {
      found.add('split GAP_OVER_LIMIT').add('split NEW_PERIOD');
      say('split EXIT_QUARTER_CHANGED', !sameQuarter(period.last, first.last));
    } else if (period.exit !== null) {
      const moved = sameQuarter(period.exit, first.last);
      say('quarter EXIT_QUARTER_CHANGED', !moved);
      say('caution EXIT_DATE_MOVED', Boolean(moved) && period.exit !== first.last);
      say('caution EXIT_UNDONE', first.exit === null);
    } else {
      say('caution PROJECTED_EXIT_MOVED', period.last !== first.last);
      say('caution EXIT_TRIGGERED', first.exit !== null);
    }
    const keepsQuarter = sameQuarter(period.start, first.start);
    say('quarter PARTICIPATION_QUARTER_CHANGED', !keepsQuarter);
    say('caution PARTICIPATION_DATE_MOVED', Boolean(keepsQuarter) && period.start !== first.start);
    say('caution PERIODS_MERGED', taken.has(first));
    for (const image of images) taken.add(image);
  }
  const hadPeriod = new Set(before.flatMap(({ services: ids }) => ids));
  say(
    'review NEW_PERIOD_FROM_EDIT',
    afterwards.some((p) => !p.services.some((id) => hadPeriod.has(id))),
  );
  say(
    'caution BRIDGED_GAP',
    before.some(({ bridged }) => bridged.length > 0),
  );
  if (recorded) {
    const left = [...before];
    for (const { start, end } of recorded) {
      const index = left.findIndex((p) => p.start === start && (end === p.last || (end === null && p.exit === null)));
      if (index >= 0) left.splice(index, 1);
      else found.add('review RECORD_MISMATCH');
    }
    say('review RECORD_MISMATCH', left.length > 0);
  }
  const window = { governing_date: governing, quarter: quarterName(governing), closes, days_left: at(closes) - at(on) };
  return answer(found, window, before, afterwards);
}

function answer(found: Set<string>, window: object | null, before: NaivePeriod[], after: NaivePeriod[]) {
  const groups = ['form', 'split', 'window', 'quarter', 'support'];
  const inOrder = tableOrder.filter((code) => found.has(code)).map((code) => code.split(' ') as [string, string]);
  const denials = inOrder.filter(([group]) => groups.includes(group));
  const leading = denials[0]?.[0];
  const reasons = denials.filter(([group]) => group === leading).map(([, code]) => code);
  const rest = denials.map(([, code]) => code).filter((code) => !reasons.includes(code));
  const review = inOrder.filter(([group]) => group === 'review').map(([, code]) => code);
  return {
    decision: denials.length > 0 ? 'deny' : review.length > 0 ? 'needs-review' : 'approve',
    reasons,
    also: rest.filter((code, index) => rest.indexOf(code) === index),
    review,
    cautions: inOrder.filter(([group]) => group === 'caution').map(([, code]) => code),
    window,
    before,
    after,
  };
}
