// What stands around the campaign? City limit of Berlin, borders for context, neutral countries, coarse world.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { FeatureCollection, LineString, MultiPolygon, Polygon, Position as Any } from 'geojson';
import { area, bbox, bboxClip, difference, featureCollection, polygon, rewind } from '@turf/turf';
import { feature } from 'topojson-client';
import { extracts, features, write, GSHHG, NATURAL_EARTH, OWN, VG250, type Area } from './files';
import { thin, type Position } from './plane';
import { thinSimple } from './simple';

const THEATRE: [number, number, number, number] = [3, 46.5, 24, 56];
/** Bermuda to the Urals: the views from Moscow, Yalta, Reims and Washington. */
const WORLD: [number, number, number, number] = [-130, -10, 60, 84];

const digits = (n: number) => (p: Any): Position => [Math.round(p[0]! * 10 ** n) / 10 ** n, Math.round(p[1]! * 10 ** n) / 10 ** n];

/** Rings thinned and rounded; holes and islands below `minKm2` dropped. RFC 7946 winding. */
function simpler(a: Area, tolerance: number, decimals: number, minKm2: number): Area {
  const parts = (a.geometry.type === 'Polygon' ? [a.geometry.coordinates] : a.geometry.coordinates)
    .map((rings) => rings.map((r) => thinSimple(r as Position[], tolerance).map(digits(decimals))).filter((r) => r.length > 3 && km2(r) >= minKm2))
    .filter((rings) => rings.length > 0);
  const geometry: MultiPolygon = { type: 'MultiPolygon', coordinates: parts };
  return rewind({ ...a, geometry }, { reverse: false }) as Area;
}

const km2 = (ring: Position[]): number => area({ type: 'Polygon', coordinates: [ring] }) / 1e6;

type Topology = Parameters<typeof feature>[0];
const atlas = (file: string): Topology => JSON.parse(readFileSync(createRequire(import.meta.url).resolve(`world-atlas/${file}`), 'utf8')) as Topology;

function berlin(): void {
  const [found] = features<Polygon>(`${extracts()}/berlin_limit.geojson`);
  if (!found) throw new Error('no city limit in the extract');
  const ring = (found.geometry.coordinates[0] as Position[]).map(digits(5));
  const limit: Area = { type: 'Feature', properties: { id: 'berlin', name: 'Berlin', ...VG250 }, geometry: { type: 'Polygon', coordinates: [ring] } };
  write('berlin-limit.geojson', [rewind(limit, { reverse: false }) as Area]);
}

function borders(): void {
  const modern = features<LineString>(`${extracts()}/borders_modern_gshhg.geojson`).map((f, i) => ({
    type: 'Feature' as const,
    properties: { id: `border-modern-${i + 1}`, name: '', kind: 'modern', ...GSHHG, source: 'GSHHG 2.3.7' },
    geometry: { type: 'LineString' as const, coordinates: thin(f.geometry.coordinates as Position[], 150).map(digits(4)) },
  }));
  write('borders-modern.geojson', modern.filter((f) => f.geometry.coordinates.length > 1));
  // The draft leaves joins of up to 10 km open between its parts: a straight line closes them.
  const old = features<LineString>(`${extracts()}/border1937_east_draft.geojson`).map((f, i, all) => ({
    type: 'Feature' as const,
    properties: { id: `border-1937-${i + 1}`, name: String(f.properties.part), kind: '1937',
      ...(String(f.properties.source).startsWith('Natural') ? { ...NATURAL_EARTH, source: 'Natural Earth 4.1, first-order boundaries' } : OWN), accuracy_m: 5000 },
    geometry: { type: 'LineString' as const, coordinates: [...f.geometry.coordinates, ...(all[i + 1]?.geometry.coordinates.slice(0, 1) ?? [])].map(digits(4)) },
  }));
  write('border-1937.geojson', old);
}

/** A piece of `land.geojson` is Swedish when its middle lies in the east of the Sound (Saltholm and Bornholm lie south of it). */
const swedish = ([west, south, east, north]: readonly number[]): boolean => {
  const lon = (west! + east!) / 2, lat = (south! + north!) / 2;
  return lon > 12.66 && lon < 15.1 && lat > (lon < 12.8 ? 55.7 : 55.33);
};

/** Sweden with the very shore of the land, so that no strip of coast is left outside it. Wants `land` to have run. */
function sweden(properties: Area['properties']): Area {
  const parts = features<Polygon>('geo/base/land.geojson').filter((f) => swedish(bbox(f)));
  if (parts.length === 0) throw new Error('no Swedish land in geo/base/land.geojson');
  return { type: 'Feature', properties, geometry: { type: 'MultiPolygon', coordinates: parts.map((f) => f.geometry.coordinates) } };
}

/** Natural Earth gives Konstanz, left of the Rhine, to Switzerland: its corner is cut out by hand, true to about 300 m. */
const KONSTANZ = polygon([[[9.12, 47.672], [9.183, 47.6545], [9.24, 47.662], [9.24, 47.7], [9.12, 47.7], [9.12, 47.672]]]);

function withoutKonstanz(country: Area): Area {
  const rest = difference(featureCollection([country, KONSTANZ]))!;
  return rewind({ ...country, geometry: rest.geometry }, { reverse: false }) as Area;
}

function neutral(): void {
  const topology = atlas('countries-10m.json');
  const all = feature(topology, topology.objects.countries!) as FeatureCollection<Polygon | MultiPolygon, { name: string }>;
  const names: Record<string, string> = { Switzerland: 'Schweiz', Liechtenstein: 'Liechtenstein', Sweden: 'Schweden' };
  write('neutral.geojson', all.features.filter((f) => f.properties.name in names).map((f) => {
    const properties = { id: f.properties.name.toLowerCase(), name: names[f.properties.name]!, ...NATURAL_EARTH };
    if (properties.id === 'sweden') return sweden({ ...properties, ...GSHHG, source: 'GSHHG 2.3.7' });
    const clipped = bboxClip(f, THEATRE) as unknown as Area;
    return properties.id === 'switzerland' ? withoutKonstanz(simpler({ ...clipped, properties }, 100, 4, 0.5)) : { ...simpler({ ...clipped, properties }, 100, 4, 0.5) };
  }));
}

/** Eurasia crosses 180 degrees: its far end goes on beyond, so that a clip sees one simple ring. */
function unwrapped(ring: Position[]): Position[] {
  let turns = 0;
  const whole = ring.map(([x, y], i): Position => {
    const step = i === 0 ? 0 : x - ring[i - 1]![0];
    if (step > 180) turns--;
    if (step < -180) turns++;
    return [x + 360 * turns, y];
  });
  const lons = whole.map(([x]) => x);
  const home = 360 * Math.round((Math.min(...lons) + Math.max(...lons)) / 720);
  return whole.map(([x, y]) => [x - home, y]);
}

function world(): void {
  const topology = atlas('land-50m.json');
  const land = feature(topology, topology.objects.land!) as FeatureCollection<Polygon | MultiPolygon>;
  const parts = land.features.flatMap((f) => (f.geometry.type === 'Polygon' ? [f.geometry.coordinates] : f.geometry.coordinates));
  const clipped = parts.map((rings) => rings.map((r) => unwrapped(r as Position[]))).map((coordinates) => bboxClip({ type: 'Polygon', coordinates }, WORLD) as unknown as Area).filter((a) => a.geometry.coordinates.flat(2).length > 3);
  const out = clipped.map((a) => simpler(a, 4000, 3, 250)).filter((a) => a.geometry.coordinates.length > 0);
  write('world.geojson', out.map((a, i) => ({ ...a, properties: { id: `world-${i + 1}`, name: '', ...NATURAL_EARTH } })));
}

berlin();
borders();
neutral();
world();
