// What do the templates and the build share? One prepared atlas a build, made from freshly bundled TypeScript.
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { relative, join } from 'node:path';
import { bundled, bundledFile } from './bundle.mjs';

export const DATA = process.env.ATLAS_DATA ?? '.build/data';
const SITE = '_site';
/** Printed on the plates and in their square codes: where this copy of the atlas will be read. */
const address = `${(process.env.ATLAS_ADDRESS ?? 'http://localhost:8080').replace(/\/$/, '')}/`;
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const folders = { data: DATA, content: 'content', cache: '.build/maps', version, address };

let now = null;
let bundle = null;
let last = null;
/** Pages of the layout, empty but for their frame, by section. */
const frames = new Map();

/** Starts again at the next request: called before every build. */
export function forget() {
  now = null;
  bundle = null;
}

async function make() {
  const { prepare } = await bundled('src/site/prepare.ts');
  return prepare({ ...folders, worker: await bundledFile('src/site/still-worker.ts') });
}

/** The atlas; while serving, the last good one after its problems have been printed. */
export async function atlas() {
  now ??= make().then((made) => (last = made)).catch((error) => {
    if (!last || error.name !== 'Problems') throw error;
    console.error(`${error.message}\nThe pages still show the last good state.`);
    return last;
  });
  return now;
}

/** Addresses of the bundled scripts and styles. */
export async function assets() {
  bundle ??= bundled('src/site/assets.ts').then(({ bundleAssets }) => bundleAssets(SITE));
  return bundle;
}

/** What day and place pages may point at, as paths from the root of the site: data files and claim pages. */
function standing() {
  const below = (folder) => (existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : [])
    .flatMap((e) => (e.isDirectory() ? below(join(folder, e.name)) : [relative(SITE, join(folder, e.name))]));
  return ['data', 'claims'].flatMap((folder) => below(join(SITE, folder)));
}

/** Writes what stands beside the pages. */
export async function afterBuild() {
  const { copyFolder, writeOutputs } = await bundled('src/site/outputs.ts');
  const made = await atlas();
  writeOutputs(made.files, SITE);
  copyFolder(DATA, `${SITE}/data`);
  for (const section of frames.keys()) rmSync(`${SITE}/${section}/frame`, { recursive: true, force: true });
  writeOutputs(made.framed(frames, SITE, standing(), await assets()), SITE);
}

/** Eleventy transform: root addresses become relative; the page for missing pages keeps them under PATH_PREFIX. */
export async function relativeUrls(html) {
  if (!this.page.outputPath?.endsWith?.('.html')) return html;
  if (this.page.inputPath.endsWith('/frame.njk')) frames.set(this.page.url.split('/')[1], html);
  const { relativeUrls: toRelative } = await bundled('src/site/relative-urls.ts');
  return toRelative(html, this.page.url, this.page.url === '/404.html' ? (process.env.PATH_PREFIX ?? '/') : null);
}
