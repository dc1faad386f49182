import { render } from 'preact';
import { beforeEach, describe, expect, test } from 'vitest';
import { DateLookup } from '../../components/deadlines/date-lookup.tsx';
import { QuarterPanel } from '../../components/deadlines/quarter-panel.tsx';
import { calendarDateFrom as on } from '../../utils/dates/calendar-date.ts';
import { editWindowOf } from '../../utils/policy/edit-window.ts';

let stage: HTMLElement;
const clean = () => {
  stage = document.createElement('div');
  document.body.replaceChildren(stage);
};
beforeEach(clean);
const text = () => document.body.textContent ?? '';

describe('an open quarter', () => {
  const show = (date: string, today: string) =>
    render(<QuarterPanel window={editWindowOf(on(date))} today={on(today)} />, stage);

  test('says the last day, the days left and about when the State reports', () => {
    show('2026-11-01', '2026-11-23');
    expect(text()).toContain('58 days left');
    expect(text()).toContain('Wed, Jan 20, 2027');
    expect(text()).toContain('about Feb 14, 2027');
    expect(text()).not.toContain('business day');
  });

  test('that closes on a weekend says the last business day and 4 PM too', () => {
    show('2024-08-01', '2024-10-15');
    expect(text()).toContain('Sun, Oct 20, 2024');
    expect(text()).toContain('Fri, Oct 18, 2024, by 4 PM');
  });

  test('says so on its last day', () => {
    show('2026-11-01', '2027-01-20');
    expect(text()).toContain('Last day today');
  });
});

describe('the look-up', () => {
  const ask = async (written: string, today = '2026-11-23') => {
    render(<DateLookup today={on(today)} />, stage);
    const input = document.querySelector('input') as HTMLInputElement;
    input.value = written;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await Promise.resolve();
    return document.querySelector('[role=status]')?.textContent;
  };

  test('answers the last on-time day and the last day for edits', async () => {
    expect(await ask('11/20/26')).toBe(
      'QuarterPY2026 Q2Enter on time byFri, Nov 27, 2026 (4 days left)Last day for editsWed, Jan 20, 2027 (58 days left)',
    );
  });

  test.each(['Fri, Nov 20, 2026', '11/20/2026 12:00 AM', '2026/11/20', 'Nov 20, 26', '20-Nov-26', '20 nov 2026'])(
    'takes %j',
    async (written) => {
      expect(await ask(written)).toContain('Fri, Nov 27, 2026');
    },
  );

  test('says when they have passed, and on the day itself', async () => {
    expect(await ask('10/20/20')).toContain('Wed, Jan 20, 2021 (2133 days ago)');
    clean();
    expect(await ask('11/16/2026')).toContain('(today)');
  });

  test('asks for a day that exists, once something is written', async () => {
    expect(await ask('')).toBe('');
    clean();
    expect(await ask('2/30/2026')).toContain('a day that exists');
  });
});
