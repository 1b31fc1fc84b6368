// Where may a front fall back? Around the places recorded as lost again, from that evening until the next trace; nowhere else.
import { GRID, type Paths } from './area';
import { windowOf, type Grid } from './grid';
import type { Loss } from './holds';
import { toLonLat, type XY } from './plane';

/** How far around a lost place the line may fall back to where the next trace has it, km. */
export const FALL_BACK_KM = 16;

/** Nodes of the grid within reach of any of the losses. */
export function lossNodes(grid: Grid, losses: readonly Loss[]): Int32Array {
  const nodes = new Set<number>();
  for (const { p } of losses) {
    const w = windowOf(grid, p[0] - FALL_BACK_KM, p[1] - FALL_BACK_KM, p[0] + FALL_BACK_KM, p[1] + FALL_BACK_KM);
    for (let j = 0; j < w.grid.ny; j++) for (let i = 0; i < w.grid.nx; i++) {
      if (Math.hypot(w.grid.xs[i]! - p[0], w.grid.ys[j]! - p[1]) <= FALL_BACK_KM) nodes.add((w.j0 + j) * grid.nx + w.i0 + i);
    }
  }
  return Int32Array.from(nodes);
}

/** The same reach as circles in 1e-5 degrees, a little wider than the nodes. */
export function lossZones(losses: readonly Loss[]): Paths {
  return losses.map(({ p }) => Array.from({ length: 72 }, (_, k) => {
    const q: XY = [p[0] + (FALL_BACK_KM + 2.5) * Math.cos((k * Math.PI) / 36), p[1] + (FALL_BACK_KM + 2.5) * Math.sin((k * Math.PI) / 36)];
    const [lon, lat] = toLonLat(q);
    return { X: Math.round(lon * GRID), Y: Math.round(lat * GRID) };
  }));
}

/** The losses at work on the evening of day t: from their day until `until` (the next trace's day, inclusive). */
export const atWork = (losses: readonly Loss[], t: number, until: (day: number) => number): Loss[] =>
  losses.filter((l) => t >= l.day && t <= until(l.day));
