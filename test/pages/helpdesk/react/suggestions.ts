import { suggestionsPath } from '../addresses.ts';

let waiting: ReturnType<typeof setTimeout> | undefined;

/**
 * Half a second after the last key the subject goes to the server, in the address itself, to look for
 * articles that might answer it. The request has not been submitted by then.
 */
export function askForSuggestions(subject: string): void {
  clearTimeout(waiting);
  if (subject.trim().length < 3) return;
  waiting = setTimeout(() => {
    const search = new URLSearchParams({ locale: 'en-us', query: subject.trim().toLowerCase() });
    void fetch(`${suggestionsPath}?${search}`);
  }, 500);
}
