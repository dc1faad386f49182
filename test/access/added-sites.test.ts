import { expect, test, vi } from 'vitest';
import { askForSite } from '../../utils/access/added-sites.ts';

const stub = vi.hoisted(() => ({ request: async (): Promise<boolean> => true, told: [] as unknown[] }));
vi.mock('../../utils/browser.ts', () => ({
  browser: {
    permissions: { request: () => stub.request() },
    runtime: { sendMessage: async (message: unknown) => stub.told.push(message) },
  },
}));

test('a site is asked for once, and the background is told only of a yes', async () => {
  stub.request = () => Promise.reject(new Error('Permissions are blocked by enterprise policy.'));
  expect(await askForSite('a.example.org')).toBe('blocked');
  stub.request = async () => false;
  expect(await askForSite('a.example.org')).toBe('refused');
  expect(stub.told).toEqual([]);
  stub.request = async () => true;
  expect(await askForSite('a.example.org')).toBe('runs');
  expect(stub.told).toEqual([{ 'site-use': 'https://a.example.org/*' }]);
});
