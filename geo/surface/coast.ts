// Which part of a computed area or line lies on land that the facts speak of? Cuts at coasts, neutral borders and the coverage's edge.
import type { Base } from '../model/base';
import { THEATRE, type Side } from '../model/scalars';
import { boundsOf, crop, cutLines, GRID, intersect, rectangle, subtract, toPaths, unite, type Paths } from './area';
import { signedDistance } from './distance';
import { sample, type Grid } from './grid';
import { toPlane, type LonLat, type XY } from './plane';
import type { IntPoint } from 'clipper-lib';

/** South of this parallel the eastern facts give no line: no Soviet ground is drawn there. Degrees. */
export const EASTERN_SOUTH = 48;
/** Danish islands and waters: the Red Army's line ended at the German coast, whatever lies due north of it. */
const DANISH = [rectangle(3, 54.3, 12.42, 56), rectangle(12.42, 54.76, 15.5, 56)];

/** Italy: the western facts say nothing of the front there. */
const ITALIAN = [rectangle(6.8, 46.4, 12.2, 46.77), rectangle(12.2, 46.4, 13.72, 46.58)];

export interface Coast { land: Paths; toShore: Float32Array; grid: Grid }

/** The land one side's ground may cover: coast, less neutral countries, within the reach of the facts. */
export function landOf(side: Side, base: Pick<Base, 'land' | 'neutral'>): Paths {
  const polygons = base.land.features.flatMap((f) => (f.geometry.type === 'Polygon' ? [f.geometry.coordinates] : f.geometry.coordinates)) as LonLat[][][];
  const neutral = base.neutral.features.flatMap((f) => (f.geometry.type === 'Polygon' ? [f.geometry.coordinates] : f.geometry.coordinates)) as LonLat[][][];
  const frame = rectangle(THEATRE.west, side === 'soviet' ? EASTERN_SOUTH : THEATRE.south, THEATRE.east, THEATRE.north);
  return intersect(subtract(unite(toPaths(polygons)), [...toPaths(neutral), ...(side === 'soviet' ? DANISH : ITALIAN)]), [frame]);
}

/** That land with the distance of every grid node to its shore. */
export function coastOf(side: Side, base: Base, grid: Grid): Coast {
  const land = landOf(side, base);
  const rings = land.map((path) => [...path, path[0]!].map((p): XY => toPlane([p.X / GRID, p.Y / GRID])));
  return { land, toShore: signedDistance(grid, rings), grid };
}

/** Closed paths cut to the land: pieces well inland are passed through untouched. */
export function cutToLand(paths: Paths, coast: Coast): Paths {
  if (paths.length === 0 || paths.every((path) => path.every((p) => inland(p, coast)) && !mayHoldWater(path, coast))) return paths;
  const [x0, y0, x1, y1] = boundsOf(paths);
  return intersect(paths, crop(coast.land, x0 - 2000, y0 - 2000, x1 + 2000, y1 + 2000));
}

/** Lines cut to the land. */
export function linesOnLand(lines: Paths, coast: Coast): Paths {
  const out: Paths = [];
  for (const line of lines) for (const run of runs(line, coast)) {
    if (run.inland) { out.push(run.path); continue; }
    const [x0, y0, x1, y1] = boundsOf([run.path]);
    out.push(...cutLines([run.path], crop(coast.land, x0 - 2000, y0 - 2000, x1 + 2000, y1 + 2000)).map((p) => oriented(p, run.path)));
  }
  return join(out);
}

const SHORE_KM = 4;
const depth = (p: IntPoint, c: Coast): number => { const [x, y] = toPlane([p.X / GRID, p.Y / GRID]); return sample(c.grid, c.toShore, x, y); };
const inland = (p: IntPoint, c: Coast): boolean => depth(p, c) < -SHORE_KM;

/** A piece whose edge is all inland could still enclose a bay: only when it is large. */
function mayHoldWater(path: IntPoint[], c: Coast): boolean {
  const [x0, y0, x1, y1] = boundsOf([path]);
  if (x1 - x0 < 15000 && y1 - y0 < 10000) return !inland({ X: (x0 + x1) / 2, Y: (y0 + y1) / 2 }, c);
  return true;
}

/** Splits a line into runs that are surely inland and runs that come near a shore (those overlap by one point); far out at sea is dropped. */
function runs(line: IntPoint[], coast: Coast): { inland: boolean; path: IntPoint[] }[] {
  const kind = line.map((p) => { const d = depth(p, coast); return d < -SHORE_KM ? 1 : d > 60 ? -1 : 0; });
  const out: { inland: boolean; path: IntPoint[] }[] = [];
  for (let i = 1, start = 0; i < line.length; i++) {
    const edge = (k: number): number => (kind[k - 1] === 1 && kind[k] === 1 ? 1 : kind[k - 1] === -1 && kind[k] === -1 ? -1 : 0);
    if (i + 1 === line.length || edge(i + 1) !== edge(i)) {
      if (edge(i) >= 0) out.push({ inland: edge(i) === 1, path: line.slice(start, i + 1) });
      start = i;
    }
  }
  return out;
}

/** Clipper may turn an open path round: gives it back the direction of the line it was cut from. */
function oriented(piece: IntPoint[], of: IntPoint[]): IntPoint[] {
  const rank = (p: IntPoint): number => {
    let best = 0, at = Infinity;
    for (let k = 1; k < of.length; k++) { const d = offSegment(p, of[k - 1]!, of[k]!); if (d.off < at) { at = d.off; best = k + d.t; } }
    return best;
  };
  return rank(piece[0]!) > rank(piece[piece.length - 1]!) ? piece.reverse() : piece;
}

function offSegment(p: IntPoint, a: IntPoint, b: IntPoint): { off: number; t: number } {
  const dx = b.X - a.X, dy = b.Y - a.Y, t = Math.min(1, Math.max(0, ((p.X - a.X) * dx + (p.Y - a.Y) * dy) / (dx * dx + dy * dy || 1)));
  return { off: Math.hypot(p.X - a.X - t * dx, p.Y - a.Y - t * dy), t };
}

/** Joins pieces whose ends meet. */
function join(pieces: Paths): Paths {
  const key = (p: IntPoint): string => `${p.X},${p.Y}`;
  const byStart = new Map<string, number>();
  pieces.forEach((p, k) => byStart.set(key(p[0]!), k));
  const ends = new Set(pieces.map((p) => key(p[p.length - 1]!)));
  const used = new Set<number>(), out: Paths = [];
  const walk = (k: number): void => {
    const line = pieces[k]!.slice();
    used.add(k);
    for (let n = byStart.get(key(line[line.length - 1]!)); n !== undefined && !used.has(n); n = byStart.get(key(line[line.length - 1]!))) { used.add(n); line.push(...pieces[n]!.slice(1)); }
    out.push(line);
  };
  pieces.forEach((p, k) => { if (!ends.has(key(p[0]!))) walk(k); });
  pieces.forEach((_, k) => { if (!used.has(k)) walk(k); });
  return out;
}
