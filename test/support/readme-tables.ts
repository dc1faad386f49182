import { directive } from '../../utils/policy/directive.ts';
import { rules } from '../../utils/rules/catalogue.ts';
import { titleOf, whyOf } from '../../utils/rules/rule-words.ts';
import { readCorpus } from '../quality/corpus.ts';
import { qualityOf } from '../quality/quality-table.ts';

const tables: Readonly<Record<string, () => string>> = {
  rules: checks,
  'quality, scored': () => qualityOf(readCorpus('scored')).table,
  'quality, unseen': () => qualityOf(readCorpus('unseen')).table,
};

/**
 * @param readme README's text
 * @returns the same with its tables of checks and of quality as they are now
 */
export function readmeWithTables(readme: string): string {
  return Object.entries(tables).reduce((text, [name, table]) => {
    const begin = `<!-- ${name}: written by npm run docs -->`;
    const end = `<!-- end of ${name} -->`;
    const [head, rest = ''] = text.split(begin);
    return `${head}${begin}\n${table()}\n${end}${rest.split(end)[1] ?? ''}`;
  }, readme);
}

function checks(): string {
  const rows = rules.map(({ id, cites, weight }) => {
    const [{ section, also }] = cites;
    return `| ${titleOf(id)} | ${section}${also ? `; ${also}` : ''} | ${weight} | ${whyOf(id)} | \`${id}\` |`;
  });
  return [
    `| Check | ${directive.number}, section | It says | Why, and what to do | Rule file |`,
    '|---|---|---|---|---|',
    ...rows,
  ].join('\n');
}
