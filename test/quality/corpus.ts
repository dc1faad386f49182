import { readdirSync, readFileSync } from 'node:fs';

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
export const parts = ['scored', 'unseen', 'hard', 'tune'] as const;

/**
 * @param part `tune` to work on, `scored` to be scored on once a change, `unseen` what came after everything was settled, `hard`
 *   texts that were written to be hard
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
