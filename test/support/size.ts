import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

// What the shipped scripts weigh, compressed as they travel. Past a limit the build fails: every page
// of the helpdesk pays for the content script, every click on the toolbar for the popup.
const BUILD = '.output/chrome-mv3';
const limits = [
  { what: 'content script', files: ['content-scripts/page-check.js'], limit: 35 },
  { what: 'popup', files: scriptsOf('popup.html'), limit: 25 },
];

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

let over = false;
for (const { what, files, limit } of limits) {
  const bytes = files.reduce((sum, file) => sum + gzipSync(readFileSync(join(BUILD, file)), { level: 9 }).length, 0);
  const kB = bytes / 1000;
  console.log(`${what}: ${kB.toFixed(1)} kB gzip of ${limit} kB`);
  over ||= kB > limit;
}
if (over) {
  console.error('Over the limit.');
  process.exit(1);
}
