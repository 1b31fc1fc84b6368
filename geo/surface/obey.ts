// How is a field made to obey a dated place it contradicts? By a finger of ground to it, or a notch around it, no wider than needed.
import { sample, stepAt, windowOf, type Grid } from './grid';
import type { Hold } from './holds';
import type { XY } from './plane';

/** Farther than this from the front, a place is no finger of it: km. It becomes a small area of its own. */
const FINGER_KM = 25;

/** Changes `field` in place so that every demand holds on the evening of day t; returns the places it had to force. */
export function obey(grid: Grid, field: Float32Array, holds: readonly Hold[], t: number): string[] {
  const forced: string[] = [];
  for (const h of holds) {
    const want = h.inside !== null && t >= h.inside ? -1 : h.outside !== null && t <= h.outside ? 1 : 0;
    if (want === 0) continue;
    const step = stepAt(grid, h.p[0], h.p[1]), margin = 0.35 * step, radius = 1.1 * step;
    const value = want * sample(grid, field, h.p[0], h.p[1]);
    if (value >= margin) continue;
    stamp(grid, field, h.p, reachOf(grid, field, h.p, want, radius), radius, want);
    forced.push(h.place);
  }
  return forced;
}

/** The far end of the finger: walks down the field's slope from p to where the wanted side begins. */
function reachOf(grid: Grid, field: Float32Array, p: XY, want: number, radius: number): XY {
  let [x, y] = p;
  for (let turn = 0; turn < 40; turn++) {
    const v = want * sample(grid, field, x, y);
    if (v >= 0.4 * radius) break;
    const e = radius, gx = want * (sample(grid, field, x + e, y) - sample(grid, field, x - e, y)), gy = want * (sample(grid, field, x, y + e) - sample(grid, field, x, y - e));
    const g = Math.hypot(gx, gy);
    if (g < 1e-6) break;
    const go = Math.max(radius, Math.min(4, Math.abs(v)));
    x += (gx / g) * go; y += (gy / g) * go;
    if (Math.hypot(x - p[0], y - p[1]) > FINGER_KM) return p;
  }
  return [x, y];
}

function stamp(grid: Grid, field: Float32Array, a: XY, b: XY, radius: number, want: number): void {
  const w = windowOf(grid, Math.min(a[0], b[0]) - 3 * radius, Math.min(a[1], b[1]) - 3 * radius, Math.max(a[0], b[0]) + 3 * radius, Math.max(a[1], b[1]) + 3 * radius);
  const dx = b[0] - a[0], dy = b[1] - a[1], len2 = dx * dx + dy * dy || 1e-12;
  for (let j = 0; j < w.grid.ny; j++) for (let i = 0; i < w.grid.nx; i++) {
    const px = w.grid.xs[i]! - a[0], py = w.grid.ys[j]! - a[1], t = Math.min(1, Math.max(0, (px * dx + py * dy) / len2));
    const v = want * (radius - Math.hypot(px - t * dx, py - t * dy)), n = (w.j0 + j) * grid.nx + w.i0 + i;
    if (want * v > want * field[n]!) field[n] = v;
  }
}
