// How do the published texts get to disk? Here and nowhere else; files of an earlier build that are no longer published go.
import { mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { OutFile } from './files';

/** Does the file on disk hold exactly these bytes? */
function holds(path: string, text: string | Uint8Array): boolean {
  try { return readFileSync(path).equals(Buffer.from(text as string)); } catch { return false; }
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
  const changed = files.filter((f) => !holds(join(dir, f.path), f.text));
  for (const f of changed) {
    mkdirSync(dirname(join(dir, f.path)), { recursive: true });
    writeFileSync(join(dir, f.path), f.text);
  }
  return changed.length;
}
