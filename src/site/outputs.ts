// Which files stand beside the pages, and are they already there? The only place of the site half that writes to _site.
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export interface OutputFile { /** From the root of the site. */ path: string; text: string | Uint8Array }

/** Files this process has written already: while serving, most come again unchanged. */
const written = new WeakSet<OutputFile>();

/** Writes the files whose content differs from what stands there. */
export function writeOutputs(files: readonly OutputFile[], site: string): void {
  for (const file of files) {
    const { path, text } = file, target = join(site, path);
    if (written.has(file) && existsSync(target)) continue;
    written.add(file);
    const bytes = Buffer.from(text as string);
    if (existsSync(target) && readFileSync(target).equals(bytes)) continue;
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, bytes);
  }
}

/** Copies a folder, leaving out files of the same size that are not older. */
export function copyFolder(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) copyFolder(source, target);
    else if (!sameFile(source, target)) copyFileSync(source, target);
  }
}

function sameFile(source: string, target: string): boolean {
  if (!existsSync(target)) return false;
  const [a, b] = [statSync(source), statSync(target)];
  return a.size === b.size && b.mtimeMs >= a.mtimeMs;
}
