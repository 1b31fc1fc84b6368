// How is the data half started? Bundles geo/cli.ts with esbuild and runs it with a fixed memory limit: node geo/run.mjs geo | check
// Another campaign: node geo/run.mjs geo --campaign <folder with window.ts, facts/ and base/> --out <folder>
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = `${root}.build/geo-${process.pid}`;

const at = process.argv.indexOf('--campaign');
const campaign = at > 0 ? resolve(process.argv[at + 1] ?? '') : null;
/** Days and ground of another campaign take the place of ours when the program is bundled: they stay plain constants. */
const ownWindow = { name: 'window', setup: (b) => b.onResolve({ filter: /\/window$/ }, () => ({ path: `${campaign}/window.ts` })) };

try {
  await build({
    entryPoints: { cli: `${root}geo/cli.ts`, 'distance-worker': `${root}geo/surface/distance-worker.ts` }, outdir: folder, outExtension: { '.js': '.mjs' }, bundle: true, packages: 'external',
    platform: 'node', format: 'esm', target: 'node20', sourcemap: 'inline', logLevel: 'error',
    plugins: campaign ? [ownWindow] : [],
  });
} catch {
  process.exit(1); // esbuild has already said what is wrong and where
}
const run = spawnSync(process.execPath, ['--max-old-space-size=2000', '--enable-source-maps', `${folder}/cli.mjs`, ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' });
rmSync(folder, { recursive: true, force: true });
process.exit(run.status ?? 1);
