import type { Build, Built } from '../builds.ts';
import { area, labelled, line } from './fields.ts';

/** Fields as the browser has them: in a dialog, late, or with an editing area in place of the textarea. */
export function build(form: HTMLFormElement, how: Build): Built {
  const [date, subject, notes] = [line(), line(), how === 'plain' ? document.createElement('div') : area()];
  const fields = [labelled('Reference Date', date), labelled('Subject', subject), labelled('Notes', notes)];
  if (notes instanceof HTMLDivElement) {
    notes.contentEditable = 'true';
    notes.setAttribute('role', 'textbox');
    notes.setAttribute('aria-label', 'Notes');
    notes.style.cssText = 'min-height: 120px; border: 1px solid; padding: 6px';
  }
  let typed = '';
  notes.addEventListener('input', () => {
    typed = 'value' in notes ? notes.value : (notes.innerText ?? '');
  });
  if (how === 'late') setTimeout(() => form.prepend(...fields), 900);
  else if (how === 'dialog') form.append(openingDialog(fields));
  else form.prepend(...fields);
  return {
    held: () => ({ date: date.value, subject: subject.value, notes: typed }),
    at: (name) => ({ date, subject, notes })[name],
  };
}

function openingDialog(fields: readonly HTMLElement[]): HTMLElement {
  const open = document.createElement('button');
  open.type = 'button';
  open.textContent = 'Edit the note of 11/20';
  open.addEventListener('click', () => {
    const dialog = document.createElement('dialog');
    const heading = document.createElement('h2');
    heading.textContent = 'Edit Note';
    const close = document.createElement('button');
    close.type = 'button';
    close.textContent = 'Cancel';
    close.addEventListener('click', () => dialog.remove());
    dialog.append(heading, ...fields, close);
    open.after(dialog);
    dialog.showModal();
  });
  return open;
}
