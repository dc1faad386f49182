import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readmeWithTables } from '../support/readme-tables.ts';

const readme = readFileSync('README.md', 'utf8');

test('README’s tables of checks and of quality are as they are now (npm run docs writes them)', () => {
  expect(readmeWithTables(readme)).toBe(readme);
});

test('every file and picture that README points to is there', () => {
  const paths = [...readme.matchAll(/\]\(([^)#]+)\)|^(?:\s*)((?:utils|test|components|entrypoints)\/[\w./-]+)/gm)].map(
    ([, link, path]) => link ?? path ?? '',
  );
  expect(paths.filter((path) => !existsSync(path))).toEqual([]);
});

test('every command that README names is in package.json', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const named = [...readme.matchAll(/npm (?:run (?:--silent )?)?([a-z:]+)/g)].map(([, name = '']) => name);
  expect(named.length).toBeGreaterThan(3);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});
