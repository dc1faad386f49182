import type { Build, Built } from '../builds.ts';
import { area, labelled, line } from './fields.ts';

/** Each field in an element of the page's own making; the note's has another inside. */
export function build(form: HTMLFormElement, how: Build): Built {
  const mode = how === 'closedRoot' ? 'closed' : 'open';
  customElements.define('c-box', class extends HTMLElement {});
  const [date, subject, notes] = [line(), line(), area()];
  const box = (...content: HTMLElement[]) => {
    const host = document.createElement('c-box');
    host.attachShadow({ mode }).append(...content);
    return host;
  };
  form.prepend(box(labelled('Reference Date', date), labelled('Subject', subject)), box(box(labelled('Notes', notes))));
  return {
    held: () => ({ date: date.value, subject: subject.value, notes: notes.value }),
    at: (name) => ({ date, subject, notes })[name],
  };
}
