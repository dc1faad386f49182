import * as z from 'zod/mini';
import { serviceKinds } from '../policy/service-kinds.ts';
import { date } from './verb.ts';

/** What stands for a service in a line of input. */

/** A service's kind. */
export const kind = z.enum(serviceKinds, { error: `must be one of ${serviceKinds.join(', ')}` });

/** Any text. */
export const text = z.string({ error: 'must be text' });

/** A day, or null where there is no end. */
export const endDate = z.nullable(date);

const service = z
  .object({ id: text, start: date, end: endDate, kind }, { error: 'must be a service: id, start, end, kind' })
  .check(z.refine(({ start, end }) => end === null || start <= end, { error: 'must not end before it starts' }));

/** All services of a participant. */
export const services = z.array(service, { error: 'must be a list of services' });
