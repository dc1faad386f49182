import NoteForm from 'c/noteForm';
import { createElement } from 'lwc';
import { isTextControl } from '../../../utils/page/element-kinds.ts';
import { flattenText } from '../../../utils/page/flatten-text.ts';
import { writeField } from '../../../utils/page/write-field.ts';
import { richEditors, wordsOf } from '../okjobmatch/builds/editors.ts';
import { area, labelled, line } from '../okjobmatch/builds/fields.ts';
import { build as buildReact } from '../okjobmatch/builds/react.tsx';
import type { Built } from '../okjobmatch/builds.ts';
import { type EditorKind, type Editors, editorKinds, formatted, held } from './kinds.ts';

declare global {
  interface Window {
    /** For tests: each editor by its kind, once all are there. */
    editors?: Editors;
  }
}

/** One editor. */
interface Editor {
  /** What people type into. */
  at(): HTMLElement;
  /** What would be sent, as whatever stands behind the editor holds it. */
  held(): string;
}

const placeFor = (kind: EditorKind) => document.querySelector(`[data-kind=${kind}] > div`) as HTMLElement;

/** @returns an editor whose state follows its `input` events */
function listenedTo(element: HTMLElement, read: () => string): Editor {
  let state = read();
  element.addEventListener('input', () => {
    state = read();
  });
  return { at: () => element, held: () => state };
}

function text(kind: EditorKind, element: HTMLInputElement | HTMLTextAreaElement, value = ''): Editor {
  element.value = value;
  placeFor(kind).append(labelled(editorKinds[kind], element));
  return listenedTo(element, () => element.value);
}

function editingArea(kind: EditorKind, place: ParentNode, html = formatted): Editor {
  const element = document.createElement('div');
  element.contentEditable = 'true';
  element.setAttribute('role', 'textbox');
  element.setAttribute('aria-label', editorKinds[kind]);
  element.innerHTML = html;
  place.append(element);
  return listenedTo(element, () => element.innerHTML);
}

function rooted(): Editor {
  const host = document.createElement('c-box');
  placeFor('rooted').append(host);
  return editingArea('rooted', host.attachShadow({ mode: 'open' }));
}

function lwc(kind: EditorKind, name: 'subject' | 'notes', mode: 'open' | 'closed'): Editor {
  const form = createElement<HTMLElement & { held: ReturnType<Built['held']>; at: Built['at'] }>('c-note-form', {
    is: NoteForm,
    mode,
  });
  placeFor(kind).append(form);
  return { at: () => form.at(name), held: () => form.held[name] };
}

function react(kind: EditorKind, name: 'subject' | 'notes', built: Built): Editor {
  const label = document.createElement('p');
  label.textContent = `${editorKinds[kind]}: ${name}, among the fields of React`;
  placeFor(kind).append(label);
  return { at: () => built.at(name), held: () => built.held()[name] };
}

async function rich(kind: 'ckeditor' | 'tinymce' | 'quill'): Promise<Editor> {
  const box = area();
  box.value = formatted;
  placeFor(kind).append(labelled(editorKinds[kind], box));
  const { area: at, html } = await richEditors[kind](box);
  return { at, held: html };
}

/** An editor that does what it is asked to by itself, a while after, at what it then knows to be selected. */
function late(): Editor {
  const editor = editingArea('late', placeFor('late'));
  const area = editor.at();
  let known: Range | null = null;
  document.addEventListener('selectionchange', () => {
    setTimeout(() => {
      const selection = document.getSelection();
      if (area.contains(selection?.focusNode ?? null)) known = selection?.getRangeAt(0).cloneRange() ?? null;
    }, 100);
  });
  area.addEventListener('beforeinput', (event) => {
    if (event.inputType !== 'insertReplacementText') return;
    event.preventDefault();
    const range = known?.cloneRange();
    setTimeout(() => {
      const selection = document.getSelection();
      selection?.removeAllRanges();
      if (range) selection?.addRange(range);
      document.execCommand('insertText', false, event.dataTransfer?.getData('text/plain'));
    }, 250);
  });
  return editor;
}

function deaf(): Editor {
  const editor = editingArea('deaf', placeFor('deaf'), `<p>${held}</p>`);
  editor.at().addEventListener('beforeinput', (event) => {
    if (event.inputType === 'insertReplacementText') event.preventDefault();
  });
  return editor;
}

function full(): Editor {
  const box = area();
  box.maxLength = held.length + 1;
  return text('full', box, held);
}

function stubborn(): Editor {
  const box = area();
  box.addEventListener('input', () => {
    box.value = held;
  });
  return text('stubborn', box, held);
}

function shouting(): Editor {
  const box = area();
  box.addEventListener('input', () => {
    box.value = box.value.toUpperCase();
  });
  return text('shouting', box, held);
}

const form = document.createElement('form');
placeFor('reactLine').append(form);
const controlled = buildReact(form);
const all: Record<EditorKind, Editor> = {
  line: text('line', line()),
  box: text('box', area()),
  reactLine: react('reactLine', 'subject', controlled),
  reactBox: react('reactBox', 'notes', controlled),
  lwcLine: lwc('lwcLine', 'subject', 'open'),
  lwcBox: lwc('lwcBox', 'notes', 'open'),
  lwcClosed: lwc('lwcClosed', 'notes', 'closed'),
  plain: editingArea('plain', placeFor('plain')),
  rooted: rooted(),
  ckeditor: await rich('ckeditor'),
  tinymce: await rich('tinymce'),
  quill: await rich('quill'),
  late: late(),
  full: full(),
  stubborn: stubborn(),
  deaf: deaf(),
  shouting: shouting(),
};

const kinds = Object.keys(all) as EditorKind[];
const mirror = () => {
  for (const kind of kinds) {
    const output = document.querySelector(`[data-kind=${kind}] output`);
    if (output) output.textContent = all[kind].held();
  }
  requestAnimationFrame(mirror);
};
mirror();

const shown = (element: HTMLElement) => (isTextControl(element) ? element.value : flattenText(element).text);
const plainly = (text: string) => text.replaceAll('\u00a0', ' ');
window.editors = {
  focus: (kind) => all[kind].at().focus(),
  look(kind) {
    const sent = all[kind].held();
    return {
      shown: plainly(shown(all[kind].at())),
      sent: plainly(sent.replaceAll('&nbsp;', ' ')),
      words: wordsOf(sent),
    };
  },
  write(kind, words, replacement) {
    const element = all[kind].at();
    const seen = shown(element);
    const start = seen.indexOf(words);
    const field = {
      key: kind,
      kind: 'note.text',
      label: editorKinds[kind],
      element,
      carrier: null,
      foundBy: 'label',
    } as const;
    return writeField(field, seen, { start, end: start + words.length }, replacement);
  },
};
