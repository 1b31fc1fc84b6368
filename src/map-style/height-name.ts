// Where does the name of the Seelow Heights stand? On the plateau, behind the crest and along it.
import type { Position } from 'geojson';
import { collection } from './map-layers';
import type { MapCollection } from './map-layers';

/** Degrees of longitude from the crest to the line of the name: about 2.3 km to the west. */
const BEHIND = 0.034;

/** The crest, evened out and moved back, as a line to write on. */
export function heightName(crest: MapCollection | undefined): MapCollection {
  const line = crest?.features[0]?.geometry;
  if (line?.type !== 'LineString' || line.coordinates.length < 3) return collection([]);
  const even = line.coordinates.map((_, i, all): Position => {
    const r = Math.min(3, i, all.length - 1 - i), near = all.slice(i - r, i + r + 1);
    return [near.reduce((s, p) => s + p[0]!, 0) / near.length - BEHIND, near.reduce((s, p) => s + p[1]!, 0) / near.length];
  });
  return collection([{ type: 'Feature', id: 'height-name', properties: { id: 'height-name', name: 'Seelow Heights' }, geometry: { type: 'LineString', coordinates: even } }]);
}
