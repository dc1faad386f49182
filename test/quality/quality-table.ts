import { readText } from '../../utils/text/read-text.ts';
import type { LabelledText } from './corpus.ts';
import { readByList } from './plain-list.ts';
import { type Score, score } from './score.ts';

/** How the detector did on some texts, and how a plain list of words does there on disability. */
export interface Quality {
  readonly scores: readonly Score[];
  /** A table in Markdown. */
  readonly table: string;
}

/**
 * @param texts labelled texts
 * @returns how well they are read
 */
export function qualityOf(texts: readonly LabelledText[]): Quality {
  const scores = score(texts, readText);
  const byList = score(texts, readByList)
    .filter(({ type }) => type === 'disability')
    .map((one) => ({ ...one, type: 'disability, by a plain list' }));
  const rows = [...scores, ...byList].map(
    ({ type, spans, precision, recall, f1, cleanFlagged }) =>
      `| ${type} | ${spans} | ${shown(precision)} | ${shown(recall)} | ${shown(f1)} | ${(cleanFlagged * 100).toFixed(1)}% |`,
  );
  const head = '| type | spans | precision | recall | F1 | clean texts flagged |\n|---|---|---|---|---|---|';
  return { scores, table: [head, ...rows].join('\n') };
}

/** @returns a share as tables show it */
export function shown(share: number): string {
  return share.toFixed(3);
}
