import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import english from '../../public/_locales/en/messages.json' with { type: 'json' };
import spanish from '../../public/_locales/es/messages.json' with { type: 'json' };

const root = new URL('../../', import.meta.url).pathname;
const words = Object.entries(english).map(
  ([name, { message }]) => [name, message, (spanish as typeof english)[name as keyof typeof english]?.message] as const,
);
const gapsIn = (sentence: string) => (sentence.match(/\$[1-9]/g) ?? []).toSorted().join(' ');
const source = ['components', 'entrypoints', 'utils', 'wxt.config.ts'].flatMap((place) =>
  place.endsWith('.ts')
    ? [{ file: place, text: readFileSync(join(root, place), 'utf8') }]
    : readdirSync(join(root, place), { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.tsx?$/.test(name))
        .map((name) => ({ file: join(place, name), text: readFileSync(join(root, place, name), 'utf8') })),
);
const code = source.map(({ text }) => text).join('\n');

test('both languages say the same things, with the same parts in them', () => {
  expect(Object.keys(spanish)).toEqual(Object.keys(english));
  for (const [name, en, es] of words) {
    expect(en.trim(), name).not.toBe('');
    expect(es?.trim(), name).toBeTruthy();
    expect(gapsIn(es ?? ''), name).toBe(gapsIn(en));
    // What is more than twice as long will not fit where the other does.
    if (en.length > 12) expect((es ?? '').length / en.length, name).toBeLessThan(2.2);
  }
});

test('who cannot have a fix is told of the button that puts the finding aside, as it is called', () => {
  expect(english.fix_refused.message).toContain(`“${english.card_not_now.message}”`);
  expect(spanish.fix_refused.message).toContain(`«${spanish.card_not_now.message}»`);
});

test('to nobody it says that they made an error', () => {
  for (const [name, en, es] of words) {
    expect(en, name).not.toMatch(/\b(error|invalid|failed)\b/i);
    expect(es, name).not.toMatch(/\b(error|errónea?|inválid[oa]|no válid[oa])\b/i);
  }
});

test('in Spanish no verb speaks of several things before a number that may be one', () => {
  for (const [name, , es] of words) expect(es, name).not.toMatch(/\b(faltan|quedan|restan|sobran) \$[1-9]/i);
});

test('every sentence is said somewhere', () => {
  const ruleWords = /^(.+)_(title|why)$/;
  const unused = words
    .map(([name]) => name)
    .filter((name) => {
      const rule = ruleWords.exec(name)?.[1]?.replaceAll('_', '-');
      if (rule && code.includes(`id: '${rule}'`)) return false;
      const counted = name.replace(/_(one|many)$/, '');
      const used = [name, counted].some((one) => code.includes(`'${one}'`) || code.includes(`"${one}"`));
      return !used && !code.includes(`__MSG_${name}__`);
    });
  expect(unused).toEqual([]);
});

test('no face says anything that is not in the files', () => {
  // What stands between tags or in an attribute that is read, and is more than a sign or a name.
  const between = />\s*([^<>{}=;]*?[a-z]{2,}[^<>{}=;]*?)\s*</g;
  const attribute = /\b(?:aria-label|title|label|legend|placeholder|alt|hint|summary)="([^"]*)"/g;
  const template = /\b(?:aria-label|title|label|legend|hint)=\{`/g;
  const own = /^(Steward|10\/20\/2026)$/;
  const found = source
    .filter(({ file }) => file.endsWith('.tsx'))
    .flatMap(({ file, text }) => {
      const bare = text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '').replace(/=>/g, '  ');
      const body = bare.slice(bare.search(/return \(|return <|render\(/));
      return [...body.matchAll(between), ...body.matchAll(attribute), ...body.matchAll(template)]
        .map((match) => (match[1] ?? match[0]).trim())
        .filter((said) => /[a-z]{2}/.test(said) && !own.test(said) && !/^\(|[?:]\s*\S+\.\S/.test(said))
        .map((said) => `${file}: ${said}`);
    });
  expect(found).toEqual([]);
});
