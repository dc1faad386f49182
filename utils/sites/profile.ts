import type { FieldKind } from '../rules/rule.ts';

/**
 * How a field is built: one line, several lines, a date, a list to choose from, or files. A rule about a date
 * field never settles on a box for sentences, whatever its label says.
 */
export type ControlShape = 'line' | 'prose' | 'date' | 'choice' | 'files';

/** What is known of one field. Patterns are sources of case-insensitive regular expressions. */
export interface FieldProfile {
  readonly kind: FieldKind;
  /** What the popup calls it when it is missing. */
  readonly title: string;
  readonly shape: ControlShape;
  /** Patterns for labels, as people read them, that this site has and that are not read as what they are (page/read-label.ts). */
  readonly label?: readonly string[];
  /** Patterns for the submitted name: the field's own, or that of the hidden field that carries it. */
  readonly name?: readonly string[];
  /** CSS of the control itself, where its form gives it neither a name nor a label of its own. */
  readonly selector?: readonly string[];
  /** Patterns for the headings of sections in which it does not stand, beside those for searching, in which no field does. */
  readonly notIn?: readonly string[];
  /** True where what is written there at length may have to fit into one line. */
  readonly orLine?: true;
  /**
   * There where the page has one box built like this, so that it may be called anything, once another field has shown what page it
   * is; anything but `not`, patterns for labels of what is another page's or nobody's to read.
   */
  readonly alone?: { readonly not: readonly string[] };
  /** True when the page is not whole without it: health counts it. */
  readonly expected: boolean;
}

/** One kind of page of a site. */
export interface PageProfile {
  readonly id: string;
  /** What people call the page. */
  readonly title: string;
  /** Patterns for the path; one must fit. Absent: any path. */
  readonly path?: readonly string[];
  /** Patterns for the main heading; one must fit, or one of `mayBe`. Absent: any heading. */
  readonly heading?: readonly string[];
  /** Patterns for headings that other pages have as well: one counts only where fields of the page bear it out. */
  readonly mayBe?: readonly string[];
  /** CSS for the part of the page that holds the fields; the first that is there counts. */
  readonly within: readonly string[];
  readonly fields: readonly FieldProfile[];
  /** How boxes are built that are none of the fields and all the same not for private numbers. */
  readonly others?: readonly ControlShape[];
  /** True where the page sends what stands in it before anybody has pressed Submit. */
  readonly sendsEarly?: true;
}

/**
 * What stands over the columns of a list of services; the first pattern that fits a column takes it. A table
 * without a name and a start is none.
 */
export interface ServiceColumns {
  readonly name: readonly string[];
  readonly start: readonly string[];
  readonly end: readonly string[];
  /** Where an end stands that is only planned. */
  readonly planned: readonly string[];
  readonly kind: readonly string[];
  readonly status: readonly string[];
}

/** A site, as data. Labels come before markup: wording is policy, classes are weather. */
export interface SiteProfile {
  readonly id: string;
  readonly title: string;
  /** Match patterns for the manifest; this is the only list of hosts in the project. */
  readonly matches: readonly string[];
  /** Year and month when the patterns were last compared with the facts behind them. */
  readonly checkedOn: string;
  readonly pages: readonly PageProfile[];
  /** Absent on a site that lists no services. */
  readonly services?: ServiceColumns;
  /** Patterns for a status that says that a service still runs, or that it is over. */
  readonly statuses?: { readonly open: readonly string[]; readonly over: readonly string[] };
}
