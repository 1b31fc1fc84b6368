// How fast and how small is it? Builds from nothing, measures pages in a real browser, and prints each figure beside its budget.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { build } from 'esbuild';

const rows = [];
const row = (what, value, unit, budget) => rows.push({ what, value, unit, budget });
const brotli = (file) => brotliCompressSync(readFileSync(file), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length / 1024;
const files = (dir) => readdirSync(dir, { withFileTypes: true }).flatMap((e) => (e.isDirectory() ? files(join(dir, e.name)) : [join(dir, e.name)]));
const sum = (list) => list.reduce((a, b) => a + b, 0);

function timed(script, args = []) {
  const start = performance.now();
  const run = spawnSync(process.execPath, [script, ...args], { encoding: 'utf8', maxBuffer: 1 << 26 });
  if (run.status !== 0) { console.error(run.stdout + run.stderr); process.exit(run.status ?? 1); }
  return { seconds: (performance.now() - start) / 1000, out: run.stdout };
}

rmSync('.build', { recursive: true, force: true });
rmSync('_site', { recursive: true, force: true });
const all = timed('src/site/run.mjs', ['build']);
row('clean build of everything', all.seconds, 's', 60);
const last = all.out.match(/([\d.]+) s, peak (\d+) MB/);
row('of that, the data half', Number(last?.[1]), 's', 30);
row('peak memory of the data half', Number(last?.[2]), 'MB', 2048);
row('build again, nothing changed', timed('src/site/run.mjs', ['build']).seconds, 's', undefined);
row('check of the facts', timed('geo/run.mjs', ['check']).seconds, 's', 15);

for (const layer of readdirSync('_site/data/layers').filter((f) => f.endsWith('.geojson')).sort()) {
  row(`layer ${layer}`, brotli(`_site/data/layers/${layer}`), 'KB brotli', undefined);
}
row('fronts and ground of all days, as the site ships them', brotli('_site/assets/map/fronts.json'), 'KB brotli', 300);
for (const page of ['index.html', 'accounts/cable/index.html', 'data/index.html', 'method/index.html', 'sources/index.html']) row(`page ${page}`, brotli(`_site/${page}`), 'KB brotli', undefined);
row('still maps of account C, mean', sum(files('_site/accounts/cable').filter((f) => /c\d+\.svg$/.test(f)).map(brotli)) / 36, 'KB brotli', undefined);
row('whole site on disk', sum(files('_site').map((f) => statSync(f).size)) / 1048576, 'MB', undefined);

mkdirSync('.build', { recursive: true });
await build({ entryPoints: ['tests/browser/measure.ts'], outfile: '.build/measure.mjs', bundle: true, packages: 'external', platform: 'node', format: 'esm', target: 'node20', logLevel: 'error' });
const { measure } = await import('../.build/measure.mjs');
for (const m of await measure()) row(m.what, m.value, m.unit, m.budget);

const width = Math.max(...rows.map((r) => r.what.length));
for (const r of rows) {
  const over = r.budget !== undefined && r.value > r.budget ? '  OVER' : '';
  console.log(`${r.what.padEnd(width)}  ${r.value.toFixed(1).padStart(9)} ${r.unit.padEnd(10)}${r.budget === undefined ? '' : `  budget ${r.budget}`}${over}`);
}
