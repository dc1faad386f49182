import { richEditors } from '../../okjobmatch/builds/editors.ts';

/** The rich editor that a theme of its time put in place of the description. */
const textarea = document.querySelector<HTMLTextAreaElement>('#request_description');
const editor = document.querySelector<HTMLElement>('script[data-editor]')?.dataset.editor as 'tinymce' | 'ckeditor';
const kind = document.querySelector<HTMLInputElement>('#request_description_mimetype');
if (textarea && kind) {
  kind.value = 'text/html';
  if (editor === 'tinymce') {
    const around = document.createElement('div');
    around.id = 'hc-wysiwyg';
    around.setAttribute('role', 'application');
    textarea.replaceWith(around);
    around.append(textarea);
  }
  await richEditors[editor](textarea);
}
