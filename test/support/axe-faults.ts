import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Tab } from './browsers.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * @param tab a page; one of the extension's own only in Chromium, whose driver works beside the page's world
 * @param within a selector, or `document`
 * @returns what axe finds wrong there
 */
export function axeFaults(tab: Tab, within: string): Promise<string[]> {
  return tab.evaluate(
    async ([source, selector]) => {
      // The function is sent as text; axe comes along the same way, since the page loads nothing else.
      const page = globalThis as unknown as { axe?: { run: (at: unknown) => Promise<AxeResults> } };
      if (!page.axe) new Function(source)();
      const at = selector === 'document' ? document : { include: [[selector]] };
      const { violations } = (await page.axe?.run(at)) ?? { violations: [] };
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
    },
    [axeSource, within] as const,
  );
}
