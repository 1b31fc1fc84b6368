// How do the published texts get to disk? Here and nowhere else; files of an earlier build that are no longer published go.
import { mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { OutFile } from './files';

/** Text on disk, or null where there is no such file. */
function present(path: string): string | null {
  try { return readFileSync(path, 'utf8'); } catch { return null; }
}

function filesUnder(dir: string, prefix = ''): string[] {
  return readdirSync(dir).flatMap((name) => {
    const path = join(dir, name);
    return statSync(path).isDirectory() ? filesUnder(path, `${prefix}${name}/`) : [`${prefix}${name}`];
  });
}

/** Writes the files under `dir`; unchanged ones are left untouched, so that watchers see only real changes. Returns how many were written. */
export function writeFiles(dir: string, files: readonly OutFile[]): number {
  mkdirSync(dir, { recursive: true });
  const wanted = new Set(files.map((f) => f.path));
  for (const old of filesUnder(dir)) if (!wanted.has(old)) rmSync(join(dir, old));
  const changed = files.filter((f) => present(join(dir, f.path)) !== f.text);
  for (const f of changed) {
    mkdirSync(dirname(join(dir, f.path)), { recursive: true });
    writeFileSync(join(dir, f.path), f.text);
  }
  return changed.length;
}
