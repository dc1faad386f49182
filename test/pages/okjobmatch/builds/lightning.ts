import NoteForm from 'c/noteForm';
import { createElement } from 'lwc';
import type { Build, Built } from '../builds.ts';

/** Components as a portal has them: ids that are counted anew, no names, values kept in their state. */
export function build(form: HTMLFormElement, how: Build): Built {
  const element = createElement<HTMLElement & { held: ReturnType<Built['held']>; at: Built['at'] }>('c-note-form', {
    is: NoteForm,
    mode: how === 'lwcClosed' ? 'closed' : 'open',
  });
  form.prepend(element);
  return { held: () => element.held, at: (name) => element.at(name) };
}
