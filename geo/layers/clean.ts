// How does a computed geometry become a published one? Rounded to 5 decimals, without doubles and spikes, right-handed, simple.
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { toPaths, toPolygons, offset } from '../surface/area';
import type { LonLat } from '../surface/plane';
import { GRID, crossings } from './crossings';

/** A ring smaller than this is a trace of rounding, not ground: about 1,000 square metres, in square grid steps. */
const SLIVER = 1500;

export const round5 = (v: number): number => Math.round(v * GRID) / GRID + 0;
const same = (a: Position, b: Position): boolean => a[0] === b[0] && a[1] === b[1];

/** Is b a spike: does the way a → b → c turn straight back? Exact on the grid. */
function isSpike(a: Position, b: Position, c: Position): boolean {
  const ux = Math.round((b[0]! - a[0]!) * GRID), uy = Math.round((b[1]! - a[1]!) * GRID);
  const vx = Math.round((c[0]! - b[0]!) * GRID), vy = Math.round((c[1]! - b[1]!) * GRID);
  return ux * vy - uy * vx === 0 && ux * vx + uy * vy < 0;
}

/** Rounds a line to 5 decimals and drops repeated points and spikes; fewer than 2 points left = nothing left. */
export function cleanLine(points: readonly Position[]): Position[] {
  const out: Position[] = [];
  for (const p of points) {
    const q: Position = [round5(p[0]!), round5(p[1]!)];
    while (out.length > 1 && isSpike(out[out.length - 2]!, out[out.length - 1]!, q)) out.pop();
    if (out.length === 0 || !same(out[out.length - 1]!, q)) out.push(q);
  }
  return out;
}

/** Twice the signed area of a closed ring in square grid steps; positive = counter-clockwise. */
export function doubleArea(ring: readonly Position[]): number {
  const [x0, y0] = [ring[0]![0]!, ring[0]![1]!];
  let sum = 0;
  for (let i = 1; i < ring.length; i += 1) {
    const a = ring[i - 1]!, b = ring[i]!;
    sum += (a[0]! - x0) * (b[1]! - y0) - (b[0]! - x0) * (a[1]! - y0);
  }
  return sum * GRID * GRID;
}

/** Rounds a closed ring; null when nothing of it is left. `outer` rings come back counter-clockwise, holes clockwise. */
export function cleanRing(ring: readonly Position[], outer: boolean): Position[] | null {
  const open = cleanLine(ring);
  while (open.length > 1 && same(open[0]!, open[open.length - 1]!)) open.pop();
  while (open.length > 3 && isSpike(open[open.length - 2]!, open[open.length - 1]!, open[0]!)) open.pop();
  while (open.length > 3 && isSpike(open[open.length - 1]!, open[0]!, open[1]!)) open.shift();
  if (open.length < 3) return null;
  const closed = cleanLine([...open, open[0]!]);
  if (closed.length < 4) return null;
  const area = doubleArea(closed);
  if (Math.abs(area) < SLIVER) return null;
  return area > 0 === outer ? closed : closed.reverse();
}

/** Cleans the rings of one polygon; null when the outer ring vanishes. */
function cleanRings(rings: readonly Position[][]): Position[][] | null {
  const outer = rings[0] && cleanRing(rings[0], true);
  if (!outer) return null;
  const holes = rings.slice(1).map((ring) => cleanRing(ring, false));
  return [outer, ...holes.filter((ring): ring is Position[] => ring !== null)];
}

/** Unites polygons on the grid into simple ones; outer rings must run counter-clockwise, holes clockwise. */
const unite = (polygons: Position[][][]): Position[][][] => toPolygons(toPaths(polygons as LonLat[][][]));

/** Polygons shrunk and grown again by so many grid steps (about a metre each): what is thinner than twice that is gone. */
const opened = (polygons: Position[][][], steps: number): Position[][][] => toPolygons(offset(offset(toPaths(polygons as LonLat[][][]), -steps), steps));

const clean = (polygons: readonly Position[][][]): Position[][][] => polygons.map(cleanRings).filter((p): p is Position[][] => p !== null);

/**
 * Publishable polygons from computed ones (degrees): 5 decimals, closed, right-handed, no doubles, no spikes, no slivers
 * under about 1,000 m², no edge that meets itself or another's. Where rounding made edges meet, all is united anew on the
 * grid. Throws when eight rounds don't help.
 */
export function cleanPolygons(polygons: readonly Position[][][]): Position[][][] {
  let now = clean(polygons);
  for (let round = 0; round < 8; round += 1) {
    if (crossings(now.flat(), 1).length === 0) return now;
    // Uniting can bring a fault back at the same metre: from the third round on necks and slivers that thin go.
    now = clean(round < 2 ? unite(now) : opened(now, round));
  }
  const [at] = crossings(now.flat(), 1);
  if (at) throw new Error(`an area can't be made simple near ${at.join(', ')}`);
  return now;
}

/** Polygon or MultiPolygon geometry of cleaned rings; null when nothing is left. */
export function cleanArea(polygons: readonly Position[][][]): Polygon | MultiPolygon | null {
  const rings = cleanPolygons(polygons);
  if (rings.length === 0) return null;
  return rings.length === 1 ? { type: 'Polygon', coordinates: rings[0]! } : { type: 'MultiPolygon', coordinates: rings };
}
