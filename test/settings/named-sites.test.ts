import { beforeEach, expect, test, vi } from 'vitest';
import { changeNamed, loadNamed } from '../../utils/settings/named-sites.ts';

const stored = await vi.hoisted(async () => (await import('../support/fake-storage.ts')).fakeStorage());
vi.mock('../../utils/browser.ts', () => ({ browser: stored.browser }));

beforeEach(() => {
  stored.kept.clear();
  vi.restoreAllMocks();
});

test('named sites are kept, each once, and no more than 500', async () => {
  expect(await loadNamed()).toEqual([]);
  await changeNamed((now) => [...now, 'a.example.org', 'b.example.org', 'a.example.org']);
  expect(await loadNamed()).toEqual(['a.example.org', 'b.example.org']);
  const many = Array.from({ length: 501 }, (_, at) => `a${at}.example.org`);
  expect(await changeNamed(() => many)).toEqual(many.slice(1));
});

test('what is no list of hosts counts as none', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  stored.kept.set('sites-named', { 0: 'a.example.org' });
  expect(await loadNamed()).toEqual([]);
});
