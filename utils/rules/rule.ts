import type { CalendarDate } from '../dates/calendar-date.ts';
import type { Citation, Policy } from '../policy/directive.ts';
import type { FindingType, TextHit } from '../text/read-text.ts';

/** What a field of a page is, in the words of the people who fill it in. */
export type FieldKind =
  | (typeof proseKinds)[number]
  | (typeof dateKinds)[number]
  | 'service.name'
  | 'request.phone'
  | 'request.action'
  | 'request.attachments'
  | typeof OTHER_BOX;

/** A box that is none of the fields known on its page; no number that identifies a person may stand there either. */
export const OTHER_BOX = 'other.box';

/** Fields in which people write sentences. */
export const proseKinds = [
  'note.subject',
  'note.text',
  'service.notes',
  'request.subject',
  'request.description',
  'request.justification',
] as const;

/** Fields that hold one date. */
export const dateKinds = [
  'note.contactDate',
  'service.startDate',
  'service.endDate',
  'request.date',
  'request.serviceDate',
  'request.skillGainDate',
] as const;

/** What a field held when it was looked at. */
export interface Reading {
  /** Names the field within its page; findings carry it back. */
  readonly key: string;
  readonly kind: FieldKind;
  readonly text: string;
  /** The date in the field; null when it holds none, or none that can be read. */
  readonly on: CalendarDate | null;
  /**
   * Where the page itself reads a date out of the box: what it has taken so far, null while that is nothing.
   * Absent where the box is sent as it stands.
   */
  readonly taken?: CalendarDate | null;
  /** What the text says about a person; read once, however many rules ask. */
  readonly hits: readonly TextHit[];
}

/** What every rule is told beside the fields. */
export interface CheckContext {
  /** The date in Oklahoma. */
  readonly today: CalendarDate;
  /** Seconds since Oklahoma's midnight. */
  readonly secondOfDay: number;
  readonly policy: Policy;
}

/** A change a person can accept with one key. */
export interface Fix {
  /** A verb phrase for the button. */
  readonly label: string;
  /** What the span (or, without one, the whole field) becomes. */
  readonly replacement: string;
  /** True when it may be applied unseen; false makes it a suggestion. */
  readonly safe: boolean;
}

/** A stretch of a text, in UTF-16 code units; `end` is the first one after it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a rule says about one field. */
export interface Observation {
  /** The `key` of the reading it is about. */
  readonly field: string;
  /** The words it is about; absent when it is about the whole field. */
  readonly span?: Span;
  /** `breaks` for shapes and arithmetic, which are certain; `check` where a person decides. */
  readonly status: 'breaks' | 'check';
  /** One or two sentences: the fact, then the limit. Never a character of a person's text. */
  readonly says: string;
  readonly fix?: Fix;
}

/** One thing the directive says, as a check. */
export interface Rule {
  /** The file's name. It states the fault. Its words stand in `public/_locales`; `titleOf` and `whyOf` say them. */
  readonly id: string;
  readonly cites: readonly [Citation, ...Citation[]];
  /** The directive's own verb. */
  readonly weight: 'must' | 'should';
  /** The kinds of field it looks at; `check` is given readings of no other. */
  readonly reads: readonly FieldKind[];
  /** The kind of finding it takes from the reading of a text; absent for rules about anything else. */
  readonly finds?: FindingType;
  /** True when it judges a text as a whole, so that it waits until the person has left the field. */
  readonly whenLeft?: true;
  /** What its card offers beside the fix: to work out what the State would decide about the request. */
  readonly offers?: 'review';
  /**
   * @param readings the readings of the kinds in `reads`, in page order, at least one
   * @param context today and the policy in force
   * @returns what it saw; empty when all is well. Never throws on what a field holds.
   */
  check(readings: readonly Reading[], context: CheckContext): Observation[];
}

/** Fields of one example, as `kind` → what it holds. */
export type ExampleFields = Partial<Record<FieldKind, string>>;

/** What an example says beside its fields. */
interface ExampleMoment {
  readonly today?: string;
  /** Hours and minutes in Oklahoma; without it, noon. */
  readonly time?: string;
  /** The date that the page has taken out of its boxes, empty for none; without it, its boxes are sent as they stand. */
  readonly taken?: string;
}

/** Cases of a rule. They are its tests and its documentation; the shipped build leaves them out. */
export interface Examples {
  readonly flags: readonly (ExampleMoment & {
    readonly fields: ExampleFields;
    /** The words under the span, where there is one. */
    readonly at?: string;
    /** What the field holds once the fix is taken. */
    readonly fixed?: string;
  })[];
  readonly passes: readonly (ExampleMoment & { readonly fields: ExampleFields; readonly because: string })[];
}
