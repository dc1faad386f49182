import { defineBackground } from 'wxt/utils/define-background';
import { runOnAddedSites } from '../utils/access/run-on-added.ts';
import { browser, speakBrowsersLanguage } from '../utils/browser.ts';
import { type Clock, oklahomaClock } from '../utils/dates/clock.ts';
import { sayDate, sayDays } from '../utils/dates/say-date.ts';
import { say } from '../utils/language/say.ts';
import { keepAside } from '../utils/messages/aside.ts';
import { forwardCommands } from '../utils/messages/commands.ts';
import { openCompanion } from '../utils/messages/open-companion.ts';
import { keepHandovers } from '../utils/messages/review-handover.ts';
import { countdownOn } from '../utils/policy/edit-window.ts';

const MIDNIGHT = 'oklahoma-midnight';

export default defineBackground(() => {
  speakBrowsersLanguage();
  const clock = oklahomaClock();
  const refresh = () => void showDeadline(clock);
  browser.runtime.onInstalled.addListener(refresh);
  browser.runtime.onStartup.addListener(refresh);
  browser.alarms.onAlarm.addListener(refresh);
  keepHandovers(openCompanion);
  keepAside();
  forwardCommands();
  runOnAddedSites();
});

/** Writes the days left to the toolbar, and asks to be woken at Oklahoma's next midnight. */
async function showDeadline(clock: Clock): Promise<void> {
  browser.alarms.create(MIDNIGHT, { when: clock.nextMidnight() });
  const { window, left, badge } = countdownOn(clock.now().on);
  await browser.action.setBadgeText({ text: badge });
  await browser.action.setBadgeBackgroundColor({ color: '#8a5a00' });
  await browser.action.setTitle({
    title: say('toolbar_left', sayDays(left), window.quarter.name, sayDate(window.closes)),
  });
}
