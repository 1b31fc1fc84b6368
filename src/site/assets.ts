// Which scripts, styles and fonts does a page load? Bundled by esbuild, named by their content.
import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { textFonts } from './fonts';

export interface Assets {
  /** Root address of each entry: `main.css`, `story.js`, `theatre.js`. */
  [entry: string]: string;
}

const FOLDER = 'assets';

/** Removes what an earlier build left under a hashed name. */
function clear(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) if (/-[A-Z0-9]{8}\.(js|css|map)$/.test(name)) rmSync(join(folder, name));
}

/** Bundles client and CSS into `<site>/assets` and returns the addresses of the entries. */
export async function bundleAssets(site: string): Promise<Assets> {
  const folder = join(site, FOLDER);
  clear(folder);
  const result = await build({
    entryPoints: ['src/client/story.ts', 'src/client/theatre.ts', 'src/client/armies.ts', 'src/client/gazetteer.ts', 'src/css/main.css'],
    outdir: folder, bundle: true, minify: true, splitting: true, format: 'esm', target: 'es2022', metafile: true, logLevel: 'error',
    entryNames: '[name]-[hash]', chunkNames: '[name]-[hash]', external: ['*.woff2'], legalComments: 'none',
  });
  const worker = createRequire(join(process.cwd(), 'package.json')).resolve('maplibre-gl/dist/maplibre-gl-worker.mjs');
  const target = join(folder, 'maplibre-gl-worker.js');
  if (!existsSync(target)) copyFileSync(worker, target);
  for (const font of await textFonts()) writeFileSync(join(folder, font.name), font.bytes);
  const entries = Object.entries(result.metafile.outputs).filter(([, out]) => out.entryPoint !== undefined);
  return Object.fromEntries(entries.map(([path, out]) => [basename(out.entryPoint ?? '').replace(/\.ts$/, '.js'), `/${FOLDER}/${basename(path)}`]));
}
