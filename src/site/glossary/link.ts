// Where does a passage first name a person, a formation or a term? There the build sets the link; later mentions stay text.
import { escapeHtml } from '../html';
import type { Entry } from './entries';

type Named = Pick<Entry, 'id' | 'name' | 'url' | 'aliases' | 'kind'>;

const escapeRegExp = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Finds names in text; the longest wins where one begins another. */
export interface TermFinder { pattern: RegExp; byAlias: ReadonlyMap<string, Named> }

/** A finder for people, formations and terms; places are linked by the prose itself. */
export function termFinder(entries: readonly Named[]): TermFinder {
  const byAlias = new Map<string, Named>();
  for (const entry of entries) if (entry.kind !== 'place') for (const alias of entry.aliases) if (!byAlias.has(alias)) byAlias.set(alias, entry);
  const names = [...byAlias.keys()].sort((a, b) => b.length - a.length).map((n) => escapeRegExp(escapeHtml(n)));
  return { byAlias, pattern: new RegExp(`(?<![\\p{L}\\p{N}-])(?:${names.join('|') || '(?!)'})(?![\\p{L}\\p{N}])`, 'gu') };
}

/**
 * `html` with a link at the first mention of each term that `seen` does not hold; `seen` grows. Nothing is changed inside
 * a link, a tag or hidden text.
 */
export function linkTerms(html: string, { pattern, byAlias }: TermFinder, seen: Set<string>): string {
  let closed = 0;
  const stack: boolean[] = [];
  return html.split(/(<[^>]*>)/).map((part) => {
    if (part.startsWith('<')) {
      if (part.startsWith('</')) { if (stack.pop()) closed -= 1; }
      else if (!part.endsWith('/>')) {
        const shut = /^<a[\s>]/.test(part) || part.includes('class="vh"') || /^<(?:svg|sup)[\s>]/.test(part);
        stack.push(shut);
        if (shut) closed += 1;
      }
      return part;
    }
    if (closed > 0) return part;
    return part.replace(pattern, (name) => {
      const entry = byAlias.get(name.replaceAll('&#39;', "'").replaceAll('&amp;', '&'));
      if (!entry || seen.has(entry.id)) return name;
      seen.add(entry.id);
      return `<a class="term" href="${entry.url}">${name}</a>`;
    });
  }).join('');
}
