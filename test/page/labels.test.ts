import { beforeEach, expect, test } from 'vitest';
import { locateFields } from '../../utils/page/locate-fields.ts';
import { oescHelpdesk } from '../../utils/sites/oesc-helpdesk.ts';
import { okjobmatch } from '../../utils/sites/okjobmatch.ts';
import type { ControlShape, PageProfile } from '../../utils/sites/profile.ts';
import labels from './labels.json';

// Some 8,700 labels as designers of forms word them, by authors who had not seen the profiles: nobody outside
// can see what the real pages call their fields. Every field is to be found by its own, none by another's.

const boxes: Record<ControlShape, string> = {
  date: '<input type="text">',
  line: '<input type="text">',
  choice: '<select><option>Add</option><option>Delete</option></select>',
  prose: '<textarea></textarea>',
  files: '<input type="file" multiple>',
};

const [request] = oescHelpdesk.pages as [PageProfile];
const [note, service] = okjobmatch.pages as [PageProfile, PageProfile];
const pages: Record<string, PageProfile> = { request, note, service };

/** Too vague, or said of a category on other forms: left alone. */
const LEFT_ALONE = new Set([
  'Last date attended',
  'Service type (required)',
  'Type of service delivered',
  'Effective from',
  'Service type',
  'Type of service',
  'Service code',
]);

beforeEach(() => document.body.replaceChildren());

function kindsFound(page: PageProfile, label: string, shape: ControlShape): string[] {
  document.body.innerHTML = `<form id="new_request"><label><span></span> ${boxes[shape]}</label></form>`;
  (document.querySelector('span') as HTMLElement).textContent = label;
  return locateFields(page, document.body).fields.map(({ kind }) => kind);
}

test('a label made to be read a thousand ways is read in one', () => {
  for (const words of ['service', 'date', 'request', 'case worker', 'what', 'notes'])
    for (const page of [request, note, service])
      for (const shape of ['line', 'prose', 'choice', 'files'] as const)
        expect(kindsFound(page, `${`${words} `.repeat(60)}x`, shape)).toEqual([]);
});

test.each(Object.entries(labels))('%s', (key, wordings) => {
  const page = pages[key.split('.')[0] ?? ''] as PageProfile;
  const field = page.fields.find(({ kind }) => kind === key);
  const shapes = field ? [field.shape] : (Object.keys(boxes) as ControlShape[]);
  for (const label of wordings) {
    for (const shape of shapes) {
      const wanted = field && !LEFT_ALONE.has(label) ? [key] : [];
      expect([label, shape, ...kindsFound(page, label, shape)]).toEqual([label, shape, ...wanted]);
    }
  }
});
