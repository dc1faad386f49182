import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** How Steward's own script can go wrong under a person's hands. */
export type Fault = 'throws' | 'takes too long';

/** The name of the event by which a page of a test brings a fault about. */
export const faultEvent = (fault: Fault): string => `steward-test ${fault}`;

// Runs in the script's own world, where the page's Array is another one.
function bringAbout(throws: string, takesLong: string): void {
  const { prototype } = Array;
  const { filter } = prototype;
  addEventListener(throws, () => {
    for (const name of ['filter', 'map', 'flatMap', 'find', 'some', 'every'] as const) {
      Object.assign(prototype, {
        [name]() {
          throw new TypeError('Broken by a test.');
        },
      });
    }
  });
  addEventListener(takesLong, () => {
    // Once for each thing that the script is called for.
    let stalled = false;
    prototype.filter = function (this: unknown[], ...given: unknown[]) {
      const from = performance.now();
      while (!stalled && performance.now() - from < 70);
      stalled = true;
      queueMicrotask(() => {
        stalled = false;
      });
      return Reflect.apply(filter, this, given);
    } as typeof filter;
  });
}

/**
 * @param extensionDir a built extension
 * @returns a copy of it whose script in pages can be broken by `faultEvent`, and `remove`, which deletes the copy
 */
export function faultyBuild(extensionDir: string): { dir: string; remove(): void } {
  const dir = mkdtempSync(join(tmpdir(), 'steward-faulty-'));
  cpSync(extensionDir, dir, { recursive: true });
  const script = join(dir, 'content-scripts/page-check.js');
  const names = [faultEvent('throws'), faultEvent('takes too long')].map((name) => JSON.stringify(name));
  writeFileSync(script, `(${bringAbout})(${names});\n${readFileSync(script, 'utf8')}`);
  return { dir, remove: () => rmSync(dir, { recursive: true, force: true }) };
}
