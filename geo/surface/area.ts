// How are areas added, subtracted and cut? On whole numbers of 1e-5 degree, so that results are exact as published.
import ClipperLib, { type IntPoint } from 'clipper-lib';
import type { LonLat } from './plane';

/** Closed areas as integer paths (not repeated first point); holes run the other way. */
export type Paths = IntPoint[][];
/** Polygon coordinates in degrees: [outer, ...holes][]; rings closed, outer counter-clockwise. */
export type Polygons = LonLat[][][];

export const GRID = 1e5;
const { Clipper, ClipType, PolyType, PolyFillType, PolyTree, JS } = ClipperLib;

export const toPath = (ring: readonly LonLat[]): IntPoint[] => ring.slice(0, -1).map((p) => ({ X: Math.round(p[0] * GRID), Y: Math.round(p[1] * GRID) }));
const fromPath = (path: IntPoint[]): LonLat[] => [...path, path[0]!].map((p) => [p.X / GRID, p.Y / GRID]);

/** All rings of polygons in degrees as paths. */
export const toPaths = (polygons: Polygons): Paths => polygons.flat().map(toPath);

function run(kind: number, subject: Paths, clip: Paths): Paths {
  const clipper = new Clipper(), out: Paths = [];
  clipper.AddPaths(subject, PolyType.ptSubject, true);
  if (clip.length) clipper.AddPaths(clip, PolyType.ptClip, true);
  clipper.Execute(kind, out, PolyFillType.pftNonZero, PolyFillType.pftNonZero);
  return out;
}

export const unite = (a: Paths, b: Paths = []): Paths => run(ClipType.ctUnion, a, b);
export const subtract = (a: Paths, b: Paths): Paths => run(ClipType.ctDifference, a, b);
export const intersect = (a: Paths, b: Paths): Paths => run(ClipType.ctIntersection, a, b);

/** Corners nearer to each other than this, in grid steps (about a metre each), are one. */
const SAME = 1.6;

/** Paths without corners a metre apart: outlines of many days united pile them up, and they lead the clipping astray. */
export const tidy = (paths: Paths): Paths => Clipper.CleanPolygons(paths, SAME).filter((p) => p.length > 2);

/** Paths grown (or, with a negative delta, shrunk) by `delta` grid steps, corners kept sharp. */
export function offset(paths: Paths, delta: number): Paths {
  const work = new ClipperLib.ClipperOffset(3, 0.25), out: Paths = [];
  work.AddPaths(paths, ClipperLib.JoinType.jtMiter, ClipperLib.EndType.etClosedPolygon);
  work.Execute(out, delta);
  return out;
}

/** Paths as polygons with their holes, in degrees; `strict` also parts rings that touch themselves in a point (slower). */
export function toPolygons(paths: Paths, strict = true): Polygons {
  const clipper = new Clipper(strict ? Clipper.ioStrictlySimple : 0), tree = new PolyTree();
  clipper.AddPaths(paths, PolyType.ptSubject, true);
  clipper.Execute(ClipType.ctUnion, tree, PolyFillType.pftNonZero, PolyFillType.pftNonZero);
  return JS.PolyTreeToExPolygons(tree).map((p) => [p.outer, ...p.holes].map(fromPath));
}

/** The parts of open lines that lie inside `clip`. */
export function cutLines(lines: Paths, clip: Paths): Paths {
  const clipper = new Clipper(), tree = new PolyTree();
  clipper.AddPaths(lines, PolyType.ptSubject, false);
  clipper.AddPaths(clip, PolyType.ptClip, true);
  clipper.Execute(ClipType.ctIntersection, tree, PolyFillType.pftNonZero, PolyFillType.pftNonZero);
  return Clipper.OpenPathsFromPolyTree(tree);
}

/** Twice the signed area of a path in squared grid steps; positive = counter-clockwise. */
export function doubleArea(path: readonly IntPoint[]): number {
  let sum = 0;
  for (let i = 0, k = path.length - 1; i < path.length; k = i++) sum += path[k]!.X * path[i]!.Y - path[i]!.X * path[k]!.Y;
  return sum;
}

/** A rectangle in degrees as a path, counter-clockwise. */
export const rectangle = (w: number, s: number, e: number, n: number): IntPoint[] => toPath([[w, s], [e, s], [e, n], [w, n], [w, s]]);

/** Cuts closed paths to a box by Sutherland and Hodgman: fast, edges along the box are left in, so pad the box. */
export function crop(paths: Paths, x0: number, y0: number, x1: number, y1: number): Paths {
  const out: Paths = [];
  for (const path of paths) {
    let now: IntPoint[] = path;
    now = half(now, (p) => p.X - x0); now = half(now, (p) => x1 - p.X);
    now = half(now, (p) => p.Y - y0); now = half(now, (p) => y1 - p.Y);
    if (now.length > 2) out.push(now);
  }
  return out;
}

function half(path: IntPoint[], depth: (p: IntPoint) => number): IntPoint[] {
  const out: IntPoint[] = [];
  for (let i = 0, k = path.length - 1; i < path.length; k = i++) {
    const a = path[k]!, b = path[i]!, da = depth(a), db = depth(b);
    if ((da >= 0) !== (db >= 0)) { const t = da / (da - db); out.push({ X: Math.round(a.X + t * (b.X - a.X)), Y: Math.round(a.Y + t * (b.Y - a.Y)) }); }
    if (db >= 0) out.push(b);
  }
  return out;
}

/** West, south, east and north end of all paths. */
export function boundsOf(paths: Paths): [number, number, number, number] {
  let x0 = Infinity, y0 = Infinity, x1 = -Infinity, y1 = -Infinity;
  for (const path of paths) for (const p of path) { x0 = Math.min(x0, p.X); x1 = Math.max(x1, p.X); y0 = Math.min(y0, p.Y); y1 = Math.max(y1, p.Y); }
  return [x0, y0, x1, y1];
}
