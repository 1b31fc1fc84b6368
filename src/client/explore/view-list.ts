// What lies in view that has facts? A list for the keyboard: each entry shows its facts and is marked on the map when focused.
import type { MapGeoJSONFeature } from 'maplibre-gl';
import { el } from './dom';
import { nameOf, pick } from './pick';
import { selectionText, type Selection } from './view-state';

const LAYERS = ['front-soviet', 'front-soviet-computed', 'front-western', 'front-western-computed', 'captures-today', 'events', 'claims-today', 'pockets', 'bridgeheads', 'boundary', 'halt-line', 'defence-lines',
  'advances-zhukov', 'advances-konev', 'advances-patton', 'advances-other', 'heights', 'captures', 'names-1', 'names-2', 'names-3', 'names-4', 'names-5'] as const;
export const LISTED: readonly string[] = LAYERS;
const MOST = 80;

const WORDS: Record<string, string> = { captures: 'taken', events: 'event', passages: 'passage', pockets: 'pocket', bridgeheads: 'bridgehead', 'defence-lines': 'defence line', advances: 'advance', 'front-boundary': 'boundary', 'halt-line': 'halt line', 'seelow-heights-crest': 'heights', 'seelow-heights': 'heights', places: 'place' };

export interface Listed { selection: Exclude<Selection, { at: unknown }>; words: string }

/** Each feature once, in the order of the layers; at most `MOST`. `placeName` knows names that the map's own data lacks. */
export function listFeatures(features: readonly MapGeoJSONFeature[], placeName: (id: string) => string): Listed[] {
  const order = (f: MapGeoJSONFeature): number => LISTED.indexOf(f.layer.id);
  const seen = new Set<string>(), out: Listed[] = [];
  for (const f of [...features].sort((a, b) => order(a) - order(b))) {
    const picked = pick([f]);
    if (!picked) continue;
    const id = selectionText(picked.selection);
    if (seen.has(id)) continue;
    seen.add(id);
    const place = String(f.properties['place'] ?? ''), name = f.source === 'front' ? nameOf(f).split(',')[0]! : place ? placeName(place) : nameOf(f), word = WORDS[picked.selection.layer];
    out.push({ selection: picked.selection, words: word ? `${name}: ${word}` : name });
    if (out.length >= MOST) break;
  }
  return out;
}

/** Writes the list; focus and hover call `mark`, pressing calls `choose`. */
export function writeList(root: HTMLElement, listed: readonly Listed[], mark: (s: Selection | null) => void, choose: (s: Selection) => void): void {
  if (root.contains(document.activeElement)) return;
  root.replaceChildren(...listed.map(({ selection, words }) => el('li', {},
    el('button', { type: 'button', class: 'x-inline', focus: () => mark(selection), blur: () => mark(null), click: () => choose(selection) }, words))));
}
