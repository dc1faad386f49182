import type { CDPSession } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demoUrls } from '../pages/urls.ts';
import { browsers, type DrivenBrowser, type Tab } from '../support/browsers.ts';
import { devToolsOf } from '../support/chromium.ts';
import { ownTime } from '../support/own-time.ts';
import { type ServedPages, servePages } from '../support/serve-pages.ts';

// A portal that is one page for a whole day: forms come and go, the checks come with them, and nothing of
// them stays behind. What stays is counted in Chromium alone: Firefox cannot be told to throw away what nobody holds.

const ROUTES = 200;
/** From a change of the route to the mark on what was found there, in milliseconds. */
const SOON = 300;

declare global {
  interface Window {
    /** The forms that were there, for as long as anything holds them. */
    forms: WeakRef<Element>[];
  }
}

/** What the portal gives to whoever tests with it. */
interface Portal {
  readonly go?: (page: string) => void;
}

describe.each(browsers)('in $name', ({ name, open, extensionDir }) => {
  let pages: ServedPages;
  let browser: DrivenBrowser;
  let tab: Tab;
  beforeAll(async () => {
    pages = await servePages();
    browser = await open({ pages, extensionDir });
    tab = await browser.open(demoUrls.portal);
    await tab.waitFor(() => Boolean((window.practice as Portal | undefined)?.go));
    await tab.bringToFront();
    await new Promise((resolve) => setTimeout(resolve, 1000));
  });
  afterAll(async () => {
    await browser?.close();
    await pages?.close();
  });

  test(`${ROUTES} changes of the route: checked each time, and nothing stays behind`, {
    timeout: 240_000,
  }, async () => {
    await tab.evaluate(walkRoutes, 12);
    const tools = name === 'Chromium' ? await devToolsOf(tab) : null;
    const before = tools && (await countHeap(tools));

    const waits: number[] = [];
    for (let done = 0; done < ROUTES; done += 20) waits.push(...(await tab.evaluate(walkRoutes, 20)));
    const sorted = waits.toSorted((a, b) => a - b);
    const at = (share: number) => Math.round(sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN);
    console.log(`${name}: checks after a change of the route: median ${at(0.5)} ms, 95% ${at(0.95)}, longest ${at(1)}`);
    expect(waits).toHaveLength(ROUTES);
    // One in twenty may fall into a pause of the computer's own.
    expect(at(0.95)).toBeLessThan(SOON);

    if (tools && before) {
      const after = await countHeap(tools);
      console.log(`${name}: before ${JSON.stringify(before)}, after ${JSON.stringify(after)}`);
      // A framework keeps a copy of its templates from the first time on.
      expect(after.detached).toBeLessThanOrEqual(before.detached);
      expect(after.listeners).toBeLessThanOrEqual(before.listeners);
      expect(after.nodes).toBeLessThanOrEqual(before.nodes);
      expect(await tab.evaluate(stillHeld)).toBe(0);
    }
    expect(tab.console.map(({ text }) => text)).toEqual([]);
  });

  test.runIf(name === 'Chromium')('while nothing changes, nothing is looked at, with a mark as well', async () => {
    await tab.evaluate(() => (window.practice as Portal).go?.('note'));
    await tab.waitFor(() => document.querySelector('steward-marks') !== null);
    await tab.evaluate(() => {
      const area = document.querySelector('c-note-form')?.shadowRoot?.querySelector('c-area-field');
      const box = (area as (Element & { box(): HTMLTextAreaElement }) | null)?.box();
      if (box) box.value = 'Verified her card, 219-09-9999, at intake.';
      box?.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertFromPaste' }));
    });
    await tab.waitFor(() => Boolean(document.querySelector('steward-marks')?.shadowRoot?.querySelector('button.mark')));
    await new Promise((resolve) => setTimeout(resolve, 1500));
    const turns = await ownTime(tab, () => new Promise((resolve) => setTimeout(resolve, 4000)));
    expect(turns).toEqual([]);
  });
});

/** What a page and the extension hold of it, once what nobody holds has been thrown away. */
interface Heap {
  readonly nodes: number;
  readonly listeners: number;
  /** Elements that are in no document, whichever script holds them. */
  readonly detached: number;
}

async function countHeap(tools: CDPSession): Promise<Heap> {
  await tools.send('Performance.enable');
  const contexts: number[] = [];
  // The page's own world and that of the extension: each sees the same elements as objects of its own.
  const note = ({ context }: { context: { id: number } }) => contexts.push(context.id);
  tools.on('Runtime.executionContextCreated', note);
  await tools.send('Runtime.enable');
  for (let round = 0; round < 3; round += 1) {
    await tools.send('HeapProfiler.collectGarbage');
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  let detached = 0;
  for (const contextId of contexts) {
    const objectGroup = 'counted';
    const prototype = await tools.send('Runtime.evaluate', {
      expression: 'HTMLElement.prototype',
      contextId,
      objectGroup,
    });
    const { objects } = await tools.send('Runtime.queryObjects', {
      prototypeObjectId: prototype.result.objectId ?? '',
      objectGroup,
    });
    const { result } = await tools.send('Runtime.callFunctionOn', {
      objectId: objects.objectId ?? '',
      // Prototypes are among them, and are no elements; our own element rests outside the page until it is needed.
      functionDeclaration: `function () {
        const member = (name, one) => Reflect.get(Node.prototype, name, one);
        const isElement = (one) => { try { return member('nodeType', one) === 1; } catch { return false; } };
        const isOurs = (one) => one.localName === 'steward-marks' || one.getRootNode().host?.localName === 'steward-marks';
        return this.filter((one) => isElement(one) && !one.isConnected && !isOurs(one)).length;
      }`,
      returnByValue: true,
    });
    detached += result.value as number;
    await tools.send('Runtime.releaseObjectGroup', { objectGroup });
  }
  tools.off('Runtime.executionContextCreated', note);
  await tools.send('Runtime.disable');
  const { metrics } = await tools.send('Performance.getMetrics');
  const metric = (name: string) => metrics.find((one) => one.name === name)?.value ?? Number.NaN;
  return { nodes: metric('Nodes'), listeners: metric('JSEventListeners'), detached };
}

/**
 * Goes from the note to the service to the list and again, writes what is wrong into each form as soon as it
 * stands, and waits for its mark; on the list, until there is nothing left to mark. Sent into the page.
 * @param count how many changes of the route
 * @returns from each change to what Steward made of it, in milliseconds
 */
async function walkRoutes(count: number): Promise<number[]> {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const boxIn = (form: Element | null) => {
    const area = form?.shadowRoot?.querySelector('c-area-field') as (Element & { box(): HTMLTextAreaElement }) | null;
    return area?.box();
  };
  const isMarked = () => Boolean(document.querySelector('steward-marks')?.shadowRoot?.querySelector('button.mark'));
  window.forms ??= [];
  const waits: number[] = [];
  for (let turn = 0; turn < count; turn += 1) {
    const route = ['note', 'service', 'list'][turn % 3] ?? 'list';
    const from = performance.now();
    (window.practice as Portal).go?.(route);
    const form = document.querySelector('c-note-form, c-service-form');
    const box = boxIn(form);
    if (form && box) {
      window.forms.push(new WeakRef(form), new WeakRef(box));
      box.value = 'Verified her card, 219-09-9999, at intake.';
      box.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertFromPaste' }));
    }
    while (isMarked() !== Boolean(box) && performance.now() - from < 5000) await frame();
    waits.push(performance.now() - from);
    // The old mark goes when its form does, and says nothing of the new one.
    await frame();
    await frame();
  }
  (window.practice as Portal).go?.('list');
  return waits;
}

/** How many of the forms that are gone are still held by anything; sent into the page. */
function stillHeld(): number {
  return window.forms.filter((form) => form.deref() !== undefined).length;
}
