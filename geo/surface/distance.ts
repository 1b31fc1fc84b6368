// How far is every grid node from an outline, and on which side? Signed distance in km, negative inside.
import type { Grid } from './grid';
import { lowerBound } from './grid';
import type { XY } from './plane';

const FAR = 1e12;

/** Signed distance (km) of every node to rings in plane km; inside by the even-odd rule, so holes may be given as rings. */
export function signedDistance(grid: Grid, rings: readonly XY[][]): Float32Array {
  const d2 = new Float64Array(grid.nx * grid.ny).fill(FAR);
  for (const ring of rings) seed(grid, ring, d2);
  spread(grid, d2);
  const inside = fill(grid, rings);
  const out = new Float32Array(d2.length);
  for (let k = 0; k < out.length; k++) out[k] = inside[k] ? -Math.sqrt(d2[k]!) : Math.sqrt(d2[k]!);
  return out;
}

/** Exact squared distances for the nodes within about two steps of the ring: the zero line is then true to metres. */
function seed(grid: Grid, ring: readonly XY[], d2: Float64Array): void {
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
        const ex = xs[i]! - px - t * dx, ey = ys[j]! - py - t * dy, e2 = ex * ex + ey * ey;
        const k = j * nx + i;
        if (e2 < d2[k]!) d2[k] = e2;
      }
    }
  }
}

/** Felzenszwalb and Huttenlocher's distance transform, on unevenly spaced lines: columns, then rows. */
function spread(grid: Grid, d2: Float64Array): void {
  const { xs, ys, nx, ny } = grid;
  const n = Math.max(nx, ny), f = new Float64Array(n), v = new Int32Array(n), z = new Float64Array(n + 1);
  for (let i = 0; i < nx; i++) {
    for (let j = 0; j < ny; j++) f[j] = d2[j * nx + i]!;
    envelope(ys, f, ny, v, z, (j, value) => { d2[j * nx + i] = value; });
  }
  for (let j = 0; j < ny; j++) {
    for (let i = 0; i < nx; i++) f[i] = d2[j * nx + i]!;
    envelope(xs, f, nx, v, z, (i, value) => { d2[j * nx + i] = value; });
  }
}

function envelope(at: Float64Array, f: Float64Array, n: number, v: Int32Array, z: Float64Array, set: (q: number, value: number) => void): void {
  let k = -1;
  for (let q = 0; q < n; q++) {
    const fq = f[q]!;
    if (fq >= FAR) continue;
    const xq = at[q]!;
    let s = -Infinity;
    while (k >= 0) {
      const xv = at[v[k]!]!;
      s = (fq + xq * xq - f[v[k]!]! - xv * xv) / (2 * (xq - xv));
      if (s > z[k]!) break;
      k--;
    }
    k++;
    v[k] = q;
    z[k] = k === 0 ? -Infinity : s;
  }
  if (k < 0) return;
  z[k + 1] = Infinity;
  for (let q = 0, c = 0; q < n; q++) {
    while (z[c + 1]! < at[q]!) c++;
    const d = at[q]! - at[v[c]!]!;
    set(q, d * d + f[v[c]!]!);
  }
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
