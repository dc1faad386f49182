import { render } from 'preact';
import { beforeEach, expect, test, vi } from 'vitest';
import { Popup } from '../../entrypoints/popup/popup.tsx';
import type { SiteAnswer } from '../../utils/access/origins.ts';
import { calendarDateFrom } from '../../utils/dates/calendar-date.ts';
import { defaultSettings, type Settings } from '../../utils/settings/schema.ts';

vi.stubGlobal('CHECKS', ['ssn-in-text']);

let stage: HTMLElement;
let kept: Settings | null;
let answer: SiteAnswer;
beforeEach(() => {
  stage = document.createElement('main');
  document.body.replaceChildren(stage);
  kept = defaultSettings;
  const nothing = () => {};
  render(
    <Popup
      today={calendarDateFrom('2026-11-10')}
      firstSummary={null}
      firstSettings={defaultSettings}
      askSummary={async () => null}
      change={async (change) => (kept &&= change(kept))}
      firstSite={{ host: 'www.example.org', addedAs: null }}
      askForSite={async () => answer}
      stopSite={async () => {}}
      openSettings={nothing}
      review={nothing}
      useServices={nothing}
      teach={nothing}
      copyReport={async () => false}
    />,
    stage,
  );
});

const box = () => document.querySelector<HTMLInputElement>('#check-ssn-in-text');
const said = () => document.querySelector('.hint[role=status]')?.textContent;

test('a switch keeps what is switched', async () => {
  box()?.click();
  await vi.waitFor(() => expect(kept?.rulesOff).toEqual(['ssn-in-text']));
  expect(box()?.checked).toBe(false);
  expect(said()).toBe('');
});

test('a switch that the browser does not keep goes back each time, and says so', async () => {
  kept = null;
  for (const _ of ['first', 'second']) {
    box()?.click();
    await vi.waitFor(() => expect(box()?.checked).toBe(true));
    expect(said()).toMatch(/^The browser did not keep this/);
  }
});

test('a site that is refused, by the person or an administrator, is said', async () => {
  for (const [given, says] of [
    ['refused', 'The browser did not allow it'],
    ['blocked', 'The administrator of this computer does not allow it'],
  ] as const) {
    answer = given;
    [...document.querySelectorAll('button')].find((one) => one.textContent === 'Use Steward on this page')?.click();
    await vi.waitFor(() => expect(document.querySelector('.aside')?.textContent).toContain(says));
  }
});
