import type { CalendarDate } from '../dates/calendar-date.ts';
import { dayWritten } from '../dates/written-date.ts';
import { say, type Words } from '../language/say.ts';
import type { ServiceKind } from '../policy/service-kinds.ts';
import type { EditRequest, NewService, ServiceChanges } from './edit-request.ts';
import { kindOf } from './kind-of-service.ts';
import { readPids } from './read-pids.ts';
import { type ListedService, readServiceList, type ServiceList } from './service-list.ts';
import { aheadFault, yearFault } from './service-row.ts';

/** An answer the reviewer gives; empty while nobody has looked. */
export type Answer = '' | 'yes' | 'no';

/** An edit request while it is being written: everything as typed. */
export interface ReviewDraft {
  /** The participant's services, one a line. */
  readonly list: string;
  /** Kinds chosen by hand, by the id of a listed service. */
  readonly kinds: Readonly<Record<string, ServiceKind>>;
  /** Periods of participation as OKJobMatch shows them. */
  readonly recorded: readonly { readonly start: string; readonly end: string }[];
  readonly target: 'service' | 'other';
  readonly action: '' | 'add' | 'modify' | 'delete';
  readonly requestedOn: string;
  /** The id of the listed service that is to be modified or deleted. */
  readonly serviceId: string;
  /** The service to add. */
  readonly added: {
    readonly name: string;
    readonly start: string;
    readonly end: string;
    /** Empty while nobody has chosen one: then its name tells. */
    readonly kind: '' | ServiceKind;
  };
  /** New values of the service to modify; what is empty stays as it is. */
  readonly changes: {
    readonly start: string;
    readonly end: string;
    /** The end is to be taken away. */
    readonly noEnd: boolean;
    readonly kind: '' | ServiceKind;
    /** Names of other fields that change. */
    readonly others: string;
  };
  /** The skill gain or other dated item. */
  readonly dated: { readonly date: string; readonly newDate: string };
  readonly pid: string;
  readonly justification: string;
  readonly supported: Answer;
  readonly policyOk: Answer;
}

/** Something typed that cannot be, by the box it stands in. */
export interface DraftFault {
  readonly field:
    | 'requestedOn'
    | 'added.start'
    | 'added.end'
    | 'changes.start'
    | 'changes.end'
    | 'dated.date'
    | 'dated.newDate'
    | `recorded.${number}.${'start' | 'end'}`;
  /** What the box is called. */
  readonly box: Words;
  readonly why: string;
}

/** What a draft says. */
export interface DraftReading {
  readonly list: ServiceList;
  readonly request: EditRequest;
  readonly faults: readonly DraftFault[];
  /** What is given as new in a service is what stands there already. */
  readonly isSame: boolean;
}

/**
 * @param today the day on which a request would be sent if it were sent now
 * @returns a draft in which nothing but that day has been filled in
 */
export function emptyDraft(today: CalendarDate): ReviewDraft {
  return {
    list: '',
    kinds: {},
    recorded: [{ start: '', end: '' }],
    target: 'service',
    action: '',
    requestedOn: today,
    serviceId: '',
    added: { name: '', start: '', end: '', kind: '' },
    changes: { start: '', end: '', noEnd: false, kind: '', others: '' },
    dated: { date: '', newDate: '' },
    pid: '',
    justification: '',
    supported: '',
    policyOk: '',
  };
}

/**
 * @param draft what has been typed; the day of the request tells which years are slips
 * @returns its list of services, with the kinds chosen by hand
 */
export function readDraftList({
  list: text,
  kinds,
  requestedOn,
}: Pick<ReviewDraft, 'list' | 'kinds' | 'requestedOn'>): ServiceList {
  const list = readServiceList(text, dayWritten(requestedOn));
  const withKind = (service: ListedService): ListedService => {
    const kind = kinds[service.id];
    return kind === undefined ? service : { ...service, kind, kindIsGuess: false };
  };
  return { ...list, services: list.services.map(withKind) };
}

/**
 * Reads a draft as far as it can be read. What cannot be read is left out of the request and named as a fault,
 * and a request with a fault, or one that changes nothing, is one that cannot be evaluated. Boxes that the action does not have are not read.
 * @param draft what has been typed
 * @param list its list of services, where it has been read already
 * @returns the request it makes, the list of services with its own faults, and a fault for each other box
 */
export function readDraft(draft: ReviewDraft, list: ServiceList = readDraftList(draft)): DraftReading {
  const faults: DraftFault[] = [];
  const asOf = dayWritten(draft.requestedOn);
  const amiss = (field: DraftFault['field'], box: Words, why: string) => void faults.push({ field, box, why });
  const dateIn = (field: DraftFault['field'], box: Words, written: string): CalendarDate | null => {
    if (isEmpty(written)) return null;
    const on = dayWritten(written);
    const why = on === null ? say('draft_no_day') : (yearFault(on, written) ?? aheadFault(on, written, asOf));
    if (why === null) return on;
    amiss(field, box, why);
    return null;
  };
  let isSame = false;
  const { action, target, added, dated } = draft;
  const isOther = target === 'other';

  const recorded = draft.recorded.flatMap((period, index) => {
    const from = dateIn(`recorded.${index}.start`, 'request_recorded', period.start);
    const to = dateIn(`recorded.${index}.end`, 'request_recorded', period.end);
    if (from !== null && to !== null && to < from) {
      amiss(`recorded.${index}.end`, 'request_recorded', say('draft_period_ends_first'));
      return [];
    }
    if (from === null && isEmpty(period.start) && !isEmpty(period.end))
      amiss(`recorded.${index}.start`, 'request_recorded', say('draft_period_without_start'));
    return from === null ? [] : [{ start: from, end: to }];
  });
  const adding = (): NewService => {
    const start = dateIn('added.start', 'request_start', added.start);
    const end = dateIn('added.end', 'request_end', added.end);
    if (start !== null && end !== null && end < start) amiss('added.end', 'request_end', say('draft_ends_first'));
    return { id: added.name.trim() || 'New service', start, end, kind: added.kind || kindOf(added.name) };
  };
  const changing = ({ noEnd, kind, others, ...written }: ReviewDraft['changes']): ServiceChanges => {
    const start = dateIn('changes.start', 'request_new_start', written.start);
    const end = noEnd ? null : dateIn('changes.end', 'request_new_end', written.end);
    const was = list.services.find(({ id }) => id === draft.serviceId);
    const starts = isEmpty(written.start) ? was?.start : start;
    const ends = isEmpty(written.end) ? was?.end : end;
    if (starts && ends && ends < starts && !noEnd) {
      if (end === null) amiss('changes.start', 'request_new_start', say('draft_ends_first'));
      else amiss('changes.end', 'request_new_end', say('draft_ends_first'));
    }
    const changes = {
      ...(start !== null && { start }),
      ...(noEnd ? { end: null } : end !== null && { end }),
      ...(kind !== '' && { kind }),
    };
    const values = Object.entries(changes);
    isSame =
      faults.every(({ field }) => !field.startsWith('changes.')) &&
      values.length > 0 &&
      isEmpty(others) &&
      values.every(([field, value]) => was?.[field as keyof typeof changes] === value);
    return { ...changes, otherFields: names(others) };
  };
  const newDate = action === 'add' ? 'request_item_date' : 'request_new_date';
  const dating = (): EditRequest['dated'] => {
    const date = isOther && action !== 'add' ? dateIn('dated.date', 'request_recorded_date', dated.date) : null;
    const next = isOther && action !== 'delete' ? dateIn('dated.newDate', newDate, dated.newDate) : null;
    if (date !== null && date === next) amiss('dated.newDate', newDate, say('draft_same_date'));
    return { date, newDate: next };
  };
  const request: EditRequest = {
    pids: readPids(draft.pid),
    action,
    target,
    requestedOn: dateIn('requestedOn', 'request_day', draft.requestedOn),
    services: list.services,
    serviceId: draft.serviceId === '' ? null : draft.serviceId,
    service: !isOther && action === 'add' ? adding() : null,
    changes: !isOther && action === 'modify' ? changing(draft.changes) : null,
    dated: dating(),
    recordedPeriods: recorded.length > 0 ? recorded : null,
    justification: draft.justification,
    supported: answered(draft.supported),
    policyOk: answered(draft.policyOk),
  };
  return { list, request: faults.length > 0 || isSame ? { ...request, unread: true } : request, faults, isSame };
}

function isEmpty(written: string): boolean {
  return written.trim() === '';
}

function names(written: string): string[] {
  return written.split(/[\s,;]+/).filter((name) => name !== '');
}

function answered(answer: Answer): boolean | null {
  return answer === '' ? null : answer === 'yes';
}

/**
 * What still has to be filled in, or mended, before there is a request at all.
 * @param draft the draft
 * @param reading what it says
 * @returns sentences, in the order of the form, then those for boxes that cannot be read; none when the State
 * would have something to decide on
 */
export function stillMissing(draft: ReviewDraft, reading: DraftReading): readonly string[] {
  const unread = reading.faults.map(({ box, why }) => say('draft_unread', say(box), why));
  return [...new Set([...stillEmpty(draft, reading), ...unread])];
}

function stillEmpty(draft: ReviewDraft, { request, list, isSame }: DraftReading): string[] {
  const missing: string[] = [];
  if (draft.action === '') missing.push(say('draft_choose_action'));
  if (isEmpty(draft.requestedOn)) missing.push(say('way_day'));
  if (draft.target === 'other') {
    const { date, newDate } = draft.dated;
    if (isEmpty(draft.action === 'add' ? newDate : date)) missing.push(say('draft_item_date'));
    if (draft.action === 'modify' && isEmpty(newDate)) missing.push(say('draft_item_new_date'));
    return missing;
  }
  if (draft.action === 'add' && isEmpty(draft.added.start)) missing.push(say('draft_added_start'));
  if (draft.action !== 'modify' && draft.action !== 'delete') return missing;
  if (list.services.length === 0) missing.push(say('draft_list'));
  else if (!list.services.some(({ id }) => id === draft.serviceId)) missing.push(say('draft_choose_service'));
  if (draft.action === 'modify') {
    const { start, end, noEnd, kind } = draft.changes;
    const isUnsaid = isEmpty(start) && isEmpty(end) && !noEnd && kind === '';
    if (isUnsaid && request.changes?.otherFields.length === 0) missing.push(say('draft_say_change'));
    if (isSame) missing.push(say('draft_same'));
  }
  return missing;
}
