import * as z from 'zod/mini';
import { browser } from '../browser.ts';
import { type CalendarDate, parseIso } from '../dates/calendar-date.ts';
import { REVIEW } from './names.ts';

/** Longer than any date, kind or name of a service on a page; what is longer is something else. */
const MOST_CHARACTERS = 1000;
/** More services than any participant's record holds. */
const MOST_SERVICES = 2000;

const written = z.string().check(z.maxLength(MOST_CHARACTERS));
const date = z.nullable(z.custom<CalendarDate>((value) => typeof value === 'string' && parseIso(value) !== null));
const handoverSchema = z.object({
  /** What the form asks for; null where it does not say. */
  action: z.nullable(z.enum(['add', 'modify', 'delete'])),
  /** A service, or another datum with a date of its own, such as a skill gain. */
  target: z.enum(['service', 'other']),
  /** The date of the service or of the gain. */
  dated: date,
  /** The form's own Date; null while it is blank. */
  requestedOn: date,
  /** The rows of a services table, as the page shows them. */
  services: z
    .array(z.object({ name: written, start: written, end: written, kind: written }))
    .check(z.maxLength(MOST_SERVICES)),
});

/**
 * What a page may give to the review of an edit request: dates, the action, the names of services. Nothing
 * that a person typed as text, and nothing that says whose they are.
 */
export type Handover = z.infer<typeof handoverSchema>;

/**
 * Keeps what pages give until the review takes it. One at a time and in memory only: the next takes its
 * place, and the browser's putting the background to sleep ends it.
 * @param openCompanion brings the page to the front that will take it
 */
export function keepHandovers(openCompanion: () => Promise<void>): void {
  const message = z.object({ [REVIEW.give]: handoverSchema });
  let held: Handover | null = null;
  browser.runtime.onMessage.addListener((said: unknown, sender) => {
    if (sender.id !== browser.runtime.id) return undefined;
    // A page's process may ask for it too, and what one page gave is not for another.
    if (said === REVIEW.take && sender.url?.startsWith(browser.runtime.getURL('/'))) {
      const taken = held;
      held = null;
      return Promise.resolve(taken);
    }
    const given = message.safeParse(said);
    if (!given.success) return undefined;
    held = given.data[REVIEW.give];
    return openCompanion();
  });
}

/**
 * Takes what was handed over last; it is then forgotten. The review asks when it opens and whenever it
 * comes to the front again, since it is opened only once.
 * @returns null when nothing waits
 */
export async function takeHandover(): Promise<Handover | null> {
  const answer: unknown = await browser.runtime.sendMessage(REVIEW.take).catch(() => null);
  const parsed = handoverSchema.safeParse(answer);
  return parsed.success ? parsed.data : null;
}

/** Asks the page in the current tab to hand over the services it shows. */
export async function askForServices(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  // A page that has gone meanwhile does not answer; the person sees that nothing opens.
  if (tab?.id !== undefined) await browser.tabs.sendMessage(tab.id, REVIEW.list, { frameId: 0 }).catch(() => undefined);
}
