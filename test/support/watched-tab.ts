import type { demoUrls } from '../pages/urls.ts';
import type { DrivenBrowser, Tab } from './browsers.ts';
import { keyOfBrowser } from './focus-log.ts';
import { type Slip, withRichEditor } from './practice.ts';

/** What Steward shows on a tab, read as a person or a screen reader would: from its own element. */
export interface Shown {
  /** The accessible names of the marks, in page order. */
  readonly marks: readonly string[];
  /** The text of the open card, or null. */
  readonly card: string | null;
}

/**
 * @param tab a page with the extension loaded
 * @returns what Steward shows on it now
 */
export function shownOn(tab: Tab): Promise<Shown> {
  return tab.evaluate(() => {
    const root = document.querySelector('steward-marks')?.shadowRoot;
    return {
      marks: [...(root?.querySelectorAll('button.mark') ?? [])].map((mark) => mark.getAttribute('aria-label') ?? ''),
      card: root?.querySelector<HTMLElement>('.card')?.innerText ?? null,
    };
  });
}

/**
 * Waits until Steward has recognised the page, its element being there from then on, and until the
 * helpdesk's rich editor has taken the place of the plain box, which it does a moment after the form.
 */
export async function untilWatched(tab: Tab, page: keyof typeof demoUrls): Promise<void> {
  await tab.waitFor(() => document.querySelector('steward-marks') !== null);
  if (withRichEditor.includes(page)) await tab.waitFor(() => document.querySelector('.ck-editor__editable') !== null);
}

/**
 * @param tab a demo page
 * @param label the label of a field, without its star
 * @returns a CSS selector for what people type into
 */
export async function fieldLabelled(tab: Tab, label: string): Promise<string> {
  const selector = await tab.waitFor((wanted) => {
    const clean = (text: string | null) => (text ?? '').replace(/\*|\(optional\)/g, '').trim();
    const found = [...document.querySelectorAll('label')].find((one) => clean(one.textContent) === wanted);
    const control = found && document.getElementById(found.htmlFor);
    if (!control) return '';
    return control.style.display === 'none' ? '.ck-editor__editable' : `#${CSS.escape(control.id)}`;
  }, label);
  return selector;
}

/** Empties a field with the keyboard and leaves the caret in it. */
export async function clear(tab: Tab, selector: string): Promise<void> {
  await tab.focus(selector);
  // A rich editor takes over the browser's selection a moment late; what was missed is deleted again.
  while ((await textIn(tab, selector)) !== '') {
    await tab.press('Control+a');
    await tab.press('Delete');
  }
}

/** @returns the text of a field as the page itself holds it */
export function textIn(tab: Tab, selector: string): Promise<string> {
  return tab.evaluate((css) => {
    const field = document.querySelector(css);
    if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) return field.value;
    return field instanceof HTMLElement ? field.innerText.trim() : '';
  }, selector);
}

/**
 * Brings a field into sight and opens its card.
 * @returns the card's text
 */
export async function openCard(tab: Tab, field: string): Promise<string> {
  const selector = await fieldLabelled(tab, field);
  await tab.evaluate((css) => document.querySelector(css)?.scrollIntoView({ block: 'center' }), selector);
  await clickAtRest(tab, `steward-marks >>> button.mark[aria-label$=" in ${field}"]`);
  await tab.waitFor(() => Boolean(document.querySelector('steward-marks')?.shadowRoot?.querySelector('.card')));
  return (await shownOn(tab)).card ?? '';
}

/** Clicks what follows something else around, once it has stopped: it is moved a frame after the page has. */
async function clickAtRest(tab: Tab, selector: string): Promise<void> {
  for (let before = ''; ; ) {
    const now = JSON.stringify(await tab.boundingBox(selector));
    if (now === before) break;
    before = now;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await tab.click(selector);
}

/** Chooses elsewhere on the page what a slip depends on. */
export async function prepareFor(tab: Tab, { chosen }: Slip): Promise<void> {
  if (chosen) await tab.choose(await fieldLabelled(tab, chosen.field), chosen.option);
}

/** Leaves the field that has the focus, for a slip that shows only then. */
export async function leaveFor(tab: Tab, { whenLeft }: Slip): Promise<void> {
  if (whenLeft) await tab.press('Tab');
}

/**
 * Pastes into what has the focus; where Steward holds the paste because of a number in it, lets it go as it is.
 */
export async function pasteAsItIs(tab: Tab, text: string): Promise<void> {
  await tab.paste(text);
  await tab.evaluate(() => {
    const buttons = document.querySelector('steward-marks')?.shadowRoot?.querySelectorAll<HTMLElement>('.held button');
    [...(buttons ?? [])].find((button) => button.textContent === 'Paste as it is')?.click();
  });
}

/**
 * Presses a button of Steward's by its words or its name.
 * @param within a CSS selector for the part of Steward in which it stands, e.g. '.card'
 * @param by with what; a mouse leaves the focus where it is
 */
export async function pressStewards(
  tab: Tab,
  within: string,
  words: string,
  by: 'mouse' | 'key' = 'mouse',
): Promise<void> {
  await tab.waitFor(
    ([css, wanted]) => {
      const root = document.querySelector('steward-marks')?.shadowRoot;
      const button = [...(root?.querySelectorAll<HTMLElement>(`${css} button, ${css} summary`) ?? [])].find(
        (one) => one.textContent === wanted || one.getAttribute('aria-label') === wanted,
      );
      for (const other of root?.querySelectorAll('[data-pressed]') ?? []) other.removeAttribute('data-pressed');
      button?.setAttribute('data-pressed', '');
      return Boolean(button);
    },
    [within, words] as const,
  );
  const pressed = 'steward-marks >>> [data-pressed]';
  if (by === 'mouse') await tab.click(pressed);
  else await tab.focus(pressed).then(() => tab.press('Enter'));
}

/** Waits until a field's mark has come, or gone. */
export async function untilMarked(tab: Tab, field: string, marked: boolean): Promise<void> {
  await tab.waitFor(
    ([name, wanted]) => {
      const root = document.querySelector('steward-marks')?.shadowRoot;
      return Boolean(root?.querySelector(`button.mark[aria-label$=" in ${name}"]`)) === wanted;
    },
    [field, marked] as const,
  );
}

/** Starts a stopwatch in the page: from the last keystroke or paste to the next change of the marks. */
export async function startStopwatch(tab: Tab): Promise<void> {
  await tab.evaluate(() => {
    const watch = { last: 0, shown: 0 };
    (window as unknown as { stopwatch: typeof watch }).stopwatch = watch;
    for (const name of ['keydown', 'paste', 'input']) {
      window.addEventListener(name, () => watch.shown === 0 && (watch.last = performance.now()), { capture: true });
    }
    const root = document.querySelector('steward-marks')?.shadowRoot;
    if (!root) return;
    new MutationObserver(() => {
      if (watch.shown === 0 && watch.last > 0) watch.shown = performance.now();
    }).observe(root, { subtree: true, childList: true });
  });
}

/** @returns milliseconds between the two, once both have happened */
export function readStopwatch(tab: Tab): Promise<number> {
  return tab.waitFor(() => {
    const { last, shown } = (window as unknown as { stopwatch: { last: number; shown: number } }).stopwatch;
    return shown > 0 ? Math.max(1, shown - last) : 0;
  });
}

/**
 * The popup as it opens over a tab: it asks the tab in front, so that one is in front while it loads.
 * @param browser the browser with the extension
 * @param front the tab to be asked
 * @returns the popup, once it shows
 */
export async function popupOver(browser: DrivenBrowser, front: Tab): Promise<Tab> {
  const popup = await browser.extensionPage('popup.html');
  await popup.waitFor(() => document.querySelector('.quarter') !== null);
  await popup.evaluate(() => {
    document.querySelector('main')?.replaceChildren();
    setTimeout(() => location.reload(), 400);
  });
  await front.bringToFront();
  await popup.waitFor(() => document.querySelector('.quarter') !== null);
  return popup;
}

/**
 * What the background does when the browser hears one of Steward's keys: a driven browser hears none.
 * @param browser the browser with the extension
 * @returns presses such a key over a tab; the commands are in messages/names.ts
 */
export async function commandKeys(browser: DrivenBrowser): Promise<(tab: Tab, command: string) => Promise<void>> {
  const sender = await browser.extensionPage('popup.html');
  return async (tab, command) => {
    await tab.bringToFront();
    await keyOfBrowser(tab);
    await sender.evaluate(async (message) => {
      const { chrome } = globalThis as unknown as {
        chrome: {
          tabs: {
            query(what: object): Promise<{ id: number }[]>;
            sendMessage(id: number, message: string): Promise<unknown>;
          };
        };
      };
      const tabs = await chrome.tabs.query({});
      await Promise.all(tabs.map(({ id }) => chrome.tabs.sendMessage(id, message).catch(() => {})));
    }, command);
  };
}
