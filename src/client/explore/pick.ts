// Which feature does the reader mean by a point of the map? The nearest kind of thing that has facts, points before lines before areas.
import type { MapGeoJSONFeature } from 'maplibre-gl';
import type { Selection } from './view-state';

/** Style source → layer of facts, most telling first. */
const ORDER: readonly (readonly [source: string, layer: string])[] = [
  ['passages', 'passages'], ['events', 'events'], ['captures', 'captures'], ['names', 'places'], ['boundary-ends', 'front-boundary'],
  ['boundary', 'front-boundary'], ['halt-line', 'halt-line'], ['front', 'front'], ['advances', 'advances'], ['defence-lines', 'defence-lines'], ['hachures', 'seelow-heights-crest'], ['heights', 'seelow-heights'],
  ['height-names', 'seelow-heights-crest'], ['bridgeheads', 'bridgeheads'], ['pockets', 'pockets'], ['rivers', 'rivers'], ['river-lines', 'rivers'],
];
/** Style layers that only repeat what another says. */
const QUIET = /^(iso-|compare-|.*-earlier$|selection|measure|zones?|band)/;

export interface Picked { selection: Exclude<Selection, { at: unknown }>; feature: MapGeoJSONFeature }

/** The feature of facts among those drawn at a point, or null. */
export function pick(features: readonly MapGeoJSONFeature[]): Picked | null {
  const rank = (f: MapGeoJSONFeature): number => ORDER.findIndex(([source]) => source === f.source);
  const best = features.filter((f) => rank(f) >= 0 && !QUIET.test(f.layer.id)).sort((a, b) => rank(a) - rank(b))[0];
  return best ? { selection: selectionOf(best), feature: best } : null;
}

function selectionOf({ source, properties }: MapGeoJSONFeature): { layer: string; id: string } {
  const layer = ORDER.find(([s]) => s === source)![1], id = String(properties['id'] ?? '');
  if (source === 'front') return { layer, id: String(properties['side']) };
  if (source === 'hachures') return { layer, id: 'seelow-crest' };
  if (source === 'height-names') return { layer, id: 'seelow-crest' };
  return { layer, id };
}

const SIDE: Record<string, string> = { soviet: 'Soviet front', western: 'Western Allied front' };

/** A few words for a feature, as the pointer rests on it. */
export function nameOf({ source, properties: p }: MapGeoJSONFeature, placeName: (id: string) => string = (id) => id): string {
  if (source === 'front') return `${SIDE[String(p['side'])] ?? 'Front'}, ${p['basis'] === 'documented' ? 'documented here' : 'computed here'}`;
  if (source === 'captures') return `${placeName(String(p['place'] ?? ''))}: taken`;
  if (source === 'events') return `Event at ${placeName(String(p['place'] ?? ''))}`;
  return String(p['name'] ?? p['id'] ?? '');
}
