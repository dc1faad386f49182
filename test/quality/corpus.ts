import { readdirSync, readFileSync } from 'node:fs';
import { originalEnd, originalStart } from '../../utils/text/fold.ts';
import type { Tokens } from '../../utils/text/tokens.ts';

/** A labelled stretch of a text, in UTF-16 code units. */
export interface LabelledSpan {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

/** One text of the corpus with everything that is to be found in it; none means it must stay silent. */
export interface LabelledText {
  /** File and number within it: the way to a text without printing it. */
  readonly name: string;
  readonly kind: string;
  readonly text: string;
  readonly spans: readonly LabelledSpan[];
}

/** The folders of the corpus. */
export const parts = ['scored', 'unseen', 'hard', 'tune', 'numbers'] as const;

/**
 * @param part `tune` to work on, `scored` to be scored on once a change, `unseen` what came after everything was settled, `hard`
 *   texts that were written to be hard, `numbers` what teaches of numbers alone and nothing of anybody's health
 * @returns its texts; marks written `⟦type|the words⟧` are taken out of the text and become spans
 */
export function readCorpus(part: (typeof parts)[number]): LabelledText[] {
  const folder = new URL(`corpus/${part}/`, import.meta.url);
  return readdirSync(folder)
    .toSorted()
    .flatMap((file) =>
      readFileSync(new URL(file, folder), 'utf8')
        .split(/^---$/m)
        .map((block) => block.replace(/^\n|\n$/g, ''))
        .filter((block) => block.trim() !== '')
        .map((block, index) => labelled(`${part}/${file}#${index + 1}`, block)),
    );
}

function labelled(name: string, block: string): LabelledText {
  const [header = '', ...lines] = block.split('\n');
  const kind = /kind=(\S+)/.exec(header)?.[1];
  if (!kind) throw new Error(`${name}: the first line must say the kind`);
  const spans: LabelledSpan[] = [];
  let text = '';
  let from = 0;
  const written = lines.join('\n');
  for (const mark of written.matchAll(/⟦([a-z-]+)\|([^⟧]*)⟧/g)) {
    text += written.slice(from, mark.index);
    spans.push({ type: mark[1] ?? '', start: text.length, end: text.length + (mark[2] ?? '').length });
    text += mark[2];
    from = mark.index + mark[0].length;
  }
  return { name, kind, text: text + written.slice(from), spans };
}

/** @returns where tokens `from` up to, not including, `to` stand in the text as typed */
export function inText({ folded, ...tokens }: Tokens, from: number, to: number): { start: number; end: number } {
  return {
    start: originalStart(folded, tokens.from[from] as number),
    end: originalEnd(folded, tokens.to[to - 1] as number),
  };
}

/** @returns 1 for a stretch that shares a character with something on health, else 0 */
export function healthLabel({ spans }: LabelledText, { start, end }: { start: number; end: number }): 0 | 1 {
  const isHealth = ({ type }: LabelledSpan) => type === 'disability' || type === 'medical';
  return spans.some((span) => isHealth(span) && span.start < end && start < span.end) ? 1 : 0;
}

/** An author's texts are told by the number their file begins with. */
const authorOf = (name: string) => /\/(\d+(?:-[a-z]-)?)/.exec(name)?.[1] ?? name;

/**
 * @param names of texts or files
 * @param parts into how many their authors are to be divided
 * @returns tells the part of a text or file, from 0; what one author wrote is all in one
 */
export function partsByAuthor(names: readonly string[], parts: number): (name: string) => number {
  const authors = [...new Set(names.map(authorOf))];
  const partOf = new Map(authors.map((author, index) => [author, index % parts]));
  return (name) => partOf.get(authorOf(name)) ?? -1;
}
