// Which vertices of a contour say nothing? A thinning that looks only at neighbours, so that a stretch of front that
// did not move keeps the very same vertices day after day, wherever the rest of the line went.
import type { XY } from './plane';

const ROUNDS = 7;

/** Thins a closed ring (first = last); a dropped vertex lies within `tolerance(p)` km of what is left. */
export function thinRing(ring: readonly XY[], tolerance: (p: XY) => number): XY[] {
  const n = ring.length - 1;
  const prev = Int32Array.from({ length: n }, (_, i) => (i + n - 1) % n), next = Int32Array.from({ length: n }, (_, i) => (i + 1) % n);
  const slack = new Float64Array(n), rank = ring.slice(0, n).map(hash), alive = new Uint8Array(n).fill(1), drop = new Uint8Array(n);
  let left = n;
  for (let round = 0; round < ROUNDS; round++) {
    for (let i = 0; i < n; i++) {
      drop[i] = 0;
      if (!alive[i]) continue;
      const off = offChord(ring[prev[i]!]!, ring[i]!, ring[next[i]!]!) + Math.max(slack[i]!, slack[prev[i]!]!);
      if (off <= tolerance(ring[i]!)) drop[i] = 1;
    }
    // Only the lowest rank among droppable neighbours goes in one round: no two neighbours at once, and the choice
    // depends on the place alone, not on where the ring starts.
    const lowest = (i: number): boolean => drop[i] === 1 && [prev[i]!, next[i]!].every((m) => drop[m] !== 1 || rank[m]! > rank[i]!);
    const chosen: number[] = [];
    for (let i = 0; i < n; i++) if (alive[i] && lowest(i)) chosen.push(i);
    for (const i of chosen) {
      if (left <= 4) break;
      const a = prev[i]!, b = next[i]!;
      slack[a] = offChord(ring[a]!, ring[i]!, ring[b]!) + Math.max(slack[i]!, slack[a]!);
      next[a] = b; prev[b] = a; alive[i] = 0; left--;
    }
  }
  const out: XY[] = [];
  for (let i = 0; i < n; i++) if (alive[i]) out.push(ring[i]!);
  out.push(out[0]!);
  return out;
}

function offChord(a: XY, p: XY, b: XY): number {
  const dx = b[0] - a[0], dy = b[1] - a[1], len2 = dx * dx + dy * dy || 1e-12;
  const t = Math.min(1, Math.max(0, ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / len2));
  return Math.hypot(p[0] - a[0] - t * dx, p[1] - a[1] - t * dy);
}

/** A fixed number for a place, to the metre: the same wherever the vertex stands in its ring. */
function hash(p: XY): number {
  let h = (Math.round(p[0] * 1000) * 73856093) ^ (Math.round(p[1] * 1000) * 19349663);
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  return (h ^ (h >>> 13)) >>> 0;
}
