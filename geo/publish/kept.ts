// Which published files are kept by hand? The change log and the pictures of the guide.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { OutFile } from './files';

/** Reads them from `folder` (geo/publish); pictures go to `guide/`. */
export function keptFiles(folder = 'geo/publish'): OutFile[] {
  const pictures = join(folder, 'pictures');
  const names = existsSync(pictures) ? readdirSync(pictures).filter((n) => n.endsWith('.png')).sort() : [];
  return [
    { path: 'CHANGELOG.md', text: readFileSync(join(folder, 'CHANGELOG.md'), 'utf8') },
    ...names.map((n) => ({ path: `guide/${n}`, text: readFileSync(join(pictures, n)) })),
  ];
}
