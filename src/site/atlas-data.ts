// What has the data half handed over? `.build/data/*.json`, read once a build; layers only when somebody needs them.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FeatureCollection } from 'geojson';
import type { Source } from '../../geo/model/citation';
import type { Claim, PublishedClaim } from '../../geo/model/claim';
import type { Formation } from '../../geo/model/event';
import type { Field } from '../../geo/model/layer';
import type { Gazetteer } from './map-spec';
import type { Measure } from '../../geo/model/measure';

/** One layer as `catalogue.json` describes it. */
export interface CatalogueEntry {
  id: string;
  title: string;
  description: string;
  geometry: string;
  fields: Field[];
  licence: string;
  attribution: string;
  features: number;
  bytes: number;
  sha256: string;
  bbox?: number[];
}

/** A claim of the published ledger; without the extra fields its texts are taken as they stand. */
export type LedgerClaim = Claim & Partial<PublishedClaim>;

export interface AtlasData {
  folder: string;
  /** Changes exactly when the published data change. */
  version: string;
  places: ReadonlyMap<string, Gazetteer>;
  measures: ReadonlyMap<string, Measure>;
  sources: ReadonlyMap<string, Source>;
  claims: ReadonlyMap<string, LedgerClaim>;
  formations?: readonly Formation[];
  catalogue: CatalogueEntry[];
}

/** A list under `key`, or the file itself when it is a list. */
function list<T>(folder: string, file: string, key: string): { items: T[]; text: string } {
  const path = join(folder, file);
  if (!existsSync(path)) return { items: [], text: '' };
  const text = readFileSync(path, 'utf8');
  const json = JSON.parse(text) as T[] | Record<string, T[] | undefined>;
  return { items: Array.isArray(json) ? json : (json[key] ?? []), text };
}

const byId = <T extends { id: string }>(items: readonly T[]): ReadonlyMap<string, T> => new Map(items.map((item) => [item.id, item]));

/** Reads the hand-over files of `folder`. A file that is not there reads as empty. */
export function readAtlasData(folder: string): AtlasData {
  const places = list<Gazetteer>(folder, 'places.json', 'places');
  const measures = list<Measure>(folder, 'measures.json', 'measures');
  const sources = list<Source>(folder, 'sources.json', 'sources');
  const claims = list<LedgerClaim>(folder, 'claims.json', 'claims');
  const formations = list<Formation>(folder, 'formations.json', 'formations');
  const catalogue = list<CatalogueEntry>(folder, 'catalogue.json', 'layers');
  const hash = createHash('sha256');
  for (const { text } of [places, measures, sources, claims, catalogue]) hash.update(text);
  return {
    folder, version: hash.digest('hex').slice(0, 16),
    places: byId(places.items), measures: byId(measures.items), sources: byId(sources.items), claims: byId(claims.items), formations: formations.items,
    catalogue: catalogue.items,
  };
}

/** Every published layer by id, as GeoJSON. */
export function readLayers(data: AtlasData): Record<string, FeatureCollection> {
  return Object.fromEntries(data.catalogue.map(({ id }) => [id, JSON.parse(readFileSync(join(data.folder, 'layers', `${id}.geojson`), 'utf8')) as FeatureCollection]));
}
