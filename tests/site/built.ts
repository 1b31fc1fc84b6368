// What stands in `_site`? Every page with its links, as the tests read it. Build first: `npm run build`.
import { readHash } from '../../src/client/explore/view-state';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';

export const SITE = '_site';

export interface Link { page: string; attribute: string; value: string }

const below = (folder: string): string[] => readdirSync(folder, { withFileTypes: true })
  .flatMap((e) => (e.isDirectory() ? below(join(folder, e.name)) : [join(folder, e.name)]));

/** HTML files below `_site`, as paths from it. */
export const pages = (): string[] => below(SITE).filter((f) => f.endsWith('.html')).map((f) => posix.relative(SITE, f)).sort();
export const html = (page: string): string => readFileSync(join(SITE, page), 'utf8');
export const markupOf = (text: string): string => text.replace(/<svg[\s\S]*?<\/svg>/g, '');

/** Every address a page names: href, src and the candidates of srcset. */
export function links(page: string): Link[] {
  return [...html(page).matchAll(/\s(href|src|srcset|data-views|data-assets|data-distances)="([^"]*)"/g)].flatMap(([, attribute = '', value = '']) =>
    attribute === 'srcset' ? value.split(',').map((v) => ({ page, attribute, value: v.trim().split(/\s+/)[0] ?? '' })) : [{ page, attribute, value }]);
}

export const isOutside = (value: string): boolean => /^(?:[a-z]+:)?\/\//.test(value) || value.startsWith('data:');

const read = new Map<string, string>();
const textOf = (file: string): string => read.get(file) ?? read.set(file, readFileSync(file, 'utf8')).get(file)!;

/** Why a link of the site leads nowhere, or null. */
export function deadEnd({ page, value }: Link): string | null {
  const [path = '', fragment] = value.replaceAll('&amp;', '&').split('#');
  const base = path.startsWith('/') ? path.slice(1) : path === '' ? page : posix.normalize(posix.join(posix.dirname(page), decodeURIComponent(path)));
  let target = join(SITE, base);
  if (existsSync(target) && statSync(target).isDirectory()) {
    if (value.endsWith('/map/')) return null;
    target = join(target, 'index.html');
  }
  if (!existsSync(target)) return `${page}: ${value} leads nowhere`;
  // The explorer's address is a state, not an anchor: it must be one that the explorer can follow in full.
  if (fragment?.includes('=') && base === 'explore/') return readHash(`#${fragment}`).refused.map((what) => `${page}: ${value} asks the explorer for what it doesn't know: ${what}`)[0] ?? null;
  if (fragment && target.endsWith('.html') && !textOf(target).includes(` id="${fragment}"`)) return `${page}: ${value} names no anchor`;
  return null;
}
