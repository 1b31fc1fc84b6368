// How is the site built (`build`) or served (`serve`)? The data half when its input changed, a check of the words, then Eleventy.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Eleventy from '@11ty/eleventy';
import { atlas, DATA } from './prepared.mjs';

const STAMP = '.build/geo.stamp';
const start = performance.now();

function filesBelow(folder) {
  return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((e) => (e.isDirectory() ? filesBelow(join(folder, e.name)) : [join(folder, e.name)]));
}

/** Hash of everything the data half is made from. */
function geoHash() {
  const hash = createHash('sha256');
  for (const file of ['package.json', ...filesBelow('geo')]) hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
}

/** Runs the data half unless nothing of it changed; ends the process when it fails. */
function geo() {
  if (process.env.ATLAS_DATA) return;
  const hash = geoHash();
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === hash && existsSync(join(DATA, 'catalogue.json'))) return;
  const { status } = spawnSync(process.execPath, ['geo/run.mjs', 'geo'], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
  mkdirSync('.build', { recursive: true });
  writeFileSync(STAMP, hash);
}

/** Problems are sentences for the person who edits; anything else is a fault of ours and keeps its trace. */
function fail(error) {
  console.error(error.name === 'Problems' ? `${error.message}\n${error.problems.length} problem${error.problems.length === 1 ? '' : 's'}; nothing was built.` : error);
  process.exit(1);
}

const serve = process.argv[2] === 'serve';
geo();
if (!serve) rmSync('_site', { recursive: true, force: true });
try {
  const made = await atlas();
  const eleventy = new Eleventy('content', '_site', { source: 'cli', configPath: '.eleventy.js', quietMode: true, runMode: serve ? 'serve' : 'build' });
  await eleventy.init();
  if (serve) {
    await eleventy.watch();
    await eleventy.serve(8080);
    console.log('The atlas is at http://localhost:8080/');
  } else {
    await eleventy.executeBuild();
    const pages = filesBelow('_site').filter((file) => file.endsWith('.html')).length;
    console.log(`site: ${pages} pages, ${made.mapsDrawn} still maps drawn, ${((performance.now() - start) / 1000).toFixed(1)} s`);
  }
} catch (error) {
  fail(error);
}
