import type { ServiceList } from '../../utils/review/service-list.ts';
import { rules } from '../../utils/rules/catalogue.ts';
import { titleOf } from '../../utils/rules/rule-words.ts';
import { type FindingType, readText, type TextHit } from '../../utils/text/read-text.ts';

const NUMBERS: readonly FindingType[] = ['ssn', 'card', 'bank', 'phone-personal'];
/** With fewer digits a name holds no number of anybody; most lists need no reading then. */
const HAS_NUMBER = /(?:\d\D*){4}/;

/**
 * @param text a person's own words, for a record that is to be filed
 * @returns the titles of the rules that would speak up about it, each once
 */
export function privateFactsIn(text: string): readonly string[] {
  if (text.trim() === '') return [];
  return titlesOf(readText(text));
}

/**
 * What services are called may sound like a fact about somebody ("Mental health counseling"); numbers do not.
 * @param names what services are called
 * @returns the titles of the rules about numbers that would speak up about them, each once
 */
export function privateNumbersIn(names: readonly string[]): readonly string[] {
  const text = names.filter((name) => HAS_NUMBER.test(name)).join('\n');
  if (text === '') return [];
  return titlesOf(readText(text).filter(({ type }) => NUMBERS.includes(type)));
}

function titlesOf(hits: readonly TextHit[]): readonly string[] {
  const types = new Set(hits.map(({ type }) => type));
  return rules.flatMap(({ id, finds }) => (finds && types.has(finds) ? [titleOf(id)] : []));
}

/**
 * @param written a list of services as typed
 * @param list what it says
 * @returns the same about the names in it, and about the lines that could not be read
 */
export function privateNumbersInList(written: string, { services, faults }: ServiceList): readonly string[] {
  const lines = written.split(/\r\n|\r|\n/);
  return privateNumbersIn([...services.map(({ name }) => name), ...faults.map(({ line }) => lines[line - 1] ?? '')]);
}
