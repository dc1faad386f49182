import type { CalendarDate } from '../../utils/dates/calendar-date.ts';
import { sayDate } from '../../utils/dates/say-date.ts';
import { say } from '../../utils/language/say.ts';
import type { Handover } from '../../utils/messages/review-handover.ts';
import { emptyDraft, type ReviewDraft, readDraftList } from '../../utils/review/draft.ts';

/**
 * @param draft what stands in the review
 * @param handover what a page gave: a list of services or a request, never whose they are
 * @param today the day of a request that does not state its own
 * @returns the draft with it filled in. A list takes the place of the list, a request that of the request. The
 * reviewer's answers were about something else and are taken away, with a new list the recorded periods too;
 * PID and justification stay.
 */
export function withHandedOver(draft: ReviewDraft, handover: Handover, today: CalendarDate): ReviewDraft {
  const unanswered: ReviewDraft = { ...draft, supported: '', policyOk: '' };
  return handover.services.length > 0
    ? withServices(unanswered, handover.services, today)
    : withRequest(unanswered, handover, today);
}

/** The service of a ticket is found again in the list by its date; one that was chosen in another list is not. */
function withServices(draft: ReviewDraft, services: Handover['services'], today: CalendarDate): ReviewDraft {
  const empty = emptyDraft(today);
  const waiting = ticketService(draft);
  const next: ReviewDraft = {
    ...draft,
    list: [COLUMNS, ...services.map(asRow)].map((cells) => cells.join('\t')).join('\n'),
    kinds: {},
    recorded: empty.recorded,
    serviceId: '',
    changes: draft.serviceId === '' || waiting ? draft.changes : empty.changes,
  };
  return waiting ? withTicketService(next, waiting.start) : next;
}

function withRequest(draft: ReviewDraft, handover: Handover, today: CalendarDate): ReviewDraft {
  const { action, target, dated, requestedOn } = handover;
  const { added, changes } = emptyDraft(today);
  const asked: ReviewDraft = { ...draft, target, action: action ?? '', requestedOn: requestedOn ?? today };
  if (dated === null) return asked;
  if (target === 'other') {
    return { ...asked, dated: action === 'add' ? { date: '', newDate: dated } : { date: dated, newDate: '' } };
  }
  if (action === 'add') return { ...asked, added: { ...added, start: dated } };
  const next = withTicketService(withoutTicketService(asked), dated);
  return next.serviceId === draft.serviceId ? next : { ...next, changes };
}

/** A ticket names its service by the date alone; what it is called is found in the list, where it stands there. */
const TICKET_SERVICE = 'Service of the ticket';

function ticketService(draft: ReviewDraft) {
  const { services } = readDraftList(draft);
  return services.find(({ id, name }) => id === draft.serviceId && name === TICKET_SERVICE);
}

/** Chooses the one service that starts on a day, none of several, or a line of its own where there is none. */
function withTicketService(draft: ReviewDraft, dated: CalendarDate): ReviewDraft {
  const [found, another] = readDraftList(draft).services.filter(({ start }) => start === dated);
  if (found) return { ...draft, serviceId: another ? '' : found.id };
  const isTable = draft.list.startsWith(COLUMNS.join('\t'));
  const line = isTable ? [TICKET_SERVICE, dated, dated, ''].join('\t') : `${TICKET_SERVICE}: ${dated} – ${dated}`;
  const list = draft.list.trim() === '' ? line : `${draft.list.trimEnd()}\n${line}`;
  return { ...draft, list, serviceId: `${TICKET_SERVICE} ${dated}` };
}

function withoutTicketService(draft: ReviewDraft): ReviewDraft {
  const lines = draft.list.split('\n').filter((line) => !line.startsWith(TICKET_SERVICE));
  return { ...draft, list: lines.join('\n') };
}

/** As a table copied from the page would look. */
const COLUMNS = ['Service', 'Start', 'End', 'Type'];

function asRow({ name, start, end, kind }: Handover['services'][number]): string[] {
  return [name, start, end, kind].map((cell) => cell.replace(/\s+/g, ' '));
}

/**
 * @param handover what a page gave
 * @param draft the draft with it filled in
 * @returns a note that says where it came from, what is still needed, and what stands there from before
 */
export function noteOf({ services, target }: Handover, draft: ReviewDraft): string {
  const isList = services.length > 0;
  const ofTicket = ticketService(draft);
  const hasOthers = readDraftList(draft).services.some(({ id }) => id !== ofTicket?.id);
  const notes = [say(isList ? 'handed_services' : 'handed_dates')];
  if (!hasOthers && target === 'service') notes.push(say('handed_add_others'));
  if (hasOthers && ofTicket) notes.push(say('handed_not_listed', sayDate(ofTicket.start)));
  const pid = draft.pid.trim();
  const stands = [...(pid ? [say('handed_pid', pid)] : []), ...(hasOthers && !isList ? [say('handed_list')] : [])];
  if (stands.length > 0) notes.push(say('handed_stands', stands.join(say('and'))));
  return notes.join(' ');
}
