/** @returns a labelled line or box for sentences, in its own paragraph */
export function labelled(words: string, control: HTMLElement): HTMLElement {
  const around = document.createElement('p');
  const label = document.createElement('label');
  label.textContent = words;
  control.id ||= `field_${Math.random().toString(36).slice(2)}`;
  label.htmlFor = control.id;
  around.append(label, control);
  return around;
}

/** @returns a plain line */
export function line(): HTMLInputElement {
  return Object.assign(document.createElement('input'), { type: 'text' });
}

/** @returns a plain box for sentences */
export function area(): HTMLTextAreaElement {
  return Object.assign(document.createElement('textarea'), { rows: 6, cols: 60 });
}

/** Adds a style sheet to the page. */
export function addStyle(css: string): void {
  const style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
}
