import * as z from 'zod/mini';
import { type Period, periodsOf } from '../review/periods.ts';
import { services } from './service-lines.ts';
import { date, verb } from './verb.ts';

const bridge = z
  .tuple([date, z.nullable(date)], { error: 'must be [from, to], where "to" is a date or null' })
  .check(z.refine(([from, to]) => to === null || from <= to, { error: 'must not end before it starts' }));

/** A participant's services in, periods of participation out. */
export const periods = verb(
  'periods of participation and exits, as of a day',
  z.object({
    services,
    as_of: date,
    bridges: z.nullish(z.array(bridge, { error: 'must be a list of accepted gaps or recorded periods' })),
  }),
  ({ services, as_of, bridges }) => ({
    periods: periodsOf(
      services,
      as_of,
      (bridges ?? []).map(([from, to]) => ({ from, to })),
    ).map(printPeriod),
  }),
);

/** @returns a period in the contract's shape: services by id, gaps as [from, to] */
export function printPeriod({ start, last, exit, services, bridged }: Period) {
  return {
    start,
    last,
    exit,
    services: services.map(({ id }) => id),
    bridged: bridged.map(({ from, to }) => [from, to]),
  };
}
