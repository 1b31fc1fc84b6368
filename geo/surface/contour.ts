// Where is a field zero? Marching squares: closed rings in plane km, ground (field <= 0) on their left.
import type { Grid } from './grid';
import type { XY } from './plane';

/** Scratch memory for one grid, so that 200 days do not allocate 200 times. `inside` has rows of whole words of four nodes. */
export interface Tracer { next: Int32Array; used: number[]; inside: Uint8Array; words: Uint32Array; stride: number }

export function tracer(grid: Grid): Tracer {
  const stride = 4 * Math.ceil((grid.nx + 4) / 4), inside = new Uint8Array(stride * grid.ny);
  return { next: new Int32Array(2 * grid.nx * grid.ny).fill(-1), used: [], inside, words: new Uint32Array(inside.buffer), stride };
}

/**
 * Zero contour of `field` on `grid`. Rings are closed, counter-clockwise around ground, clockwise around holes. Nodes on
 * the frame count as outside, so every ring closes inside the grid.
 */
export function zeroRings(grid: Grid, field: Float32Array, scratch: Tracer): XY[][] {
  link(grid, field, scratch);
  const { next, used } = scratch;
  const rings: XY[][] = [];
  for (const start of used) {
    if (next[start]! < 0) continue;
    const ring: XY[] = [];
    let edge = start;
    while (next[edge]! >= 0) {
      ring.push(crossing(grid, field, edge));
      const to = next[edge]!;
      next[edge] = -1;
      edge = to;
    }
    ring.push(ring[0]!);
    if (ring.length > 3) rings.push(ring);
  }
  used.length = 0;
  return rings;
}

/** All four nodes of a word inside. */
const FULL = 0x01010101;

/** Edge 2k joins node k to its east neighbour, 2k+1 to its north neighbour. */
function link(grid: Grid, field: Float32Array, scratch: Tracer): void {
  const { nx, ny } = grid, { inside, words, stride } = scratch;
  frame(grid, field);
  for (let j = 0, k = 0; j < ny; j++) for (let i = 0, m = j * stride; i < nx; i++, k++, m++) inside[m] = field[k]! <= 0 ? 1 : 0;
  for (let j = 0; j + 1 < ny; j++) for (let w = 0; w < stride / 4 - 1; w++) {
    const below = words[(j * stride) / 4 + w]!, above = words[((j + 1) * stride) / 4 + w]!, m = j * stride + 4 * w;
    // Most words are all inside or all outside, like their neighbours: nothing crosses there.
    if (below === above && ((below === 0 && !inside[m + 4] && !inside[m + stride + 4]) || (below === FULL && inside[m + 4] && inside[m + stride + 4]))) continue;
    for (let i = 4 * w; i < Math.min(4 * w + 4, nx - 1); i++) cell(field, scratch, nx, j * nx + i, j * stride + i);
  }
}

/** Links the edges of one cell; k is its south-west node in the field, m in the inside bytes. */
function cell(field: Float32Array, { next, used, inside, stride }: Tracer, nx: number, k: number, m: number): void {
  const kind = inside[m]! | (inside[m + 1]! << 1) | (inside[m + stride + 1]! << 2) | (inside[m + stride]! << 3);
  if (kind === 0 || kind === 15) return;
  const S = 2 * k, N = 2 * (k + nx), W = 2 * k + 1, E = 2 * (k + 1) + 1;
  const join = (a: number, b: number): void => { next[a] = b; used.push(a); };
  switch (kind) {
    case 1: join(S, W); break; case 2: join(E, S); break; case 4: join(N, E); break; case 8: join(W, N); break;
    case 3: join(E, W); break; case 6: join(N, S); break; case 12: join(W, E); break; case 9: join(S, N); break;
    case 7: join(N, W); break; case 14: join(W, S); break; case 13: join(S, E); break; case 11: join(E, N); break;
    case 5: if (centre(field, k, nx) <= 0) { join(S, E); join(N, W); } else { join(S, W); join(N, E); } break;
    default: if (centre(field, k, nx) <= 0) { join(W, S); join(E, N); } else { join(E, S); join(W, N); }
  }
}

const centre = (f: Float32Array, k: number, nx: number): number => f[k]! + f[k + 1]! + f[k + nx]! + f[k + nx + 1]!;

function frame({ nx, ny }: Grid, field: Float32Array): void {
  const out = (k: number): void => { if (field[k]! <= 0) field[k] = 1; };
  for (let i = 0; i < nx; i++) { out(i); out((ny - 1) * nx + i); }
  for (let j = 0; j < ny; j++) { out(j * nx); out(j * nx + nx - 1); }
}

function crossing({ xs, ys, nx }: Grid, field: Float32Array, edge: number): XY {
  const k = edge >> 1, i = k % nx, j = (k - i) / nx;
  const other = edge & 1 ? k + nx : k + 1;
  const a = field[k]!, b = field[other]!;
  // A crossing exactly on a node would let two rings touch there: keep it a hair inside the edge.
  const t = Math.min(0.999, Math.max(0.001, a / (a - b)));
  return edge & 1 ? [xs[i]!, ys[j]! + t * (ys[j + 1]! - ys[j]!)] : [xs[i]! + t * (xs[i + 1]! - xs[i]!), ys[j]!];
}
