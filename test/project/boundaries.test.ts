import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

// The walls are the tools' own; what is proved here is that they stand. Each test plants one breach in
// a copy of the sources and sees the tool refuse it by name.
const copied = [
  'utils',
  'components',
  'entrypoints',
  'public',
  'tsconfig.json',
  'biome.json',
  '.dependency-cruiser.mjs',
  '.gitignore',
];
let copy = '';

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'steward-walls-'));
  for (const name of copied) cpSync(name, join(copy, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

const tools = {
  layers: 'depcruise utils components entrypoints --output-type err',
  style: 'biome lint --diagnostic-level=error .',
  types: 'tsc --noEmit -p utils/tsconfig.pure.json',
};

function run(tool: keyof typeof tools) {
  const PATH = `${resolve('node_modules/.bin')}:${process.env.PATH}`;
  const { status, stdout, stderr } = spawnSync(tools[tool], {
    cwd: copy,
    shell: true,
    encoding: 'utf8',
    env: { ...process.env, PATH },
  });
  return { passes: status === 0, said: stdout + stderr };
}

function withBreach(file: string, code: string, tool: keyof typeof tools) {
  const path = join(copy, file);
  const original = join(copy, 'original');
  cpSync(path, original);
  appendFileSync(path, `\n${code}\n`);
  try {
    return run(tool);
  } finally {
    cpSync(original, path);
    rmSync(original);
  }
}

describe('the walls', () => {
  test.each(Object.keys(tools) as (keyof typeof tools)[])('%s: the sources as they are pass', (tool) => {
    const { passes, said } = run(tool);
    expect(said.slice(-2000)).toSatisfy(() => passes);
  });

  test.each([
    [
      'a rule that imports page code',
      'utils/rules/ssn-in-text.ts',
      "import '../page/write-field.ts';",
      'layers',
      'rules-are-pure',
    ],
    [
      'a rule that uses the DOM',
      'utils/rules/ssn-in-text.ts',
      'document.title = "";',
      'types',
      "Cannot find name 'document'",
    ],
    [
      'date-fns outside dates',
      'utils/policy/edit-window.ts',
      "import 'date-fns/addDays';",
      'layers',
      'date-fns-in-dates',
    ],
    ['zod in a rule', 'utils/rules/ssn-in-text.ts', "import 'zod/mini';", 'layers', 'zod-at-the-doors'],
    [
      'a component that stores',
      'components/findings/field-mark.tsx',
      "import '../../utils/settings/settings.ts';",
      'layers',
      'components-are-faces',
    ],
    [
      'the polyfill past its door',
      'utils/settings/settings.ts',
      "import 'webextension-polyfill';",
      'layers',
      'one-door-to-the-browser',
    ],
    [
      'fetch in the page layer',
      'utils/page/watch-page.ts',
      'export const go = () => fetch("/x");',
      'style',
      'Nothing leaves the browser',
    ],
    [
      'fetch in dates',
      'utils/dates/clock.ts',
      'export const go = () => fetch("/x");',
      'style',
      'Nothing leaves the browser',
    ],
    [
      'a beacon in an entry point',
      'entrypoints/background.ts',
      'navigator.sendBeacon("/x");',
      'style',
      'sendBeacon lives there',
    ],
    [
      'the clock outside dates',
      'utils/policy/edit-window.ts',
      'export const now = () => new Date();',
      'style',
      'CalendarDate',
    ],
  ] as const)('%s is refused', (_, file, code, tool, words) => {
    const { passes, said } = withBreach(file, code, tool);
    expect(passes).toBe(false);
    expect(said).toContain(words);
  });

  test('two modules that import each other are refused', () => {
    writeFileSync(join(copy, 'utils/rules/circle.ts'), "import './rule.ts';\n");
    const { passes, said } = withBreach('utils/rules/rule.ts', "import './circle.ts';", 'layers');
    rmSync(join(copy, 'utils/rules/circle.ts'));
    expect(passes).toBe(false);
    expect(said).toContain('no-circular');
  });
});
