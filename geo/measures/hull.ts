// Which convex ring lies around a set of points? Andrew's monotone chain.
import type { Flat } from '../layers/metric';

const turn = (o: Flat, a: Flat, b: Flat): number => (a[0] - o[0]) * (b[1] - o[1]) - (a[1] - o[1]) * (b[0] - o[0]);

function half(points: readonly Flat[]): Flat[] {
  const out: Flat[] = [];
  for (const p of points) {
    while (out.length > 1 && turn(out[out.length - 2]!, out[out.length - 1]!, p) <= 0) out.pop();
    out.push(p);
  }
  return out.slice(0, -1);
}

/** Closed counter-clockwise ring around the points; fewer than 3 corners when they lie on one line. */
export function hull(points: readonly Flat[]): Flat[] {
  const sorted = [...points].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const ring = [...half(sorted), ...half(sorted.toReversed())];
  return ring.length > 0 ? [...ring, ring[0]!] : [];
}
