import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serialize } from 'node:v8';
import { BUNDLED, bundlePages } from './bundle-pages.ts';

/** The pages are bundled once for all files of tests in browsers, each of which is a process of its own. */
export default async function bundleOnce(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'steward-pages-'));
  const file = join(folder, 'assets');
  await writeFile(file, serialize(await bundlePages()));
  process.env[BUNDLED] = file;
  return () => rm(folder, { recursive: true, force: true });
}
