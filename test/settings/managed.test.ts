import { expect, test, vi } from 'vitest';
import { printTaughtFile } from '../../utils/records/taught-file.ts';
import { loadManaged } from '../../utils/settings/managed.ts';
import type { TaughtField } from '../../utils/sites/taught.ts';

const policy = vi.hoisted(() => ({ set: null as Record<string, unknown> | null }));
vi.mock('../../utils/browser.ts', () => ({
  browser: {
    storage: {
      managed: {
        get: async () => {
          if (policy.set === null) throw new Error('Managed storage manifest not found');
          return policy.set;
        },
      },
    },
  },
}));

const field: TaughtField = {
  host: 'www.example.org',
  page: '/notes',
  kind: 'note.text',
  anchors: { name: '', label: 'what was said', role: 'prose', css: '' },
};
const nothing = { sites: [], taught: [] };

test('a saved file, set by policy, is what an administrator hands out', async () => {
  policy.set = JSON.parse(printTaughtFile({ sites: ['www.example.org'], taught: [field] }));
  expect(await loadManaged()).toEqual({ sites: ['www.example.org'], taught: [field] });
});

test('without a policy there is nothing, also where the browser throws for want of one', async () => {
  policy.set = {};
  expect(await loadManaged()).toEqual(nothing);
  policy.set = null;
  expect(await loadManaged()).toEqual(nothing);
});

test('what cannot be read in it is left out', async () => {
  policy.set = { sites: ['www.example.org', 7], taught: [{ ...field, kind: 'of a later version' }] };
  expect(await loadManaged()).toEqual({ sites: ['www.example.org'], taught: [] });
  policy.set = { sites: 'all', taught: [{ ...field, anchors: null }] };
  expect(await loadManaged()).toEqual(nothing);
});
