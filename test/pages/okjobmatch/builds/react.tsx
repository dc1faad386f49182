import { useEffect, useState } from 'react';
import { render } from 'react-dom';
import type { Built } from '../builds.ts';

let held = { date: '', subject: '', notes: '' };

/** Inputs that show what the state says, and nothing else. */
export function build(form: HTMLFormElement): Built {
  const root = document.createElement('div');
  form.prepend(root);
  render(<Fields />, root);
  return { held: () => held, at: (name) => root.querySelector(`#r-${name}`) as HTMLElement };
}

function Fields() {
  const [state, setState] = useState(held);
  useEffect(() => {
    held = state;
  });
  const told = (name: keyof typeof held) => (event: { target: { value: string } }) =>
    setState((before) => ({ ...before, [name]: event.target.value }));
  return (
    <>
      <p>
        <label htmlFor="r-date">Reference Date</label>
        <input id="r-date" value={state.date} onChange={told('date')} />
      </p>
      <p>
        <label htmlFor="r-subject">Subject</label>
        <input id="r-subject" value={state.subject} onChange={told('subject')} />
      </p>
      <p>
        <label htmlFor="r-notes">Notes</label>
        <textarea id="r-notes" rows={6} cols={60} value={state.notes} onChange={told('notes')} />
      </p>
    </>
  );
}
