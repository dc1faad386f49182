// Starts the command. On a fresh clone the project's own Node may not be there yet, and an older one
// cannot read TypeScript; set-up then comes first, silent on stdout.
import { setUp, usesProjectNode, withProjectNode } from './set-up.mjs';

if (usesProjectNode()) {
  await import('./steward.ts');
} else {
  setUp();
  process.exitCode = withProjectNode(['utils/command/steward.ts', ...process.argv.slice(2)]);
}
