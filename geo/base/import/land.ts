// What is land and what is lake in 1945? From GSHHG, without the reservoirs dammed later and the polders drained later.
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { booleanPointInPolygon, difference, featureCollection, polygon, rewind } from '@turf/turf';
import { extracts, features, write, GSHHG, type Area } from './files';
import { DRAINED_LATER, LAKE_NAMES, RESERVOIRS } from './land-changes';

const EXTRA = { ...GSHHG, source: 'GSHHG 2.3.7' };

const rounded = (c: Position[][]): Position[][] =>
  c.map((ring) => ring.map(([x, y]) => [Math.round(x! * 1e4) / 1e4, Math.round(y! * 1e4) / 1e4]));

/** RFC 7946 winding, 4 decimals. */
function tidy(area: Area): Area['geometry'] {
  const { geometry } = rewind(area, { reverse: false }) as Area;
  return geometry.type === 'Polygon' ? { ...geometry, coordinates: rounded(geometry.coordinates) } : { ...geometry, coordinates: geometry.coordinates.map(rounded) };
}

/** Without the polders that fell dry after 1945. */
function undrained(area: Area): Area | null {
  let left: Area | null = area;
  for (const { ring } of DRAINED_LATER) left = left && (difference(featureCollection([left, polygon([ring])])) as Area | null);
  return left;
}

const landAreas = features<Polygon | MultiPolygon>(`${extracts()}/land.geojson`).map(undrained).filter((a) => a !== null);
write('land.geojson', landAreas.map((a, i) => ({ type: 'Feature', properties: { id: `land-${i + 1}`, name: '', ...EXTRA }, geometry: tidy(a) })));

const all = features<Polygon>(`${extracts()}/lakes.geojson`);
const missing = RESERVOIRS.filter(({ at }) => !all.some((f) => booleanPointInPolygon(at, f)));
if (missing.length) throw new Error(`no lake at ${missing.map((r) => r.name).join(', ')}`);
const lakes = all.filter((f) => !RESERVOIRS.some(({ at }) => booleanPointInPolygon(at, f)));
write('lakes.geojson', lakes.map((f, i) => ({
  type: 'Feature',
  properties: { id: `lake-${i + 1}`, name: LAKE_NAMES.find(({ at }) => booleanPointInPolygon(at, f))?.name ?? '', ...EXTRA },
  geometry: tidy(f),
})));
