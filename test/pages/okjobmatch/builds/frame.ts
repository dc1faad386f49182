import type { Built } from '../builds.ts';
import { area, labelled, line } from './fields.ts';

/** The fields in a frame that has no address of its own. */
export function build(form: HTMLFormElement): Built {
  const frame = document.createElement('iframe');
  frame.title = 'Note';
  frame.style.cssText = 'width: 640px; height: 320px; border: 2px solid';
  form.prepend(frame);
  const [date, subject, notes] = [line(), line(), area()];
  frame.contentDocument?.body.append(
    labelled('Reference Date', date),
    labelled('Subject', subject),
    labelled('Notes', notes),
  );
  return {
    held: () => ({ date: date.value, subject: subject.value, notes: notes.value }),
    at: (name) => ({ date, subject, notes })[name],
  };
}
