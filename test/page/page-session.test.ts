import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { calendarDateFrom } from '../../utils/dates/calendar-date.ts';
import type { Clock } from '../../utils/dates/clock.ts';
import { type PageView, startSession } from '../../utils/page/page-session.ts';
import { statePolicy } from '../../utils/policy/directive.ts';
import { rules } from '../../utils/rules/catalogue.ts';
import type { Rule } from '../../utils/rules/rule.ts';
import { oescHelpdesk } from '../../utils/sites/oesc-helpdesk.ts';
import { okjobmatch } from '../../utils/sites/okjobmatch.ts';
import type { PageProfile } from '../../utils/sites/profile.ts';
import { pageOf, type TaughtField } from '../../utils/sites/taught.ts';

const clock: Clock = {
  now: () => ({ on: calendarDateFrom('2026-11-23'), secondOfDay: 0 }),
  nextMidnight: () => 0,
};
const page = '<main><h1>Add Notes</h1><form></form></main>';
const fields =
  '<label>Reference Date<input value="11/20/2026"></label><label>Subject<input></label><label>Notes<textarea></textarea></label>';

/** The helpdesk's form, wherever it stands. */
const helpdesk = {
  ...oescHelpdesk,
  pages: oescHelpdesk.pages.map((one: PageProfile) => ({ ...one, path: ['.'], within: ['form'] })),
};

let stop: AbortController;
let views: (PageView | null)[];
beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = page;
  stop = new AbortController();
  views = [];
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

function start(on: readonly Rule[] = rules, site = okjobmatch, more = {}) {
  const faults: unknown[] = [];
  const session = startSession({
    window: window as unknown as Window & typeof globalThis,
    site,
    rules: () => on,
    taught: () => [],
    policy: statePolicy,
    clock,
    draw: (view) => views.push(view),
    isOurs: (node) => node instanceof Element && node.id === 'ours',
    openRoot: (element) => element.shadowRoot,
    onFault: (error) => faults.push(error),
    signal: stop.signal,
    ...more,
  });
  return { session, faults };
}
const form = () => document.querySelector('form') as HTMLFormElement;
const write = async (selector: string, value: string) => {
  const field = document.querySelector(selector) as HTMLInputElement;
  field.value = value;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
  await vi.advanceTimersByTimeAsync(100);
};
const ruleIds = () => views.at(-1)?.fields.flatMap(({ findings }) => findings.map(({ ruleId }) => ruleId));

test('once the extension has gone from under the page, nothing is looked at any more', async () => {
  let isOver = false;
  form().innerHTML = fields;
  const { session } = start(rules, okjobmatch, { isOver: () => isOver });
  const before = views.length;
  isOver = true;
  await write('textarea', 'Her SSN is 219-09-9999');
  session.lookAgain();
  expect(views).toHaveLength(before);
});

describe('a session', () => {
  test('finds fields that mount late, and again when they are replaced', async () => {
    start();
    expect(views.at(-1)).toMatchObject({
      fields: [],
      missing: [{ kind: 'note.contactDate' }, { kind: 'note.subject' }, { kind: 'note.text' }],
    });
    form().innerHTML = fields;
    await vi.advanceTimersByTimeAsync(200);
    expect(views.at(-1)?.fields).toHaveLength(3);

    form().innerHTML = fields;
    await vi.advanceTimersByTimeAsync(200);
    await write('input', '2026-11-01');
    expect(ruleIds()).toEqual(['note-entered-late']);
    form().replaceChildren();
    await vi.advanceTimersByTimeAsync(200);
    expect(views.at(-1)?.fields).toEqual([]);
    // A page that became another in place, as frameworks do it.
    (document.querySelector('h1')?.firstChild as Text).nodeValue = 'Search jobs';
    await vi.advanceTimersByTimeAsync(200);
    expect(views.at(-1)).toBeNull();
  });

  test('shows a finding when it comes and clears it when it goes', async () => {
    form().innerHTML = fields;
    start();
    await write('textarea', 'Her number is 219-09-9999.');
    expect(ruleIds()).toEqual(['ssn-in-text']);
    await write('textarea', 'Her PID is on file.');
    expect(ruleIds()).toEqual([]);
  });

  test('before a sending it judges what is still being written as a whole too, and draws nothing', async () => {
    form().innerHTML = fields;
    const { session } = start();
    const notes = document.querySelector('textarea') as HTMLTextAreaElement;
    notes.focus();
    await write('textarea', 'Met with participant today, all good.');
    expect(ruleIds()).toEqual([]);
    const drawn = views.length;
    const now = session.lookBeforeSending()?.fields.flatMap(({ findings }) => findings.map(({ ruleId }) => ruleId));
    expect(now).toEqual(['case-note-lacks-a-part']);
    expect(views).toHaveLength(drawn);
    // Fields that the page has just drawn anew are found first.
    form().innerHTML = fields;
    (document.querySelector('textarea') as HTMLTextAreaElement).value = 'Her number is 219-09-9999.';
    const found = session.lookBeforeSending()?.fields.flatMap(({ findings }) => findings.map(({ ruleId }) => ruleId));
    expect(found).toEqual(['ssn-in-text']);
  });

  test('waits with a year that is half typed', async () => {
    form().innerHTML = fields;
    start();
    const date = document.querySelector('input') as HTMLInputElement;
    for (const [value, ids] of [
      ['11/22/20', []],
      ['11/22/2026', []],
      ['11/1/26', ['note-entered-late']],
      ['2026-10-20', ['note-entered-late']],
    ] as const) {
      date.value = value;
      date.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText' }));
      await vi.advanceTimersByTimeAsync(300);
      expect(ruleIds()).toEqual(ids);
    }
    date.value = '11/22/20';
    date.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
    await vi.advanceTimersByTimeAsync(100);
    expect(ruleIds()).toEqual(['note-entered-late']);
  });

  test('judges a text as a whole once its field has been left, and again once it has been rewritten', async () => {
    form().innerHTML = fields;
    start();
    const notes = document.querySelector('textarea') as HTMLTextAreaElement;
    const subject = document.querySelectorAll('input')[1] as HTMLInputElement;
    notes.focus();
    await write('textarea', 'Met with ppt today, all good.');
    expect(ruleIds()).toEqual([]);
    // Whoever reads a card has not left the field.
    document.body.insertAdjacentHTML('beforeend', '<button id="ours"></button>');
    document.querySelector<HTMLElement>('#ours')?.focus();
    await vi.advanceTimersByTimeAsync(100);
    expect(ruleIds()).toEqual([]);
    subject.focus();
    await vi.advanceTimersByTimeAsync(100);
    expect(ruleIds()).toEqual(['case-note-lacks-a-part']);
    // Back in the field, the advice stays in sight until the text becomes another.
    notes.focus();
    await vi.advanceTimersByTimeAsync(100);
    expect(ruleIds()).toEqual(['case-note-lacks-a-part']);
    await write('textarea', 'Met with ppt today, all good. Also');
    expect(ruleIds()).toEqual([]);
    await write('textarea', 'Met with ppt today, all good. Also 219-09-9999');
    expect(ruleIds()).toEqual(['ssn-in-text']);
  });

  test('leaves the page byte for byte as it was', async () => {
    form().innerHTML = fields;
    const before = document.documentElement.outerHTML;
    start();
    await write('textarea', 'Her number is 219-09-9999.');
    stop.abort();
    await vi.advanceTimersByTimeAsync(1000);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('ends: nothing is looked at after the signal', async () => {
    form().innerHTML = fields;
    start();
    stop.abort();
    const count = views.length;
    await write('textarea', 'Her number is 219-09-9999.');
    expect(views).toHaveLength(count);
  });

  test('two hundred starts and stops leave no listener behind', () => {
    form().innerHTML = fields;
    let standing = 0;
    const add = vi.spyOn(window, 'addEventListener').mockImplementation((_name, _heard, options) => {
      standing += 1;
      (options as AddEventListenerOptions).signal?.addEventListener('abort', () => {
        standing -= 1;
      });
    });
    for (let round = 0; round < 200; round += 1) {
      stop = new AbortController();
      start();
      stop.abort();
    }
    add.mockRestore();
    expect(standing).toBe(0);
  });

  test('a rule that is switched off is not run', async () => {
    form().innerHTML = fields;
    start(rules.filter(({ id }) => id !== 'ssn-in-text'));
    await write('textarea', 'Her number is 219-09-9999.');
    expect(ruleIds()).toEqual([]);
  });

  test('a fault of ours is reported once a look and the next change is looked at afresh', async () => {
    form().innerHTML = fields;
    let broken = true;
    const { faults } = start(
      new Proxy(rules as Rule[], {
        get(all, name) {
          if (broken) throw new Error('ours');
          return Reflect.get(all, name);
        },
      }),
    );
    expect(faults).toHaveLength(1);
    broken = false;
    await write('textarea', 'Her number is 219-09-9999.');
    expect(ruleIds()).toEqual(['ssn-in-text']);
  });

  test('a fix for words that are no longer there touches nothing', async () => {
    form().innerHTML = fields;
    const { session } = start();
    await write('textarea', 'Her number is 219-09-9999.');
    const finding = views.at(-1)?.fields.flatMap(({ findings }) => findings)[0];
    const field = document.querySelector('textarea') as HTMLTextAreaElement;
    field.value = 'Quite other words, typed since, 219-09-9999.';
    expect(finding && (await session.fix(finding))).toBe('moved-on');
    expect(field.value).toBe('Quite other words, typed since, 219-09-9999.');
  });

  test('what is blank is unfinished until someone has been there and gone, or on to sending the form', async () => {
    form().innerHTML =
      '<label>Subject<input></label><label>Justification<textarea></textarea></label><button type="submit">Submit</button>';
    start(rules, helpdesk);
    const goTo = async (css: string) => {
      (document.querySelector(css) as HTMLElement).focus();
      await vi.advanceTimersByTimeAsync(100);
    };
    await goTo('input');
    await write('input', 'Service edit');
    expect(ruleIds()).toEqual([]);
    await goTo('button');
    expect(ruleIds()).toEqual(['justification-missing']);
    await goTo('textarea');
    expect(ruleIds()).toEqual([]);
    await goTo('input');
    expect(ruleIds()).toEqual(['justification-missing']);
    await goTo('textarea');
    await write('textarea', 'Entered on the wrong participant, who was never here.');
    await goTo('input');
    expect(ruleIds()).toEqual([]);
  });

  test('the date that a page has taken counts, and what stands in the box is what a fix goes by', async () => {
    form().innerHTML =
      '<label for="d">Date</label><input id="d"><input type="hidden" name="request[custom_fields][1]" value="2026-11-20">';
    start(rules, helpdesk);
    await write('#d', '20 noviembre 2026');
    expect(views.at(-1)?.fields[0]?.reading).toMatchObject({ on: '2026-11-20', text: '20 noviembre 2026' });
    expect(ruleIds()).toEqual([]);
    await write('#d', '2026-11-19');
    expect(ruleIds()).toEqual(['request-date-not-accepted']);
  });

  test.each([
    '<div role="dialog" aria-label="Customer service survey"><textarea></textarea></div>',
    '<div role="dialog"><h2>Recent activity</h2></div>',
    '<div role="alertdialog"><h3>Discard this note?</h3><button>Discard</button></div>',
  ])('a dialog that is no page of the site leaves the one under it as it was: %s', async (dialog) => {
    form().innerHTML = fields;
    start();
    await write('textarea', 'Her SSN is 219-09-9999');
    document.body.insertAdjacentHTML('beforeend', dialog);
    await vi.advanceTimersByTimeAsync(200);
    expect(views.at(-1)?.page.id).toBe('add-note');
    expect(ruleIds()).toContain('ssn-in-text');
    expect(views).not.toContain(null);
  });

  test('a dialog that its fields bear out counts before the page under it', async () => {
    form().innerHTML = fields;
    start();
    document.body.insertAdjacentHTML(
      'beforeend',
      '<div role="dialog" aria-label="Training"><label>Begin date<input></label><label>Service notes<textarea></textarea></label></div>',
    );
    await vi.advanceTimersByTimeAsync(200);
    expect(views.at(-1)?.page.id).toBe('add-service');
    document.querySelector('[role=dialog]')?.remove();
    await vi.advanceTimersByTimeAsync(200);
    expect(views.at(-1)?.page.id).toBe('add-note');
  });

  test('a field that was taught on one route is no field on another, whatever it is called', async () => {
    document.body.innerHTML = '<label>Comments<textarea></textarea></label>';
    const taught: TaughtField = {
      host: window.location.hostname,
      page: pageOf({ pathname: window.location.pathname, hash: '#/notes/new' }),
      kind: 'note.text',
      anchors: { name: '', label: 'comments', role: 'prose', css: '' },
    };
    window.location.hash = '#/notes/new';
    const { session } = start(rules, okjobmatch, { taught: () => [taught] });
    expect(views.at(-1)?.fields).toHaveLength(1);
    window.location.hash = '#/demographics/disability';
    session.lookAgain();
    expect(views.at(-1)).toBeNull();
    window.location.hash = '';
  });
});
