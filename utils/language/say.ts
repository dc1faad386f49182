import type messages from '../../public/_locales/en/messages.json';

/** The name of a sentence, as in `public/_locales`. */
export type Words = keyof typeof messages;

/** Those of which there is one for a single thing and one for several: `things` for `things_one` and `things_many`. */
export type Counted = Words extends infer Name ? (Name extends `${infer Base}_one` ? Base : never) : never;

/** Where sentences come from: by name, with `$1` to `$9` where parts are to stand; empty where there is none. */
export type Source = (name: string) => string;

let source: Source | undefined;
/** What was asked for once: a browser takes its time over each. */
const known = new Map<string, string>();

/** @param from where sentences come from, from now on; every entry point says so once, before anything is shown */
export function speakWith(from: Source): void {
  source = from;
  known.clear();
}

/**
 * @param messages what a `messages.json` holds
 * @returns its sentences
 */
export function fromFile(messages: Readonly<Record<string, { readonly message: string }>>): Source {
  return (name) => messages[name]?.message ?? '';
}

/**
 * @param name the sentence
 * @param parts what stands for `$1`, `$2` and so on in it
 * @returns the sentence in the person's language
 * @throws ReferenceError where nobody has said yet where sentences come from
 */
export function say(name: Words, ...parts: readonly (string | number)[]): string {
  let sentence = known.get(name);
  if (sentence === undefined) {
    if (!source) throw new ReferenceError('Nobody has said yet in which language to speak.');
    known.set(name, (sentence = source(name)));
  }
  if (parts.length === 0) return sentence;
  return sentence.replace(/\$([1-9])/g, (_, nth: string) => String(parts[Number(nth) - 1] ?? ''));
}

/**
 * @param name the sentence, without `_one` or `_many`
 * @param count how many; it stands for `$1`
 * @param parts what stands for `$2` and so on
 * @returns the sentence for so many
 */
export function sayMany(name: Counted, count: number, ...parts: readonly (string | number)[]): string {
  return say(`${name}_${count === 1 ? 'one' : 'many'}` as Words, count, ...parts);
}
