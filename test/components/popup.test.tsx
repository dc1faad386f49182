import { render } from 'preact';
import { beforeEach, expect, test, vi } from 'vitest';
import { Popup } from '../../entrypoints/popup/popup.tsx';
import { calendarDateFrom } from '../../utils/dates/calendar-date.ts';
import { defaultSettings, type Settings } from '../../utils/settings/schema.ts';

vi.stubGlobal('CHECKS', ['ssn-in-text']);

let stage: HTMLElement;
let kept: Settings | null;
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
      firstSite={null}
      askForSite={async () => false}
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
const said = () => [...document.querySelectorAll('[role=status]')].map(({ textContent }) => textContent).join('');

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
