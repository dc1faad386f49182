import { LONGEST } from '../dates/written-date.ts';
import { cellsOf, DELIMITERS, type Delimiter } from './cells.ts';

/** Where a table keeps what, by the headings of its columns; null where it has no such column. */
export interface Columns {
  readonly delimiter: Delimiter;
  readonly count: number;
  readonly name: number;
  readonly start: number | null;
  readonly end: number | null;
  readonly kind: number | null;
  /** Those that say which program pays. */
  readonly programs: readonly number[];
  readonly status: number | null;
  /** Where it says when a service should end. */
  readonly planned: number | null;
  /** The columns that may hold a date of the service, its start and its end among them. */
  readonly dated: readonly number[];
}

const END_WORDS = String.raw`end|ends|ended|ending|clos(?:ed|ing|e|ure)|complet(?:ed|ion|e)|finish\w*|stop\w*|terminat\w+`;
const START_WORDS = String.raw`start\w*|beg[aiu]n\w*|opened`;
const FROM = '^(?:date )?from(?: date)?$|^open(?:ing)? date$|^date open$';
const UNTIL = '^(?:date )?(?:to|through|thru|until)(?: date)?$';
/** Who leaves a service, or with it the program: an end only where no other column is one. */
const EXIT = /^(?:(?:actual|service|activity) )*exit(?: date)?$|^date (?:of exit|exited)$|^exited(?: on)?$/;
const START = new RegExp(String.raw`\b(?:${START_WORDS})\b|${FROM}`);
const END = new RegExp(String.raw`\b(?:${END_WORDS})\b|${UNTIL}`);
const DATE_COLUMN = new RegExp(String.raw`\b(?:dates?|${START_WORDS}|${END_WORDS})\b|${FROM}|${UNTIL}`);
const PLANNED_WORDS = 'projected|proj|estimated|est|planned|anticipated|expected|scheduled|target|due';
const NOT_ACTUAL_WORDS = `${PLANNED_WORDS}|entered|entry|created|modified|updated|edited|birth|reported`;
const NOT_ACTUAL = new RegExp(String.raw`\b(?:${NOT_ACTUAL_WORDS})\b`);
const PLANNED = new RegExp(String.raw`\b(?:${PLANNED_WORDS})\b`);
const OF_A_SERVICE = 'actual|services?|activity|of|on|de';
/** Nothing but words for a date: what it is of has to stand elsewhere. */
const DATE_ALONE = new RegExp(
  `^(?!(?:(?:${OF_A_SERVICE})(?: |$))+$)(?:(?:${OF_A_SERVICE}|${START_WORDS}|${END_WORDS}|${NOT_ACTUAL_WORDS}|dates?|fecha|inicio|fin)(?: |$))+$`,
);
const END_DATE_OF = new RegExp(` (?:${END_WORDS}) date$`);
/** Dates of something else than the service, of which any number may stand beside its own. */
const OF_SOMETHING_ELSE =
  /\b(?:dob|appl\w+|regist\w+|enrol\w+|eligib\w+|refer\w+|particip\w+|program|contact|notes?|case|review\w*|follow|approv\w+|request\w*|print\w*|run|as of)\b/;
const DAY = /^(?:(?:actual|service|activity) )*dates?(?: of service| provided)?$/;
const PROGRAM = /\b(?:programs?|fund\w*|grants?)\b/;
const KIND = /\b(?:type|category|kind)\b/;
const NAME = /\b(?:services?|activity|activities|name|description|title)\b/;
const BESIDE_THE_NAME =
  /\b(?:status|staff|provider|vendor|office|location|site|program|participant|customer|client|manager|worker|counselor|notes?|comments?|hours|cost|amount|fund\w*|code|id|pid|number|no|first|last|user|by|county|reason|result|outcome|action)\b/;

const STATUS = /^(?:(?:service|activity|training|current) )*status$|^open closed$/;
const OUTCOME = /^(?:(?:service|activity|training|completion) )*(?:status|outcome|result)$/;

const IN_WHOLE: ReadonlyMap<string, string> = new Map([
  ['act', 'actual'],
  ['beg', 'begin'],
  ['compl', 'completed'],
  ['dt', 'date'],
  ['plnd', 'planned'],
  ['sched', 'scheduled'],
  ['strt', 'start'],
  ['svc', 'service'],
]);

/** The words of a head, its short forms as the words they stand for. */
function inWhole(head: string): string {
  const words = head
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim();
  return words.replace(/[a-z]+/g, (word) => IN_WHOLE.get(word) ?? word);
}

/**
 * @param name what stands where the name of a service belongs
 * @returns true when it is the label of a date, as in a view of a single service: `Begin Date`, `OST End Date`
 */
export function isDateHead(name: string): boolean {
  if (name.length > LONGEST) return false;
  const head = inWhole(name);
  return DATE_ALONE.test(head) || END_DATE_OF.test(head);
}

/**
 * @param line a line without dates
 * @returns where the table below it keeps what; null when the line is no row of headings
 */
export function columnsOf(line: string): Columns | null {
  for (const delimiter of DELIMITERS) {
    if (!line.includes(delimiter)) continue;
    const heads = cellsOf(line, delimiter).map(inWhole);
    // Prose has commas too, and longer pieces between them.
    if (heads.length < 2 || heads.some((head) => head.split(' ').length > 5) || line.trimEnd().endsWith('.')) continue;
    const dated = heads.map(
      (head) => (DATE_COLUMN.test(head) || EXIT.test(head)) && !/\b(?:code|status|reason)\b/.test(head),
    );
    const pick = (fits: (head: string, index: number) => boolean): number | null => {
      const fitting = heads.flatMap((head, index) => (fits(head, index) ? [index] : []));
      return fitting.find((index) => heads[index]?.includes('actual')) ?? fitting[0] ?? null;
    };
    const isActual = (head: string, index: number) => dated[index] === true && !NOT_ACTUAL.test(head);
    const end =
      pick((head, index) => isActual(head, index) && END.test(head) && !START.test(head)) ??
      pick((head, index) => isActual(head, index) && EXIT.test(head));
    const start =
      pick((head, index) => isActual(head, index) && START.test(head)) ??
      pick((head, index) => isActual(head, index) && DAY.test(head));
    const kind =
      pick((head, index) => !dated[index] && KIND.test(head) && !PROGRAM.test(head)) ??
      pick((head, index) => !dated[index] && KIND.test(head));
    const named = (head: string, index: number) => !dated[index] && index !== kind && NAME.test(head);
    const name =
      pick((head, index) => named(head, index) && head.includes('service') && !BESIDE_THE_NAME.test(head)) ??
      pick((head, index) => named(head, index) && !BESIDE_THE_NAME.test(head)) ??
      kind;
    if (name === null || !dated.includes(true)) continue;
    return {
      delimiter,
      count: heads.length,
      name,
      start,
      end,
      kind: kind === name ? null : kind,
      programs: heads.flatMap((head, index) => (!dated[index] && index !== name && PROGRAM.test(head) ? [index] : [])),
      status: pick((head) => STATUS.test(head)) ?? pick((head) => OUTCOME.test(head)),
      planned: pick((head) => PLANNED.test(head) && END.test(head)),
      dated: heads.flatMap((head, index) => (isActual(head, index) && !OF_SOMETHING_ELSE.test(head) ? [index] : [])),
    };
  }
  return null;
}
