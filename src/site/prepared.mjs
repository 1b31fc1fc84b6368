// What do the templates and the build share? One prepared atlas a build, made from freshly bundled TypeScript.
import { bundled } from './bundle.mjs';

export const DATA = process.env.ATLAS_DATA ?? '.build/data';
const SITE = '_site';
const folders = { data: DATA, content: 'content', cache: '.build/maps' };

let now = null;
let bundle = null;
let last = null;
let urls = null;

/** Starts again at the next request: called before every build. */
export function forget() {
  now = null;
  bundle = null;
  urls = null;
}

async function make() {
  const { prepare } = await bundled('src/site/prepare.ts');
  return prepare(folders);
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

/** Writes what stands beside the pages. */
export async function afterBuild() {
  const { copyFolder, writeOutputs } = await bundled('src/site/outputs.ts');
  writeOutputs((await atlas()).files, SITE);
  copyFolder(DATA, `${SITE}/data`);
}

/** Eleventy transform: root addresses become relative; the page for missing pages keeps them under PATH_PREFIX. */
export async function relativeUrls(html) {
  if (!this.page.outputPath?.endsWith?.('.html')) return html;
  urls ??= bundled('src/site/relative-urls.ts');
  const { relativeUrls: relative } = await urls;
  return relative(html, this.page.url, this.page.url === '/404.html' ? (process.env.PATH_PREFIX ?? '/') : null);
}
