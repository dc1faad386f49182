import {
  Autoformat,
  BlockQuote,
  Bold,
  ClassicEditor,
  Essentials,
  Italic,
  Link,
  List,
  Paragraph,
  PasteFromOffice,
} from 'ckeditor5';
import 'ckeditor5/ckeditor5.css';

/** CKEditor 5 in place of the textarea, which goes on holding what is posted. */
export async function showEditor(textarea: HTMLTextAreaElement, label: string): Promise<void> {
  const editor = await ClassicEditor.create({
    attachTo: textarea,
    licenseKey: 'GPL',
    root: { label, initialData: textarea.value },
    plugins: [Autoformat, BlockQuote, Bold, Essentials, Italic, Link, List, Paragraph, PasteFromOffice],
    toolbar: ['bold', 'italic', 'bulletedList', 'numberedList', 'link', 'blockQuote'],
  });

  editor.ui.view.element?.setAttribute('data-test-id', 'zd-wysiwyg-editor');
  editor.ui.view.element?.setAttribute('role', 'application');
  editor.editing.view.change((writer) => {
    const editable = editor.editing.view.document.getRoot();
    if (!editable) return;
    writer.setAttribute('aria-required', String(textarea.required), editable);
    const describedBy = textarea.getAttribute('aria-describedby');
    if (describedBy) writer.setAttribute('aria-describedby', describedBy, editable);
  });

  // React listens for 'input' and remembers the last value it saw through the element's own setter.
  const setValue = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set;
  editor.model.document.on('change:data', () => {
    setValue?.call(textarea, editor.getData());
    textarea.dispatchEvent(new Event('input', { bubbles: true }));
  });
}
