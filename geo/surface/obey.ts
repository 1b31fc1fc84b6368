// How is a field made to obey a dated place it contradicts? By a wedge of ground to it, or a bay around it, no wider than needed.
import { sample, stepAt, windowOf, type Grid } from './grid';
import { wanted, type Hold } from './holds';
import type { XY } from './plane';

/** Farther than this from the front, a place is no wedge of it: km. It becomes a small area of its own. */
const WEDGE_KM = 25;
/** Half width of a wedge at the place itself, in grid steps, where no contrary place is near. */
const TIP_STEPS = 2.2;
/** After the last trace nothing but dated places says where the front went: wedges are then this wide, km. */
const OPEN_TIP_KM = 7;
/** How fast a wedge widens towards the front it grows from, and by how many km at the most. */
const FLARE = 0.4, FLARE_KM = 2;

/** A demand the grid is too coarse for: two contrary places within a cell. `radius` km of ground around it must be patched. */
export interface Patch { p: XY; want: -1 | 1; radius: number }

/**
 * Changes `field` in place so that every demand holds on the evening of day t; returns the places it had to force.
 * `open`: the day lies after the last trace, so wedges are wide.
 */
export function obey(grid: Grid, field: Float32Array, holds: readonly Hold[], t: number, open = false): { forced: string[]; patches: Patch[] } {
  const due = holds.map((h) => ({ h, want: wanted(h, t) })).filter((d) => d.want !== 0);
  const forced = new Set<string>();
  // Twice: a wedge drawn later may have cut into a place seen to before; the second time is narrower.
  for (const width of [1, 0.5]) {
    for (const { h, want } of due) {
      const step = stepAt(grid, h.p[0], h.p[1]), value = want * sample(grid, field, h.p[0], h.p[1]);
      if (value >= 0.35 * step) continue;
      const foe = foeOf(due, h, want);
      const tip = Math.max(0.75 * step, width * Math.min(open ? OPEN_TIP_KM : Math.min(1.8, TIP_STEPS * step), 0.45 * foe));
      stamp(grid, field, h.p, reachOf(grid, field, h.p, want, tip), tip, want);
      forced.add(h.place);
    }
  }
  const patches = due.filter(({ h, want }) => want * sample(grid, field, h.p[0], h.p[1]) < 0.12 * stepAt(grid, h.p[0], h.p[1]))
    .map(({ h, want }): Patch => ({ p: h.p, want: want as -1 | 1, radius: Math.min(0.6, 0.45 * foeOf(due, h, want)) }));
  return { forced: [...forced], patches };
}

const foeOf = (due: readonly { h: Hold; want: number }[], h: Hold, want: number): number =>
  due.reduce((least, d) => (d.want === want ? least : Math.min(least, Math.hypot(d.h.p[0] - h.p[0], d.h.p[1] - h.p[1]))), Infinity);

/** The far end of the wedge: walks down the field's slope from p to where the wanted side begins. */
function reachOf(grid: Grid, field: Float32Array, p: XY, want: number, tip: number): XY {
  let [x, y] = p;
  for (let turn = 0; turn < 40; turn++) {
    const v = want * sample(grid, field, x, y);
    if (v >= 0.6 * tip) break;
    const gx = want * (sample(grid, field, x + tip, y) - sample(grid, field, x - tip, y)), gy = want * (sample(grid, field, x, y + tip) - sample(grid, field, x, y - tip));
    const g = Math.hypot(gx, gy);
    if (g < 1e-6) break;
    const go = Math.max(tip, Math.min(4, Math.abs(v)));
    x += (gx / g) * go; y += (gy / g) * go;
    if (Math.hypot(x - p[0], y - p[1]) > WEDGE_KM) return p;
  }
  return [x, y];
}

function stamp(grid: Grid, field: Float32Array, a: XY, b: XY, tip: number, want: number): void {
  const dx = b[0] - a[0], dy = b[1] - a[1], length = Math.hypot(dx, dy), len2 = length * length || 1e-12;
  const flare = Math.min(FLARE_KM, FLARE * length), base = tip + flare, pad = 2 * base + tip, soft = 0.6 * tip;
  const w = windowOf(grid, Math.min(a[0], b[0]) - pad, Math.min(a[1], b[1]) - pad, Math.max(a[0], b[0]) + pad, Math.max(a[1], b[1]) + pad);
  for (let j = 0; j < w.grid.ny; j++) for (let i = 0; i < w.grid.nx; i++) {
    const px = w.grid.xs[i]! - a[0], py = w.grid.ys[j]! - a[1], t = Math.min(1, Math.max(0, (px * dx + py * dy) / len2));
    const v = tip + flare * t * t - Math.hypot(px - t * dx, py - t * dy), n = (w.j0 + j) * grid.nx + w.i0 + i;
    field[n] = want * joined(v, want * field[n]!, soft);
  }
}

/** The larger of two depths, rounded where they meet: a wedge grows out of the front without a corner. */
function joined(a: number, b: number, soft: number): number {
  const h = Math.max(soft - Math.abs(a - b), 0) / soft;
  return Math.max(a, b) + (h * h * soft) / 4;
}
