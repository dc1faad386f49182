import { beforeEach, describe, expect, test, vi } from 'vitest';
import { anchorsOf } from '../../utils/page/anchors.ts';
import { consider, newMemory } from '../../utils/page/consider-controls.ts';
import { bearsOut, locateFields } from '../../utils/page/locate-fields.ts';
import { carrierOf, labelFinder, namesOf, normaliseLabel } from '../../utils/page/name-control.ts';
import { textOf } from '../../utils/page/read-field.ts';
import { recognisePages } from '../../utils/page/recognise-page.ts';
import { reportFields } from '../../utils/page/report-fields.ts';
import { okjobmatch } from '../../utils/sites/okjobmatch.ts';
import type { PageProfile } from '../../utils/sites/profile.ts';

beforeEach(() => document.body.replaceChildren());

const [addNote, addService] = okjobmatch.pages as [PageProfile, PageProfile];

function found(html: string, page = addNote) {
  document.body.innerHTML = html;
  const { fields, missing } = locateFields(page, document.body);
  return { kinds: fields.map(({ kind }) => kind), missing: missing.map(({ kind }) => kind), fields };
}

describe('what a control is called', () => {
  test.each([
    ['<label for="a">Reference Date <span aria-hidden="true">*</span></label><input id="a">', 'reference date'],
    ['<label>Notes: <textarea id="a">typed</textarea></label>', 'notes'],
    [
      '<span id="x">Work</span><span id="y">Telephone Number</span><input id="a" aria-labelledby="x y">',
      'work telephone number',
    ],
    ['<div id="a" contenteditable="true" aria-label="Description. Press Alt+0 for help."></div>', 'description'],
    ['<div id="a" contenteditable="true" aria-label="Description. Press ALT 0 for help"></div>', 'description'],
    ['<input id="a" placeholder="Subject (optional)">', 'subject'],
    ['<input id="a">', ''],
  ])('%s', (html, label) => {
    document.body.innerHTML = html;
    expect(namesOf(document.querySelector('#a') as HTMLElement).wordings[0]?.label ?? '').toBe(label);
  });

  const label = '<label for="a">Begin Date</label><input id="a">';
  const wrong = 'Begin date must be before end date.';
  test.each([
    ['jQuery Validation', `${label}<label id="a-error" class="error" for="a">${wrong}</label>`],
    ['an alert', `${label}<label role="alert" for="a">${wrong}</label>`],
    ['a wrapped box', `<label>Begin Date<input id="a"></label><label class="error" for="a">${wrong}</label>`],
    ['a label that is not shown', `<div hidden><label for="a">Exit Date</label><input></div>${label}`],
    ['labels that are all marked as wrong', label.replace('<label', '<label class="error"')],
    [
      'a label that is not shown, and a message',
      `${label.replace('<label', '<label hidden')}<label class="error" for="a">${wrong}</label>`,
    ],
  ])('a message or a hidden label beside its own is none: %s', (_, html) => {
    document.body.innerHTML = html;
    const control = document.querySelector('#a') as HTMLElement;
    expect(namesOf(control).wordings[0]?.label).toBe('begin date');
    const labelsOf = labelFinder(Array(9).fill(control), () => false);
    expect(namesOf(control, labelsOf).wordings[0]?.label).toBe('begin date');
  });

  test('labels are compared without their decoration', () => {
    expect(normaliseLabel('\u00a0Begin\u00a0 Date:* (Required)')).toBe('begin date');
  });
});

describe('finding the fields of a page', () => {
  const label = (text: string, control: string) => `<label>${text}${control}</label>`;
  const notes =
    label('Reference Date', '<input>') + label('Subject', '<input>') + label('Notes', '<textarea></textarea>');

  test('by their labels', () => {
    expect(found(notes)).toMatchObject({ kinds: ['note.contactDate', 'note.subject', 'note.text'], missing: [] });
  });

  test('what is not there is named', () => {
    expect(found(label('Subject', '<input>'))).toMatchObject({
      kinds: ['note.subject'],
      missing: ['note.contactDate', 'note.text'],
    });
  });

  test('two that claim to be the same are both left alone', () => {
    expect(found(notes + label('Subject', '<input>'))).toMatchObject({ missing: ['note.subject'] });
  });

  test('boxes that are none are known as that, but for lines, searches and what asks for such a number', () => {
    const prose = ['Plan of the room', 'Search', 'SSN as recorded', 'Map of the room (please no SSN)']
      .map((name) => label(name, '<textarea></textarea>'))
      .join('')
      .replace('<label>Search', '<search><label>Search')
      .replace('<label>SSN', '</search><label>SSN');
    document.body.innerHTML = `${notes}${prose}${label('Room', '<input>')}`;
    const { fields, others } = locateFields(addNote, document.body);
    expect(fields.map(({ kind }) => kind)).toEqual(['note.contactDate', 'note.subject', 'note.text']);
    expect(others.map(({ kind, label: words }) => [kind, words])).toEqual([
      ['other.box', 'Plan of the room'],
      ['other.box', 'Map of the room (please no SSN)'],
    ]);
    const again = locateFields(addNote, document.body).others;
    expect(again.map(({ key }) => key)).toEqual(others.map(({ key }) => key));
    expect(new Set(again.map(({ key }) => key)).size).toBe(2);
  });

  test('of two labels the one that is much clearer is taken', () => {
    const { kinds } = found(
      label('Actual End Date', '<input>') + label('Training end date', '<input>') + label('Service', '<input>'),
      addService,
    );
    expect(kinds).toContain('service.endDate');
  });

  test('in a grid the heads of column and row are read together', () => {
    const row = (head: string) => `<tr><th>${head}</th><td><input></td><td><input></td></tr>`;
    const grid = `<table><tr><th></th><th>Planned</th><th>Actual</th></tr>${row('Begin date')}${row('End date')}</table>`;
    const { fields } = found(grid, addService);
    expect(fields.map(({ kind, label: words }) => [kind, words])).toEqual([
      ['service.startDate', 'Actual Begin date'],
      ['service.endDate', 'Actual End date'],
    ]);
  });

  test('the number of a question is no part of its label', () => {
    expect(found(label('3. Reference Date', '<input>') + label('Q4: Subject', '<input>')).kinds).toEqual([
      'note.contactDate',
      'note.subject',
    ]);
  });

  test('sections about others and for searching hold no field, job search does', () => {
    const under = (heading: string) => found(`<section><h2>${heading}</h2>${notes}</section>`).kinds.length;
    expect(['Search notes', 'Supervisor', 'For State Use Only'].map(under)).toEqual([0, 0, 0]);
    expect(['Individualized Job Search Assistance', 'Contact'].map(under)).toEqual([3, 3]);
    const inCard = `<div><div><h3>Supervisor</h3></div><div>${notes}</div></div>`;
    expect(found(inCard).kinds).toEqual([]);
  });

  test('a box for sentences is never a date, nor a date box a note', () => {
    expect(found(label('Reference Date', '<textarea></textarea>') + label('Notes', '<input>')).kinds).toEqual([]);
  });

  test('a service is chosen from a list or typed; its text is what the person sees', () => {
    const list = '<select><option value=""></option><option value="7" selected>Follow-Up Service</option></select>';
    for (const control of [list, '<input value="Follow-Up Service">']) {
      const { fields } = found(label('Service', control) + label('Notes', '<textarea></textarea>'), addService);
      expect(fields.map((field) => [field.kind, textOf(field)])).toEqual([
        ['service.name', 'Follow-Up Service'],
        ['service.notes', ''],
      ]);
    }
    expect(found(label('Notes', '<select></select>'), addService).kinds).toEqual([]);
  });

  test('a list that the page draws itself tells what stands in it', () => {
    const page: PageProfile = {
      ...addNote,
      fields: [
        { kind: 'request.action', title: 'Type of edit', shape: 'choice', label: ['^type of edit$'], expected: false },
      ],
    };
    const drawn =
      '<div role="combobox" aria-labelledby="l"><div>Delete</div><input readonly hidden value="delete"></div>';
    const older = '<input type="hidden" value="delete"><a aria-haspopup="true" aria-labelledby="l">Delete</a>';
    for (const list of [drawn, older]) {
      const { fields } = found(`<label id="l">Type of edit*</label>${list}`, page);
      expect(fields.map((field) => [field.kind, textOf(field)])).toEqual([['request.action', 'Delete']]);
    }
  });

  const select2 = (
    value: string,
  ) => `<select id="s" class="select2-hidden-accessible" aria-hidden="true"><option>${value}</option></select>
    <span class="select2 select2-container"><span class="selection"><span class="select2-selection" role="combobox" aria-haspopup="true" aria-labelledby="select2-s-container">
    <span class="select2-selection__rendered" id="select2-s-container" role="textbox" aria-readonly="true" title="${value}">${value}</span></span></span></span>`;
  const mui = (
    value: string,
  ) => `<label id="l">Service</label><div class="MuiSelect-root"><div role="combobox" aria-labelledby="l b" id="b">${value}</div>
    <input aria-hidden="true" value="3" style="display:none"></div>`;
  const jqueryUi = (
    value: string,
  ) => `<label for="s-button">Service</label><select id="s" style="display:none"><option>${value}</option></select>
    <span tabindex="0" id="s-button" role="combobox" aria-labelledby="ui-id-2"><span class="ui-selectmenu-text">${value}</span></span>
    <ul role="listbox"><li><div id="ui-id-2" role="option">${value}</div></li></ul>`;

  test.each([
    ['MUI', mui, 'b'],
    ['Select2', (value: string) => `<label for="s">Service</label>${select2(value)}`, 's'],
    ['Select2 without a label', (value: string) => `<div>Service</div>${select2(value)}`, 's'],
    ['jQuery UI', jqueryUi, 's-button'],
  ])('what is chosen in a list that a page draws is no label of it: %s', (_, list, id) => {
    for (const value of ['', 'Initial Assessment', 'Follow-up Services', 'Jane Q Public']) {
      document.body.innerHTML = `<form>${list(value)}</form>`;
      const memory = newMemory();
      const located = locateFields(addService, document.body, [document], memory);
      expect(located.fields.map(({ kind, element }) => [kind, element.id])).toEqual([['service.name', id]]);
      const considered = consider(addService, document.body, [document], memory);
      expect(`${considered.map((one) => JSON.stringify(anchorsOf(one)))}`).not.toMatch(/jane/i);
      expect(`${reportFields(considered, located)}`).not.toContain('Jane');
    }
  });

  test('nor is it the words beside the next box', () => {
    document.body.innerHTML = `<div>Name ${select2('Jane Q Public')} <input id="a"></div><p>Who</p><div role="combobox">Jane Q Public</div><input id="c">`;
    for (const css of ['#a', '#c']) expect(namesOf(document.querySelector(css) as Element).wordings).toEqual([]);
  });

  test('a service that is looked up and only shown in its box is chosen all the same', () => {
    const html =
      '<label for="s">Service</label><input id="s" readonly><label for="n">Notes</label><input id="n" readonly>';
    expect(found(html, addService).kinds).toEqual(['service.name']);
  });

  test('hidden, disabled and read-only ones are not for people to write in', () => {
    expect(
      found(
        label('Subject', '<input disabled>') +
          label('Reference Date', '<input readonly>') +
          label('Notes', '<textarea style="display:none"></textarea>'),
      ).kinds,
    ).toEqual([]);
  });

  test('a copy in a part that is switched off is not taken for the form', () => {
    const { matches } = Element.prototype;
    // The fake DOM looks at a control's own attribute alone.
    const asBrowsersDo = vi.spyOn(Element.prototype, 'matches').mockImplementation(function (this: Element, css) {
      return matches.call(this, css) || (css === ':disabled' && this.closest('fieldset[disabled]') !== null);
    });
    const { kinds, fields } = found(`<fieldset disabled>${notes}</fieldset><form>${notes}</form>`);
    asBrowsersDo.mockRestore();
    expect(kinds).toEqual(['note.contactDate', 'note.subject', 'note.text']);
    expect(fields.every(({ element }) => element.closest('form'))).toBe(true);
  });

  test.each(['type="datetime-local"', 'type="datepicker"', 'type="Text"', 'type=""', 'type'])(
    'a box to type in is one whatever a page says of its build: %s',
    (type) => expect(found(label('Reference Date', `<input ${type}>`)).kinds).toEqual(['note.contactDate']),
  );

  test.each(['checkbox', 'hidden', 'password', 'email', 'time', 'submit'])('%s is no box for any of them', (type) =>
    expect(found(label('Reference Date', `<input type="${type}">`)).kinds).toEqual([]),
  );

  test('of a day with its hour the day counts', () => {
    const { fields } = found(label('Reference Date', '<input type="datetime-local" value="2026-11-20T09:30">'));
    expect(fields.map(textOf)).toEqual(['2026-11-20']);
  });

  test.each([
    ['jQuery UI', '<input readonly class="hasDatepicker">'],
    ['flatpickr', '<input readonly class="flatpickr-input">'],
    ['Ant Design', '<div class="ant-picker"><div><input readonly></div></div>'],
    ['a button', '<input readonly><button type="button">Open</button>'],
    ['a picture', '<input readonly><img src="calendar.gif" alt="">'],
    ['Bootstrap', '<input readonly><span><i class="glyphicon glyphicon-calendar"></i></span>'],
  ])('a date that is picked from a calendar alone is found, and can be taught: %s', (_, box) => {
    const { kinds, fields } = found(label('Reference Date', box));
    expect(kinds).toEqual(['note.contactDate']);
    const taught = consider(addNote, document.body, [document], newMemory()).map((one) => ({
      host: 'cases.example.org',
      page: '/notes',
      kind: 'note.contactDate' as const,
      anchors: anchorsOf(one),
    }));
    const again = locateFields(addNote, document.body, [document], newMemory(), taught);
    expect(again).toMatchObject({ fields: [{ element: fields[0]?.element, foundBy: 'taught' }], changed: [] });
  });

  test('a date that is picked gives way to one that is typed, and counts no more where nothing can be picked', () => {
    const picked = label('Reference Date', '<input readonly class="datepicker">');
    const { fields } = found(picked + label('Reference Date', '<input id="typed">'));
    expect(fields.map(({ element }) => element.id)).toEqual(['typed']);
    expect(found(picked.replace('readonly', 'disabled')).kinds).toEqual([]);
  });

  const memo = '<label for="m">Memo</label><textarea id="m"></textarea>';
  const subject = '<label for="s">Subject</label><input id="s">';

  test('the one box for prose is the note, whatever it is called, where another field shows what page this is', () => {
    const { fields, missing } = found(`${subject}${memo}`);
    expect(fields.map((field) => [field.kind, field.foundBy])).toEqual([
      ['note.subject', 'label'],
      ['note.text', 'build'],
    ]);
    expect(missing).toEqual(['note.contactDate']);
    expect(found(memo).kinds).toEqual([]);
  });

  test.each([
    ['two such boxes', `${memo}<label for="n">Outlook</label><textarea id="n"></textarea>`],
    ['one that is called something else', '<label for="m">Mailing address</label><textarea id="m"></textarea>'],
    ['one for searching', `<search>${memo}</search>`],
    ['one that nobody can write in', memo.replace('id="m">', 'id="m" readonly>')],
  ])('no note is seen in %s', (_, boxes) => {
    expect(found(`${subject}${boxes}`).kinds).toEqual(['note.subject']);
  });

  test('a box that is called a note comes before one that is called anything', () => {
    const { fields } = found(`${subject}${memo}<label for="n">Notes</label><textarea id="n"></textarea>`);
    expect(fields.map(({ kind, element }) => [kind, element.id])).toEqual([
      ['note.subject', 's'],
      ['note.text', 'n'],
    ]);
  });

  test.each([
    ['the place of a question', '<label for="a">3) Subject</label><input id="a">', ['note.subject']],
    ['a remark', '<label for="a">Subject - please do not name anybody</label><input id="a">', ['note.subject']],
    [
      'a second sentence',
      '<label for="a">Subject of this note. Shown in every list.</label><input id="a">',
      ['note.subject'],
    ],
    ['a shortened word', '<label for="a">Cntct. Dt.</label><input id="a">', ['note.contactDate']],
  ])('%s does not hide what a label says', (_, html, kinds) => {
    expect(found(html).kinds).toEqual(kinds);
  });

  test('dates that are only planned are not the service’s', () => {
    const dates = (section: string, id: string) =>
      `<fieldset><legend>${section}</legend><label for="${id}">Begin</label><input id="${id}"></fieldset>`;
    const { fields } = found(`${dates('Planned', 'p')}${dates('Actual', 'a')}`, addService);
    expect(fields.map(({ element }) => element.id)).toEqual(['a']);
  });

  test.each([
    [
      'behind',
      '<textarea name="note" style="display:none"></textarea><div><div><p contenteditable="true"></p></div></div>',
    ],
    [
      'before',
      '<div><div><p contenteditable="true"></p></div></div><textarea name="note" style="display:none"></textarea>',
    ],
  ])('an editing area %s the textarea that it hides goes by its name', (_, html) => {
    document.body.innerHTML = html;
    expect(namesOf(document.querySelector('p') as HTMLElement).name).toBe('note');
  });

  test('a rich editor stands for the textarea it hides, a hidden sibling carries the date', () => {
    const page: PageProfile = {
      ...addNote,
      fields: [
        {
          kind: 'request.description',
          title: 'Description',
          shape: 'prose',
          name: ['^request\\[description\\]$'],
          label: ['^never$'],
          expected: true,
        },
        { kind: 'request.date', title: 'Date', shape: 'date', label: ['^date$'], expected: true },
      ],
    };
    const { fields } = found(
      `<textarea name="request[description]" style="display:none"></textarea>
       <div class="ck ck-editor"><div contenteditable="true"><p>Words</p></div></div>
       <label for="d">Date</label><input id="d" value="November 22, 2024"><div></div><input type="hidden" name="x" value="2024-11-22">`,
      page,
    );
    expect(fields.map((field) => [field.kind, field.foundBy, textOf(field)])).toEqual([
      ['request.description', 'name', 'Words'],
      ['request.date', 'label', 'November 22, 2024'],
    ]);
  });
});

describe('the hidden field that carries a date', () => {
  const box = (id: string, label: string) => `<label for="${id}">${label}</label><input id="${id}">`;
  const hidden = '<input type="hidden" name="opened" value="2026-11-22">';
  const carried = (html: string) => {
    document.body.innerHTML = `<form>${html}</form>`;
    return carrierOf(document.querySelector('#a') as Element)?.name ?? '';
  };

  test.each([
    ['another box', `${box('a', 'Begin date')}<input>`],
    ['another label', `${box('a', 'Begin date')}<label>Opened</label>`],
    ['a row with a box in it', `${box('a', 'Begin date')}<div>${box('b', 'End date')}</div>`],
    ['the button that sends', `${box('a', 'Begin date')}<button type="submit">Save</button>`],
  ])('does not stand behind %s', (_, html) => expect(carried(html + hidden)).toBe(''));

  test.each([
    ['its calendar', `${box('a', 'Date')}<button type="button">Open</button><div><table></table></div>`],
    ['a picture that opens the calendar', `${box('a', 'Date')}<input type="image" alt="Open">`],
    ['a message about it', `${box('a', 'Date')}<label class="error" for="a">This field is required.</label>`],
    ['a box that nobody sees', `${box('a', 'Date')}<input style="display:none">`],
  ])('may stand behind %s', (_, html) => expect(carried(html + hidden)).toBe('opened'));
});

test.each([
  ['two fields', '<label>Subject<input></label><label>Notes<textarea></textarea></label>', true],
  ['one field', '<label>Notes<textarea></textarea></label>', false],
  ['nothing', '', false],
])('a heading that other pages have as well is borne out by %s: %#', (_, html, is) => {
  document.body.innerHTML = html;
  expect(bearsOut(locateFields(addNote, document.body))).toBe(is);
});

test('dates alone bear out nothing', () => {
  document.body.innerHTML = '<label>Begin date<input></label><label>End date<input></label>';
  expect(bearsOut(locateFields(addService, document.body))).toBe(false);
});

test('a page is recognised by its heading, whatever its address', () => {
  document.body.innerHTML = '<main><h1>Add\n Notes</h1></main>';
  expect(recognisePages(okjobmatch, document)[0]?.page.id).toBe('add-note');
  document.body.innerHTML = '<main><h1>Search jobs</h1></main>';
  expect(recognisePages(okjobmatch, document)).toEqual([]);
  document.body.innerHTML = '<main><h1>New Counselor Note</h1></main>';
  expect(recognisePages(okjobmatch, document)).toMatchObject([{ page: { id: 'add-note' }, certain: false }]);
});

test.each([
  '<div role="dialog" aria-labelledby="none t"><span id="t">Add note</span></div>',
  '<div role="dialog"><h4>Add note</h4></div>',
  '<div role="dialog"><h5>Add note</h5></div>',
])('a dialog is recognised by its title, however it is made: %s', (html) => {
  document.body.innerHTML = html;
  expect(recognisePages(okjobmatch, document)).toMatchObject([{ page: { id: 'add-note' }, certain: true }]);
});
