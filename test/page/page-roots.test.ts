import { beforeEach, describe, expect, test } from 'vitest';
import { consider, newMemory } from '../../utils/page/consider-controls.ts';
import { locateFields } from '../../utils/page/locate-fields.ts';
import { namesOf } from '../../utils/page/name-control.ts';
import { rootsOf } from '../../utils/page/page-roots.ts';
import { recognisePages } from '../../utils/page/recognise-page.ts';
import { reportFields } from '../../utils/page/report-fields.ts';
import { okjobmatch } from '../../utils/sites/okjobmatch.ts';
import type { PageProfile } from '../../utils/sites/profile.ts';

beforeEach(() => document.body.replaceChildren());
const [addNote] = okjobmatch.pages as [PageProfile];
const page = (html: string) => {
  document.body.innerHTML = html;
};
const notes =
  '<label>Contact Date<input></label><label>Subject<input></label><label>Case Note<textarea></textarea></label>';

describe('the trees of a page', () => {
  const closed = new Map<Element, ShadowRoot>();
  const openRoot = (element: Element) => element.shadowRoot ?? closed.get(element) ?? null;
  const hang = (on: Element, mode: ShadowRootMode, html: string) => {
    const root = on.attachShadow({ mode });
    if (mode === 'closed') closed.set(on, root);
    root.innerHTML = html;
    return root;
  };

  test('fields are found in open, closed and nested roots, in the order in which people meet them', () => {
    page('<main><h1>Add Case Note</h1><c-dates></c-dates><label>Subject<input></label><c-note></c-note></main>');
    hang(document.querySelector('c-dates') as Element, 'open', '<label>Contact Date<input></label>');
    const outer = hang(document.querySelector('c-note') as Element, 'closed', '<c-box></c-box>');
    hang(outer.querySelector('c-box') as Element, 'open', '<label>Case Note<textarea></textarea></label>');
    const roots = rootsOf(document, openRoot);
    expect(roots).toHaveLength(4);
    const [known] = recognisePages(okjobmatch, document, roots);
    const { fields, missing } = locateFields(addNote, known?.root as Element, roots);
    expect(fields.map(({ kind }) => kind)).toEqual(['note.contactDate', 'note.subject', 'note.text']);
    expect(missing).toEqual([]);
  });

  test('a heading may stand in a root, and a dialog speaks for itself', () => {
    page(`<main><h1>Case Notes</h1><c-page></c-page></main><div role="dialog"><h2>Edit Case Note</h2>${notes}</div>`);
    const roots = rootsOf(document, openRoot);
    const [known] = recognisePages(okjobmatch, document, roots);
    expect([known?.page.id, known?.root.getAttribute('role')]).toEqual(['add-note', 'dialog']);
    page('<main><c-page></c-page></main>');
    hang(document.querySelector('c-page') as Element, 'closed', `<h1>New Note</h1>${notes}`);
    expect(recognisePages(okjobmatch, document, rootsOf(document, openRoot))[0]?.page.id).toBe('add-note');
  });

  test.each([
    ['a view that is kept alive, unseen', '<main hidden></main>'],
    ['another part', '<main><h1>Menu</h1></main>'],
  ])('the fields stand in the part that has the heading, whatever comes before it: %s', (_, before) => {
    page(`${before}<main id="this"><h1>Add Notes</h1>${notes}</main>`);
    expect(recognisePages(okjobmatch, document)[0]?.root.id).toBe('this');
  });

  test('a heading over the part that is seen leads to it', () => {
    page(`<h1>Add Notes</h1><main hidden></main><main id="this">${notes}</main>`);
    expect(recognisePages(okjobmatch, document)[0]?.root.id).toBe('this');
  });

  test('a heading in a frame leads to what stands there', () => {
    page('<main>Menu</main>');
    const inFrame = document.implementation.createHTMLDocument();
    inFrame.body.innerHTML = `<h1>Add Notes</h1>${notes}`;
    expect(recognisePages(okjobmatch, document, [document, inFrame])[0]?.root).toBe(inFrame.body);
  });
});

describe('words beside a control', () => {
  const calledIn = (html: string, css = '#a') => {
    page(html);
    return namesOf(document.querySelector(css) as Element).wordings.map(({ source, label }) => `${source} ${label}`);
  };

  test.each([
    ['<table><tr><td>Contact Date:</td><td><input id="a"></td></tr></table>', ['nearby contact date']],
    [
      '<table><tr><th>Begin</th><th>End</th></tr><tr><td><input></td><td><input id="a"></td></tr></table>',
      ['nearby end'],
    ],
    [
      '<table><thead><tr><th colspan="2">Dates</th><th>Notes</th></tr></thead><tbody><tr><td><input></td><td><input></td><td><textarea id="a"></textarea></td></tr></tbody></table>',
      ['nearby notes'],
    ],
    ['<dl><dt>Subject *</dt><dd><input id="a"></dd></dl>', ['nearby subject']],
    [
      '<div>Case Note</div><div><div role="toolbar"><button>Bold</button></div><div id="a" contenteditable="true"></div></div>',
      ['nearby case note'],
    ],
    ['<p>Subject <input id="a" placeholder="Type here"></p>', ['placeholder type here', 'nearby subject']],
    ['<div>Subject <input></div><div><input id="a"></div>', []],
    ['<form><h2>Words</h2><input id="a"></form>', ['nearby words']],
    ['<section>Words</section><form><input id="a"></form>', []],
    ['<label for="a">Notes</label><span>Other</span><textarea id="a" placeholder="x"></textarea>', ['label notes']],
  ])('%s', (html, called) => expect(calledIn(html)).toEqual(called));
});

describe('CKEditor 4, which writes in a frame behind the textarea that it hides', () => {
  // As it builds it around `<textarea id="n">`.
  const editor = `<textarea id="n" name="note" style="visibility: hidden; display: none"></textarea>
    <label id="n-error" class="error" for="n" style="display: none"></label>
    <div id="cke_n" class="cke_1 cke cke_reset cke_chrome cke_editor_n" role="application" aria-labelledby="cke_n_arialbl">
    <span id="cke_n_arialbl" class="cke_voice_label">Rich Text Editor, n</span><div class="cke_inner cke_reset" role="presentation">
    <span id="cke_1_top" class="cke_top cke_reset_all" role="presentation"><span id="cke_8" class="cke_voice_label">Editor toolbars</span>
    <span id="cke_1_toolbox" class="cke_toolbox" role="group"><a class="cke_button" role="button"><span class="cke_button_label">Bold</span></a></span></span>
    <div id="cke_1_contents" class="cke_contents cke_reset" role="presentation"><span id="cke_40" class="cke_voice_label">Press ALT 0 for help</span>
    <iframe class="cke_wysiwyg_frame cke_reset" title="Rich Text Editor, n" aria-describedby="cke_40" srcdoc="<body contenteditable='true'></body>"></iframe></div></div></div>`;
  const body = (html: string) => {
    page(`<main><h1>Add Notes</h1>${html}</main>`);
    const frame = document.querySelector('iframe') as HTMLIFrameElement;
    // happy-dom does not say what a frame's window hangs on.
    Object.defineProperty(frame.contentWindow, 'frameElement', { value: frame });
    return frame.contentDocument?.body as HTMLElement;
  };

  test.each([
    ['a label', `<label for="n">Notes</label>${editor}`, 'label'],
    ['a cell beside it', `<table><tr><td>Notes</td><td>${editor}</td></tr></table>`, 'nearby'],
    ['words above it', `<div>Notes</div><div>${editor}</div>`, 'nearby'],
  ])('is called by %s', (_, html, source) => {
    const { wordings, name } = namesOf(body(html));
    expect([wordings.map(({ shown }) => shown), wordings[0]?.source, name]).toEqual([['Notes'], source, 'note']);
  });

  test('is the note on a page with another box for prose', () => {
    const html = `<label for="s">Subject</label><input id="s"><label for="n">Notes</label>${editor}
      <label for="f">Follow-up plan</label><textarea id="f"></textarea>`;
    const area = body(html);
    const { fields } = locateFields(
      addNote,
      document.body,
      rootsOf(document, ({ shadowRoot }) => shadowRoot),
    );
    expect(fields.find(({ kind }) => kind === 'note.text')).toMatchObject({ element: area, foundBy: 'label' });
  });
});

describe('what is left alone', () => {
  const kinds = (html: string) => {
    page(html);
    const { fields, unsure } = locateFields(addNote, document.body);
    return [fields.map(({ kind }) => kind), unsure.map(({ kind }) => kind)];
  };

  test('two with equal claims; the stronger of unequal ones is taken', () => {
    expect(kinds('<label>Subject<input></label><label>Subject<input></label>')).toEqual([[], ['note.subject']]);
    expect(kinds('<label>Subject<input></label><p>Subject <input></p>')).toEqual([['note.subject'], []]);
  });

  test('what is for searching, and what stands in a section for it', () => {
    expect(kinds('<form role="search"><label>Subject<input></label></form>')).toEqual([[], []]);
    expect(kinds('<fieldset><legend>Filter the list</legend><label>Subject<input></label></fieldset>')).toEqual([
      [],
      [],
    ]);
    expect(
      kinds(
        '<div><h3>Search notes</h3><label>Subject<input></label></div><div><h3>New</h3><label>Subject<input></label></div>',
      ),
    ).toEqual([['note.subject'], []]);
  });
});

test('a report says how each control was taken, and nothing that anyone typed', () => {
  page(
    `<main><h1>Add Notes</h1>${notes}<table><tr><td>Jane Sample</td><td><input name="x[42]"></td></tr></table><p>Ticket 12345 <input></p><p><input title="Jane Sample’s notes"></p></main>`,
  );
  for (const field of document.querySelectorAll('input, textarea'))
    (field as HTMLInputElement).value = 'Typed 219-09-9999';
  const lines = reportFields(
    consider(addNote, document.body, [document], newMemory()),
    locateFields(addNote, document.body),
  );
  expect(lines).toHaveLength(6);
  expect(lines[0]).toBe('input as line: note.contactDate by label (70); label “Contact Date”; no name');
  expect(lines[5]).toContain('placeholder “… …’s notes”');
  expect(lines.join()).not.toMatch(/\d{3}|Typed|Jane|Sample/);
});
