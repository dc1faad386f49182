import { calendarDateFrom } from '../dates/calendar-date.ts';
import type { ServiceKind } from './service-kinds.ts';

/**
 * Oklahoma's WSD 58-2024, as far as Steward checks it: every number stands beside the words it comes
 * from. A rule never writes a number of its own; it asks this file or a policy built on it.
 */

/** A place in the directive (or a regulation it invokes) and its words. */
export interface Citation {
  /** The heading the words stand under. */
  readonly section: string;
  /** At most 25 words, as printed. */
  readonly quote: string;
  /** A regulation the directive invokes there. */
  readonly also?: string;
}

/** Which directive, for the popup's footer and for everything that is printed. */
export const directive = {
  number: 'WSD 58-2024',
  title: 'Oklahoma Data Integrity and Secure Stewardship of Personally Identifiable Information (PII)',
  effective: calendarDateFrom('2024-01-19'),
} as const;

/** "at their email address": where Title III data edit requests go. */
export const titleThreeAddress = 'RES-techsyssup@oesc.state.ok.us';

/** The directive's words, one entry for each thing Steward says. */
export const citations = {
  serviceEntry: {
    section: 'Service Entry',
    quote:
      'Services should be entered at the time the services are provided, and no later than seven calendar days after service delivery.',
  },
  actualServices: {
    section: 'Service Entry',
    quote: 'Only actual services delivered to a participant should be entered into the system.',
  },
  caseNoteEntry: {
    section: 'Case notes',
    quote: 'the case notes must be entered no later than seven calendar days of either instance.',
  },
  disability: {
    section: 'Case notes',
    quote:
      'No notation other than […] the notation of accommodation in a case note, without attachment to the disability, may be made within the participant’s file.',
    also: '29 CFR 38.41(b)(3)',
  },
  protectedPii: {
    section: 'Data Integrity and PII Definitions',
    quote:
      'Examples of protected PII include, but are not limited to, social security numbers (SSNs), credit card numbers, bank account numbers',
  },
  protectedPersonal: {
    section: 'Data Integrity and PII Definitions',
    quote:
      'home telephone numbers, ages, birthdates, marital status, spouse names, educational history, […] medical history, financial information, and computer passwords.',
  },
  medical: {
    section: 'Case notes',
    quote:
      'Confidential information regarding medical conditions or disabilities must be handled, stored, used, and disclosed in compliance with 29 CFR 38.41(b)(3).',
    also: '29 CFR 38.41(b)(3)',
  },
  noteParts: {
    section: 'Case notes',
    quote:
      'information related to the specific data element or service provided, the date on which the information was obtained, and the case manager who obtained',
  },
  followUpService: {
    section: 'Service Entry',
    quote:
      'Attempted contact with the participant or contact made for the collection of documentation or performance measures are not acceptable follow-up services',
  },
  oneParticipant: {
    section: 'Ticket Request Instructions',
    quote: 'Please submit one ticket request per PID or per staff member.',
  },
  titleThree: {
    section: 'Data Edit Requests for Title I and Title II Programs',
    quote: 'OESC will not receive Title III data edit requests at Zendesk.',
  },
  justification: {
    section: 'Processes',
    quote: 'Is the change fully justified in the request?',
  },
  requiredField: {
    section: 'Processes',
    quote: 'Are missing a required data field or justification.',
  },
  screenshots: {
    section: 'Title I- Zendesk Helpdesk Procedures',
    quote: 'If screenshots are required, please ensure it is uploaded in the attachment section.',
  },
  requestDate: {
    section: 'Ticket Request Instructions',
    quote: 'The date you are submitting your request (i.e., The same day)',
  },
  afterHours: {
    section: 'Title I- Zendesk Helpdesk Procedures',
    quote:
      'Tickets submitted after 4:00 PM will be completed the next day or within 24-48 hours after OESC has received the submission',
  },
  workTelephone: {
    section: 'Ticket Request Instructions',
    quote: 'Please do not include any punctuation including dashes or a slash mark.',
  },
  dataEditRequest: {
    section: 'Data Edit Request',
    quote: 'may be allowed up to 20 days after the end of the applicable quarter.',
  },
  skillGainEdit: {
    section: 'Measurable Skills Gains',
    quote: 'no more than up to 20 days after the end of the applicable quarter.',
  },
  quarterlyReports: {
    section: 'Data Edit Request',
    quote: 'quarterly performance reports are due approximately 45 days after the end of each quarter',
  },
  serviceGap: {
    section: 'Examples',
    quote: 'create a gap of more than 90 days between services.',
  },
  deskHours: {
    section: 'Zendesk Helpdesk Procedures',
    quote: 'Normal Zendesk business hours are Monday through Friday, 7:00 AM-4:00 PM.',
  },
} as const satisfies Record<string, Citation>;

/** Numbers a local board may set more strictly than the State. */
export interface Policy {
  /** "no later than seven calendar days after service delivery" */
  readonly entryDays: number;
  /** "up to 20 days after the end of the applicable quarter" */
  readonly editDays: number;
  /** "approximately 45 days after the end of each quarter" */
  readonly reportDays: number;
  /** "a gap of more than 90 days between services" */
  readonly gapDays: number;
  /** The kinds of service that begin a period of participation and keep it open. */
  readonly countingKinds: readonly ServiceKind[];
  /** Days the desk is closed though they are no weekend. The directive names none. */
  readonly holidays: readonly string[];
  /** "Monday through Friday, 7:00 AM-4:00 PM", in seconds of the day, both inside. */
  readonly desk: { readonly opens: number; readonly closes: number };
}

/** The directive's own numbers. */
export const statePolicy: Policy = {
  entryDays: 7,
  editDays: 20,
  reportDays: 45,
  gapDays: 90,
  countingKinds: ['career', 'training', 'youth-supportive'],
  holidays: [],
  desk: { opens: 7 * 3600, closes: 16 * 3600 },
};
