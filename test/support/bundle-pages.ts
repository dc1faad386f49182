import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { deserialize } from 'node:v8';
import { transformSync } from '@lwc/compiler';
import { build, type Plugin } from 'esbuild';
import { helpdeskAssets } from '../pages/helpdesk/pages.ts';
import { okjobmatchAssets } from '../pages/okjobmatch/pages.ts';

const pagesDir = join(import.meta.dirname, '../pages');

export interface Asset {
  readonly type: string;
  readonly content: Uint8Array | string;
}

let bundled: Promise<ReadonlyMap<string, Asset>> | undefined;

/** Names the file that has them, where another process has bundled them already. */
export const BUNDLED = 'STEWARD_PAGES_BUNDLED';

/** Path → file for everything the pages load. Bundled once per process, in memory. */
export function bundlePages(): Promise<ReadonlyMap<string, Asset>> {
  const file = process.env[BUNDLED];
  bundled ??= file ? readFile(file).then(deserialize) : bundle();
  return bundled;
}

async function bundle(): Promise<ReadonlyMap<string, Asset>> {
  const assets = new Map<string, Asset>();
  const [react, helpdeskStyle, okjobmatchStyle] = await Promise.all([
    // Split, so that the form and its editor arrive by themselves, late, as in the real help center.
    script({ 'new-request': 'helpdesk/react/new-request.tsx' }, true),
    readFile(join(pagesDir, 'helpdesk/style.css'), 'utf8'),
    readFile(join(pagesDir, 'okjobmatch/style.css'), 'utf8'),
  ]);
  const [classic, okjobmatch] = await Promise.all([
    script({ classic: 'helpdesk/classic/script.ts' }, false),
    script({ application: 'okjobmatch/script.ts' }, false),
  ]);
  const built = await script(
    {
      script: 'okjobmatch/builds/script.ts',
      portal: 'okjobmatch/builds/portal.ts',
      editors: 'editors/script.ts',
      'classic-editors': 'helpdesk/classic/editors.ts',
    },
    true,
    lightning,
  );
  for (const [name, asset] of built) assets.set(okjobmatchAssets.builds.replace('script.js', name), asset);

  for (const [name, asset] of react) assets.set(`/hc/theming_assets/${name}`, asset);
  // The editor's style comes with its chunk in the real page; here the page links it from the start.
  const editorStyle = [...react].find(([name]) => name.endsWith('.css'))?.[1];
  if (editorStyle) assets.set(helpdeskAssets.reactStyle, editorStyle);
  for (const asset of classic.values()) assets.set(helpdeskAssets.classicScript, asset);
  for (const asset of okjobmatch.values()) assets.set(okjobmatchAssets.script, asset);
  assets.set(helpdeskAssets.style, { type: 'text/css', content: helpdeskStyle });
  assets.set(okjobmatchAssets.style, { type: 'text/css', content: okjobmatchStyle });
  return assets;
}

async function script(
  entry: Record<string, string>,
  splitting: boolean,
  ...plugins: Plugin[]
): Promise<Map<string, Asset>> {
  const { outputFiles } = await build({
    absWorkingDir: pagesDir,
    entryPoints: entry,
    bundle: true,
    splitting,
    format: splitting ? 'esm' : 'iife',
    minify: true,
    write: false,
    outdir: '/out',
    target: 'es2022',
    tsconfig: join(pagesDir, 'tsconfig.json'),
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
    plugins,
    // Pages of several editors put in the style of the one they show.
    ...(plugins.length > 0 && { loader: { '.css': 'text' as const }, alias: { lwc: '@lwc/engine-dom' } }),
  });
  return new Map(
    outputFiles.map(({ path, contents }) => [
      path.slice('/out/'.length),
      { type: path.endsWith('.css') ? 'text/css' : 'text/javascript', content: contents },
    ]),
  );
}

/** Lightning components, compiled as their own tools do it. */
const lightning: Plugin = {
  name: 'lightning',
  setup({ onResolve, onLoad }) {
    const modules = join(pagesDir, 'okjobmatch/lwc');
    onResolve({ filter: /^c\// }, ({ path }) => {
      const name = path.slice('c/'.length);
      return { path: join(modules, 'c', name, `${name}.js`) };
    });
    // A component without a style asks for it all the same.
    onResolve({ filter: /\.css(\?scoped=true)?$/ }, ({ path, importer }) =>
      importer.startsWith(modules) ? { path, namespace: 'no-style' } : null,
    );
    onLoad({ filter: /.*/, namespace: 'no-style' }, () => ({ contents: 'export default undefined;' }));
    onLoad({ filter: /[\\/]lwc[\\/]c[\\/].*\.(js|html)$/ }, async ({ path }) => {
      const name = basename(dirname(path));
      const { code } = transformSync(await readFile(path, 'utf8'), basename(path), { name, namespace: 'c' });
      return { contents: code, loader: 'js', resolveDir: dirname(path) };
    });
  },
};
