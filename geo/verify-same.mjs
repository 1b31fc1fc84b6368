// Do two builds give the same bytes? npm run verify-same [-- --campaign <folder>]: builds twice into empty folders and compares every file.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'same-'));

/** Path → SHA-256 of every file of one build made from nothing. */
function build(name) {
  const out = join(folder, name);
  const run = spawnSync(process.execPath, [join(root, 'geo/run.mjs'), 'geo', ...process.argv.slice(2), '--out', out], { cwd: root, encoding: 'utf8', maxBuffer: 1e8 });
  if (run.status !== 0) throw new Error(run.stderr);
  const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter((e) => e.isFile()).map((e) => join(e.parentPath, e.name));
  return new Map(files.map((f) => [relative(out, f), createHash('sha256').update(readFileSync(f)).digest('hex')]));
}

try {
  const one = build('one'), two = build('two');
  const differ = [...new Set([...one.keys(), ...two.keys()])].filter((f) => one.get(f) !== two.get(f)).sort();
  if (one.size === 0 || differ.length > 0) {
    console.error(one.size === 0 ? 'the build wrote nothing' : `${differ.length} of ${one.size} files differ between two builds:\n  ${differ.join('\n  ')}`);
    process.exitCode = 1;
  } else console.log(`${one.size} files, the same bytes in both builds; SHA256SUMS is ${one.get('SHA256SUMS')}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
