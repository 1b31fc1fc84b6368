// Where is the surface sampled? On a grid whose lines stand close where the story needs detail and wide elsewhere.
import { THEATRE } from '../model/scalars';
import { toPlane } from './plane';

/** Node (i, j) lies at xs[i], ys[j] km and has the index j * nx + i; ys grows to the north. */
export interface Grid { xs: Float64Array; ys: Float64Array; nx: number; ny: number }

interface Span { from: number; to: number; step: number }

const COARSE_KM = 1.6;
/** Elbe to Oder, Neisse to the Schorfheide: the ground of the last month. */
const DETAIL = { west: 11.4, east: 15.25, south: 50.85, north: 53.2, step: 0.4 };
/** Berlin and the Oderbruch. */
const FINE = { west: 13.05, east: 14.75, south: 52.32, north: 52.7, step: 0.2 };

/** The grid of the whole theatre; about 2 million nodes. */
export function theatreGrid(): Grid {
  const frame = planeBox(THEATRE, 2);
  const boxes = [DETAIL, FINE].map((b) => ({ ...planeBox(b, 0), step: b.step }));
  const xs = axis(frame.x0, frame.x1, boxes.map((b) => ({ from: b.x0, to: b.x1, step: b.step })));
  const ys = axis(frame.y0, frame.y1, boxes.map((b) => ({ from: b.y0, to: b.y1, step: b.step })));
  return { xs, ys, nx: xs.length, ny: ys.length };
}

/** Grid over a sub-window of `grid` given in km; `i0`, `j0` say where it sits. */
export function windowOf(grid: Grid, x0: number, y0: number, x1: number, y1: number): { grid: Grid; i0: number; j0: number } {
  const i0 = Math.max(0, lowerBound(grid.xs, x0) - 1), i1 = Math.min(grid.nx, lowerBound(grid.xs, x1) + 1);
  const j0 = Math.max(0, lowerBound(grid.ys, y0) - 1), j1 = Math.min(grid.ny, lowerBound(grid.ys, y1) + 1);
  const xs = grid.xs.subarray(i0, i1), ys = grid.ys.subarray(j0, j1);
  return { grid: { xs, ys, nx: xs.length, ny: ys.length }, i0, j0 };
}

/** First index whose value is >= v. */
export function lowerBound(a: ArrayLike<number>, v: number): number {
  let lo = 0, hi = a.length;
  while (lo < hi) { const mid = (lo + hi) >> 1; if (a[mid]! < v) lo = mid + 1; else hi = mid; }
  return lo;
}

/** Value of a field at a point in km, bilinear; clamps to the frame. */
export function sample(grid: Grid, field: Float32Array, x: number, y: number): number {
  const i = Math.min(grid.nx - 2, Math.max(0, lowerBound(grid.xs, x) - 1));
  const j = Math.min(grid.ny - 2, Math.max(0, lowerBound(grid.ys, y) - 1));
  const u = clamp01((x - grid.xs[i]!) / (grid.xs[i + 1]! - grid.xs[i]!)), v = clamp01((y - grid.ys[j]!) / (grid.ys[j + 1]! - grid.ys[j]!));
  const k = j * grid.nx + i;
  return (field[k]! * (1 - u) + field[k + 1]! * u) * (1 - v) + (field[k + grid.nx]! * (1 - u) + field[k + grid.nx + 1]! * u) * v;
}

/** Grid step around a point, km: the larger of the two axes. */
export function stepAt(grid: Grid, x: number, y: number): number {
  const i = Math.min(grid.nx - 2, Math.max(0, lowerBound(grid.xs, x) - 1)), j = Math.min(grid.ny - 2, Math.max(0, lowerBound(grid.ys, y) - 1));
  return Math.max(grid.xs[i + 1]! - grid.xs[i]!, grid.ys[j + 1]! - grid.ys[j]!);
}

const clamp01 = (t: number): number => Math.min(1, Math.max(0, t));

function planeBox(b: { west: number; east: number; south: number; north: number }, pad: number): { x0: number; x1: number; y0: number; y1: number } {
  let x0 = Infinity, x1 = -Infinity, y0 = Infinity, y1 = -Infinity;
  for (let t = 0; t <= 1; t += 0.05) {
    for (const p of [[b.west + t * (b.east - b.west), b.south], [b.west + t * (b.east - b.west), b.north], [b.west, b.south + t * (b.north - b.south)], [b.east, b.south + t * (b.north - b.south)]] as const) {
      const [x, y] = toPlane(p);
      x0 = Math.min(x0, x); x1 = Math.max(x1, x); y0 = Math.min(y0, y); y1 = Math.max(y1, y);
    }
  }
  return { x0: x0 - pad, x1: x1 + pad, y0: y0 - pad, y1: y1 + pad };
}

/** Positions from a to b: the finest span that covers a stretch sets its step. */
function axis(a: number, b: number, spans: Span[]): Float64Array {
  const cuts = [...new Set([a, b, ...spans.flatMap((s) => [s.from, s.to])].filter((v) => v >= a && v <= b))].sort((p, q) => p - q);
  const out = [a];
  for (let k = 1; k < cuts.length; k++) {
    const from = cuts[k - 1]!, to = cuts[k]!, mid = (from + to) / 2;
    const step = Math.min(COARSE_KM, ...spans.filter((s) => s.from <= mid && mid <= s.to).map((s) => s.step));
    const n = Math.max(1, Math.round((to - from) / step));
    for (let q = 1; q <= n; q++) out.push(from + ((to - from) * q) / n);
  }
  return Float64Array.from(out);
}
