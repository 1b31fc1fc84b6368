// How do symbols along a line become paths? Comb ticks, trench waves.
import { path } from './paths';
import { resample, walk } from './simplify';
import type { Point } from './projection';

/**
 * Ticks across the line as one path: `length` px long, on the left of the line for a negative `offset` (MapLibre's sign),
 * one every `every` px. The path is stroked with the tick's thickness.
 */
export function ticks(line: readonly Point[], every: number, offset: number, length: number): string {
  let out = '';
  walk(line, every, ([x, y], dx, dy) => {
    // On a screen, with y downward, (dy, -dx) points to the left of the way the line runs.
    const side = offset < 0 ? 1 : -1, nx = dy * side, ny = -dx * side;
    const near = Math.abs(offset) - length / 2, far = near + length;
    out += path([[x + nx * near, y + ny * near], [x + nx * far, y + ny * far]]);
  }, every / 2);
  return out;
}

/** A square wave along the line: `period` px long, `height` px high, centred on it. */
export function trench(line: readonly Point[], period: number, height: number): string {
  const points: Point[] = [];
  const line2 = resample(line, period / 2);
  line2.forEach((p, i) => {
    const q = line2[Math.min(i + 1, line2.length - 1)]!, o = line2[Math.max(0, Math.min(i, line2.length - 2))]!;
    const l = Math.hypot(q[0] - o[0], q[1] - o[1]) || 1, nx = ((q[1] - o[1]) / l) * (height / 2), ny = (-(q[0] - o[0]) / l) * (height / 2);
    const s = i % 2 ? 1 : -1;
    points.push([p[0] - nx * s, p[1] - ny * s], [p[0] + nx * s, p[1] + ny * s]);
  });
  return path(points);
}
