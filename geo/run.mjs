// How is the data half started? Bundles geo/cli.ts with esbuild and runs it with a fixed memory limit: node geo/run.mjs geo | check
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const outfile = `${root}.build/geo-cli-${process.pid}.mjs`;

try {
  await build({
    entryPoints: [`${root}geo/cli.ts`], outfile, bundle: true, packages: 'external',
    platform: 'node', format: 'esm', target: 'node20', sourcemap: 'inline', logLevel: 'error',
  });
} catch {
  process.exit(1); // esbuild has already said what is wrong and where
}
const run = spawnSync(process.execPath, ['--max-old-space-size=2000', '--enable-source-maps', outfile, ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' });
rmSync(outfile, { force: true });
process.exit(run.status ?? 1);
