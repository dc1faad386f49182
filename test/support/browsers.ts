import { existsSync } from 'node:fs';
import { chromiumPath, openChromium } from './chromium.ts';
import { firefoxPath, openFirefox } from './firefox.ts';

export type { Colours, DrivenBrowser, Tab } from './driven-browser.ts';
export { openChromium, openFirefox };

/** Both browsers, each with the extension as it is built for it. */
export const browsers = [
  { name: 'Chromium', open: openChromium, extensionDir: '.output/chrome-mv3' },
  { name: 'Firefox', open: openFirefox, extensionDir: '.output/firefox-mv3' },
] as const;

export interface FoundBrowsers {
  readonly chromium: boolean;
  readonly firefox: boolean;
  /** Empty when both are there, else a sentence for the person. */
  readonly missing: string;
}

export function findBrowsers(): FoundBrowsers {
  const chromium = existsSync(chromiumPath);
  const firefox = existsSync(firefoxPath);
  const absent = [
    ...(chromium ? [] : [`Chromium (${chromiumPath})`]),
    ...(firefox ? [] : [`Firefox ESR (${firefoxPath})`]),
  ];
  const missing = absent.length
    ? `${absent.join(' and ')} ${absent.length > 1 ? 'are' : 'is'} not installed. ` +
      'On Debian and Ubuntu: apt-get install -y chromium firefox-esr'
    : '';
  return { chromium, firefox, missing };
}
