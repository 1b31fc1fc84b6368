// What can the explorer say about a feature? Every dated fact and named line as rows of one compact file, citations by source id.
import type { Feature, FeatureCollection } from 'geojson';

/** Layers a reader can ask about, and the fields shown; empty columns are left out. */
const TOLD: Record<string, readonly string[]> = {
  captures: ['start_date', 'date_precision', 'uncertainty_days', 'time', 'side', 'kind', 'place', 'place_name', 'army_group', 'army', 'unit', 'event', 'contested', 'note', 'source', 'locator', 'confidence', 'status'],
  waypoints: ['start_date', 'trace', 'name', 'side', 'role', 'note', 'source', 'locator', 'confidence', 'status'],
  events: ['start_date', 'time', 'time_zone', 'place', 'place_name', 'event', 'source', 'locator', 'confidence', 'status'],
  pockets: ['name', 'start_date', 'end_date', 'cut_off', 'fell', 'outline_date', 'note', 'source', 'locator', 'confidence', 'status'],
  bridgeheads: ['name', 'side', 'river', 'start_date', 'end_date', 'note', 'source', 'locator', 'confidence', 'status'],
  'defence-lines': ['name', 'start_date', 'end_date', 'text', 'note', 'source', 'locator', 'confidence', 'status'],
  'front-boundary': ['name', 'start_date', 'end_date', 'text', 'note', 'source', 'locator', 'confidence', 'status'],
  'halt-line': ['name', 'start_date', 'end_date', 'text', 'note', 'source', 'locator', 'confidence', 'status'],
  advances: ['name', 'side', 'army', 'leg', 'from_place', 'to_place', 'left_date', 'start_date', 'length_km', 'facts', 'note'],
  'seelow-heights': ['name', 'accuracy_m', 'note', 'source', 'locator', 'confidence', 'status'],
  'seelow-heights-crest': ['name', 'accuracy_m', 'note', 'source', 'locator', 'confidence', 'status'],
  rivers: ['name', 'name_today', 'kind', 'accuracy_m', 'source', 'licence'],
  zones: ['name', 'start_date', 'accuracy_m', 'source', 'licence'],
  'berlin-limit': ['name', 'source', 'licence'],
  places: ['name', 'name_today', 'name_other', 'kind', 'accuracy_m', 'position_from', 'country'],
  towns: ['name', 'name_today', 'country'],
};

type Cell = string | number | boolean | null;
export interface DetailTable { fields: string[]; /** Id, then the fields; points end with their position. */ rows: Cell[][] }
export type Details = Record<string, DetailTable>;

const empty = (v: unknown): boolean => v === null || v === undefined || v === '' || v === false;
const positionOf = (f: Feature): number[] => (f.geometry.type === 'Point' ? f.geometry.coordinates.slice(0, 2) : []);

function table(collection: FeatureCollection, wanted: readonly string[]): DetailTable {
  const used = wanted.filter((name) => collection.features.some((f) => !empty(f.properties?.[name])));
  const points = collection.features[0]?.geometry.type === 'Point';
  return {
    fields: points ? [...used, 'lon', 'lat'] : used,
    rows: collection.features.map((f) => [String(f.properties?.['id']), ...used.map((name) => (empty(f.properties?.[name]) ? 0 : f.properties?.[name] as Cell)), ...positionOf(f)]),
  };
}

/** Rows of every told layer that is published. A value that is not there is 0. */
export const details = (layers: Record<string, FeatureCollection>): Details =>
  Object.fromEntries(Object.entries(TOLD).flatMap(([id, wanted]) => (layers[id] ? [[id, table(layers[id], wanted)]] : [])));
