import type { DrivenBrowser, Tab } from './browsers.ts';

/** The little of the extension API that a page of Steward is asked to use here. */
interface ExtensionPage {
  chrome: {
    tabs: {
      query(asked: object): Promise<{ id: number }[]>;
      sendMessage(id: number, message: string, to: object): Promise<unknown>;
    };
  };
}

/** What Steward says of the one page of the web that is open. */
export interface AskedPage {
  /** What the popup would show; null where Steward does not run. */
  summary(): Promise<{
    page: string | null;
    expected: number;
    found: number;
    missing: string[];
    changed: string[];
  } | null>;
  /** The fields it took, as `kind by evidence`. */
  fields(): Promise<string[]>;
  /** Lets a person point at a field, as the popup's button does. */
  teach(): Promise<void>;
}

/**
 * Asks as the popup does, from one page of the extension that stays open.
 * @param browser with one other tab open
 */
export async function pageAsker(browser: DrivenBrowser): Promise<AskedPage> {
  const asker: Tab = await browser.extensionPage('popup.html');
  await asker.waitFor(() => document.querySelector('.quarter') !== null);
  const ask = (message: string) =>
    asker.evaluate(async (said) => {
      const { tabs } = (globalThis as unknown as ExtensionPage).chrome;
      for (const { id } of await tabs.query({})) {
        const answer = await tabs.sendMessage(id, said, { frameId: 0 }).catch(() => null);
        if (answer) return answer;
      }
      return null;
    }, message);
  return {
    summary: () => ask('page-summary') as ReturnType<AskedPage['summary']>,
    async fields() {
      const report = ((await ask('field-report')) as string | null) ?? '';
      return [...report.matchAll(/: (\S+) by (\w+) \(\d+\)/g)].map(([, kind, by]) => `${kind} by ${by}`);
    },
    async teach() {
      await ask('teach-field');
    },
  };
}
