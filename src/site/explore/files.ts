// Which files does the explorer load beside the map's own? Made once for each version of the data, kept in the cache.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FeatureCollection } from 'geojson';
import { readLayers, type AtlasData } from '../atlas-data';
import type { OutputFile } from '../outputs';
import { armyTracks } from './armies';
import { details } from './details';
import { evidenceByDay } from './evidence';
import { groundTable } from './ground-table';
import { searchIndex, type AccountPassages } from './search-index';

const FOLDER = 'assets/explore';
const CODE = 'src/site/explore';

/** Changes with the code of this folder. */
function codeVersion(): string {
  const hash = createHash('sha256');
  for (const name of readdirSync(CODE).sort()) hash.update(readFileSync(join(CODE, name)));
  return hash.digest('hex').slice(0, 10);
}

const points = (layers: Record<string, FeatureCollection>): { id: string; at: [number, number] }[] => [
  ...new Map(['towns', 'places'].flatMap((id) => layers[id]?.features ?? []).flatMap((f) => (f.geometry.type === 'Point'
    ? [[String(f.properties?.['id']), { id: String(f.properties?.['id']), at: f.geometry.coordinates.slice(0, 2) as [number, number] }] as const] : []))).values()];

/** The files that follow from the data alone, by name. */
function fromData(data: AtlasData, layers: Record<string, FeatureCollection>): [string, unknown][] {
  const ground = layers['ground-taken'], segments = layers['front-segments'];
  return [
    ['details', details(layers)],
    ['ground', ground ? groundTable(ground, points(layers)) : { ground: [], again: [], holders: {} }],
    ['armies', layers['advances'] ? armyTracks(layers['advances'], data.places) : []],
    ...(segments ? [...evidenceByDay(segments)].map(([day, list]): [string, unknown] => [`evidence/${day}`, list]) : []),
  ];
}

/** Details, tables and evidence from the cache or made anew; the search index always, as it holds the words of the passages. */
export function exploreFiles(data: AtlasData, cache: string, accounts: readonly AccountPassages[], placeOf: ReadonlyMap<string, string>): OutputFile[] {
  mkdirSync(cache, { recursive: true });
  const kept = join(cache, `explore-${data.version}-${codeVersion()}.json`);
  if (!existsSync(kept)) writeFileSync(kept, JSON.stringify(fromData(data, readLayers(data)).map(([name, value]) => [name, JSON.stringify(value)])));
  const files = JSON.parse(readFileSync(kept, 'utf8')) as [string, string][];
  const read = (id: string): FeatureCollection | undefined => {
    const path = join(data.folder, 'layers', `${id}.geojson`);
    return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) as FeatureCollection : undefined;
  };
  const index = searchIndex(data, { towns: read('towns')!, events: read('events')! }, accounts, placeOf);
  return [...files.map(([name, text]) => ({ path: `${FOLDER}/${name}.json`, text })), { path: `${FOLDER}/search.json`, text: JSON.stringify(index) }];
}
