// Which ground behind the front still held out? Pocket outlines, shrinking between their dated snapshots.
import { dayNumber } from '../model/day';
import type { Pocket } from '../model/pocket';
import type { Side } from '../model/scalars';
import { signedDistance } from './distance';
import { sample, windowOf, type Grid } from './grid';
import { toPlane, type XY } from './plane';
import type { RiverLine } from './river-path';
import { ringLine } from './trace-line';

export interface PocketField { id: string; end: number; days: number[]; i0: number; j0: number; grid: Grid; fields: Float32Array[] }

const MARGIN_KM = 12;

/** Prepares the pockets inside one side's ground; those without an outline (outside the map) are left out. */
export function pocketFields(grid: Grid, side: Side, pockets: readonly Pocket[], rivers: readonly RiverLine[]): PocketField[] {
  return pockets.filter((p) => p.side === side && p.snapshots.length > 0).map((p) => {
    const rings = p.snapshots.map((s) => ringLine(s.ring.map(toPlane), rivers));
    const all = rings.flat();
    const lo = (k: 0 | 1): number => Math.min(...all.map((q) => q[k])) - MARGIN_KM, hi = (k: 0 | 1): number => Math.max(...all.map((q) => q[k])) + MARGIN_KM;
    const w = windowOf(grid, lo(0), lo(1), hi(0), hi(1));
    const fields = rings.map((ring: XY[]) => signedDistance(w.grid, [ring]));
    // A pocket only shrinks: what an outline leaves out is not in a later one either.
    for (let k = 1; k < fields.length; k++) fields[k]!.forEach((v, n) => { fields[k]![n] = Math.max(v, fields[k - 1]![n]!); });
    return { id: p.id, end: dayNumber(p.to), days: p.snapshots.map((s) => dayNumber(s.date)), i0: w.i0, j0: w.j0, grid: w.grid, fields };
  });
}

/**
 * Takes the pockets that still hold at moment t out of `field` (in place). They are out before they are cut off as well:
 * the interpolation between two traces knows nothing of them and may sweep over them too early.
 */
export function cutPockets(grid: Grid, field: Float32Array, pockets: readonly PocketField[], t: number): void {
  for (const p of pockets) {
    if (t >= p.end) continue;
    const k = Math.max(0, p.days.findLastIndex((d) => d <= t)), a = p.fields[k]!, b = p.fields[k + 1] ?? a;
    const u = b === a ? 0 : Math.min(1, Math.max(0, (t - p.days[k]!) / (p.days[k + 1]! - p.days[k]!)));
    for (let j = 0, n = 0; j < p.grid.ny; j++) for (let i = 0, m = (p.j0 + j) * grid.nx + p.i0; i < p.grid.nx; i++, n++, m++) {
      const out = -((1 - u) * a[n]! + u * b[n]!);
      if (out > field[m]!) field[m] = out;
    }
  }
}

/** The day from which a point is no longer inside a pocket; null when it never was. */
export function heldUntil(p: PocketField, at: XY): number | null {
  const inside = (f: Float32Array): number => {
    const x = at[0], y = at[1], w = p.grid;
    return x > w.xs[0]! && x < w.xs[w.nx - 1]! && y > w.ys[0]! && y < w.ys[w.ny - 1]! ? sample(w, f, x, y) : 1;
  };
  const depth = p.fields.map(inside), last = depth.findLastIndex((d) => d < 0);
  if (last < 0) return null;
  if (last === depth.length - 1) return p.end;
  return p.days[last]! + ((p.days[last + 1]! - p.days[last]!) * -depth[last]!) / (depth[last + 1]! - depth[last]!);
}
