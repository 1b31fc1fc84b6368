// How is the data half started? Bundles geo/cli.ts with esbuild and runs it with a fixed memory limit: node geo/run.mjs geo | check
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = `${root}.build/geo-${process.pid}`;

try {
  await build({
    entryPoints: { cli: `${root}geo/cli.ts`, 'distance-worker': `${root}geo/surface/distance-worker.ts` }, outdir: folder, outExtension: { '.js': '.mjs' }, bundle: true, packages: 'external',
    platform: 'node', format: 'esm', target: 'node20', sourcemap: 'inline', logLevel: 'error',
  });
} catch {
  process.exit(1); // esbuild has already said what is wrong and where
}
const run = spawnSync(process.execPath, ['--max-old-space-size=2000', '--enable-source-maps', `${folder}/cli.mjs`, ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' });
rmSync(folder, { recursive: true, force: true });
process.exit(run.status ?? 1);
