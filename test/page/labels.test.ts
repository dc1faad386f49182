import { beforeEach, describe, expect, test } from 'vitest';
import { locateFields } from '../../utils/page/locate-fields.ts';
import { oescHelpdesk } from '../../utils/sites/oesc-helpdesk.ts';
import { okjobmatch } from '../../utils/sites/okjobmatch.ts';
import type { ControlShape, PageProfile } from '../../utils/sites/profile.ts';
import labels from '../quality/labels/learned.json';
import unseen from '../quality/labels/unseen.json';

// Labels as designers of forms word them, by authors who had not seen what reads them: nobody outside can see what
// the real pages call their fields. `learned.json` is learned from, `unseen.json` never is.

const boxes: Record<ControlShape, string> = {
  date: '<input type="text">',
  line: '<input type="text">',
  choice: '<select><option>Add</option><option>Delete</option></select>',
  prose: '<textarea></textarea>',
  files: '<input type="file" multiple>',
};
const shapes = Object.keys(boxes) as ControlShape[];

const [request] = oescHelpdesk.pages as [PageProfile];
const [note, service] = okjobmatch.pages as [PageProfile, PageProfile];
const pages: Record<string, PageProfile> = { request, note, service };

beforeEach(() => document.body.replaceChildren());

function kindsFound(page: PageProfile, label: string, shape: ControlShape): string[] {
  document.body.innerHTML = `<form id="new_request"><label><span></span> ${boxes[shape]}</label></form>`;
  (document.querySelector('span') as HTMLElement).textContent = label;
  return locateFields(page, document.body).fields.map(({ kind }) => kind);
}

interface Read {
  readonly found: number;
  /** Labels by which their field was not found. */
  readonly missed: readonly string[];
  /** Labels by which another field was, with its kind. */
  readonly wrong: readonly string[];
}

/** @param key a kind of field, or a page and `others`: labels of fields that are none of its */
function read(key: string, wordings: readonly string[]): Read {
  const page = pages[key.split('.')[0] ?? ''] as PageProfile;
  const field = page.fields.find(({ kind }) => kind === key);
  const missed: string[] = [];
  const wrong: string[] = [];
  for (const label of wordings) {
    const kinds = (field ? [field.shape] : shapes).flatMap((shape) => kindsFound(page, label, shape));
    if (field && !kinds.includes(key)) missed.push(label);
    const others = new Set(kinds.filter((kind) => kind !== key));
    for (const kind of others) wrong.push(`${label}: ${kind}`);
  }
  return { found: wordings.length - missed.length, missed, wrong };
}

describe('labels that were learned from', () => {
  test.each(Object.entries(labels))('%s', (key, wordings) => {
    const { found, missed, wrong } = read(key, wordings);
    expect(wrong.length / wordings.length, wrong.join('\n')).toBeLessThan(0.003);
    // Some are left to the person who teaches the field: too vague, or said of others on other forms.
    if (!key.endsWith('.others')) expect(found / wordings.length, missed.join('\n')).toBeGreaterThan(0.97);
  });
});

test('labels that were never learned from: nearly all are found, hardly another by mistake', () => {
  const all = Object.entries(unseen).map(([key, wordings]) => ({ key, wordings, ...read(key, wordings) }));
  const wanted = all.filter(({ key }) => !key.endsWith('.others'));
  const share = wanted.reduce((sum, { found }) => sum + found, 0) / wanted.flatMap(({ wordings }) => wordings).length;
  expect(share, wanted.flatMap(({ missed }) => missed).join('\n')).toBeGreaterThan(0.97);
  expect(all.flatMap(({ wrong }) => wrong).length / all.flatMap(({ wordings }) => wordings).length).toBeLessThan(0.01);
});

test('a label made to be long is read no longer than others', () => {
  for (const words of ['service', 'date', 'request', 'case worker', 'what', 'notes'])
    for (const page of [request, note, service])
      for (const shape of ['line', 'prose', 'choice', 'files'] as const)
        expect(kindsFound(page, `${`${words} `.repeat(60)}x`, shape).length).toBeLessThan(2);
});
