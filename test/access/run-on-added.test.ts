import { beforeEach, expect, test, vi } from 'vitest';
import { heedLeaving } from '../../utils/access/leave-site.ts';
import { runOnAddedSites } from '../../utils/access/run-on-added.ts';

/** A browser with two tabs of an added site, one that closes as it is looked at, and one of another site. */
const stub = vi.hoisted(() => {
  type Heard = (...what: never[]) => unknown;
  const listeners = new Map<string, Heard[]>();
  const event = (name: string) => ({
    addListener: (heard: Heard) => listeners.set(name, [...(listeners.get(name) ?? []), heard]),
    removeListener: (heard: Heard) =>
      listeners.set(
        name,
        (listeners.get(name) ?? []).filter((other) => other !== heard),
      ),
  });
  const state = {
    origins: [] as string[],
    scripts: [] as { id: string }[],
    ran: [] as number[],
    told: [] as unknown[],
  };
  const own = 'https://okjobmatch.com/*';
  const browser = {
    runtime: {
      id: 'steward',
      getURL: (path: string) => `steward-extension://page${path}`,
      // Firefox tells the files as whole addresses.
      getManifest: () => ({
        content_scripts: [
          { matches: [own], js: ['steward-extension://page/content-scripts/a.js'], css: ['content-scripts/a.css'] },
        ],
      }),
      onInstalled: event('installed'),
      onMessage: event('message'),
    },
    permissions: {
      getAll: async () => ({ origins: [own, ...state.origins] }),
      contains: async ({ origins }: { origins: string[] }) => origins.every((origin) => state.origins.includes(origin)),
      onAdded: event('added'),
      onRemoved: event('removed'),
    },
    tabs: {
      query: async ({ url }: { url?: string[] }) => (url ? [{ id: 1 }, { id: 2 }, { id: 3 }] : [{ id: 1 }, { id: 9 }]),
      sendMessage: async (id: number, message: unknown) => {
        if (id === 9) throw new Error('No Steward there.');
        // Asked whether it runs there: only where it was begun before.
        if (JSON.stringify(message).includes('[]')) return state.ran.includes(id);
        state.told.push(message);
        return true;
      },
    },
    scripting: {
      getRegisteredContentScripts: async () => state.scripts,
      unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
        state.scripts = state.scripts.filter(({ id }) => !ids.includes(id));
      },
      registerContentScripts: async (scripts: { id: string }[]) => {
        state.scripts = [...state.scripts, ...scripts];
      },
      insertCSS: async () => undefined,
      executeScript: async ({ target, files }: { target: { tabId: number }; files: string[] }) => {
        if (target.tabId === 2 || files.join() !== 'content-scripts/a.js') throw new Error('Gone.');
        state.ran.push(target.tabId);
      },
    },
  };
  const say = (name: string, ...what: unknown[]) =>
    (listeners.get(name) ?? []).map((heard) => heard(...(what as never[])));
  return { state, listeners, say, browser };
});
vi.mock('../../utils/browser.ts', () => ({ browser: stub.browser }));

const site = 'https://cases.example.org/*';
const { state, say } = stub;
const ids = () => state.scripts.map(({ id }) => id);
beforeEach(() => {
  stub.listeners.clear();
  Object.assign(state, { origins: [], scripts: [], ran: [], told: [] });
  runOnAddedSites();
});

test('an added site gets the one script, with its paths, and every open page of it that is still there', async () => {
  state.origins = [site];
  say('added', { origins: [site] });
  await vi.waitFor(() => expect(state.ran).toEqual([1, 3]));
  expect(state.scripts).toEqual([
    expect.objectContaining({
      id: site,
      matches: [site],
      js: ['content-scripts/a.js'],
      css: ['content-scripts/a.css'],
      persistAcrossSessions: true,
    }),
  ]);
});

test('where it runs already it is not begun again', async () => {
  state.origins = [site];
  state.ran = [1];
  say('added', { origins: [site] });
  await vi.waitFor(() => expect(state.ran).toEqual([1, 3]));
});

test('a site that is withdrawn is forgotten, and its pages are told', async () => {
  state.scripts = [{ id: site }];
  say('removed', { origins: [site] });
  await vi.waitFor(() => expect(state.told).toHaveLength(1));
  expect(ids()).toEqual([]);
  const leave = vi.fn();
  const stop = new AbortController();
  heedLeaving('other.example.org', leave, stop.signal);
  say('message', state.told[0], {});
  expect(leave).not.toHaveBeenCalled();
  heedLeaving('cases.example.org', leave, stop.signal);
  say('message', state.told[0], {});
  expect(leave).toHaveBeenCalledTimes(1);
  stop.abort();
  say('message', state.told[0], {});
  say('message', null, {});
  expect(leave).toHaveBeenCalledTimes(1);
});

test('an update registers afresh what is allowed, and drops what is not', async () => {
  state.origins = [site];
  state.scripts = [{ id: 'https://gone.example.org/*' }, { id: site }];
  say('installed', { reason: 'update' });
  await vi.waitFor(() => expect(state.scripts).toEqual([expect.objectContaining({ id: site, matches: [site] })]));
});

test('only a page of Steward’s own may have it begin', async () => {
  state.origins = [site];
  const answers = (sender: object) => say('message', { 'site-use': site }, sender).filter(Boolean);
  expect(answers({ id: 'steward', url: 'https://cases.example.org/' })).toEqual([]);
  expect(answers({ id: 'another', url: 'steward-extension://page/popup.html' })).toEqual([]);
  await Promise.all(answers({ id: 'steward', url: 'steward-extension://page/popup.html' }));
  expect(state.ran).toEqual([1, 3]);
});
