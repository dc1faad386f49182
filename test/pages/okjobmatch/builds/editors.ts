import type { Build, Built } from '../builds.ts';
import { addStyle, area, labelled, line } from './fields.ts';

/** Rich editors in place of the box for the note. */
export async function build(form: HTMLFormElement, how: Build): Promise<Built> {
  const [date, subject, notes] = [line(), line(), area()];
  notes.id = 'note_text';
  form.prepend(labelled('Reference Date', date), labelled('Subject', subject), labelled('Notes', notes));
  const editor = await richEditors[how as keyof typeof richEditors](notes);
  return {
    held: () => ({ date: date.value, subject: subject.value, notes: editor.text() }),
    at: (name) => (name === 'notes' ? editor.area() : { date, subject }[name]),
  };
}

/** Each puts itself in place of a box, and says what it holds and where people write. */
export const richEditors = {
  async ckeditor(notes: HTMLTextAreaElement) {
    const { showEditor } = await import('../../helpdesk/react/description-editor.ts');
    addStyle((await import('ckeditor5/ckeditor5.css')).default);
    await showEditor(notes, notes.labels[0]?.textContent ?? '');
    return {
      text: () => wordsOf(notes.value),
      html: () => notes.value,
      area: () => document.querySelector('.ck-editor__editable') as HTMLElement,
    };
  },
  async tinymce(notes: HTMLTextAreaElement) {
    const { default: tinymce } = await import('tinymce');
    await import('tinymce/models/dom');
    await import('tinymce/themes/silver');
    await import('tinymce/icons/default');
    addStyle((await import('tinymce/skins/ui/oxide/skin.min.css')).default);
    const [editor] = await tinymce.init({
      target: notes,
      license_key: 'gpl',
      skin: false,
      content_css: false,
      menubar: false,
      promotion: false,
      toolbar: 'bold italic',
      height: 260,
      setup: (one) => one.on('input change undo redo', () => one.save()),
    });
    return {
      text: () => wordsOf(editor?.getContent() ?? ''),
      html: () => editor?.getContent() ?? '',
      area: () => editor?.getBody() as HTMLElement,
    };
  },
  async quill(notes: HTMLTextAreaElement) {
    const { default: Quill } = await import('quill');
    addStyle((await import('quill/dist/quill.snow.css')).default);
    // Portals put their own words over it, and no label that knows it.
    const words = document.createElement('div');
    words.textContent = notes.labels[0]?.textContent ?? '';
    const place = document.createElement('div');
    notes.parentElement?.replaceChildren(words, place);
    const quill = new Quill(place, { theme: 'snow' });
    quill.clipboard.dangerouslyPasteHTML(notes.value);
    quill.history.clear();
    return { text: () => quill.getText().trim(), html: () => quill.getSemanticHTML(), area: () => quill.root };
  },
};

/** @returns the words of a rich text, a line for each paragraph */
export function wordsOf(html: string): string {
  const read = new DOMParser().parseFromString(html.replace(/<\/p>\s*<p>/g, '\n'), 'text/html');
  return (read.body.textContent ?? '').replaceAll('\u00a0', ' ').trim();
}
