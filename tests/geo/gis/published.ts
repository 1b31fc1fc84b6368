// Where do the tests of the package find it? In the built site, as a visitor would; ATLAS_PACKAGE names another folder.
import { existsSync, readFileSync } from 'node:fs';
import type { FeatureCollection, Geometry, Position } from 'geojson';
import type { Flat } from '../../../geo/model/layer';

export const DIR = process.env.ATLAS_PACKAGE ?? '_site/data';
export type Collection = FeatureCollection<Exclude<Geometry, { type: 'GeometryCollection' }>, Record<string, Flat>>;

export function needPackage(): void {
  if (!existsSync(`${DIR}/atlas.gpkg`)) throw new Error(`no ${DIR}/atlas.gpkg: run \`npm run build\` first`);
}
export const text = (path: string): string => readFileSync(`${DIR}/${path}`, 'utf8');
export const json = <T>(path: string): T => JSON.parse(text(path)) as T;
export const layer = (id: string): Collection => json<Collection>(`layers/${id}.geojson`);

interface Entry { id: string; geometry: 'Point' | 'LineString' | 'Polygon'; features: number; fields: { name: string; type: string; values?: string[] }[] }
export interface Catalogue { version: string; layers: Entry[]; downloads: { path: string; bytes: number; sha256: string; format: string; gzip?: { path: string; bytes: number } }[] }
export const catalogue = (): Catalogue => json<Catalogue>('catalogue.json');

/** All numbers of a geometry in order, whatever its nesting. */
export const numbers = (g: Collection['features'][number]['geometry']): number[] => (g.coordinates as (Position | Position[])[]).flat(4) as number[];
