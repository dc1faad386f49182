import NoteForm from 'c/noteForm';
import ServiceForm from 'c/serviceForm';
import { createElement } from 'lwc';

/** A portal that never loads a page anew: a list, a note and a service come and go under one address bar. */
const pages = {
  list: { heading: 'Participants', content: () => document.createElement('p') },
  note: { heading: 'Add Case Note', content: () => createElement('c-note-form', { is: NoteForm }) },
  service: { heading: 'Add Service', content: () => createElement('c-service-form', { is: ServiceForm }) },
} as const;

const base = location.pathname.replace(/\/[^/]*$/, '');
const heading = document.querySelector('h1');
const place = document.querySelector('#portal');

function go(page: string): void {
  const { heading: words, content } = pages[page as keyof typeof pages];
  history.pushState({}, '', `${base}/${page}`);
  if (heading) heading.textContent = words;
  place?.replaceChildren(content());
}

window.practice = { go };
for (const page of Object.keys(pages)) {
  document.querySelector(`[data-go="${page}"]`)?.addEventListener('click', () => go(page));
}
