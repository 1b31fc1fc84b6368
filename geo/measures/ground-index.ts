// How near is a side's ground to many places, and which of them does it hold? Outlines in the flat plane, in short runs with a box each.
import { toPlane, type LonLat, type XY } from '../surface/plane';

/** Pieces of outline that share one box: [x0, y0, x1, y1] in km, and the indices of their first and last vertex. */
interface Run { box: [number, number, number, number]; from: number; to: number }

/** One evening's ground, ready to be asked. */
export interface GroundIndex { xy: Float64Array; runs: Run[] }

/** Pieces in a run: few enough that most runs are ruled out by their box alone. */
const RUN = 24;

/** Outlines of ground (degrees) as runs in the plane. Rings are closed. */
export function groundIndex(rings: readonly (readonly LonLat[])[]): GroundIndex {
  const total = rings.reduce((sum, r) => sum + r.length, 0), xy = new Float64Array(total * 2), runs: Run[] = [];
  let n = 0;
  for (const ring of rings) {
    const first = n;
    for (const p of ring) { const [x, y] = toPlane(p); xy[2 * n] = x; xy[2 * n + 1] = y; n += 1; }
    for (let from = first; from < n - 1; from += RUN) runs.push(runOf(xy, from, Math.min(from + RUN, n - 1)));
  }
  return { xy, runs };
}

function runOf(xy: Float64Array, from: number, to: number): Run {
  const box: Run['box'] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = from; i <= to; i += 1) {
    const x = xy[2 * i]!, y = xy[2 * i + 1]!;
    box[0] = Math.min(box[0], x); box[1] = Math.min(box[1], y); box[2] = Math.max(box[2], x); box[3] = Math.max(box[3], y);
  }
  return { box, from, to };
}

/** Is the point (plane, km) inside? Even-odd over all rings. */
export function inside({ xy, runs }: GroundIndex, [x, y]: XY): boolean {
  let odd = false;
  for (const { box, from, to } of runs) {
    if (y < box[1] || y > box[3] || x > box[2]) continue;
    for (let i = from; i < to; i += 1) {
      const ax = xy[2 * i]!, ay = xy[2 * i + 1]!, bx = xy[2 * i + 2]!, by = xy[2 * i + 3]!;
      if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) odd = !odd;
    }
  }
  return odd;
}

export interface Foot { km: number; at: XY }

/** The nearest point of the outlines that is nearer than `within` km of plane; null when there is none. */
export function nearest({ xy, runs }: GroundIndex, [x, y]: XY, within: number): Foot | null {
  let best = within * within, fx = 0, fy = 0, found = false;
  for (const { box, from, to } of runs) {
    const ox = Math.max(box[0] - x, 0, x - box[2]), oy = Math.max(box[1] - y, 0, y - box[3]);
    if (ox * ox + oy * oy >= best) continue;
    for (let i = from; i < to; i += 1) {
      const ax = xy[2 * i]!, ay = xy[2 * i + 1]!, dx = xy[2 * i + 2]! - ax, dy = xy[2 * i + 3]! - ay;
      const t = Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)));
      const px = ax + t * dx, py = ay + t * dy, d = (px - x) ** 2 + (py - y) ** 2;
      if (d < best) { best = d; fx = px; fy = py; found = true; }
    }
  }
  return found ? { km: Math.sqrt(best), at: [fx, fy] } : null;
}
