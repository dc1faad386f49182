/** What may be said in a log: which part, and which of our own names. Never a person's text. */
export type LogCode =
  | 'guard-fault'
  | 'session-fault'
  | 'settings-unread'
  | 'site-fault'
  | 'storage-fault'
  | 'submit-unchecked';

/**
 * @param code what happened
 * @param id a rule id or an error's class name; nothing that came from a page
 */
export function logFault(code: LogCode, id = ''): void {
  console.warn(`Steward: ${code}${id && ` (${id})`}`);
}

/** @returns the class of an error; its message may quote a page and is left alone */
export function errorName(error: unknown): string {
  return error instanceof Error ? error.name : 'unknown';
}
