import { directive } from '../../utils/policy/directive.ts';
import { rules } from '../../utils/rules/catalogue.ts';
import { titleOf, whyOf } from '../../utils/rules/rule-words.ts';

const BEGIN = '<!-- rules: written by npm run docs -->';
const END = '<!-- end of rules -->';

/**
 * @param readme README's text
 * @returns the same with its table of checks as the catalogue has it now
 */
export function readmeWithRules(readme: string): string {
  const rows = rules.map(({ id, cites, weight }) => {
    const [{ section, also }] = cites;
    return `| ${titleOf(id)} | ${section}${also ? `; ${also}` : ''} | ${weight} | ${whyOf(id)} | \`${id}\` |`;
  });
  const table = [
    `| Check | ${directive.number}, section | It says | Why, and what to do | Rule file |`,
    '|---|---|---|---|---|',
    ...rows,
  ].join('\n');
  const [head, rest = ''] = readme.split(BEGIN);
  return `${head}${BEGIN}\n${table}\n${END}${rest.split(END)[1] ?? ''}`;
}
