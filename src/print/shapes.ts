// Which shapes of a source lie in the view, in px? Features outside are skipped by their bounding box.
import type { Position } from 'geojson';
import { ringsOf } from '../map-style/sources';
import type { MapFeature } from './data';
import { clipLine, clipRing, sheet } from './clip';
import { simplify, simplifyRing } from './simplify';
import { dissolve } from './dissolve';
import type { Point, Projection } from './projection';

type Bounds = [number, number, number, number];
const boxes = new WeakMap<MapFeature, Bounds>();

/** west, south, east, north of a feature; remembered. */
export function boundsOf(f: MapFeature): Bounds {
  const known = boxes.get(f);
  if (known) return known;
  const box: Bounds = [Infinity, Infinity, -Infinity, -Infinity];
  const points: Position[] = f.geometry.type === 'Point' ? [f.geometry.coordinates] : ringsOf(f).flat();
  for (const [x, y] of points as [number, number][]) {
    if (x < box[0]) box[0] = x;
    if (x > box[2]) box[2] = x;
    if (y < box[1]) box[1] = y;
    if (y > box[3]) box[3] = y;
  }
  boxes.set(f, box);
  return box;
}

export function inView(f: MapFeature, { bounds: [west, south, east, north] }: Projection): boolean {
  const [w, s, e, n] = boundsOf(f);
  return w <= east && e >= west && s <= north && n >= south;
}

const project = (line: readonly Position[], p: Projection): Point[] => line.map(([lon, lat]) => p.forward(lon!, lat!));

/** Areas smaller than this many square px are left out. */
const TINY = 1.5;

/** Area of an open ring, square px. */
export const sizeOf = (ring: readonly Point[]): number =>
  Math.abs(ring.reduce((sum, p, i) => { const q = ring[(i + 1) % ring.length]!; return sum + p[0] * q[1] - q[0] * p[1]; }, 0)) / 2;

/** Outlines of areas, cut to the sheet and simplified; the last point is not repeated. */
export const areasIn = (rings: readonly Position[][], p: Projection, tolerance: number): Point[][] => rings.flatMap((ring) => {
  const cut = clipRing(project(ring, p).slice(0, -1), sheet(p.width, p.height, 20));
  const small = cut.length && sizeOf(cut) > TINY ? simplifyRing(cut, tolerance) : [];
  return small.length > 2 ? [small] : [];
});

/** Lines cut to the sheet and simplified. */
export const linesIn = (lines: readonly Position[][], p: Projection, tolerance: number): Point[][] =>
  lines.flatMap((line) => clipLine(project(line, p), sheet(p.width, p.height, 20))).map((line) => simplify(line, tolerance)).filter((l) => l.length > 1);

const dissolved = new WeakMap<MapFeature, Map<string, Position[][]>>();

/** The outline of features taken together, as rings; remembered under the first and last of them. */
export function outline(features: readonly MapFeature[]): Position[][] {
  const first = features[0], last = features[features.length - 1];
  if (!first || !last) return [];
  if (features.length === 1) return ringsOf(first);
  const known = dissolved.get(first) ?? dissolved.set(first, new Map()).get(first)!;
  const name = `${features.length} ${String(last.id)}`;
  return known.get(name) ?? known.set(name, dissolve(features.flatMap(ringsOf))).get(name)!;
}
