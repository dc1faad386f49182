import { suggestionsPath } from '../addresses.ts';

/** An article that might answer a request. */
export interface Suggestion {
  readonly html_url: string;
  readonly name: string;
}

let waiting: ReturnType<typeof setTimeout> | undefined;

/**
 * Half a second after the last key the subject goes to the server, in the address itself, to look for
 * articles that might answer it. The request has not been submitted by then.
 */
export function askForSuggestions(subject: string, show: (found: readonly Suggestion[]) => void): void {
  clearTimeout(waiting);
  if (subject.trim().length < 3) {
    show([]);
    return;
  }
  waiting = setTimeout(async () => {
    const search = new URLSearchParams({ locale: 'en-us', query: subject.trim().toLowerCase() });
    const { results } = await (await fetch(`${suggestionsPath}?${search}`)).json();
    show(results);
  }, 500);
}
