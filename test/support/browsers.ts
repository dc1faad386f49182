import { existsSync } from 'node:fs';
import { chromiumPath, openChromium } from './chromium.ts';
import { firefoxPath, openFirefox } from './firefox.ts';

export type { Colours, DrivenBrowser, Tab } from './driven-browser.ts';
export { openChromium, openFirefox };

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
