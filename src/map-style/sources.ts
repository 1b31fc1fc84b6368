// Which sources do the style layers read, and how are they made from the published layers? The same for screen and paper.
import type { Position } from 'geojson';
import { THEATRE } from '../../geo/model/window';
import { collection } from './map-layers';
import type { MapCollection, MapData, MapFeature } from './map-layers';
import { ringNames, rings } from './rings';
import { heightName } from './height-name';
import { riverLines } from './river-lines';
import { frontSource } from './front-source';
import { nameSource } from './name-source';
import { advanceSource } from './advance-source';

export const SOURCE_IDS = ['world', 'window', 'land', 'coast', 'lakes', 'rivers', 'river-lines', 'borders', 'ground', 'front', 'zones', 'berlin-limit', 'bridgeheads', 'heights', 'height-names', 'hachures',
  'defence-lines', 'pockets', 'advances', 'boundary', 'boundary-ends', 'halt-line', 'captures', 'events', 'rings', 'ring-names', 'names', 'story-lines', 'story-labels', 'story-pins'] as const;
export type SourceId = (typeof SOURCE_IDS)[number];
export type MapSources = Readonly<Partial<Record<SourceId, MapCollection>>>;

const { west, south, east, north } = THEATRE;
const windowFeature: MapFeature = {
  type: 'Feature', id: 'window', properties: { id: 'window' },
  geometry: { type: 'Polygon', coordinates: [[[west, south], [east, south], [east, north], [west, north], [west, south]]] },
};

/** Sources that need no file: made alike in the build and in the browser, the river lines from `rivers`. */
export const madeSources = (rivers: MapCollection | undefined): MapSources =>
  ({ window: collection([windowFeature]), rings: rings(), 'ring-names': ringNames(), 'river-lines': riverLines(rivers) });

/** Every source but those of the passage. The front is drawn from `front-segments` where they exist: they know what is computed. */
export function mapSources(data: MapData): MapSources {
  return {
    ...madeSources(data['rivers']), world: data['world'], land: data['land'], coast: coastSource(data['land']), lakes: data['lakes'], rivers: data['rivers'], borders: borders1937(data['borders']),
    ground: parts(data['ground-taken']), front: data['front-segments'] ? frontSource(data['front-segments']) : data['front-lines'], zones: data['zones'], 'berlin-limit': data['berlin-limit'], bridgeheads: data['bridgeheads'],
    heights: data['seelow-heights'], 'height-names': heightName(data['seelow-heights-crest']), hachures: data['seelow-heights-hachures'], 'defence-lines': data['defence-lines'], pockets: data['pockets'],
    advances: advanceSource(data['advances']), boundary: data['front-boundary'], 'boundary-ends': endSource(data['front-boundary']), 'halt-line': data['halt-line'],
    captures: data['captures'], events: data['events'], names: nameSource(data),
  };
}

/**
 * One feature for each polygon. MapLibre tells holes from outlines by their turn after rounding: a sliver of one day's ground
 * that rounds to the other turn would make every later part of the same feature a hole.
 */
function parts(areas: MapCollection | undefined): MapCollection | undefined {
  return areas && collection(areas.features.flatMap((f): MapFeature[] => (f.geometry.type !== 'MultiPolygon' ? [f]
    : f.geometry.coordinates.map((coordinates, i) => ({ ...f, id: `${String(f.id)}-${i}`, geometry: { type: 'Polygon', coordinates } })))));
}

/** Today's borders are not drawn: they would be read as borders of 1945. */
const borders1937 = (borders: MapCollection | undefined): MapCollection | undefined =>
  borders && collection(borders.features.filter((f) => f.properties['kind'] === '1937'));

const onEdge = (a: Position, b: Position): boolean =>
  (a[0] === b[0] && (a[0]! <= west || a[0]! >= east)) || (a[1] === b[1] && (a[1]! <= south || a[1]! >= north));

/** The shore alone: outlines of the land without the edges the theatre's window cut. */
export function coastSource(land: MapCollection | undefined): MapCollection {
  const lines = (land?.features ?? []).flatMap((f) => ringsOf(f).flatMap(shore));
  return collection(lines.map((line, i) => ({ type: 'Feature', id: `coast-${i + 1}`, properties: { id: `coast-${i + 1}` }, geometry: { type: 'LineString', coordinates: line } })));
}

function shore(ring: Position[]): Position[][] {
  const out: Position[][] = [];
  let open: Position[] = [];
  for (let i = 1; i < ring.length; i += 1) {
    const a = ring[i - 1]!, b = ring[i]!;
    if (onEdge(a, b)) { if (open.length > 1) out.push(open); open = []; } else if (open.length) open.push(b); else open = [a, b];
  }
  if (open.length > 1) out.push(open);
  return out;
}

/** All rings of an area, all parts of a line. */
export function ringsOf(f: MapFeature): Position[][] {
  const g = f.geometry;
  if (g.type === 'Polygon' || g.type === 'MultiLineString') return g.coordinates;
  if (g.type === 'MultiPolygon') return g.coordinates.flat();
  return g.type === 'LineString' ? [g.coordinates] : [];
}

/** The west end of each stage of the inter-front boundary, where the order stops naming points. */
function endSource(boundary: MapCollection | undefined): MapCollection {
  return collection((boundary?.features ?? []).flatMap((f) => {
    const line = ringsOf(f)[0];
    if (!line) return [];
    const first = line[0]!, last = line[line.length - 1]!;
    return [{ ...f, geometry: { type: 'Point', coordinates: first[0]! < last[0]! ? first : last } }];
  }));
}
