import { defineBackground } from 'wxt/utils/define-background';
import { browser } from '../utils/browser.ts';
import { type Clock, oklahomaClock } from '../utils/dates/clock.ts';
import { sayDate, sayDays } from '../utils/dates/say-date.ts';
import { daysLeft, openWindows } from '../utils/policy/edit-window.ts';

const MIDNIGHT = 'oklahoma-midnight';
/** From how many days on the toolbar counts down. */
const COUNT_FROM = 20;

export default defineBackground(() => {
  const clock = oklahomaClock();
  const refresh = () => void showDeadline(clock);
  browser.runtime.onInstalled.addListener(refresh);
  browser.runtime.onStartup.addListener(refresh);
  browser.alarms.onAlarm.addListener(refresh);
});

/** Writes the days left to the toolbar, and asks to be woken at Oklahoma's next midnight. */
async function showDeadline(clock: Clock): Promise<void> {
  browser.alarms.create(MIDNIGHT, { when: clock.nextMidnight() });
  const today = clock.now().on;
  const [next] = openWindows(today);
  if (!next) return;
  const left = daysLeft(next, today);
  await browser.action.setBadgeText({ text: left <= COUNT_FROM ? String(left) : '' });
  await browser.action.setBadgeBackgroundColor({ color: '#8a5a00' });
  await browser.action.setTitle({
    title: `Steward: ${sayDays(left)} left to edit ${next.quarter.name} (until ${sayDate(next.closes)})`,
  });
}
