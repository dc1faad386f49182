import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface LockedPackage {
  version?: string;
  resolved?: string;
  integrity?: string;
}
const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'));

test('the lockfile pins every package by hash and names no download address', () => {
  const packages = Object.entries(read('package-lock.json').packages as Record<string, LockedPackage>);
  const others = packages.filter(([path]) => path !== '');
  expect(others.length).toBeGreaterThan(100);
  expect(others.filter(([, { integrity }]) => !integrity).map(([path]) => path)).toEqual([]);
  expect(others.filter(([, { resolved }]) => resolved).map(([path]) => path)).toEqual([]);
});

test('package.json names exact versions', () => {
  const { dependencies, devDependencies } = read('package.json');
  for (const version of Object.values({ ...dependencies, ...devDependencies }))
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
});
