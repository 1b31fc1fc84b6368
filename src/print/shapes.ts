// Which shapes of a source lie in the view, in px? Features outside are skipped by their bounding box.
import type { Position } from 'geojson';
import { ringsOf } from '../map-style/sources';
import type { MapFeature } from './data';
import { clipLine, clipRing, sheet } from './clip';
import { simplify, simplifyRing } from './simplify';
import { dissolve } from './dissolve';
import type { Point, Projection } from './projection';

type Bounds = [number, number, number, number];

/** west, south, east, north of a feature. */
export function boundsOf(f: MapFeature): Bounds {
  const box: Bounds = [Infinity, Infinity, -Infinity, -Infinity];
  for (const line of f.geometry.type === 'Point' ? [[f.geometry.coordinates]] : ringsOf(f)) for (const [x, y] of line as [number, number][]) {
    if (x < box[0]) box[0] = x;
    if (x > box[2]) box[2] = x;
    if (y < box[1]) box[1] = y;
    if (y > box[3]) box[3] = y;
  }
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

function thinned(line: readonly Position[], zoom: number): readonly Position[] {
  if (line.length < 12) return line;
  const level = Math.floor(zoom), known = thinner.get(line) ?? thinner.set(line, new Map()).get(line)!;
  const found = known.get(level);
  if (found) return found;
  const flat = line.map((p): Point => [p[0]! * SHRINK, p[1]!]), kept = new Set(simplify(flat, (SAME * SHRINK * 360) / (512 * 2 ** (level + 1))));
  const made = line.filter((_, i) => kept.has(flat[i]!));
  known.set(level, made);
  return made;
}

const project = (line: readonly Position[], p: Projection): Point[] => thinned(line, p.zoom).map(([lon, lat]) => p.forward(lon!, lat!));

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
  return rings.flatMap((ring) => once(ring, view, () => {
    const cut = clipRing(project(ring, p).slice(0, -1), sheet(p.width, p.height, 20));
    const small = cut.length && sizeOf(cut) > TINY ? simplifyRing(cut, tolerance) : [];
    return small.length > 2 ? [small] : [];
  }));
}

/** Lines cut to the sheet and simplified. */
export function linesIn(lines: readonly Position[][], p: Projection, tolerance: number): Point[][] {
  const view = viewName('line', p, tolerance);
  return lines.flatMap((line) => once(line, view, () =>
    clipLine(project(line, p), sheet(p.width, p.height, 20)).map((piece) => simplify(piece, tolerance)).filter((l) => l.length > 1)));
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
