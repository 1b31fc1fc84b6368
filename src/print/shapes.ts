// Which shapes of a source lie in the view, in px? Features outside are skipped by their bounding box.
import type { Position } from 'geojson';
import { ringsOf } from '../map-style/sources';
import type { MapFeature } from './data';
import { clipLine, clipRing, sheet } from './clip';
import { simplify, simplifyRing } from './simplify';
import { dissolve } from './dissolve';
import type { Point, Projection } from './projection';

type Bounds = [number, number, number, number];

const bounded = new WeakMap<MapFeature, Bounds>();

/** west, south, east, north of a feature; remembered. */
export function boundsOf(f: MapFeature): Bounds {
  const known = bounded.get(f);
  if (known) return known;
  const box: Bounds = [Infinity, Infinity, -Infinity, -Infinity];
  for (const line of f.geometry.type === 'Point' ? [[f.geometry.coordinates]] : ringsOf(f)) for (const [x, y] of line as [number, number][]) {
    if (x < box[0]) box[0] = x;
    if (x > box[2]) box[2] = x;
    if (y < box[1]) box[1] = y;
    if (y > box[3]) box[3] = y;
  }
  bounded.set(f, box);
  return box;
}

interface Seen { boxes: Float64Array; view: Projection['bounds'] | null; features: readonly MapFeature[] }
const seen = new WeakMap<readonly MapFeature[], Seen>();

/** The features of a source that touch the view, in order. Boxes are kept, and the answer for the last view: many style layers ask alike. */
export function inView(features: readonly MapFeature[], { bounds }: Projection): readonly MapFeature[] {
  const known = seen.get(features) ?? { boxes: Float64Array.from(features.flatMap(boundsOf)), view: null, features: [] };
  if (known.view !== null && known.view.every((v, i) => v === bounds[i])) return known.features;
  const [west, south, east, north] = bounds, { boxes } = known;
  const found = features.filter((_, i) => boxes[4 * i]! <= east && boxes[4 * i + 2]! >= west && boxes[4 * i + 1]! <= north && boxes[4 * i + 3]! >= south);
  seen.set(features, { boxes, view: bounds, features: found });
  return found;
}

/** Outlines come again in view after view: the points that no view of a zoom can tell apart go once, before all else. */
const thinner = new WeakMap<readonly Position[], Map<number, Position[]>>();
/** Px at the next whole zoom a point may lie off to be let go. */
const SAME = 0.15;
/** How much shorter a degree of longitude is than one of latitude, mid-map. */
const SHRINK = 0.616;

function thinned(line: readonly Position[], level: number): readonly Position[] {
  const flat = line.map((p): Point => [p[0]! * SHRINK, p[1]!]), kept = new Set(simplify(flat, (SAME * SHRINK * 360) / (512 * 2 ** (level + 1))));
  return line.filter((_, i) => kept.has(flat[i]!));
}

/** Points in a stretch of line that has a box of its own. */
const STRETCH = 48;
const stretches = new WeakMap<readonly Position[], Float64Array>();

/** Boxes of the whole line and then, where it is long, of each stretch of it: west, south, east, north; remembered. */
function boxesOf(line: readonly Position[]): Float64Array {
  const known = stretches.get(line);
  if (known) return known;
  const count = Math.ceil(line.length / STRETCH), boxes = new Float64Array(4 * (count + 1));
  let west = Infinity, south = Infinity, east = -Infinity, north = -Infinity;
  for (let n = 0; n < count; n += 1) {
    let w = Infinity, s = Infinity, e = -Infinity, t = -Infinity;
    for (let i = n * STRETCH, end = Math.min(i + STRETCH, line.length); i < end; i += 1) {
      const p = line[i]!, x = p[0]!, y = p[1]!;
      if (x < w) w = x;
      if (x > e) e = x;
      if (y < s) s = y;
      if (y > t) t = y;
    }
    const at = 4 * (n + 1);
    boxes[at] = w; boxes[at + 1] = s; boxes[at + 2] = e; boxes[at + 3] = t;
    if (w < west) west = w;
    if (s < south) south = s;
    if (e > east) east = e;
    if (t > north) north = t;
  }
  boxes[0] = west; boxes[1] = south; boxes[2] = east; boxes[3] = north;
  stretches.set(line, boxes);
  return boxes;
}

/** Does the box (at `i` of `boxes`) lie beyond one edge of the view? */
const beyond = (boxes: Float64Array, i: number, [west, south, east, north]: Projection['bounds']): boolean =>
  boxes[i + 2]! < west || boxes[i]! > east || boxes[i + 3]! < south || boxes[i + 1]! > north;

/**
 * The line without the points that lie beyond one and the same edge of the view as both their neighbours: what can be seen of
 * it, or of the area it bounds, stays as it was.
 */
function near(line: readonly Position[], bounds: Projection['bounds']): readonly Position[] {
  const boxes = boxesOf(line), [west, south, east, north] = bounds, rough: Position[] = [];
  for (let from = 0, at = 4; from < line.length; from += STRETCH, at += 4) {
    const to = Math.min(from + STRETCH, line.length);
    if (to - from > 2 && beyond(boxes, at, bounds)) rough.push(line[from]!, line[to - 1]!);
    else for (let i = from; i < to; i += 1) rough.push(line[i]!);
  }
  const side = (p: Position): number => (p[0]! < west ? 1 : p[0]! > east ? 2 : 0) | (p[1]! < south ? 4 : p[1]! > north ? 8 : 0);
  let last = 0, now = rough.length ? side(rough[0]!) : 0;
  return rough.filter((_, i) => {
    const next = i + 1 < rough.length ? side(rough[i + 1]!) : 0, keep = i === 0 || i === rough.length - 1 || (last & now & next) === 0;
    if (keep) last = now;
    now = next;
    return keep;
  });
}

/** Lines with fewer points are not worth a second thought. */
const SHORT = 24;

/** The line in px: thinned once for each whole zoom where most of it is in view, else what is near the view. */
function project(line: readonly Position[], p: Projection): Point[] {
  const level = Math.floor(p.zoom);
  let points: readonly Position[] = line;
  if (line.length > SHORT) {
    const kept = thinner.get(line)?.get(level);
    points = near(kept ?? line, p.bounds);
    if (!kept && points.length * 2 > line.length) {
      const made = thinned(line, level);
      (thinner.get(line) ?? thinner.set(line, new Map()).get(line)!).set(level, [...made]);
      points = near(made, p.bounds);
    }
  }
  return points.map((q) => p.forward(q[0]!, q[1]!));
}

/** What became of a line in the last view it was drawn in: maps of many days share one view. */
const remembered = new WeakMap<readonly Position[], { view: string; shapes: Point[][] }>();

function once(line: readonly Position[], view: string, make: () => Point[][]): Point[][] {
  const known = remembered.get(line);
  if (known?.view === view) return known.shapes;
  const shapes = make();
  remembered.set(line, { view, shapes });
  return shapes;
}

const viewName = (kind: string, { bounds, width, height }: Projection, tolerance: number): string => `${kind} ${bounds.join(' ')} ${width} ${height} ${tolerance}`;

/** Areas smaller than this many square px are left out. */
const TINY = 1.5;

/** Area of an open ring, square px. */
export function sizeOf(ring: readonly Point[]): number {
  let sum = 0;
  for (let i = 0, k = ring.length - 1; i < ring.length; k = i, i += 1) sum += ring[k]![0] * ring[i]![1] - ring[i]![0] * ring[k]![1];
  return Math.abs(sum) / 2;
}

/** Outlines of areas, cut to the sheet and simplified; the last point is not repeated. */
export function areasIn(rings: readonly Position[][], p: Projection, tolerance: number): Point[][] {
  const view = viewName('area', p, tolerance);
  return rings.flatMap((ring) => (beyond(boxesOf(ring), 0, p.bounds) ? [] : once(ring, view, () => {
    const cut = clipRing(project(ring, p).slice(0, -1), sheet(p.width, p.height, 20));
    const small = cut.length && sizeOf(cut) > TINY ? simplifyRing(cut, tolerance) : [];
    return small.length > 2 ? [small] : [];
  })));
}

/** Lines cut to the sheet and simplified. */
export function linesIn(lines: readonly Position[][], p: Projection, tolerance: number): Point[][] {
  const view = viewName('line', p, tolerance);
  return lines.flatMap((line) => (beyond(boxesOf(line), 0, p.bounds) ? [] : once(line, view, () =>
    clipLine(project(line, p), sheet(p.width, p.height, 20)).map((piece) => simplify(piece, tolerance)).filter((l) => l.length > 1))));
}

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
