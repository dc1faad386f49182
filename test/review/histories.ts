import fc from 'fast-check';
import { dayAfter, type NaiveRequest, type NaiveService, naivePeriods } from './naive.ts';

// Random histories that keep close to where rulings turn: day 20 and 21, day 90 and 91, ends of quarters
// and years, leap days, the same day again.

const anchors = ['2019-12-31', '2020-02-28', '2020-02-29', '2020-06-30', '2020-07-01', '2019-10-01', '2020-01-20'];
const steps = [0, 0, 1, 7, 19, 20, 21, 30, 45, 60, 88, 89, 90, 91, 92, 93, 120, 181, 182];
const kinds = ['career', 'training', 'youth-supportive', 'self-service', 'information-only', 'follow-up', 'supportive'];

const step = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...steps) }, { weight: 1, arbitrary: fc.nat(200) });
const length = fc.oneof(
  { weight: 3, arbitrary: fc.constant(0) },
  { weight: 3, arbitrary: step },
  { weight: 1, arbitrary: fc.constant(null) },
);
const kind = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...kinds.slice(0, 3)) },
  { weight: 2, arbitrary: fc.constantFrom(...kinds) },
);

/** Services that follow one another by the steps; a few go back to an earlier day. */
const services: fc.Arbitrary<NaiveService[]> = fc
  .record({
    from: fc.constantFrom(...anchors),
    links: fc.array(fc.record({ step, length, kind, fromEnd: fc.boolean() }), { maxLength: 7, size: 'max' }),
    onlyKind: fc.option(fc.constantFrom(...kinds), { freq: 12 }),
  })
  .map(({ from, links, onlyKind }) => {
    let day = from;
    return links.map(({ step, length, kind, fromEnd }, index) => {
      const start = dayAfter(day, step);
      const end = length === null ? null : dayAfter(start, length);
      day = fromEnd ? (end ?? start) : start;
      // Ids in no order of time, so that the order of equal dates is seen.
      return { id: `s${(index * 5) % 7}`, start, end, kind: onlyKind ?? kind };
    });
  });

/** A day some steps from one that the history names, or from an anchor. */
function dayNear(history: readonly NaiveService[]): fc.Arbitrary<string> {
  const named = history.flatMap(({ start, end }) => (end === null ? [start] : [start, end]));
  return fc
    .record({ day: fc.constantFrom(...anchors, ...named, ...named), step, back: fc.boolean() })
    .map(({ day, step, back }) => dayAfter(day, back ? -step : step));
}

/** Mostly one of the usual values, one time in twenty the odd one. */
function rarely<T>(odd: T, ...usual: T[]): fc.Arbitrary<T> {
  return fc.oneof({ weight: 19, arbitrary: fc.constantFrom(...usual) }, { weight: 1, arbitrary: fc.constant(odd) });
}

const answer = fc.oneof(rarely<boolean | null>(false, true), rarely<boolean | null>(null, true));

/** A request about a random history. Most are well formed; some leave something out. */
export const requests: fc.Arbitrary<NaiveRequest> = services.chain((history) => {
  const day = dayNear(history);
  const end = fc.oneof({ weight: 4, arbitrary: day }, { weight: 1, arbitrary: fc.constant(null) });
  const ids = history.map(({ id }) => id);
  const afterwards = step.map((days) =>
    dayAfter(
      history
        .map((s) => s.end ?? s.start)
        .sort()
        .at(-1) ?? '2020-06-30',
      days,
    ),
  );
  const recorded = fc.uniqueArray(
    fc.record({ start: day, end }).map(({ start, end }) => ({ start: end && end < start ? end : start, end })),
    { minLength: 0, maxLength: 3, selector: ({ start }) => start },
  );
  const near = fc
    .record({ service: fc.nat(), step: fc.constantFrom(1, 2, 7, 20, 30, 91), back: fc.boolean() })
    .map(({ service, step, back }) => {
      const end = history[service % Math.max(1, history.length)]?.end;
      return end ? { end: dayAfter(end, back ? -step : step) } : { note: 'x' };
    });
  const whole = day.map((to) => {
    const start = history.map((s) => s.start).sort()[0] ?? to;
    return [{ start, end: to < start ? null : to }];
  });
  const stated = fc.record(
    {
      pids: fc.oneof(rarely([] as string[], ['100001']), rarely(['100001', '100002'], ['100001'])),
      action: rarely('replace', 'add', 'modify', 'modify', 'delete'),
      target: rarely('msg', 'service'),
      requested_on: fc.option(fc.oneof(day, afterwards), { freq: 30 }),
      services: fc.constant(history),
      service_id: rarely('gone', ...(ids.length > 0 ? ids : ['gone'])),
      service: fc
        .record({ id: fc.constantFrom('a', 'z'), start: day, length: fc.oneof(length, end), kind })
        .map(({ id, start, length, kind }) => ({
          id,
          start,
          end: typeof length === 'number' ? dayAfter(start, length) : length,
          kind,
        })),
      changes: fc.oneof(
        { weight: 2, arbitrary: fc.record({ start: day, end, kind, note: fc.constant('x') }, { requiredKeys: [] }) },
        { weight: 3, arbitrary: near },
        { weight: 1, arbitrary: fc.record({ end }) },
        { weight: 2, arbitrary: fc.constant({ note: 'x' }) },
      ),
      msg: fc.record({ date: fc.option(day), new_date: fc.option(day) }, { requiredKeys: ['date'] }),
      recorded_periods: fc.oneof(recorded, whole),
      justification: rarely(' \t', 'entered in error'),
      supported: answer,
      policy_ok: answer,
    },
    {
      requiredKeys: [
        'pids',
        'action',
        'requested_on',
        'services',
        'service_id',
        'service',
        'changes',
        'justification',
        'supported',
        'policy_ok',
      ],
    },
  );
  return fc.record({ request: stated, record: fc.constantFrom('as it is', 'computed', 'joined') }).map(withRecord);
});

/** Puts in the periods that the services make, or one from the first to the last of them. */
function withRecord({ request, record }: { request: NaiveRequest; record: string }): NaiveRequest {
  if (record === 'as it is' || request.requested_on === null) return request;
  const periods = naivePeriods(request.services, request.requested_on, []);
  const [first, last] = [periods[0], periods.at(-1)];
  if (!first || !last) return request;
  const joined = [{ start: first.start, end: last.last }];
  const computed = periods.map(({ start, last }) => ({ start, end: last }));
  return { ...request, recorded_periods: record === 'joined' ? joined : computed };
}
