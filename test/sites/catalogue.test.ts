import { expect, test } from 'vitest';
import { optionalSites, siteAt, sites } from '../../utils/sites/catalogue.ts';
import { okjobmatch } from '../../utils/sites/okjobmatch.ts';
import { mergeTaught, type TaughtField } from '../../utils/sites/taught.ts';

test('the manifest has two hosts; the others are asked for one at a time', () => {
  expect(sites.flatMap(({ matches }) => matches)).toEqual(['https://oesc.zendesk.com/*', 'https://okjobmatch.com/*']);
});

test('every site has a name of its own and one host', () => {
  const all = [...sites, ...optionalSites];
  for (const part of ['id', 'title'] as const) expect(new Set(all.map((site) => site[part])).size).toBe(all.length);
  for (const { matches } of all) expect(matches.join()).toMatch(/^https:\/\/[a-z0-9.-]+\/\*$/);
});

test('a host that no profile knows has the pages of a case system; a page without a host has none', () => {
  expect(siteAt('okjobmatch.com')).toBe(okjobmatch);
  expect(siteAt('kansasworks.com')?.title).toBe('KANSASWORKS');
  expect(siteAt('cases.example.org')).toMatchObject({
    id: 'cases.example.org',
    title: 'cases.example.org',
    pages: okjobmatch.pages,
  });
  expect(siteAt('')).toBeUndefined();
});

const field = (kind: TaughtField['kind'], label: string, page = '/a'): TaughtField => ({
  host: 'cases.example.org',
  page,
  kind,
  anchors: { name: '', label, role: 'prose', css: '' },
});

test('what is taught later takes the place of what it speaks of again, on its page alone', () => {
  const kept = [field('note.text', 'what was said'), field('note.subject', 'about'), field('note.text', 'notes', '/b')];
  expect(mergeTaught(kept, [])).toEqual(kept);
  // Another box for the same kind, and the same box for another kind.
  expect(mergeTaught(kept, [field('note.text', 'remarks')])).toEqual([kept[1], kept[2], field('note.text', 'remarks')]);
  expect(mergeTaught(kept, [field('service.notes', 'what was said')])).toEqual([
    kept[1],
    kept[2],
    field('service.notes', 'what was said'),
  ]);
});
