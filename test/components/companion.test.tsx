import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Companion } from '../../entrypoints/companion/companion.tsx';
import { calendarDateFrom } from '../../utils/dates/calendar-date.ts';
import type { Handover } from '../../utils/messages/review-handover.ts';

const TODAY = calendarDateFrom('2026-11-23');

let stage: HTMLElement;
beforeEach(() => {
  stage = document.createElement('main');
  document.body.replaceChildren(stage);
});
afterEach(() => render(null, stage));

/** Until what was set has been drawn. */
const drawn = () => new Promise((done) => setTimeout(done, 5));

/** Opens the review; `front` brings it to the front again, on a day and with what a page has handed over. */
async function open() {
  const saved: { name: string; text: string }[] = [];
  let today = TODAY;
  let waiting: Handover | null = null;
  let arrive: () => void = () => undefined;
  render(
    <Companion
      now={() => today}
      save={(name, text) => saved.push({ name, text })}
      print={() => undefined}
      take={() => Promise.resolve(waiting)}
      onFront={(arrived) => {
        arrive = arrived;
      }}
    />,
    stage,
  );
  await drawn();
  const front = async (on: string, handover: Handover | null = null) => {
    today = calendarDateFrom(on);
    waiting = handover;
    arrive();
    await drawn();
  };
  return { saved, front };
}

const one = <Found extends Element = HTMLElement>(css: string) => {
  const found = stage.querySelector<Found>(css);
  if (!found) throw new Error(`There is no ${css}.`);
  return found;
};
const said = (css: string) => stage.querySelector(css)?.textContent ?? null;

async function write(css: string, text: string) {
  const box = one<HTMLInputElement>(css);
  box.value = text;
  box.dispatchEvent(new Event('input', { bubbles: true }));
  await drawn();
}

async function press(css: string) {
  one(css).click();
  await drawn();
}

async function choose(css: string, value: string) {
  const list = one<HTMLSelectElement>(css);
  list.value = value;
  list.dispatchEvent(new Event('change', { bubbles: true }));
  await drawn();
}

test('while a box cannot be read there is no ruling, and who listens hears which box it is', async () => {
  await open();
  await write('#services', 'A: 7/1/26 – 9/18/26');
  await press('input[name=action][value=modify]');
  await choose('#service', 'A 2026-07-01');
  await write('#new-start', '10/15/2026');
  await write('#new-end', '11/30/2026');
  expect(said('.ruling:not(.waiting) .decision')).not.toBeNull();
  expect(one('#new-end').getAttribute('aria-invalid')).toBe('false');
  await write('#new-end', '11/31/2026');
  expect(said('.ruling:not(.waiting)')).toBeNull();
  await vi.waitFor(() => expect(said('.heard')).toBe('Not enough to tell yet'), 3000);
  expect(said('.waiting li')).toBe('New end date: No such day. Write it as 10/20/2026.');
  expect(one('#new-end').getAttribute('aria-invalid')).toBe('true');
});

test('a kind that nothing tells is shown as a guess until it is chosen', async () => {
  await open();
  await write('#services', 'Zoom call: 7/1/26\nCareer Guidance: 7/2/26');
  const guesses = () => [...stage.querySelectorAll('.services td .hint')].map(({ textContent }) => textContent?.trim());
  expect(guesses()).toEqual(['a guess, please check']);
  expect(said(`#${one('.services select').getAttribute('aria-describedby')}`)).toContain('a guess');
  await choose('.services select', 'supportive');
  expect(guesses()).toEqual([]);
});

test('the picture of many years stays within bounds, and names the quarters that it has room for', async () => {
  await open();
  await write('#services', 'A: 7/1/26 – 9/18/26\nB: 7/1/1995');
  await press('input[name=action][value=delete]');
  await choose('#service', 'A 2026-07-01');
  await write('#requested-on', '11/23/2062');
  expect(Number(one('.timeline svg').getAttribute('width'))).toBeLessThan(9100);
  expect(stage.querySelectorAll('.quarter-name').length).toBeLessThan(141);
});

test('the day of the request goes with the calendar until somebody gives one', async () => {
  const { front, saved } = await open();
  const day = () => one<HTMLInputElement>('#requested-on').value;
  const list: Handover = { action: null, target: 'service', dated: null, requestedOn: null, services: [] };
  const row = { name: 'A', start: '9/18/26', end: '9/18/26', kind: '' };
  expect(day()).toBe('2026-11-23');
  await front('2026-11-24', { ...list, services: [row] });
  expect(day()).toBe('2026-11-24');
  await front('2026-11-25');
  expect(day()).toBe('2026-11-25');
  await press('.keep button:last-of-type');
  expect(saved[0]?.name).toBe('edit-request-review-2026-11-25.json');
  expect(saved[0]?.text).toContain('"savedOn": "2026-11-25"');

  // A page's own date, and one that is typed, stay, be they the day on which they were given.
  await front('2026-11-25', { ...list, requestedOn: calendarDateFrom('2026-11-25') });
  await front('2026-11-26');
  expect(day()).toBe('2026-11-25');
  await write('#requested-on', '2026-11-26');
  await front('2026-11-27');
  expect(day()).toBe('2026-11-26');
});

test('what is brought back has lived on meanwhile', async () => {
  const { front } = await open();
  await write('#pid', '4417752');
  await press('.tools > button');
  await front('2026-11-24');
  expect(one<HTMLInputElement>('#requested-on').value).toBe('5/30/21');
  await press('.tools > button:last-of-type');
  expect(one<HTMLInputElement>('#requested-on').value).toBe('2026-11-24');
});

test('what is tried out, made the request, is the request that was tried', async () => {
  const { front } = await open();
  await write('#services', 'A: 6/3/26 – 7/15/26\nB: 7/16/26 – 9/18/26');
  await press('input[name=action][value=modify]');
  await choose('#service', 'A 2026-06-03');
  await write('#new-start', '7/1/2026');
  await choose('#new-kind', 'training');
  one('[data-bar="1"]').dispatchEvent(
    new KeyboardEvent('keydown', { key: 'ArrowRight', shiftKey: true, bubbles: true }),
  );
  await drawn();
  const ruling = () => [said('.ruling'), said('.timeline svg')];
  const tried = ruling();
  await press('.what-if button:last-of-type');
  expect(['#new-start', '#new-end', '#new-kind'].map((css) => one<HTMLInputElement>(css).value)).toEqual([
    '',
    '2026-09-19',
    '',
  ]);
  expect(ruling()).toEqual(tried);

  // Nor is anything tried out for a day that cannot be read.
  await write('#requested-on', '2/30/2026');
  await press('.row-actions button:last-child');
  expect(said('.ruling:not(.waiting)')).toBeNull();
  await write('#requested-on', '');
  await press('.row-actions button:last-child');
  expect(said('.ruling:not(.waiting)')).not.toBeNull();
  await press('.what-if button:last-of-type');
  expect(one<HTMLInputElement>('#requested-on').value).toBe('2026-11-23');
  await front('2026-11-24');
  expect(one<HTMLInputElement>('#requested-on').value).toBe('2026-11-24');
});

test('the paper says how many lines were left out, listed or counted', async () => {
  await open();
  const lines = (count: number) =>
    [...Array.from({ length: count }, (_, at) => `A${at}: 9/1/2026`), 'Work Experience\t2/30/2026\t5-Mar-2026'].join(
      '\n',
    );
  for (const count of [2, 17]) {
    await write('#services', lines(count));
    expect(said('.sheet')).toContain('1 line of the list could not be read and was left out.');
    expect(said('.sheet h2 + p')).toBe('Lines that could not be read are not part of this answer.');
  }
});

test('a number of a person that does not belong into the record is pointed out wherever it stands', async () => {
  await open();
  await press('input[name=action][value=add]');
  await write('#services', 'Mental health counseling: 9/1/2026');
  expect(said('#services-faults')).toBe('');
  const boxes: [string, string, RegExp][] = [
    ['#services', 'Job Club 219-09-9999: 9/1/2026', /^Please check before you file this: Social security number/],
    ['#services', 'Job Club for 219-09-9999', /^Please check before you file this: Social security number/],
    ['#pid', '219-09-9999', /^Please check .* Social security number/],
    ['#added-name', 'Job Club 219-09-9999', /^Please check .* Social security number/],
    ['#reviewer', 'JD, home telephone 405-555-0142', /^Please check .* Personal telephone number/],
  ];
  for (const [box, text, says] of boxes) {
    await write(box, text);
    expect(said(box === '#services' ? '#services-faults' : `${box}-said`), text).toMatch(says);
  }
});

test('the kind of a service to add is taken from its name, and shown as taken', async () => {
  await open();
  await press('input[name=action][value=add]');
  const shown = () => one<HTMLSelectElement>('#added-kind').options[0]?.textContent;
  expect(shown()).toBe('Career (a guess, please check)');
  await write('#added-name', 'Gas card');
  expect(shown()).toBe('Supportive (by its name)');
});

test('a service whose start is mended key by key keeps the kind and the request that were chosen for it', async () => {
  await open();
  const [before, after] = ['Career Guidance: 6/1/2026\n', '\nJob Club: 7/1/2026'];
  await write('#services', `${before}Job Club: 6/3/2026${after}`);
  await choose('[aria-label="Kind of Job Club, Jun 3, 2026"]', 'self-service');
  await press('[aria-label="Ask to delete Job Club, Jun 3, 2026"]');
  for (const day of [
    '6/3/202',
    '6/3/20',
    '6/3/2',
    '6/3/',
    '6/3',
    '6/',
    '6/5',
    '6/5/2',
    '6/5/20',
    '6/5/202',
    '6/5/2026',
  ])
    await write('#services', `${before}Job Club: ${day}${after}`);
  expect(one<HTMLSelectElement>('[aria-label="Kind of Job Club, Jun 5, 2026"]').value).toBe('self-service');
  expect(one<HTMLSelectElement>('[aria-label="Kind of Job Club, Jul 1, 2026"]').value).not.toBe('self-service');
  expect(one<HTMLSelectElement>('#service').value).toBe('Job Club 2026-06-05');

  // Which of two is which, when both have changed, nobody can tell.
  await write('#services', 'Job Club: 6/6/2026\nJob Club: 7/2/2026');
  expect(one<HTMLSelectElement>('#service').value).toBe('');
});

test('who asks for all services goes on in the first that was not there before', async () => {
  await open();
  await write('#services', Array.from({ length: 70 }, (_, at) => `A${at}: 9/1/2026`).join('\n'));
  one('.wide > button').focus();
  await press('.wide > button');
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Kind of A60, Sep 1, 2026');
});

test('who listens is told once, when the keys have rested', async () => {
  await open();
  const told: (string | null)[] = [];
  const regions = stage.querySelectorAll('[role=status]');
  const watch = new MutationObserver(() => told.push(said('.heard')));
  for (const region of regions) watch.observe(region, { subtree: true, childList: true, characterData: true });
  const line = 'Career Guidance: 6/3/2026 - 6/4/2026\nJob Club';
  for (let length = 1; length <= line.length; length += 1) await write('#services', line.slice(0, length));
  expect(told).toEqual([]);
  expect(said('#services-faults')).toContain('1 line was left out');
  await vi.waitFor(() => expect(told).toHaveLength(1), 3000);
  expect(told).toEqual(['1 line of the list could not be read and was left out. Not enough to tell yet']);
  watch.disconnect();
});

describe('a list in the place of another', () => {
  const A = `Requested Date: 5/30/21
Period of Participation: 6/03/20 – 10/20/20
Career Guidance: 06/03/20 – 06/03/20
Job Club: 10/20/20 – 10/20/20`;
  const B = 'Career Guidance: 9/1/2026\nJob Club: 10/1/2026';
  const value = (css: string) => one<HTMLInputElement>(css).value;
  const checked = () =>
    [...stage.querySelectorAll<HTMLInputElement>('.local-review [type=radio]:checked')].map(({ value }) => value);
  /** Pastes over what is selected. */
  const paste = async (text: string, from = 0, to = value('#services').length) => {
    const box = one<HTMLTextAreaElement>('#services');
    box.setSelectionRange(from, to);
    box.dispatchEvent(new Event('beforeinput', { bubbles: true }));
    await write('#services', box.value.slice(0, from) + text + box.value.slice(to));
  };
  const reviewed = async () => {
    await paste(A);
    await press('[aria-label^="Ask to delete Job Club"]');
    await write('#pid', '4417752');
    for (const name of ['supported', 'policy']) await press(`input[name=${name}][value=yes]`);
    await press('input[name=local-decision][value=approve]');
  };

  test('takes with it what the old one brought and what was answered about it, and says so', async () => {
    await open();
    await reviewed();
    expect([value('#requested-on'), value('#recorded-0-start')]).toEqual(['2021-05-30', '2020-06-03']);
    await paste(B);
    expect(['#requested-on', '#recorded-0-start', '#recorded-0-end', '#pid'].map(value)).toEqual([
      '2026-11-23',
      '',
      '',
      '4417752',
    ]);
    expect(checked()).toEqual(['', '', '', '']);
    expect(said('.note')).toMatch(/^The old list is gone, .* Still here from before: PID 4417752\./);
    await press('.tools > button:last-of-type');
    expect(value('#services')).toBe(A);
    expect(checked()).toEqual(['', 'yes', 'yes', 'approve']);
  });

  test('also where the old one is cut first, or only its heading stays', async () => {
    await open();
    await reviewed();
    await paste('');
    expect(checked()).toEqual(['', '', '', '']);
    await paste(`Services Provided:\n${B}`);
    expect(value('#requested-on')).toBe('2026-11-23');
    await press('input[name=supported][value=yes]');
    await paste('Career Guidance: 9/2/2026', 'Services Provided:\n'.length);
    expect(checked()).toEqual(['', '', '', '']);
  });

  test('is the same one where a line was added or mended, or all was pasted again with more', async () => {
    await open();
    await reviewed();
    await paste(`${A}\n${B}`);
    await paste('7', A.indexOf('06/03/20 –') + 1, A.indexOf('06/03/20 –') + 2);
    expect(value('#services')).toContain('Career Guidance: 07/03/20 –');
    expect(value('#requested-on')).toBe('2021-05-30');
    expect(checked()).toEqual(['', 'yes', 'yes', 'approve']);
    expect(said('.note')).toBeNull();
  });

  test('takes an example’s own words with it, and a handed over one too', async () => {
    const { front } = await open();
    const services = [{ name: 'A', start: '9/18/26', end: '9/18/26', kind: '' }];
    const handover: Handover = { action: null, target: 'service', dated: null, requestedOn: null, services };
    for (const replace of [() => paste(B), () => front('2026-11-23', handover)]) {
      await press('.tools > button:nth-of-type(3)');
      expect(value('#pid')).toBe('100001');
      await replace();
      expect(['#pid', '#justification', '#requested-on', '#recorded-0-end'].map(value)).toEqual([
        '',
        '',
        '2026-11-23',
        '',
      ]);
      expect(checked()).toEqual(['', '', '', '']);
      expect(said('.note')).not.toContain('Example');
    }
  });
});

describe('a file that is opened', () => {
  const chosen = async (file: Partial<File>) => {
    const input = one<HTMLInputElement>('input[type=file]');
    Object.defineProperty(input, 'files', { value: [file], configurable: true });
    Object.defineProperty(input, 'value', { value: 'C:\\fakepath\\record.json', configurable: true, writable: true });
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await drawn();
    return input.value;
  };
  const size = 4000;

  test('tells the day of the record as people write it', async () => {
    const { saved } = await open();
    await press('.keep button:last-of-type');
    const text = saved[0]?.text ?? '';
    expect(await chosen({ size, text: () => Promise.resolve(text) })).toBe('');
    expect(said('.note')).toBe('Opened from a record of Nov 23, 2026.');
    await chosen({ size, text: () => Promise.resolve(text.replace('"savedOn": "2026-11-23"', '"savedOn": "x"')) });
    expect(said('header .fault')).toContain('it holds something else, or it was changed');
    expect(said('.note')).toBeNull();
  });

  test('says so when it cannot be read or is too large, and can be chosen again', async () => {
    await open();
    expect(await chosen({ size, text: () => Promise.reject(new Error('NotReadableError')) })).toBe('');
    expect(said('header .fault')).toBe('The browser cannot read this file. Is it still there?');
    const text = vi.fn();
    expect(await chosen({ size: 5_000_000, text })).toBe('');
    expect(said('header .fault')).toBe('This file is not a review record: it is larger than 1 MB.');
    expect(text).not.toHaveBeenCalled();
  });
});

describe('the picture', () => {
  const bar = () => one<SVGElement>('[data-bar="0"]');
  const openWithPicture = async () => {
    await open();
    await write('#services', 'A: 7/1/26 – 9/18/26');
    await press('input[name=action][value=delete]');
    await choose('#service', 'A 2026-07-01');
  };

  test('keys move the end of a service by as many days as they are pressed, and back', async () => {
    await openWithPicture();
    const key = async (name: string) => {
      bar().dispatchEvent(new KeyboardEvent('keydown', { key: name, shiftKey: true, bubbles: true }));
      await drawn();
    };
    for (let times = 0; times < 3; times += 1) await key('ArrowRight');
    expect(said('.what-if p')).toContain('ended on Sep 21, 2026');
    await key('PageUp');
    await key('ArrowLeft');
    expect(said('.what-if p')).toContain('ended on Sep 13, 2026');
    // Over the end that it has, too.
    for (let times = 0; times < 5; times += 1) await key('ArrowRight');
    expect(said('.what-if p')).toContain('ended on Sep 18, 2026');
    expect(bar()).not.toBeNull();
    // As if it were deleted it has no other end to go on from.
    await press('.row-actions button:last-child');
    await key('ArrowRight');
    expect(said('.what-if p')).toContain('ended on Sep 19, 2026');
  });

  test('an end that is dragged stays where it was when the pointer is lost', async () => {
    await openWithPicture();
    const handle = one<SVGElement>('.handle');
    handle.setPointerCapture = () => undefined;
    const svg = one<SVGElement>('.timeline svg');
    svg.getBoundingClientRect = () => ({ width: Number(svg.getAttribute('width')) }) as DOMRect;
    const point = async (type: string, clientX: number) => {
      handle.dispatchEvent(new PointerEvent(type, { clientX, pointerId: 1, bubbles: true }));
      await drawn();
    };
    await point('pointerdown', 0);
    await point('pointermove', 30);
    expect(said('.what-if p')).toContain('ended on Sep 28, 2026');
    await point('lostpointercapture', 30);
    await point('pointermove', 90);
    expect(said('.what-if p')).toContain('ended on Sep 28, 2026');
  });
});
