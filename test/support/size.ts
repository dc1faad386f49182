import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { minified } from '../../wxt.config.ts';

// What the shipped scripts weigh, compressed as they travel. Past a limit the build fails: every page
// of the helpdesk pays for the content script, every click on the toolbar for the popup. The reading of
// free text has an allowance of its own, so that neither it nor the rest can grow at the other's expense.
const BUILD = '.output/chrome-mv3';
const READING = 'utils/text/read-text.ts';

function scriptsOf(page: string): string[] {
  const html = readFileSync(join(BUILD, page), 'utf8');
  const wanted = [...html.matchAll(/(?:src|href)="\/([^"]+\.js)"/g)].map(([, file = '']) => file);
  // What those import in turn.
  const all = new Set(wanted);
  for (const file of all) {
    for (const [, name = ''] of readFileSync(join(BUILD, file), 'utf8').matchAll(/from"\.\/([^"]+\.js)"/g)) {
      if (readdirSync(join(BUILD, 'chunks')).includes(name)) all.add(`chunks/${name}`);
    }
  }
  return [...all];
}

/** One module with all it imports, bundled by itself as the content script is. */
async function bundled(entry: string): Promise<string> {
  const bundles = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, ...minified, lib: { entry, formats: ['iife'], name: 'reading' } },
  });
  const [bundle] = Array.isArray(bundles) ? bundles : [bundles];
  if (!bundle || !('output' in bundle)) throw new Error(`${entry} was not bundled.`);
  return bundle.output.map((chunk) => ('code' in chunk ? chunk.code : '')).join('');
}

const weigh = (code: string | Buffer) => gzipSync(code, { level: 9 }).length / 1000;
const shipped = (files: readonly string[]) =>
  files.reduce((sum, file) => sum + weigh(readFileSync(join(BUILD, file))), 0);

const reading = weigh(await bundled(READING));
const weights = [
  // The aim is 30, and it is far off: words that people really use and what they weigh are worth more than their bytes.
  { what: 'reading of free text', kB: reading, limit: 138 },
  // Labels learned from six authors more take 6 kB of it.
  { what: 'content script beside it', kB: shipped(['content-scripts/page-check.js']) - reading, limit: 79 },
  { what: 'popup', kB: shipped(scriptsOf('popup.html')), limit: 25 },
];
for (const { what, kB, limit } of weights) console.log(`${what}: ${kB.toFixed(1)} kB gzip of ${limit} kB`);
if (weights.some(({ kB, limit }) => kB > limit)) {
  console.error('Over the limit.');
  process.exit(1);
}
