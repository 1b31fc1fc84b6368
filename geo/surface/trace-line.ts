// Which way did a front run between two dated waypoints? Along the river both stand on, else in a smooth curve.
import type { Trace } from '../model/trace';
import { mayReach, nearestOn, stretch, type OnRiver, type RiverLine } from './river-path';
import { toPlane, type XY } from './plane';

/** A waypoint set on a river or line may lie this far off the river it names (towns stand beside rivers), km. */
const LINE_REACH = 6;
/** A place held may lie this far off a river for the front to be taken as the river itself, km. */
const EDGE_REACH = 1.2;
/** The same for the corners of a pocket, which are towns. */
const RING_REACH = 3.2;
/** A river stretch longer than this many chords is a detour, not a front. */
const DETOUR = 1.9;

/** The front of one trace in plane km, north to south, through or (at rivers) beside its waypoints. */
export function traceLine(trace: Trace, rivers: readonly RiverLine[]): XY[] {
  const points = trace.waypoints.map((w) => toPlane([w.lon, w.lat]));
  return assemble(points, trace.waypoints.map((w) => (w.role === 'edge' ? EDGE_REACH : LINE_REACH)), rivers);
}

/** A pocket's outline in plane km, closed, along rivers where two neighbouring corners stand on one. */
export function ringLine(ring: readonly XY[], rivers: readonly RiverLine[]): XY[] {
  const line = assemble(ring, ring.map(() => RING_REACH), rivers);
  const first = line[0]!, last = line[line.length - 1]!;
  return Math.hypot(first[0] - last[0], first[1] - last[1]) > 1e-6 ? [...line, first] : line;
}

function assemble(points: readonly XY[], reaches: readonly number[], rivers: readonly RiverLine[]): XY[] {
  const out: XY[] = [];
  let run: XY[] = [points[0]!];
  const flush = (): void => { append(out, curve(run)); run = []; };
  for (let k = 1; k < points.length; k++) {
    const leg = riverLeg(points[k - 1]!, points[k]!, reaches[k - 1]!, reaches[k]!, rivers);
    if (leg) {
      run[run.length - 1] = leg[0]!;
      flush();
      append(out, leg);
      run = [leg[leg.length - 1]!];
    } else run.push(points[k]!);
  }
  flush();
  return out;
}

/** The river stretch for one leg, or null when its two ends do not stand on one river. */
function riverLeg(a: XY, b: XY, reachA: number, reachB: number, rivers: readonly RiverLine[]): XY[] | null {
  const chord = Math.hypot(a[0] - b[0], a[1] - b[1]);
  let best: { from: OnRiver; to: OnRiver; off: number } | null = null;
  for (const river of rivers) {
    if (!mayReach(river, a, reachA) || !mayReach(river, b, reachB)) continue;
    const from = nearestOn(river, a), to = nearestOn(river, b);
    if (from.distance > reachA || to.distance > reachB) continue;
    const length = Math.abs(from.at - to.at);
    if (length > DETOUR * chord || length < 0.6 * chord) continue;
    const off = from.distance + to.distance;
    if (!best || off < best.off) best = { from, to, off };
  }
  return best && stretch(best.from, best.to);
}

function append(out: XY[], more: readonly XY[]): void {
  for (const p of more) {
    const last = out[out.length - 1];
    if (!last || Math.hypot(last[0] - p[0], last[1] - p[1]) > 1e-6) out.push(p);
  }
}

/** Centripetal Catmull-Rom through the points, a vertex about every 1.5 km: it neither overshoots nor loops in hooks. */
export function curve(points: readonly XY[]): XY[] {
  if (points.length < 3) return points.slice();
  const out: XY[] = [points[0]!];
  for (let k = 0; k + 1 < points.length; k++) {
    const p1 = points[k]!, p2 = points[k + 1]!;
    const p0 = points[k - 1] ?? mirror(p2, p1), p3 = points[k + 2] ?? mirror(p1, p2);
    const n = Math.max(1, Math.ceil(Math.hypot(p2[0] - p1[0], p2[1] - p1[1]) / 1.5));
    for (let q = 1; q <= n; q++) out.push(catmullRom(p0, p1, p2, p3, q / n));
  }
  return out;
}

const mirror = (p: XY, about: XY): XY => [2 * about[0] - p[0], 2 * about[1] - p[1]];

function catmullRom(p0: XY, p1: XY, p2: XY, p3: XY, u: number): XY {
  const knot = (t: number, a: XY, b: XY): number => t + Math.max(1e-6, Math.sqrt(Math.hypot(b[0] - a[0], b[1] - a[1])));
  const t0 = 0, t1 = knot(t0, p0, p1), t2 = knot(t1, p1, p2), t3 = knot(t2, p2, p3), t = t1 + u * (t2 - t1);
  const mix = (a: XY, b: XY, ta: number, tb: number): XY => [(a[0] * (tb - t) + b[0] * (t - ta)) / (tb - ta), (a[1] * (tb - t) + b[1] * (t - ta)) / (tb - ta)];
  const a1 = mix(p0, p1, t0, t1), a2 = mix(p1, p2, t1, t2), a3 = mix(p2, p3, t2, t3);
  const b1 = mix(a1, a2, t0, t2), b2 = mix(a2, a3, t1, t3);
  return mix(b1, b2, t1, t2);
}
