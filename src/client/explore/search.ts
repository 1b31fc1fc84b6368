// What does the reader mean by these letters? Folded names, beginnings first, then parts, then names one or two slips away.

/** Kinds in the order the index numbers them. */
export const KINDS = ['place', 'town', 'person', 'formation', 'event', 'claim', 'passage', 'term'] as const;
export type Kind = (typeof KINDS)[number];
export type Entry = [kind: number, id: string, title: string, names: string, text: string, lon: number, lat: number, day: string, weight: number];

export interface Found { kind: Kind; id: string; title: string; /** The other name that matched, or empty. */ by: string; text: string; at: [number, number] | null; day: string }

const SPECIAL: Record<string, string> = { ß: 'ss', ł: 'l', Ł: 'l', ø: 'o', đ: 'd' };

/** Lower case without marks: Küstrin and Kuestrin and Kustrin meet, as ue, ae and oe are folded too. */
export const fold = (text: string): string => text.replace(/[ßłŁøđ]/g, (c) => SPECIAL[c]!).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  .replace(/[aou]e(?=[^aeiou]|$)/g, (m) => m[0]!).replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

interface Ready { entry: Entry; names: string[]; folded: string[]; words: string[]; text: string }

/** Entries folded once. */
export const prepare = (entries: readonly Entry[]): Ready[] => entries.map((entry) => {
  const names = [entry[2], ...entry[3].split('|').filter(Boolean)], folded = names.map(fold);
  return { entry, names, folded, words: folded.flatMap((n) => n.split(' ')), text: fold(entry[4]) };
});

/** Steps (insert, delete, replace, swap neighbours) from a to b, or more than `most`. */
export function slips(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [], row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let v = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) v = Math.min(v, before[j - 2]! + 1);
      next.push(v);
    }
    before = row; row = next;
  }
  return row[b.length]!;
}

/** How well the entry answers; lower is better, Infinity not at all. Second: index of the name that did, -1 the text. */
function score(r: Ready, query: string, parts: readonly string[]): [number, number] {
  let best: [number, number] = [Infinity, -1];
  r.folded.forEach((name, i) => {
    const s = name === query ? 0 : name.startsWith(query) ? 1 : ` ${name}`.includes(` ${query}`) ? 1.1 : parts.every((p) => ` ${name}`.includes(` ${p}`)) ? 3 : query.length > 2 && name.includes(query) ? 5 : Infinity;
    if (s + (i ? 0.3 : 0) < best[0]) best = [s + (i ? 0.3 : 0), i];
  });
  if (best[0] < Infinity) return best;
  if (query.length > 2 && parts.every((p) => r.text.includes(p) || r.words.some((w) => w.startsWith(p)))) return [6, -1];
  const most = query.length > 7 ? 2 : query.length > 3 ? 1 : 0;
  if (!most || r.entry[0] > 3) return best;
  r.folded.forEach((name, i) => {
    const d = Math.min(slips(name, query, most), ...(parts.length === 1 ? name.split(' ').filter((w) => w.length > 3).map((w) => slips(w, query, most)) : []));
    if (d <= most && 7 + d < best[0]) best = [7 + d, i];
  });
  return best;
}

/** The best answers to `query`, at most `limit`. */
export function search(index: readonly Ready[], query: string, limit = 12): Found[] {
  const folded = fold(query), parts = folded.split(' ');
  if (!folded) return [];
  const hits = index.flatMap((r) => {
    const [s, name] = score(r, folded, parts);
    return s < Infinity ? [{ r, name, s: s * 10 + r.entry[8] }] : [];
  });
  return hits.sort((a, b) => a.s - b.s || a.r.entry[2].length - b.r.entry[2].length).slice(0, limit).map(({ r, name }) => {
    const [kind, id, title, , text, lon, lat, day] = r.entry;
    return { kind: KINDS[kind] ?? 'term', id, title, by: name > 0 ? r.names[name]! : '', text, at: lon || lat ? [lon, lat] : null, day };
  });
}
