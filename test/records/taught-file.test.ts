import { expect, test } from 'vitest';
import { parseTaughtFile, printTaughtFile } from '../../utils/records/taught-file.ts';
import { type TaughtField, teachable, teachableKinds } from '../../utils/sites/taught.ts';

const field: TaughtField = {
  host: 'www.example.org',
  page: '/cases/*/notes',
  kind: 'note.text',
  anchors: { name: 'note[body]', label: 'what was said', role: 'prose', css: '' },
};
const whole = { format: 'steward-settings', version: 1, sites: ['www.example.org'], taught: [field] };
const faultsOf = (value: unknown) => {
  const parsed = parseTaughtFile(typeof value === 'string' ? value : JSON.stringify(value));
  return 'faults' in parsed ? parsed.faults : [];
};
const withField = (...fields: unknown[]) => faultsOf({ ...whole, taught: fields });

test('what is saved and brought in again is the same, whatever can be taught', () => {
  const taught = teachableKinds.map((kind) => ({ ...field, kind }));
  expect(teachableKinds.length).toBe(teachable.flatMap(({ fields }) => fields).length);
  expect(parseTaughtFile(printTaughtFile({ sites: ['a.example.org'], taught }))).toEqual({
    file: { ...whole, sites: ['a.example.org'], taught },
  });
});

test('a page may have a route behind the sign, and no other place', () => {
  expect(withField({ ...field, page: '/staff#/notes/*' }, { ...field, page: '/staff#!notes' })).toEqual([]);
  expect(withField({ ...field, page: '/staff#bottom' })).toHaveLength(1);
});

test('what else stands beside a field is left behind', () => {
  const more = { ...whole, taught: [{ ...field, value: '219-09-9999' }] };
  expect(parseTaughtFile(JSON.stringify(more))).toEqual({ file: whole });
});

test('each fault is a sentence with its place', () => {
  const { kind: _, ...without } = field;
  const other = { ...field, host: 'b.example.org' };
  expect(withField(field, other, field, without)).toEqual(['Field 3 of www.example.org: kind is missing.']);
  expect(withField({ ...field, kind: 'x' }, { ...field, page: 'cases?pid=1' })).toEqual([
    'Field 1 of www.example.org: kind is none that Steward checks.',
    'Field 2 of www.example.org: page is not the path of a page, such as /cases/*/notes.',
  ]);
  expect(withField({ ...field, host: 'https://www.example.org' }, null, 7)).toEqual([
    'Field 1 of the file: host is not the name of a host, such as www.example.org.',
    'Field 2 of the file is not a field.',
    'Field 3 of the file is not a field.',
  ]);
  expect(withField({ ...field, anchors: { ...field.anchors, css: 1 } }, { ...field, anchors: undefined })).toEqual([
    'Field 1 of www.example.org: css is not text.',
    'Field 2 of www.example.org: anchors is missing.',
  ]);
  expect(withField({ ...field, anchors: { name: '', label: '', role: 'line', css: '#a' } })).toEqual([
    'Field 1 of www.example.org: anchors has neither a label nor a name, so the field could not be found again.',
  ]);
  expect(faultsOf({ ...whole, sites: ['www.example.org', 'https://x'] })).toEqual([
    'Site 2 is not the name of a host, such as www.example.org.',
  ]);
});

test('a file that is something else, or too long, or of a later version is answered as such', () => {
  expect(faultsOf('{"taught":')).toEqual(['This file is not one of Steward’s settings: it is not JSON.']);
  expect(faultsOf('"219-09-9999"')).toEqual(['This file is not a list of settings.']);
  expect(faultsOf({ ...whole, version: 2 })).toEqual([
    'The file: version is not 1, the only one that this Steward reads.',
  ]);
  expect(faultsOf({ format: 'other' })).toEqual([
    'The file: format is not “steward-settings”.',
    'The file: version is missing.',
    'The file: sites is missing.',
    'The file: taught is missing.',
  ]);
  expect(withField(...Array.from({ length: 501 }, () => field))).toEqual([
    'The file: taught has more than 500 entries.',
  ]);
  const long = withField({ ...field, anchors: { ...field.anchors, label: 'x'.repeat(1001) } });
  expect(long).toEqual(['Field 1 of www.example.org: label is longer than 1,000 characters.']);
});

test('no fault repeats what stands in the file, but for the host', () => {
  const odd = '219-09-9999';
  const said = withField(
    { host: odd, page: odd, kind: odd, anchors: odd },
    { ...field, page: odd, kind: odd, anchors: { name: 1, label: odd, role: [odd], css: { odd } } },
  );
  expect(said.length).toBeGreaterThan(5);
  expect(said.join()).not.toContain(odd);
});
