import { spawnSync } from 'node:child_process';

// Everything that must hold before a change lands, the quick checks first. `npm test` runs it all.
const steps: readonly [what: string, command: string][] = [
  ['types', 'wxt prepare && tsc --noEmit && tsc --noEmit -p utils/tsconfig.pure.json && tsc --noEmit -p test/pages'],
  ['style', 'biome ci --reporter=summary'],
  ['layers', 'depcruise utils components entrypoints --output-type err-long'],
  ['unused code', 'knip'],
  ['build', 'wxt build --level warn && wxt build -b firefox --level warn'],
  ['size', 'node test/support/size.ts'],
  ['tests', 'vitest run'],
];

for (const [what, command] of steps) {
  console.log(`\n== ${what}`);
  const { status } = spawnSync(command, { shell: true, stdio: 'inherit' });
  if (status !== 0) {
    console.error(`\n${what}: failed (${command})`);
    process.exit(1);
  }
}
