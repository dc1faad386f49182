import { say } from '../../utils/language/say.ts';
import type { Handover } from '../../utils/messages/review-handover.ts';
import type { ReviewDraft } from '../../utils/review/draft.ts';

/**
 * @param draft what stands in the review
 * @param handover what a page gave
 * @returns the draft with it filled in: a list of services takes the place of the list, a request that of the
 * request; what the page does not say stays
 */
export function withHandedOver(draft: ReviewDraft, handover: Handover): ReviewDraft {
  const { action, target, dated, requestedOn, services } = handover;
  if (services.length > 0)
    return {
      ...draft,
      list: [COLUMNS, ...services.map(asRow)].map((cells) => cells.join('\t')).join('\n'),
      kinds: {},
      serviceId: '',
    };
  const asked: ReviewDraft = {
    ...draft,
    target,
    action: action ?? '',
    requestedOn: requestedOn ?? draft.requestedOn,
  };
  if (dated === null) return asked;
  if (target === 'other') {
    return { ...asked, dated: action === 'add' ? { date: '', newDate: dated } : { date: dated, newDate: '' } };
  }
  if (action === 'add') return { ...asked, added: { ...draft.added, start: dated } };
  // The ticket names its service by the date alone; the others are for the person to add.
  return {
    ...asked,
    list: `${TICKET_SERVICE}: ${dated} – ${dated}`,
    kinds: {},
    serviceId: `${TICKET_SERVICE} ${dated}`,
  };
}

const TICKET_SERVICE = 'Service of the ticket';

/** As a table copied from the page would look. */
const COLUMNS = ['Service', 'Start', 'End', 'Type'];

function asRow({ name, start, end, kind }: Handover['services'][number]): string[] {
  return [name, start, end, kind].map((cell) => cell.replace(/\s+/g, ' '));
}

/**
 * @param handover what a page gave
 * @returns a note that says where it came from and what is still needed
 */
export function noteOf({ services, target }: Handover): string {
  if (services.length > 0) return say('handed_services');
  const dates = say('handed_dates');
  return target === 'service' ? `${dates} ${say('handed_add_others')}` : dates;
}
