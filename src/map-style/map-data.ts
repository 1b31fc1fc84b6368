// How small can the browser's map data be? Sources packed as shared, thinned arcs of whole numbers.
import type { Position } from 'geojson';
import type { Packed } from './decode';
import type { Flat, MapFeature } from './map-layers';
import type { MapSources, SourceId } from './sources';
import { Topology } from './topology';
import type { Cell } from './topology';
import { thin, thinRing } from './thin';

/** What the style reads of each feature; everything else stays in the published layers. */
const FIELDS = ['id', 'name', 'side', 'start_date', 'end_date', 'basis', 'kind', 'rank', 'km', 'zoom', 'power', 'army', 'axis', 'leg', 'named_until', 'place'];

interface PackPlan { scale: number; sources: readonly SourceId[]; /** Sources of another scale in the same file. */ more?: PackPlan }

/** What must be exact in the closest views. */
const DETAIL = { scale: 1e5, sources: ['berlin-limit', 'bridgeheads', 'heights', 'height-names', 'hachures', 'defence-lines', 'boundary', 'boundary-ends', 'captures', 'events', 'names'] } as const satisfies PackPlan;

/** The two files of the moving map: every day's ground and fronts; everything else that is not a passage's own. */
export const PACKS = {
  fronts: { scale: 1e4, sources: ['ground', 'front'] },
  context: { scale: 1e4, sources: ['world', 'land', 'coast', 'lakes', 'rivers', 'borders', 'zones', 'pockets', 'advances', 'halt-line'], more: DETAIL },
} as const satisfies Record<string, PackPlan>;

/** Degrees of latitude a drawn line may lie from the published one: about 45 m on the Oder and in Berlin, 290 m elsewhere; the world is coarse. */
const TOLERANCE = { near: 0.0004, far: 0.0026, world: 0.03, zones: 0.006, exact: 0.00004 };
const EXACT = new Set<string>(DETAIL.sources);

function toleranceAt(source: string, lon: number, lat: number): number {
  if (EXACT.has(source)) return TOLERANCE.exact;
  if (source === 'world' || source === 'zones') return TOLERANCE[source];
  return lon > 12.9 && lon < 14.9 && lat > 52.1 && lat < 52.95 ? TOLERANCE.near : TOLERANCE.far;
}

/** Packs the named sources. Rings smaller than a few units vanish; a feature without geometry left is dropped. */
export function pack(sources: MapSources, { scale, sources: ids, more }: PackPlan): Packed {
  const topology = new Topology(), owner: string[] = [];
  const cells = new Map(ids.map((id) => [id, (sources[id]?.features ?? []).map((f) => shape(f, scale))]));
  for (const shapes of cells.values()) for (const s of shapes) for (const line of s.lines.flat()) topology.learn(line);
  const packed = Object.fromEntries([...cells].map(([id, shapes]) => {
    const features = sources[id]?.features ?? [], kept: MapFeature[] = [], geometry: Packed['sources'][string]['geometry'] = [];
    shapes.forEach((s, n) => {
      const g = s.point ? ([0, ...s.point] as [0, number, number]) : cut(s, topology);
      while (owner.length < topology.arcs.length) owner.push(id);
      if (g) { geometry.push(g); kept.push(features[n]!); }
    });
    return [id, { geometry: differences(geometry), fields: columns(kept) }];
  }));
  const arcs = fold(topology.arcs.map((arc, i) => thinned(arc, owner[i]!, scale)));
  return { scale, arcs, sources: packed, ...(more ? { more: pack(sources, more) } : {}) };
}

interface Shape { point?: Cell; area: boolean; lines: Cell[][][] }

function shape(f: MapFeature, scale: number): Shape {
  const line = (ps: Position[]): Cell[] => grid(ps, scale);
  const g = f.geometry;
  if (g.type === 'Point') return { point: [Math.round(g.coordinates[0]! * scale), Math.round(g.coordinates[1]! * scale)], area: false, lines: [] };
  if (g.type === 'LineString') return { area: false, lines: [[line(g.coordinates)]] };
  if (g.type === 'MultiLineString') return { area: false, lines: [g.coordinates.map(line)] };
  const polygons = g.type === 'Polygon' ? [g.coordinates] : g.type === 'MultiPolygon' ? g.coordinates : [];
  return { area: true, lines: polygons.map((rings) => rings.map(line)) };
}

/** The line on the grid, without points that fall together. */
const grid = (line: Position[], scale: number): Cell[] =>
  line.map((p): Cell => [Math.round(p[0]! * scale), Math.round(p[1]! * scale)]).filter((p, i, all) => i === 0 || p[0] !== all[i - 1]![0] || p[1] !== all[i - 1]![1]);

function cut(s: Shape, topology: Topology): [1, number[][]] | [2, number[][][]] | undefined {
  if (!s.area) { const lines = s.lines.flat().filter((l) => l.length > 1).map((l) => topology.cut(l)); return lines.length ? [1, lines] : undefined; }
  const polygons = s.lines.map((rings) => rings.filter((r) => r.length > 3).map((r) => topology.cut(r))).filter((rings) => rings.length);
  return polygons.length ? [2, polygons] : undefined;
}

function thinned(arc: Cell[], source: string, scale: number): Cell[] {
  const tolerance = ([x, y]: Cell): number => toleranceAt(source, x / scale, y / scale) * scale;
  const first = arc[0]!, last = arc[arc.length - 1]!;
  return first[0] === last[0] && first[1] === last[1] ? thinRing(arc, tolerance) : thin(arc, tolerance);
}

function fold(arcs: readonly Cell[][]): number[][] {
  let last: Cell = [0, 0];
  return arcs.map((arc) => arc.flatMap((p) => {
    const step = [p[0] - last[0], p[1] - last[1]];
    last = p;
    return step;
  }));
}

type Geometries = Packed['sources'][string]['geometry'];
/** Arc indices of one source, each as its difference from the one before: neighbours in a ring are neighbours in the list. */
function differences(geometry: Geometries): Geometries {
  let last = 0;
  const of = (arcs: number[]): number[] => arcs.map((i) => {
    const d = i - last;
    last = i;
    return d;
  });
  return geometry.map((g) => (g[0] === 0 ? g : g[0] === 1 ? [1, g[1].map(of)] : [2, g[1].map((rings) => rings.map(of))]));
}

function columns(features: readonly MapFeature[]): Record<string, Flat[]> {
  const used = FIELDS.filter((name) => features.some((f) => f.properties[name] !== undefined && f.properties[name] !== null));
  return Object.fromEntries(used.map((name) => [name, features.map((f) => f.properties[name] ?? null)]));
}
