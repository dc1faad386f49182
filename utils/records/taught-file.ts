import * as z from 'zod/mini';
import { type TaughtField, teachableKinds } from '../sites/taught.ts';

/** More than anybody teaches, and than Steward keeps. */
const MOST = 500;
/** Longer than any label; what is longer is something else. */
const MOST_CHARACTERS = 1000;
const HOST = /^[a-z0-9-]+(\.[a-z0-9-]+)+$/;

/** Each fault as the end of a sentence; it repeats nothing of what stands there. */
const absentOr = (otherwise: string) => ({
  error: ({ input }: { readonly input?: unknown }) => (input === undefined ? 'is missing' : otherwise),
});
const longest = z.maxLength(MOST_CHARACTERS, { error: 'is longer than 1,000 characters' });
const written = z.string(absentOr('is not text')).check(longest);
const host = z
  .string(absentOr('is not text'))
  .check(z.regex(HOST, { error: 'is not the name of a host, such as www.example.org' }), longest);

const anchors = z
  .object({ name: written, label: written, role: written, css: written }, absentOr('is not a list of names'))
  .check(
    z.refine(({ name, label }) => name !== '' || label !== '', {
      error: 'has neither a label nor a name, so the field could not be found again',
    }),
  );
const field: z.ZodMiniType<TaughtField> = z.object(
  {
    host,
    page: z
      .string(absentOr('is not text'))
      .check(z.regex(/^(\/[^?#]*)?$/, { error: 'is not the path of a page, such as /cases/*/notes' }), longest),
    kind: z.enum(teachableKinds as [TaughtField['kind']], absentOr('is none that Steward checks')),
    anchors,
  },
  absentOr('is not a field'),
);
const most = z.maxLength(MOST, { error: 'has more than 500 entries' });
const file = z.object(
  {
    format: z.literal('steward-settings', absentOr('is not “steward-settings”')),
    version: z.literal(1, absentOr('is not 1, the only one that this Steward reads')),
    sites: z.array(host, absentOr('is not a list')).check(most),
    taught: z.array(field, absentOr('is not a list')).check(most),
  },
  { error: 'is not a list of settings' },
);

/** What one person can give another: sites that were added, and what was taught of their fields. No values. */
export type TaughtFile = z.infer<typeof file>;

/**
 * @param parts the hosts that were added, and what was taught
 * @returns the text of a JSON file, in the shape in which an administrator may set it by policy, too
 */
export function printTaughtFile({ sites, taught }: Pick<TaughtFile, 'sites' | 'taught'>): string {
  // A browser may give back what it stored in an order of its own; a file is the same for the same settings.
  const inOrder = ({ host, page, kind, anchors: { name, label, role, css } }: TaughtField): TaughtField => ({
    host,
    page,
    kind,
    anchors: { name, label, role, css },
  });
  const whole: TaughtFile = { format: 'steward-settings', version: 1, sites, taught: taught.map(inOrder) };
  return `${JSON.stringify(whole, null, 2)}\n`;
}

/**
 * @param text what a file holds
 * @returns it, when every part of it can be read; else what is amiss, a sentence for each fault with its place
 */
export function parseTaughtFile(
  text: string,
): { readonly file: TaughtFile } | { readonly faults: readonly [string, ...string[]] } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { faults: ['This file is not one of Steward’s settings: it is not JSON.'] };
  }
  const parsed = file.safeParse(value);
  if (parsed.success) return { file: parsed.data };
  const [first = 'This file is not one of Steward’s settings.', ...others] = parsed.error.issues.map(
    ({ path, message }) => `${placeOf(path, value)} ${message}.`,
  );
  return { faults: [first, ...others] };
}

/** @returns the beginning of a sentence: where in the file a fault stands */
function placeOf([list, index, ...parts]: readonly PropertyKey[], value: unknown): string {
  if (typeof index !== 'number') return list === undefined ? 'This file' : `The file: ${String(list)}`;
  if (list === 'sites') return `Site ${index + 1}`;
  const hosts = (value as { taught: readonly ({ host?: unknown } | null)[] }).taught.map((one) => one?.host);
  const at = hosts[index];
  // A host is named where it is one; whatever else stands in its place is not repeated.
  const isHost = typeof at === 'string' && at.length < 254 && HOST.test(at);
  const which = isHost
    ? `Field ${hosts.slice(0, index + 1).filter((other) => other === at).length} of ${at}`
    : `Field ${index + 1} of the file`;
  const part = parts.filter((name) => name !== 'anchors').join('.') || (parts.length > 0 ? 'anchors' : '');
  return part ? `${which}: ${part}` : `${which}`;
}
