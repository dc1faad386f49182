import { beforeEach, describe, expect, test } from 'vitest';
import { anchorsOf } from '../../utils/page/anchors.ts';
import { consider, newMemory } from '../../utils/page/consider-controls.ts';
import { locateFields } from '../../utils/page/locate-fields.ts';
import {
  pageOf,
  type TaughtField,
  taughtAt,
  taughtPage,
  teachable,
  withoutTaughtAt,
} from '../../utils/sites/taught.ts';

beforeEach(() => document.body.replaceChildren());

const controls = () => consider(taughtPage, document.body, [document], newMemory());
const teach = (selector: string, kind: TaughtField['kind']): TaughtField => {
  const one = controls().find(({ control }) => control.matches(selector));
  if (!one) throw new Error(`No control ${selector}`);
  return { host: 'cases.example.org', page: '/notes/*', kind, anchors: anchorsOf(one) };
};
const locate = (taught: readonly TaughtField[]) =>
  locateFields(taughtPage, document.body, [document], newMemory(), taught);
const page = (html: string) => {
  document.body.innerHTML = html;
};

describe('a field that was taught', () => {
  const first =
    '<label for="w1">When seen</label><input id="w1"><label for="t1">What was said</label><textarea id="t1" class="a1"></textarea>';

  test('is found where ids, classes and order are others', () => {
    page(first);
    const taught = [teach('#w1', 'note.contactDate'), teach('#t1', 'note.text')];
    page(
      '<section><label for="x77">What was said*</label><textarea id="x77" class="zz"></textarea></section><p><label for="x78">When seen:</label><input id="x78"></p>',
    );
    const { fields, changed } = locate(taught);
    expect(fields.map(({ kind, element, foundBy }) => [kind, element.id, foundBy])).toEqual([
      ['note.text', 'x77', 'taught'],
      ['note.contactDate', 'x78', 'taught'],
    ]);
    expect(changed).toEqual([]);
  });

  test('is let go where its words mean something else now, whatever else agrees', () => {
    page('<label for="notes">What was said</label><textarea id="notes" name="note[body]"></textarea>');
    const taught = [teach('#notes', 'note.text')];
    page('<label for="notes">Remarks of the counsellor</label><textarea id="notes" name="note[body]"></textarea>');
    expect(locate(taught)).toMatchObject({ fields: [], changed: [{ kind: 'note.text' }] });
  });

  test('is let go where two answer alike, or it became a box of another build', () => {
    page(first);
    const taught = [teach('#t1', 'note.text')];
    const same = '<label>What was said<textarea></textarea></label>';
    page(same + same);
    expect(locate(taught).changed).toHaveLength(1);
    page('<label>What was said<input></label>');
    expect(locate(taught).changed).toHaveLength(1);
  });

  test('without words it needs its name', () => {
    page('<textarea name="body"></textarea>');
    const taught = [teach('textarea', 'note.text')];
    page('<textarea name="body" class="new"></textarea>');
    expect(locate(taught).fields).toHaveLength(1);
    page('<textarea name="other"></textarea>');
    expect(locate(taught).changed).toHaveLength(1);
  });

  test.each([
    ['in a tab that is not in front', '<div hidden>', '</div>'],
    ['while it can only be read', '<div>', '</div>', ' readonly'],
    ['outside the part that is looked at', '</section><div>', '</div>'],
  ])('is there all the same %s, and nothing has changed', (_, before, after, more = '') => {
    page(first);
    const taught = [teach('#t1', 'note.text')];
    const box = `<label>What was said<textarea${more}></textarea></label>`;
    page(`<section>${before}${box}${after}</section>`);
    const section = document.querySelector('section') as Element;
    const { fields, changed } = locateFields(taughtPage, section, [document], newMemory(), taught);
    expect({ fields, changed }).toEqual({ fields: [], changed: [] });
  });

  test('is found whatever a counter in its label says, and no other number will do', () => {
    page('<label>Notes 0/4000<textarea></textarea></label>');
    const taught = [teach('textarea', 'note.text')];
    page('<label>Notes 1,017/4000<textarea></textarea></label>');
    expect(locate(taught)).toMatchObject({ fields: [{ kind: 'note.text' }], changed: [] });
    page('<label>Question 3<textarea></textarea></label>');
    const third = [teach('textarea', 'note.text')];
    page('<label>Question 4<textarea></textarea></label>');
    expect(locate(third)).toMatchObject({ fields: [], changed: [{ kind: 'note.text' }] });
  });

  test('of two that differ in a number alone the one with its own is found', () => {
    const two =
      '<label>Form 1040<textarea id="a"></textarea></label><label>Form 1099<textarea id="b"></textarea></label>';
    page(two);
    const taught = [teach('#b', 'note.text')];
    page(two);
    expect(locate(taught).fields.map(({ element }) => element.id)).toEqual(['b']);
  });

  test('keeps nothing that stands in it, and no id that a page has counted', () => {
    page(
      '<label for="input-142">Note <select><option>Chosen</option></select></label><textarea id="input-142">Typed</textarea>',
    );
    expect(teach('textarea', 'note.text').anchors).toEqual({ name: '', label: 'note', role: 'prose', css: '' });
  });

  test.each([
    ['in its title', '<p>Client <input title="Dorothy Delta" value="Dorothy Delta"></p>', 'client'],
    ['in what it is called', '<input name="client" aria-label="Dorothy Delta" value="Dorothy  Delta">', ''],
    [
      'beside its label',
      '<p id="l">Case for</p><p id="v">Dorothy Delta</p><input aria-labelledby="l v" value="Dorothy Delta">',
      'case for',
    ],
    [
      'by the name of its page',
      '<p>Client</p><select title="Dorothy Delta"><option>Dorothy Delta</option></select>',
      'client',
    ],
    [
      'in an editing area',
      '<p>Client</p><div contenteditable title="Dorothy Delta"><p>Dorothy Delta</p></div>',
      'client',
    ],
    [
      'at length',
      `<textarea name="client" aria-label="Case of ${'Dorothy Delta '.repeat(40)}">${'Dorothy Delta '.repeat(40)}</textarea>`,
      '',
    ],
    ['as its outcome', '<label>Client <output>Dorothy Delta</output><input></label>', 'client'],
    ['as a chip', '<label>Client <span class="MuiChip-label chip">Dorothy Delta</span><input></label>', 'client'],
  ])('keeps nothing of what its page repeats %s, and is found whatever is repeated', (_, html, label) => {
    page(html);
    const taught = [teach('input, select, textarea, div', 'note.subject')];
    expect(taught.map(({ anchors }) => anchors.label)).toEqual([label]);
    expect(locate(taught)).toMatchObject({ fields: [{ kind: 'note.subject' }], changed: [] });
  });

  test('is itself while the words of its label are typed into it', () => {
    page('<label>What was said<input></label>');
    const taught = [teach('input', 'note.subject')];
    const box = document.querySelector('input') as HTMLInputElement;
    for (box.value of ['what', 'what was said', 'said']) {
      expect(locate(taught)).toMatchObject({ fields: [{ kind: 'note.subject' }], changed: [] });
    }
  });
});

test.each([
  ['/staff/job_seekers/104512/program_notes/new', '/staff/job_seekers/*/program_notes/new'],
  ['/s/case/5008c00001AbCdEAAV/', '/s/case/*'],
  ['/staff/#/participants/104512/notes/?tab=2', '/staff#/participants/*/notes'],
  ['/staff#!notes/104512', '/staff#!notes/*'],
  ['/staff#/', '/staff#/'],
  ['/notes/new#bottom', '/notes/new'],
])('a page is the same for every participant: %s', (address, same) => {
  expect(pageOf(new URL(address, 'https://cases.example.org'))).toBe(same);
});

test('what was taught on a route counts there alone; what was taught of its path before, where nothing else is said', () => {
  const before = { name: '', label: 'comments', role: 'prose', css: '' };
  const at = (page: string, anchors = before): TaughtField => ({
    host: 'cases.example.org',
    page,
    kind: 'note.text',
    anchors,
  });
  const there = (taught: readonly TaughtField[], hash: string) =>
    taughtAt(taught, new URL(`https://cases.example.org/staff${hash}`));
  const onNew = at('/staff#/notes/new', { ...before, name: 'body' });
  expect(there([onNew], '#/notes/new')).toEqual([onNew]);
  expect(there([onNew], '#/demographics/disability')).toEqual([]);
  const both = [onNew, at('/staff')];
  expect(there(both, '#/notes/new')).toEqual([onNew]);
  expect(there(both, '#/notes/edit')).toEqual([at('/staff#/notes/edit')]);
  expect(there(both, '#bottom')).toEqual([at('/staff')]);
  expect(withoutTaughtAt(both, at('/staff#/notes/new'))).toEqual([]);
});

test('every kind of field can be taught, and says what it is called', () => {
  expect(teachable.map(({ page: title, fields }) => [title, fields.length > 2])).toEqual([
    ['Submit a request', true],
    ['Add Notes', true],
    ['Add Service & Training', true],
  ]);
});
