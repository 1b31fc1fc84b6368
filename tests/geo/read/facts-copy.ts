// A copy of the small set of facts, changed by one test: where it lies and what the reader says to it.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readFacts } from '../../../geo/read';
import { Problems, sentence } from '../../../geo/model/problem';

const SMALL = new URL('./small', import.meta.url).pathname;

/** Changes to a file: replace a text that must occur, or put new content; null removes the file. */
export type Change = [file: string, ...(readonly [from: string, to: string] | readonly [content: string | Uint8Array | null])];

/** Reads a changed copy; gives every sentence of the reader, paths from `facts/` on, or [] when it reads clean. */
export function saidOf(...changes: Change[]): string[] {
  const base = mkdtempSync(join(tmpdir(), 'facts-'));
  const dir = join(base, 'facts');
  try {
    cpSync(SMALL, dir, { recursive: true });
    for (const change of changes) apply(dir, change);
    readFacts(dir);
    return [];
  } catch (error) {
    if (!(error instanceof Problems)) throw error;
    return error.problems.map((p) => sentence(p).replaceAll(`${base}/`, ''));
  } finally {
    rmSync(base, { recursive: true });
  }
}

function apply(dir: string, [file, a, b]: Change): void {
  const path = join(dir, file);
  if (a === null) return rmSync(path);
  if (b === undefined) return writeFileSync(path, a);
  const text = readFileSync(path, 'utf8');
  if (typeof a !== 'string' || !text.includes(a)) throw new Error(`${file} does not hold ${String(a)}`);
  writeFileSync(path, text.replace(a, b));
}
