import { rules } from '../../utils/rules/catalogue.ts';
import { titleOf } from '../../utils/rules/rule-words.ts';
import { readText } from '../../utils/text/read-text.ts';

/**
 * @param text a person's own words, for a record that is to be filed
 * @returns the titles of the rules that would speak up about it, each once
 */
export function privateFactsIn(text: string): readonly string[] {
  if (text.trim() === '') return [];
  const types = new Set(readText(text).map(({ type }) => type));
  return rules.flatMap(({ id, finds }) => (finds && types.has(finds) ? [titleOf(id)] : []));
}
