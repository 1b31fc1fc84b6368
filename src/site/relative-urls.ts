// How does the site work under any path? Templates write addresses from the root; this makes them relative to the page.
const ATTRIBUTE = /(\s(?:href|src|srcset|data-[a-z-]+)=")\/(?!\/)([^"]*)"/g;

/** `/accounts/cable/` needs `../../`, `/` needs `./`. */
export const toRoot = (pageUrl: string): string => '../'.repeat(pageUrl.split('/').length - 2) || './';

/**
 * The HTML with every root address made relative to `pageUrl`. A page that may be served at any depth (404) keeps root
 * addresses, prefixed with `prefix` (`/` or `/atlas/`).
 */
export function relativeUrls(html: string, pageUrl: string, prefix: string | null = null): string {
  const root = prefix ?? toRoot(pageUrl);
  return html.replace(ATTRIBUTE, (_, head: string, rest: string) => `${head}${root}${rest}"`);
}
