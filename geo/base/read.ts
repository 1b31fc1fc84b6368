// What does the base geography hold? Reads geo/base/*.geojson and joins the stretches of each river into one line.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Feature, FeatureCollection, Geometry, LineString, MultiPolygon, Point, Polygon, Position } from 'geojson';
import type { AreaProperties, Base, BorderProperties, RiverProperties, StretchProperties, TownProperties, ZoneProperties } from '../model/base';

interface RiverRow { id: string; name: string; name_today: string; kind: 'river' | 'canal'; rank: string }

/** A river counts as detailed where some stretch of it is exact to this many metres. */
const DETAIL_M = 200;

/** Rivers come in one file a source, so that licences stay apart. */
const STRETCHES = ['rivers-gshhg', 'rivers-vg250', 'rivers-hand'];

/**
 * Reads the whole base geography.
 * @param folder path of geo/base from the project root
 * @throws Error naming the file and the river when a stretch is missing
 */
export function readBase(folder = 'geo/base'): Base {
  const read = <G extends Geometry, P>(name: string): FeatureCollection<G, P> => {
    const { features } = JSON.parse(readFileSync(join(folder, `${name}.geojson`), 'utf8')) as FeatureCollection<G, P>;
    return { type: 'FeatureCollection', features };
  };
  const stretches = STRETCHES.flatMap((name) => read<LineString, StretchProperties>(name).features);
  const table = parse(readFileSync(join(folder, 'rivers.csv'), 'utf8'), { columns: true, skip_empty_lines: true }) as RiverRow[];
  const [berlin] = read<Polygon | MultiPolygon, AreaProperties>('berlin-limit').features;
  if (!berlin) throw new Error(`${join(folder, 'berlin-limit.geojson')} holds no feature`);
  return {
    land: read<Polygon | MultiPolygon, AreaProperties>('land'),
    lakes: read<Polygon | MultiPolygon, AreaProperties>('lakes'),
    rivers: collect(table.map((row) => joined(row, stretches, folder))),
    stretches: collect(stretches),
    berlin,
    towns: read<Point, TownProperties>('towns'),
    borders: collect([...read<LineString, BorderProperties>('borders-modern').features, ...read<LineString, BorderProperties>('border-1937').features]),
    neutral: read<Polygon | MultiPolygon, AreaProperties>('neutral'),
    world: read<Polygon | MultiPolygon, AreaProperties>('world'),
    zones: read<Polygon | MultiPolygon, ZoneProperties>('zones'),
    zoneEdge: read<LineString, AreaProperties>('zone-edge'),
  };
}

const collect = <G extends Geometry, P>(features: Feature<G, P>[]): FeatureCollection<G, P> => ({ type: 'FeatureCollection', features });

/** One river as one line, source to mouth, from its stretches. */
function joined(row: RiverRow, all: readonly Feature<LineString, StretchProperties>[], folder: string): Feature<LineString, RiverProperties> {
  const own = all.filter((f) => f.properties.river === row.id).sort((a, b) => a.properties.n - b.properties.n);
  own.forEach((f, i) => { if (f.properties.n !== i + 1) throw new Error(`${folder}: river ${row.id} has no stretch ${i + 1}`); });
  if (own.length === 0) throw new Error(`${folder}/rivers.csv names ${row.id}, but no file holds a stretch of it`);
  const list = (key: 'source' | 'licence'): string => [...new Set(own.map((f) => f.properties[key]))].join('; ');
  return {
    type: 'Feature',
    properties: {
      id: row.id, name: row.name, name_today: row.name_today, kind: row.kind, rank: Number(row.rank) as 1 | 2 | 3,
      detail: own.some((f) => f.properties.accuracy_m <= DETAIL_M),
      source: list('source'), licence: list('licence'), accuracy_m: Math.max(...own.map((f) => f.properties.accuracy_m)),
    },
    geometry: { type: 'LineString', coordinates: own.reduce((line, f) => chain(line, f.geometry.coordinates), [] as Position[]) },
  };
}

/** Two stretches end to end, the shared position once. */
function chain(line: Position[], next: Position[]): Position[] {
  const end = line.at(-1), start = next[0];
  return end && start && end[0] === start[0] && end[1] === start[1] ? [...line, ...next.slice(1)] : [...line, ...next];
}
