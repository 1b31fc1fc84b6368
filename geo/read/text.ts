// Is a fact file there, readable as UTF-8 and not empty? Gives its text or reports why not.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import type { Report } from './report';

/** Text of a file, or null with a problem reported (missing, empty, not UTF-8). */
export function readText(file: string, report: Report): string | null {
  const top = { file, line: 1 };
  if (!existsSync(file)) {
    report.add(top, 'file', 'the file is missing', 'put it back, with its header and no rows if there is nothing to say');
    return null;
  }
  const bytes = readFileSync(file);
  if (bytes.length === 0 || bytes.toString('latin1').trim() === '') {
    report.add(top, 'file', 'the file is empty', 'write its header at least');
    return null;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    report.add({ file, line: badLine(bytes) }, 'encoding', 'the line is not UTF-8', 'save the file as UTF-8');
    return null;
  }
}

/** Files of a folder with one extension, in the order of their names; none when the folder is missing. */
export const filesIn = (folder: string, extension: string): string[] =>
  existsSync(folder) ? readdirSync(folder).filter((f) => f.endsWith(extension)).sort().map((f) => `${folder}/${f}`) : [];

/** The first line whose bytes are not UTF-8. */
function badLine(bytes: Buffer): number {
  let line = 1, from = 0;
  for (let i = 0; i <= bytes.length; i++) {
    if (i < bytes.length && bytes[i] !== 10) continue;
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(from, i));
    } catch {
      return line;
    }
    line++;
    from = i + 1;
  }
  return line;
}
