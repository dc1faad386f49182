import { beforeEach, expect, test, vi } from 'vitest';
import { keepAside } from '../../utils/messages/aside.ts';
import { askAside, rememberAside } from '../../utils/messages/ask-aside.ts';
import { answerCommands, forwardCommands } from '../../utils/messages/commands.ts';
import { handOver } from '../../utils/messages/hand-over.ts';
import { COMMANDS } from '../../utils/messages/names.ts';

/** A browser with one background and tabs that speak to it. */
const stub = vi.hoisted(() => {
  type Heard = (message: unknown, sender: object) => Promise<unknown> | undefined;
  const listeners: Heard[] = [];
  const kept = new Map<string, unknown>();
  const heard = { removed: [] as ((id: number) => void)[], command: [] as ((name: string) => void)[] };
  let sender: object = {};
  const say = async (message: unknown) => {
    const answer = listeners.map((one) => one(structuredClone(message), sender)).find((one) => one !== undefined);
    return structuredClone(await answer);
  };
  return {
    kept,
    listeners,
    heard,
    say,
    from: (next: object) => {
      sender = next;
    },
    browser: {
      runtime: {
        id: 'steward',
        sendMessage: say,
        onMessage: {
          addListener: (one: Heard) => listeners.push(one),
          removeListener: (one: Heard) => listeners.splice(listeners.indexOf(one), 1),
        },
      },
      storage: {
        session: {
          get: async (key: string) => (kept.has(key) ? { [key]: kept.get(key) } : {}),
          set: async (items: object) => {
            for (const [key, value] of Object.entries(items)) kept.set(key, value);
          },
          remove: async (key: string) => kept.delete(key),
        },
      },
      tabs: {
        onRemoved: { addListener: (one: (id: number) => void) => heard.removed.push(one) },
        query: async () => [{ id: 7 }],
        sendMessage: async (_: number, message: unknown) => say(message),
      },
      commands: { onCommand: { addListener: (one: (name: string) => void) => heard.command.push(one) } },
    },
  };
});
vi.mock('../../utils/browser.ts', () => ({ browser: stub.browser }));

const tab = (id: number) => ({ id: 'steward', tab: { id } });
beforeEach(() => {
  stub.listeners.length = 0;
  stub.kept.clear();
  stub.from(tab(1));
});

test('what rests in a tab today is there on its next page, in no other tab, and gone with the tab', async () => {
  keepAside();
  expect(await askAside()).toEqual([]);
  await rememberAside(['2026-11-23 okjobmatch/note age-in-text']);
  expect(await askAside()).toEqual(['2026-11-23 okjobmatch/note age-in-text']);
  stub.from(tab(2));
  expect(await askAside()).toEqual([]);
  for (const removed of stub.heard.removed) removed(1);
  expect(stub.kept.size).toBe(0);
});

test.each([['a text'], [{ 'aside-keep': ['x'.repeat(201)] }], [{ 'aside-keep': 'x' }], [null]])(
  'what is no list of names is not kept: %j',
  async (odd) => {
    keepAside();
    await stub.say(odd);
    expect(stub.kept.size).toBe(0);
  },
);

test('nobody else is answered, and no answer means nothing rests', async () => {
  keepAside();
  stub.from({ id: 'another', tab: { id: 1 } });
  await rememberAside(['2026-11-23 okjobmatch/note age-in-text']);
  expect(stub.kept.size).toBe(0);
  expect(await askAside()).toEqual([]);
});

test('a key of the browser reaches the page in front, until that stops listening', async () => {
  const stop = new AbortController();
  const does = { next: vi.fn(), card: vi.fn(), tray: vi.fn() };
  answerCommands(does, stop.signal);
  forwardCommands();
  const pressed = async (name: string) => {
    for (const one of stub.heard.command) one(name);
    await new Promise((resolve) => setTimeout(resolve));
  };
  await pressed(COMMANDS.next);
  await pressed(COMMANDS.card);
  await pressed(COMMANDS.tray);
  await pressed('another');
  stop.abort();
  await pressed(COMMANDS.next);
  expect(Object.values(does).map(({ mock }) => mock.calls.length)).toEqual([1, 1, 1]);
});

test('where the extension has gone from under a page, asking it comes to nothing', async () => {
  const { runtime } = stub.browser;
  const { sendMessage } = runtime;
  runtime.sendMessage = () => {
    throw new Error('Extension context invalidated.');
  };
  expect(await askAside()).toEqual([]);
  await rememberAside(['2026-11-23 okjobmatch/add-note age-in-text']);
  await handOver({ action: null, target: 'other', dated: null, requestedOn: null, services: [] });
  runtime.sendMessage = sendMessage;
});
