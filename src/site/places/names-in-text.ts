// Which places does a text name? Whole words, the longest name first, so that "Brandenburg Gate" is not Brandenburg.
import type { Place } from '../../../geo/model/place';

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A function that finds the ids of the places a text names by their name of 1945. Names of fewer than four letters are left out. */
export function placesNamedIn(places: readonly Pick<Place, 'id' | 'name'>[]): (text: string) => Set<string> {
  const byName = new Map<string, string>();
  for (const { id, name } of places) if (name.length > 3 && !byName.has(name)) byName.set(name, id);
  const names = [...byName.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  if (names.length === 0) return () => new Set();
  const pattern = new RegExp(`(?<!\\p{L})(?:${names.map(escaped).join('|')})(?!\\p{L})`, 'gu');
  return (text) => new Set([...text.matchAll(pattern)].flatMap(([name]) => byName.get(name) ?? []));
}
