// Which points of an arc may go? Douglas-Peucker with degrees of longitude shrunk to the theatre's latitude.
import type { Cell } from './topology';

/** cos 52°: how much shorter a degree of longitude is than one of latitude in the middle of the map. */
const SHRINK = 0.616;

/** How far (units of latitude) a point may lie from the line that goes without it. */
export type Tolerance = (p: Cell) => number;

/** The arc without the points that `tolerance` lets go; both ends stay. */
export function thin(arc: readonly Cell[], tolerance: Tolerance): Cell[] {
  if (arc.length < 3) return [...arc];
  const keep = new Uint8Array(arc.length).fill(0);
  keep[0] = keep[arc.length - 1] = 1;
  const stack: [number, number][] = [[0, arc.length - 1]];
  while (stack.length) {
    const [from, to] = stack.pop()!;
    let far = 1, at = -1;
    for (let i = from + 1; i < to; i += 1) {
      const d = away(arc[i]!, arc[from]!, arc[to]!) / tolerance(arc[i]!) ** 2;
      if (d > far) { far = d; at = i; }
    }
    if (at > 0) { keep[at] = 1; stack.push([from, at], [at, to]); }
  }
  return arc.filter((_, i) => keep[i]);
}

/** A closed arc keeps at least a triangle: its start and the two points farthest out. */
export function thinRing(ring: readonly Cell[], tolerance: Tolerance): Cell[] {
  const far = farthest(ring, (p) => (p[0] - ring[0]![0]) ** 2 + (p[1] - ring[0]![1]) ** 2);
  const wide = farthest(ring, (p) => away(p, ring[0]!, ring[far]!));
  const marks = [...new Set([0, ...[far, wide].sort((a, b) => a - b), ring.length - 1])];
  return marks.slice(1).flatMap((to, i) => thin(ring.slice(marks[i], to + 1), tolerance).slice(i ? 1 : 0));
}

const farthest = (ring: readonly Cell[], measure: (p: Cell) => number): number =>
  ring.reduce((best, p, i) => (measure(p) > measure(ring[best]!) ? i : best), 0);

function away(p: Cell, a: Cell, b: Cell): number {
  const dx = (b[0] - a[0]) * SHRINK, dy = b[1] - a[1], px = (p[0] - a[0]) * SHRINK, py = p[1] - a[1], l = dx * dx + dy * dy;
  const t = l ? Math.max(0, Math.min(1, (px * dx + py * dy) / l)) : 0;
  return (px - t * dx) ** 2 + (py - t * dy) ** 2;
}
