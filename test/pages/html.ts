/** Makes text safe inside an element or a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replaceAll(
    /[&<>"']/g,
    (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' })[character] ?? '',
  );
}

/** JSON that cannot end the script element it is written into. */
export function jsonForScript(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}

/** What a form sent, as a list to read: the demo's answer to every Submit and Save. */
export function receivedList(posted: Iterable<[string, string]>): string {
  const hidden = new Set(['authenticity_token', 'utf8', 'commit', '_method']);
  const rows = [...posted]
    .filter(([name]) => !hidden.has(name))
    .map(([name, value]) => `<dt>${escapeHtml(name)}</dt><dd>${escapeHtml(value) || '<em>empty</em>'}</dd>`);
  return `<dl class="received">${rows.join('')}</dl>`;
}
