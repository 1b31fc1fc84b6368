// How far is every grid node from an outline, and on which side? Signed distance in km, negative inside.
import type { Grid } from './grid';
import { lowerBound } from './grid';
import type { XY } from './plane';

const FAR = 1e12;

/** For every node the nearest point of the outline found so far, and its squared distance. */
interface Nearest { d2: Float64Array; x: Float32Array; y: Float32Array }

/** Scratch memory of the last call: outlines of one grid are measured one after another, 30 MB each time otherwise. */
let scratch: Nearest = { d2: new Float64Array(0), x: new Float32Array(0), y: new Float32Array(0) };

function fresh(size: number): Nearest {
  if (scratch.d2.length !== size) scratch = { d2: new Float64Array(size), x: new Float32Array(size), y: new Float32Array(size) };
  scratch.d2.fill(FAR);
  return scratch;
}

/** Distances are worked out this far around the points of `where`, km. */
const MARGIN_KM = 90;

/**
 * Signed distance (km) of every node to rings in plane km; inside by the even-odd rule, so holes may be given as rings.
 * With `where`, only the box around those points (and 90 km more) gets distances; beyond it only the sign is right.
 */
export function signedDistance(grid: Grid, rings: readonly XY[][], where?: readonly XY[]): Float32Array {
  const size = grid.nx * grid.ny, near = fresh(size);
  for (const ring of rings) seed(grid, ring, near);
  sweep(grid, near, where ? boxOf(grid, where) : [0, 0, grid.nx - 1, grid.ny - 1]);
  const inside = fill(grid, rings), out = new Float32Array(size);
  for (let k = 0; k < size; k++) out[k] = inside[k] ? -Math.sqrt(near.d2[k]!) : Math.sqrt(near.d2[k]!);
  return out;
}

/** Exact distances for the nodes within about two steps of the ring: the zero line is then true to metres. */
function seed(grid: Grid, ring: readonly XY[], near: Nearest): void {
  const { xs, ys, nx, ny } = grid;
  for (let s = 1; s < ring.length; s++) {
    const [ax, ay] = ring[s - 1]!, [bx, by] = ring[s]!;
    const parts = Math.max(1, Math.ceil(Math.hypot(bx - ax, by - ay) / 4));
    for (let q = 0; q < parts; q++) {
      const px = ax + ((bx - ax) * q) / parts, py = ay + ((by - ay) * q) / parts;
      const qx = ax + ((bx - ax) * (q + 1)) / parts, qy = ay + ((by - ay) * (q + 1)) / parts;
      const i0 = Math.max(0, lowerBound(xs, Math.min(px, qx)) - 3), i1 = Math.min(nx - 1, lowerBound(xs, Math.max(px, qx)) + 2);
      const j0 = Math.max(0, lowerBound(ys, Math.min(py, qy)) - 3), j1 = Math.min(ny - 1, lowerBound(ys, Math.max(py, qy)) + 2);
      const dx = qx - px, dy = qy - py, len2 = dx * dx + dy * dy || 1e-12;
      for (let j = j0; j <= j1; j++) for (let i = i0; i <= i1; i++) {
        const t = Math.min(1, Math.max(0, ((xs[i]! - px) * dx + (ys[j]! - py) * dy) / len2));
        offer(near, j * nx + i, px + t * dx, py + t * dy, xs[i]!, ys[j]!);
      }
    }
  }
}

function offer(near: Nearest, k: number, x: number, y: number, atX: number, atY: number): void {
  const e2 = (atX - x) ** 2 + (atY - y) ** 2;
  if (e2 < near.d2[k]!) { near.d2[k] = e2; near.x[k] = x; near.y[k] = y; }
}

/** Hands the nearest points on from node to node, in four sweeps over the grid, one from each corner. */
function sweep({ xs, ys, nx }: Grid, near: Nearest, [i0, j0, i1, j1]: Box): void {
  for (const sy of [1, -1]) for (const sx of [1, -1]) {
    const iFirst = sx > 0 ? i0 : i1, jFirst = sy > 0 ? j0 : j1;
    for (let j = jFirst; j >= j0 && j <= j1; j += sy) for (let i = iFirst; i >= i0 && i <= i1; i += sx) {
      const k = j * nx + i, atX = xs[i]!, atY = ys[j]!;
      if (i !== iFirst) ask(near, k, k - sx, atX, atY);
      if (j !== jFirst) ask(near, k, k - sy * nx, atX, atY);
      if (i !== iFirst && j !== jFirst) ask(near, k, k - sx - sy * nx, atX, atY);
    }
  }
}

type Box = [number, number, number, number];

function boxOf({ xs, ys, nx, ny }: Grid, points: readonly XY[]): Box {
  let x0 = Infinity, y0 = Infinity, x1 = -Infinity, y1 = -Infinity;
  for (const [x, y] of points) { x0 = Math.min(x0, x); x1 = Math.max(x1, x); y0 = Math.min(y0, y); y1 = Math.max(y1, y); }
  return [lowerBound(xs, x0 - MARGIN_KM), lowerBound(ys, y0 - MARGIN_KM), Math.min(nx - 1, lowerBound(xs, x1 + MARGIN_KM)), Math.min(ny - 1, lowerBound(ys, y1 + MARGIN_KM))];
}

function ask(near: Nearest, k: number, m: number, atX: number, atY: number): void {
  if (near.d2[m]! >= FAR) return;
  const dx = atX - near.x[m]!, dy = atY - near.y[m]!, e2 = dx * dx + dy * dy;
  if (e2 < near.d2[k]!) { near.d2[k] = e2; near.x[k] = near.x[m]!; near.y[k] = near.y[m]!; }
}

/** 1 for nodes inside (even-odd), row by row. */
function fill(grid: Grid, rings: readonly XY[][]): Uint8Array {
  const { xs, ys, nx, ny } = grid;
  const cuts: number[][] = Array.from({ length: ny }, () => []);
  for (const ring of rings) for (let s = 1; s < ring.length; s++) {
    const a = ring[s - 1]!, b = ring[s]!;
    const [lo, hi] = a[1] < b[1] ? [a, b] : [b, a];
    for (let j = lowerBound(ys, lo[1]); j < ny && ys[j]! < hi[1]; j++) cuts[j]!.push(lo[0] + ((hi[0] - lo[0]) * (ys[j]! - lo[1])) / (hi[1] - lo[1]));
  }
  const out = new Uint8Array(nx * ny);
  cuts.forEach((row, j) => {
    row.sort((p, q) => p - q);
    for (let c = 0; c + 1 < row.length; c += 2) out.fill(1, j * nx + lowerBound(xs, row[c]!), j * nx + lowerBound(xs, row[c + 1]!));
  });
  return out;
}
