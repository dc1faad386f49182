import { beforeEach, describe, expect, test, vi } from 'vitest';
import { calendarDateFrom } from '../../utils/dates/calendar-date.ts';
import { handOver } from '../../utils/messages/hand-over.ts';
import { type Handover, keepHandovers, takeHandover } from '../../utils/messages/review-handover.ts';

/** A browser with one background and two kinds of sender. */
const stub = vi.hoisted(() => {
  type Heard = (message: unknown, sender: { id: string; url: string }) => Promise<unknown> | undefined;
  const listeners: Heard[] = [];
  const own = { id: 'steward', url: 'steward-extension://page/companion.html' };
  let sender = own;
  const sendMessage = async (message: unknown) => {
    // What is sent arrives as a copy.
    const answer = listeners.map((heard) => heard(structuredClone(message), sender)).find((one) => one !== undefined);
    return structuredClone(await answer);
  };
  return {
    listeners,
    own,
    from: (next: typeof own) => {
      sender = next;
    },
    browser: {
      runtime: {
        id: 'steward',
        getURL: (path: string) => `steward-extension://page${path}`,
        sendMessage,
        onMessage: { addListener: (heard: Heard) => listeners.push(heard) },
      },
    },
  };
});
vi.mock('../../utils/browser.ts', () => ({ browser: stub.browser }));

const request: Handover = {
  action: 'delete',
  target: 'service',
  dated: calendarDateFrom('2020-10-20'),
  requestedOn: null,
  services: [{ name: 'Initial Assessment', start: '06/03/20', end: '', kind: 'Career' }],
};
const page = { id: 'steward', url: 'https://oesc.zendesk.com/hc/en-us/requests/new' };

describe('a request on its way into the review', () => {
  const open = vi.fn(async () => {});
  beforeEach(() => {
    stub.listeners.length = 0;
    open.mockClear();
    stub.from(stub.own);
    keepHandovers(open);
  });
  const given = async (message: unknown) => {
    await stub.browser.runtime.sendMessage(message);
    return takeHandover();
  };

  test('opens it, arrives as it was given, and only once', async () => {
    stub.from(page);
    await handOver(request);
    expect(open).toHaveBeenCalledTimes(1);
    stub.from(stub.own);
    expect(await takeHandover()).toEqual(request);
    expect(await takeHandover()).toBeNull();
  });

  test('gives way to the next', async () => {
    await handOver(request);
    await handOver({ ...request, action: null });
    expect(await takeHandover()).toMatchObject({ action: null });
  });

  test('is not told to a page', async () => {
    await handOver(request);
    stub.from(page);
    expect(await takeHandover()).toBeNull();
  });

  test('counts only from Steward itself', async () => {
    stub.from({ id: 'another', url: stub.own.url });
    await handOver(request);
    expect(open).not.toHaveBeenCalled();
    stub.from(stub.own);
    expect(await takeHandover()).toBeNull();
  });

  test.each([
    ['a day that does not exist', { dated: '2020-02-30' }],
    ['a date in words', { requestedOn: 'Oct 20, 2020' }],
    ['another action', { action: 'merge' }],
    ['a service without its dates', { services: [{ name: 'Initial Assessment' }] }],
    ['a text where a name belongs', { services: [{ ...request.services[0], name: 'x'.repeat(1001) }] }],
  ])('with %s is no request', async (_, more) => {
    expect(await given({ 'review-give': { ...request, ...more } })).toBeNull();
    expect(open).not.toHaveBeenCalled();
  });

  test('loses what nobody asked for', async () => {
    expect(await given({ 'review-give': { ...request, participant: 'someone' } })).toEqual(request);
  });
});
