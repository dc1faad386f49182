import { beforeEach, expect, test, vi } from 'vitest';
import { changeTaught, loadTaught } from '../../utils/settings/taught.ts';
import { mergeTaught, type TaughtField, withoutTaught } from '../../utils/sites/taught.ts';

const stored = await vi.hoisted(async () => (await import('../support/fake-storage.ts')).fakeStorage());
vi.mock('../../utils/browser.ts', () => ({ browser: stored.browser }));

beforeEach(() => {
  stored.kept.clear();
  vi.restoreAllMocks();
});

const field = (page: string): TaughtField => ({
  host: 'www.example.org',
  page,
  kind: 'note.text',
  anchors: { name: '', label: 'what was said', role: 'prose', css: '' },
});

test('what is taught comes to what stands there by then', async () => {
  stored.kept.set('taught', [field('/a')]);
  expect(await loadTaught()).toEqual([field('/a')]);
  // Another tab meanwhile.
  stored.kept.set('taught', [field('/a'), field('/b')]);
  expect(await changeTaught((now) => mergeTaught(now, [field('/c')]))).toHaveLength(3);
  expect(stored.kept.get('taught')).toEqual([field('/a'), field('/b'), field('/c')]);
  await changeTaught((now) => withoutTaught(now, field('/b')));
  expect(stored.kept.get('taught')).toEqual([field('/a'), field('/c')]);
});

test('no more than 500 are kept, the last ones', async () => {
  const many = Array.from({ length: 501 }, (_, at) => field(`/${at}`));
  const kept = await changeTaught(() => many);
  expect(kept).toEqual(many.slice(1));
  expect(stored.kept.get('taught')).toEqual(kept);
});

test('storage that cannot be read gives nothing, and that never takes the place of what is there', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  stored.kept.set('taught', [field('/a')]);
  vi.spyOn(stored.local, 'get').mockRejectedValue(new TypeError());
  expect(await loadTaught()).toEqual([]);
  expect(warn.mock.calls).toEqual([['Steward: storage-fault (TypeError)']]);
  expect(await changeTaught((now) => now)).toBeNull();
  expect(stored.kept.get('taught')).toEqual([field('/a')]);
});

test('what cannot be read is kept as it was, where there is room for it', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  stored.kept.set('taught', 'text');
  expect(await loadTaught()).toEqual([]);
  expect(stored.kept.get('taught-unread')).toBe('text');
  vi.spyOn(stored.local, 'set').mockRejectedValue(new TypeError());
  expect(await loadTaught()).toEqual([]);
});
