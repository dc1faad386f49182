import { escapeHtml } from '../html.ts';

/**
 * The ways in which a page like "Add Notes" may be built: what is behind the case system's login cannot be
 * seen, so the same three fields stand here in every shape that such systems are known to have.
 */
export const builds = {
  // Written by the server.
  table: 'in a table without labels',
  terms: 'in a list of terms without labels',
  columns: 'under the heads of a table',
  frame: 'in a frame of the same site',
  blankFrame: 'in a frame without an address',
  // Built by a script.
  late: 'late',
  dialog: 'in a dialog over a list',
  plain: 'with an editing area of the browser',
  react: 'with React, which keeps the values',
  ckeditor: 'with CKEditor 5',
  tinymce: 'with TinyMCE in its frame',
  quill: 'with Quill',
  openRoot: 'in open shadow roots',
  closedRoot: 'in a closed shadow root',
  lwc: 'with Lightning components',
  lwcSynthetic: 'with Lightning components whose shadow is synthetic',
  lwcClosed: 'with Lightning components, closed',
  // The same fields as in `late`, found again or not.
  moved: 'with other ids, classes and order at each visit',
  remeant: 'with the same boxes for something else',
} as const;

/** One of the ways. */
export type Build = keyof typeof builds;

/** The fields of the page, in their order, as its scripts call them. */
export const fieldNames = ['date', 'subject', 'notes'] as const;

/** What a page that is built gives to whoever tests with it. */
export interface Built {
  /** What would be sent, as the framework itself holds it. */
  held(): Readonly<Record<(typeof fieldNames)[number], string>>;
  /** What people type into. */
  at(name: (typeof fieldNames)[number]): HTMLElement;
}

/** What stands in `window.practice`; a portal has the way from page to page alone. */
export type Practice = Partial<Built> & { go?: (page: string) => void };

const names = ['Reference Date', 'Subject', 'Notes'] as const;
const boxes = [
  '<input type="text" name="f1" autocomplete="off">',
  '<input type="text" name="f2">',
  '<textarea name="f3" rows="6" cols="60"></textarea>',
] as const;
const rows = (row: (name: string, box: string) => string) =>
  names.map((name, index) => row(name, boxes[index] ?? '')).join('');

/**
 * @param build which way
 * @param visit how often the page has been opened, for what changes from one visit to the next
 * @returns what stands inside the form; empty where a script builds it
 */
export function fieldsBuilt(build: Build, visit: number): string {
  switch (build) {
    case 'table':
      return `<table class="default facts">${rows((name, box) => `<tr><td class="c1">${name}:</td><td>${box}</td></tr>`)}</table>`;
    case 'terms':
      return `<dl>${rows((name, box) => `<dt>${name}</dt><dd>${box}</dd>`)}</dl>`;
    case 'columns':
      return `<table class="default"><thead><tr>${rows((name) => `<th>${name}</th>`)}</tr></thead><tbody><tr>${rows((_, box) => `<td>${box}</td>`)}</tr></tbody></table>`;
    case 'moved': {
      const labelled = names.map((name, index) => {
        const id = `k${visit}x${(index * 7 + visit * 3) % 11}`;
        const box = (boxes[index] ?? '').replace(
          /name="\w+"/,
          `id="${id}" class="z${visit}-${index}" name="q${visit}[${index}]"`,
        );
        return `<div class="w${visit}"><label for="${id}">${name}</label>${box}</div>`;
      });
      return (visit % 2 ? labelled : labelled.reverse()).join('');
    }
    case 'remeant':
      return ['Date of Birth', 'Employer', visit > 1 ? 'Remarks of the counsellor' : 'What was said']
        .map(
          (name, index) =>
            `<label for="same${index}">${name}</label>${(boxes[index] ?? '').replace('name=', `id="same${index}" name=`)}`,
        )
        .join('');
    default:
      return '';
  }
}

/** @returns the form alone, as it stands in a frame */
export function innerPage(action: string): string {
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Note</title></head><body>
<form method="post" action="${escapeHtml(action)}" target="_top">${rows((name, box) => `<p><label>${name} ${box}</label></p>`)}<input type="submit" value="Save"></form>
</body></html>`;
}
