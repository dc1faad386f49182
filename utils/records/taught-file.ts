import * as z from 'zod/mini';
import { say, type Words } from '../language/say.ts';
import { MOST_TAUGHT, type TaughtField, teachableKinds } from '../sites/taught.ts';

/** Longer than any label; what is longer is something else. */
const MOST_CHARACTERS = 1000;
const HOST = /^[a-z0-9-]+(\.[a-z0-9-]+)+$/;

/** Each fault as the end of a sentence; it repeats nothing of what stands there. */
const absentOr = (otherwise: Words) => ({
  error: ({ input }: { readonly input?: unknown }) => say(input === undefined ? 'file_missing' : otherwise),
});
const longest = z.maxLength(MOST_CHARACTERS, { error: () => say('file_too_long') });
const written = z.string(absentOr('file_not_text')).check(longest);
const host = z.string(absentOr('file_not_text')).check(z.regex(HOST, { error: () => say('file_not_host') }), longest);

const anchors = z
  .object({ name: written, label: written, role: written, css: written }, absentOr('file_not_names'))
  .check(
    z.refine(({ name, label }) => name !== '' || label !== '', {
      error: () => say('file_nameless'),
    }),
  );
const field: z.ZodMiniType<TaughtField> = z.object(
  {
    host,
    page: z
      .string(absentOr('file_not_text'))
      .check(z.regex(/^(\/[^?#]*)?(#[/!][^?#]*)?$/, { error: () => say('file_not_path') }), longest),
    kind: z.enum(teachableKinds as [TaughtField['kind']], absentOr('file_not_kind')),
    anchors,
  },
  absentOr('file_not_field'),
);
const most = z.maxLength(MOST_TAUGHT, { error: () => say('file_too_many') });
const file = z.object(
  {
    format: z.literal('steward-settings', absentOr('file_not_format')),
    version: z.literal(1, absentOr('file_not_version')),
    sites: z.array(host, absentOr('file_not_list')).check(most),
    taught: z.array(field, absentOr('file_not_list')).check(most),
  },
  { error: () => say('file_not_settings') },
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
    return { faults: [say('file_not_json')] };
  }
  const parsed = file.safeParse(value);
  if (parsed.success) return { file: parsed.data };
  const [first = say('file_unknown'), ...others] = parsed.error.issues.map(({ path, message }) =>
    say('file_fault', placeOf(path, value), message),
  );
  return { faults: [first, ...others] };
}

/** @returns the beginning of a sentence: where in the file a fault stands */
function placeOf([list, index, ...parts]: readonly PropertyKey[], value: unknown): string {
  if (typeof index !== 'number')
    return list === undefined ? say('file_this') : say('file_part', say('file_the'), String(list));
  if (list === 'sites') return say('file_site', index + 1);
  const hosts = (value as { taught: readonly ({ host?: unknown } | null)[] }).taught.map((one) => one?.host);
  const at = hosts[index];
  // A host is named where it is one; whatever else stands in its place is not repeated.
  const isHost = typeof at === 'string' && at.length < 254 && HOST.test(at);
  const which = isHost
    ? say('file_field_of', hosts.slice(0, index + 1).filter((other) => other === at).length, at)
    : say('file_field', index + 1);
  const part = parts.filter((name) => name !== 'anchors').join('.') || (parts.length > 0 ? 'anchors' : '');
  return part ? say('file_part', which, part) : which;
}
