// What is land and what is lake in 1945? From GSHHG, without the reservoirs dammed later and the polders drained later.
import { readFileSync } from 'node:fs';
import type { Polygon, Position } from 'geojson';
import { area, booleanPointInPolygon, difference, featureCollection, polygon, rewind } from '@turf/turf';
import { extracts, features, write, GSHHG, type Area } from './files';
import { DRAINED_LATER, LAKE_NAMES, RAISED_LATER, RESERVOIRS } from './land-changes';
import { pieces, rings } from './rings';
import { thinRings } from './thin-rings';

const EXTRA = { ...GSHHG, source: 'GSHHG 2.3.7' };
/** The frame of the coast extract, degrees: that of `gmt coast -R`. */
const FRAME = { west: 3, east: 24, south: 46.5, north: 56 };
const THINNING_M = 80;
/** Islands smaller than this, in square metres, are left out. */
const SMALLEST = 200_000;

const rounded = (c: Position[][]): Position[][] =>
  c.map((ring) => ring.map(([x, y]) => [Math.round(x! * 1e4) / 1e4, Math.round(y! * 1e4) / 1e4])
    .filter((p, i, all) => i === 0 || p[0] !== all[i - 1]![0] || p[1] !== all[i - 1]![1]));

/** RFC 7946 winding, 4 decimals, no position twice in a row. */
function tidy(shape: Area): Area['geometry'] {
  const { geometry } = rewind(shape, { reverse: false }) as Area;
  return geometry.type === 'Polygon' ? { ...geometry, coordinates: rounded(geometry.coordinates) } : { ...geometry, coordinates: geometry.coordinates.map(rounded) };
}

/** Without the polders and dams younger than 1945. */
function undrained(shape: Area): Area | null {
  let left: Area | null = shape;
  for (const { ring } of DRAINED_LATER) left = left && (difference(featureCollection([left, polygon([ring])])) as Area | null);
  return left;
}

/** Mainland and islands, the largest first. */
function landAreas(): Area[] {
  const shore = rings(pieces(readFileSync(`${extracts()}/coast.txt`, 'utf8')), FRAME).filter((ring) => area(polygon([ring])) > SMALLEST);
  const areas = thinRings(shore, THINNING_M).map((ring): Area => polygon([ring], {}));
  const younger = RAISED_LATER.map(({ name, at }) => {
    const island = areas.find((a) => booleanPointInPolygon(at, a));
    if (!island) throw new Error(`no island at ${name}`);
    return island;
  });
  return areas.filter((a) => !younger.includes(a)).map(undrained).filter((a) => a !== null).sort((a, b) => area(b) - area(a));
}

write('land.geojson', landAreas().map((a, i) => ({ type: 'Feature', properties: { id: `land-${i + 1}`, name: '', ...EXTRA }, geometry: tidy(a) })));

const all = features<Polygon>(`${extracts()}/lakes.geojson`);
const missing = RESERVOIRS.filter(({ at }) => !all.some((f) => booleanPointInPolygon(at, f)));
if (missing.length) throw new Error(`no lake at ${missing.map((r) => r.name).join(', ')}`);
const lakes = all.filter((f) => !RESERVOIRS.some(({ at }) => booleanPointInPolygon(at, f)));
write('lakes.geojson', lakes.map((f, i) => ({
  type: 'Feature',
  properties: { id: `lake-${i + 1}`, name: LAKE_NAMES.find(({ at }) => booleanPointInPolygon(at, f))?.name ?? '', ...EXTRA },
  geometry: tidy(f),
})));
