import type { CalendarDate } from '../dates/calendar-date.ts';
import { readDate } from '../dates/read-date.ts';
import { dayWritten } from '../dates/written-date.ts';
import { kindSaid } from './kind-of-service.ts';
import { readPastedServices, readServiceRow } from './read-services.ts';
import type { Service } from './service.ts';
import { aheadFault, readDays } from './service-row.ts';

/** A service as a person lists it. */
export interface ListedService extends Service {
  /** As written, without bullets and colons. */
  readonly name: string;
  /** True where neither the list nor a word of the name says its kind. */
  readonly kindIsGuess: boolean;
  /** Where it stands, counted from 1. */
  readonly line: number;
}

/** A line that holds no service that could be. */
export interface LineFault {
  /** Counted from 1. */
  readonly line: number;
  /** What is amiss and what to do, in a sentence. */
  readonly why: string;
}

/** What a list of services says. */
export interface ServiceList {
  readonly services: readonly ListedService[];
  readonly faults: readonly LineFault[];
  /** From a line such as "Period of Participation: 06/03/20 – 5/27/21". */
  readonly period: { readonly start: CalendarDate; readonly end: CalendarDate | null } | null;
  /** From a line such as "Requested Date: 5/30/2021." */
  readonly requestedOn: CalendarDate | null;
  /** The service that a line such as "Request is to delete the … service on 10/20/20" names. */
  readonly deletes: ListedService | null;
}

/**
 * Reads a list of services in the forms `readPastedServices` takes, and names each by its own name and start,
 * so that it keeps its id while other lines are added or mended.
 * @param text the list, as typed or pasted
 * @param asOf the day of the request, where it is known: a date years after it is a slip
 * @returns every line that reads as a service, a fault for every other line that might have been meant as one,
 * and what the directive's examples state beside their lists. It never throws.
 */
export function readServiceList(text: string, asOf: CalendarDate | null = null): ServiceList {
  const { rows, faults, period, requestedOn } = readPastedServices(text);
  const services: ListedService[] = [];
  const unread: LineFault[] = [];
  const seen = new Map<string, number>();
  for (const { row, line } of rows) {
    const read = readServiceRow(row, '');
    if ('why' in read) {
      unread.push({ line, why: read.why });
      continue;
    }
    const { start, end } = read.service;
    const slip = aheadFault(start, row.start, asOf) ?? (end && aheadFault(end, row.end, asOf));
    if (slip) {
      unread.push({ line, why: slip });
      continue;
    }
    const key = `${row.name} ${start}`;
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    const id = times === 1 ? key : `${key} (${times})`;
    const kindIsGuess = row.kind.trim() === '' && kindSaid(row.name) === null;
    services.push({ ...read.service, id, name: row.name, kindIsGuess, line });
  }
  const days = period && readDays(period);
  return {
    services,
    faults: [...faults, ...unread].sort((a, b) => a.line - b.line).map(({ line, why }) => ({ line, why })),
    period: days && 'start' in days ? days : null,
    requestedOn: requestedOn === null ? null : dayWritten(requestedOn),
    deletes: deletedIn(text, services),
  };
}

const DELETION = /\bdelete (?:the )?(.{3,100}?)(?: service)? on (\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4})/i;

function deletedIn(text: string, services: readonly ListedService[]): ListedService | null {
  const [, name = '', day = ''] = DELETION.exec(text) ?? [];
  const on = readDate(day);
  return services.find((one) => one.start === on && one.name.toLowerCase() === name.toLowerCase()) ?? null;
}
