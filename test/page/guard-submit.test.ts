import { Window as FrameWindow } from 'happy-dom';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { guardSubmit, type HeldSending } from '../../utils/page/guard-submit.ts';
import type { FieldView } from '../../utils/page/page-session.ts';

const page = `<main>
  <form id="note"><input id="line"><textarea id="text"></textarea><button id="send">Save</button>
    <button id="today" type="button">Today</button><button id="draft" type="button">Save and close</button></form>
  <input id="far" form="note">
  <form id="search"><input><button id="find">Submit</button></form>
  <section role="dialog"><div id="box"></div><button id="loose">  Save
    changes </button><button id="saved" type="button">Saved searches</button></section>
</main>`;

let stop: AbortController;
let held: HeldSending[];
let faults: unknown[];
let standing: FieldView[];
/** The control that has something serious in it. */
let slipIn: string;
beforeEach(() => {
  document.body.innerHTML = page;
  document.addEventListener('submit', onSubmit);
  stop = new AbortController();
  held = [];
  faults = [];
  standing = saying('219-09-9999');
  slipIn = '#text';
});
afterEach(() => {
  stop.abort();
  document.removeEventListener('submit', onSubmit);
  vi.restoreAllMocks();
});

const saying = (text: string) => [{ reading: { key: 'note', text }, findings: [{}] } as unknown as FieldView];
let submits = 0;
const onSubmit = (event: Event) => {
  event.preventDefault();
  submits++;
};
const at = (css: string) => document.querySelector(css) as HTMLElement;
const start = (more = {}) =>
  guardSubmit(window as unknown as Window & typeof globalThis, {
    check: (holds) => (at(slipIn) && holds(at(slipIn)) ? standing : []),
    ask: (one) => held.push(one),
    isOurs: (node) => node instanceof Element && node.id === 'ours',
    onFault: (error) => faults.push(error),
    signal: stop.signal,
    ...more,
  });
/** @returns how many times the page itself hears of it */
const heard = (act: () => void, css: string) => {
  const before = submits;
  let clicks = 0;
  const count = () => clicks++;
  at(css).addEventListener('click', count);
  act();
  at(css).removeEventListener('click', count);
  return [clicks, submits - before];
};
const press = (css: string) => heard(() => at(css).click(), css);

describe('the sending of a form', () => {
  test.each(['#text', '#line', '#far'])('is held at the press of its button while something stands in %s', (css) => {
    slipIn = css;
    start();
    expect(press('#send')).toEqual([0, 0]);
    expect(held).toMatchObject([{ place: at('#note'), standing }]);
    expect(heard(() => held[0]?.send(), '#send')).toEqual([1, 1]);
    expect(faults).toEqual([]);
  });

  test('goes through where nothing stands in that form', () => {
    slipIn = '#box';
    start();
    expect(press('#send')).toEqual([1, 1]);
    expect(press('#find')).toEqual([1, 1]);
    expect(press('#today')).toEqual([1, 0]);
    expect(held).toEqual([]);
  });

  test('is held at the event, and goes on from there', () => {
    start();
    const form = at('#note') as HTMLFormElement;
    const again = () => form.requestSubmit();
    expect(heard(again, '#send')).toEqual([0, 0]);
    expect(heard(() => held[0]?.send(), '#send')).toEqual([0, 1]);
    expect(held).toHaveLength(1);
  });

  test('is not asked about again when the page itself sends what has been answered for', () => {
    start();
    const form = at('#note') as HTMLFormElement;
    // A captcha: it stops the press and sends the form once it is content.
    at('#send').addEventListener('click', (event) => event.preventDefault());
    press('#send');
    held[0]?.send();
    expect(heard(() => form.requestSubmit(), '#send')).toEqual([0, 1]);
    // Another text is another sending.
    standing = saying('219-09-9998');
    expect(heard(() => form.requestSubmit(), '#send')).toEqual([0, 0]);
    expect(held).toHaveLength(2);
  });

  test('is asked about again when the person presses again', () => {
    start();
    press('#send');
    held[0]?.send();
    const trusted = (event: Event) => Object.defineProperty(event, 'isTrusted', { value: true });
    at('#send').dispatchEvent(trusted(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true })));
    expect(held).toHaveLength(2);
  });

  test('goes on by another way when its button has gone meanwhile', () => {
    start();
    press('#send');
    const before = submits;
    at('#send').remove();
    held[0]?.send();
    expect(submits - before).toBe(1);
  });
});

describe('what sends nothing', () => {
  test.each(['Cancel', '× Close', 'Back', 'Cancelar', 'Cerrar', 'Volver', 'Atrás'])('%s is left alone', (name) => {
    start();
    at('#send').textContent = name;
    expect(press('#send')).toEqual([1, 1]);
  });

  test('the closing of a dialog is left alone, until it is called Save', () => {
    start();
    at('#note').setAttribute('method', 'dialog');
    at('#send').textContent = 'OK';
    expect(press('#send')).toEqual([1, 1]);
    at('#send').textContent = 'Save';
    expect(press('#send')).toEqual([0, 0]);
    expect(heard(() => held[0]?.send(), '#send')).toEqual([1, 1]);
    at('#note').setAttribute('method', 'post');
    at('#send').setAttribute('formmethod', 'DIALOG');
    at('#send').textContent = 'OK';
    standing = saying('219-09-9998');
    expect(press('#send')).toEqual([1, 1]);
  });

  test('any other button of a form is held', () => {
    start();
    at('#send').textContent = 'Look up provider';
    expect(press('#send')).toEqual([0, 0]);
  });
});

describe('what the page draws anew while the question stands', () => {
  /** Draws a part anew, as a page does that knows nothing but its own words. */
  const redraw = (css: string, html = at(css).outerHTML) => {
    at(css).outerHTML = html;
  };
  const sendHeld = () => [held[0]?.isThere(), held[0]?.send()];

  test('the button that took the place of the pressed one is pressed, with a form and without', () => {
    start();
    press('#send');
    redraw('#send');
    expect(heard(() => held[0]?.send(), '#send')).toEqual([1, 1]);
    slipIn = '#box';
    press('#loose');
    redraw('#loose');
    expect(heard(() => held[1]?.send(), '#loose')).toEqual([1, 0]);
  });

  test.each([
    ['has gone', () => at('#loose').remove()],
    ['has become two', () => at('#loose').after(at('#loose').cloneNode(true))],
    ['is called something else', () => redraw('#loose', '<button>Delete</button>')],
  ])('nothing is sent where the button %s', (_, change) => {
    slipIn = '#box';
    start();
    press('#loose');
    redraw('#loose');
    change();
    expect(sendHeld()).toEqual([false, false]);
  });

  test('nothing is pressed that is switched off', () => {
    start();
    press('#send');
    at('#send').setAttribute('disabled', '');
    expect(sendHeld()).toEqual([false, false]);
    at('#send').removeAttribute('disabled');
    expect(sendHeld()).toEqual([true, true]);
  });

  test('what a button of the form carries is sent with it, or nothing is', () => {
    const bar =
      '<p id="bar"><button name="commit" value="draft">Save draft</button><button name="commit" value="final">Save</button></p>';
    redraw('#send', bar);
    start();
    const sent: unknown[] = [];
    document.addEventListener('submit', ({ submitter }) => sent.push((submitter as HTMLButtonElement).value), {
      signal: stop.signal,
    });
    press('[value=final]');
    redraw('#bar');
    expect(sendHeld()).toEqual([true, true]);
    expect(sent).toEqual(['final']);
    standing = saying('219-09-9998');
    (at('#note') as HTMLFormElement).requestSubmit(at('[value=draft]'));
    redraw('#bar');
    expect(held[1]?.send()).toBe(true);
    expect(sent).toEqual(['final', 'draft']);
    standing = saying('219-09-9997');
    press('[value=final]');
    at('#bar').remove();
    expect([held[2]?.isThere(), held[2]?.send()]).toEqual([false, false]);
  });

  test('the form that took the place of the held one is sent, and no other', () => {
    start();
    press('#send');
    const whole = at('#note').outerHTML;
    redraw('#note', '<p>Wait</p>');
    expect(sendHeld()).toEqual([false, false]);
    redraw('main > p', whole);
    const before = submits;
    expect(held[0]?.isThere()).toBe(true);
    expect(held[0]?.place).toBe(at('#note'));
    // With other texts it is another sending.
    standing = saying('219-09-9998');
    redraw('#note');
    expect(sendHeld()).toEqual([false, false]);
    standing = saying('219-09-9999');
    expect(sendHeld()).toEqual([true, true]);
    expect([submits - before, faults]).toEqual([1, []]);
  });
});

describe('where there is no form', () => {
  test('the press of Save is held beside the fields, and no other', () => {
    slipIn = '#box';
    start();
    expect(press('#saved')).toEqual([1, 0]);
    expect(press('#loose')).toEqual([0, 0]);
    expect(held).toMatchObject([{ place: at('section') }]);
    expect(heard(() => held[0]?.send(), '#loose')).toEqual([1, 0]);
    slipIn = '#text';
    expect(press('#loose')).toEqual([1, 0]);
    expect(held).toHaveLength(1);
  });

  const named = (...names: string[]) => names.flatMap((name) => [[name], [name.toUpperCase()]]);
  test.each([
    ...named('Save case note', 'Save program note', 'Add note', 'Create note', 'Save & add another', 'Save as draft'),
    ...named('Save and add another', 'Submit for review', 'Save…', '✓ Save', 'Save (Ctrl+S)', 'Update', 'Send', 'Post'),
    ...named('Guardar', 'Enviar', 'Agregar nota', 'Añadir nota', 'Guardar y agregar otra', 'Actualizar', 'Publicar'),
    ['Add a note'],
    ['+ Add Note'],
    ['Guardar los cambios'],
    ['Agregar nota de caso'],
    ['<i class="material-icons">save</i> Save'],
    ['<span class="icon" aria-hidden="true"><i>save</i></span> Save'],
    ['<i>save</i>'],
    ['S<!-- a note -->ave'],
  ])('the press of %s is held', (name) => {
    slipIn = '#box';
    at('#loose').innerHTML = name;
    start();
    expect(press('#loose')).toEqual([0, 0]);
    expect(held).toHaveLength(1);
  });

  test.each([
    ...named('Save search', 'Update filter', 'Send a copy', 'Post a job', 'Add another', 'Add services'),
    ...named(
      'Create report',
      'Save for later',
      'Submit a request',
      'Save this search',
      'Add',
      'Done',
      'Post-secondary',
    ),
    ['<i>save</i> Search'],
    ['Guardar búsqueda'],
  ])('the press of %s is not', (name) => {
    slipIn = '#box';
    at('#loose').innerHTML = name;
    start();
    expect(press('#loose')).toEqual([1, 0]);
  });

  test.each([
    ['', 0],
    ['href="#"', 0],
    ['href="javascript:void(0)"', 0],
    ['href=""', 0],
    ['href="#" role="button"', 0],
    ['href="/notes/1"', 1],
    ['href="#/notes/1"', 1],
  ])('a link with [%s] counts where it leads nowhere', (attributes, heardOf) => {
    slipIn = '#box';
    at('#loose').outerHTML = `<a id="loose" ${attributes}>Save</a>`;
    start();
    expect(press('#loose')).toEqual([heardOf, 0]);
  });

  test.each([
    ['<section><input><button id="more">Update</button></section>', 1],
    ['<nav><button id="more">Post</button></nav>', 1],
    ['<section><button id="more">Update</button></section>', 0],
    ['<section><input><button id="more">Save</button></section>', 0],
  ])('what may be about another part counts beside the fields alone: %s', (part, heardOf) => {
    slipIn = '#box';
    at('#loose').outerHTML = part;
    start();
    expect(press('#more')).toEqual([heardOf, 0]);
  });

  test('a button of a form that the page sends by script counts by its name', () => {
    start();
    expect(press('#draft')).toEqual([0, 0]);
    expect(heard(() => held[0]?.send(), '#draft')).toEqual([1, 0]);
  });

  test('fields and buttons are found in shadow roots', () => {
    const inside = at('#box').attachShadow({ mode: 'open' });
    inside.innerHTML = '<textarea></textarea><button>Submit</button>';
    const area = inside.querySelector('textarea') as HTMLElement;
    start({ check: (holds: (control: Element) => boolean) => (holds(area) ? standing : []) });
    inside.querySelector('button')?.click();
    expect(held).toMatchObject([{ place: at('section') }]);
  });
});

describe('in a frame of the same site', () => {
  let inside: Document;
  const inFrame = (css: string) => inside.querySelector(css) as HTMLElement;
  beforeEach(() => {
    // A window of its own, with constructors of its own, is what a frame has.
    const frame = new FrameWindow() as unknown as Window;
    inside = frame.document;
    inside.body.innerHTML = '<form><textarea></textarea><button>Save</button></form>';
    inside.addEventListener('submit', onSubmit);
    const area = inFrame('textarea');
    const { alsoIn } = start({ check: (holds: (control: Element) => boolean) => (holds(area) ? standing : []) });
    for (let told = 0; told < 2; told += 1) alsoIn(frame);
  });

  test('a form is held at the press of its button, and pressed again in the end', () => {
    const before = submits;
    inFrame('button').click();
    expect([held.length, submits - before]).toEqual([1, 0]);
    held[0]?.send();
    expect([held.length, submits - before]).toEqual([1, 1]);
  });

  test('a form is held at the event, and goes on from there', () => {
    const before = submits;
    const form = inFrame('form') as HTMLFormElement;
    form.requestSubmit();
    expect(held).toMatchObject([{ place: form }]);
    held[0]?.send();
    expect([held.length, submits - before, faults]).toEqual([1, 1, []]);
  });

  test('the press of Save is held where there is no form', () => {
    inFrame('form').replaceWith(...inFrame('form').childNodes);
    let presses = 0;
    inFrame('button').addEventListener('click', () => presses++);
    inFrame('button').click();
    expect([held.length, presses]).toEqual([1, 0]);
    held[0]?.send();
    expect(presses).toBe(1);
  });
});

describe('the form is sent all the same', () => {
  test.each([
    [
      'the look throws',
      {
        check: () => {
          throw new TypeError();
        },
      },
      'TypeError',
    ],
    [
      'nobody can be asked',
      {
        ask: () => {
          throw new TypeError();
        },
      },
      'TypeError',
    ],
  ])('where %s', (_, how, name) => {
    start(how);
    expect(press('#send')).toEqual([1, 1]);
    expect(new Set(faults.map((fault) => (fault as Error).name))).toEqual(new Set([name]));
  });

  test('where the look takes more than 50 ms', () => {
    let now = 0;
    vi.spyOn(window.performance, 'now').mockImplementation(() => now);
    start({
      check: () => {
        now += 51;
        return standing;
      },
    });
    expect(press('#send')).toEqual([1, 1]);
    expect(held).toEqual([]);
    expect(faults).toHaveLength(2);
  });

  test('once Steward has stopped, and what Steward itself is pressed for is no sending', () => {
    at('#send').innerHTML = '<i id="ours"></i>';
    start();
    expect(press('#ours')[0]).toBe(1);
    expect(held).toEqual([]);
    stop.abort();
    expect(press('#send')).toEqual([1, 1]);
  });
});
