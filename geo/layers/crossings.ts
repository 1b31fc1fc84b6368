// Where does a line or a ring meet itself? Exact answer on the published grid of 0.00001 degree.
import Flatbush from 'flatbush';
import type { Position } from 'geojson';

/** Grid steps in one degree: five decimals. */
export const GRID = 1e5;

/** One straight piece in whole grid steps, with the path (ring or line) and the place in it. */
interface Piece { ax: number; ay: number; bx: number; by: number; path: number; i: number; last: number; closed: boolean }

const onGrid = (v: number): number => Math.round(v * GRID);

function pieces(paths: readonly Position[][]): Piece[] {
  return paths.flatMap((points, path) => {
    const first = points[0], end = points[points.length - 1];
    const closed = points.length > 2 && !!first && !!end && first[0] === end[0] && first[1] === end[1];
    return points.slice(1).map((b, i) => {
      const a = points[i]!;
      return { ax: onGrid(a[0]!), ay: onGrid(a[1]!), bx: onGrid(b[0]!), by: onGrid(b[1]!), path, i, last: points.length - 2, closed };
    });
  });
}

/** Twice the area of a, b, p; exact: grid steps stay below 4e7, so products stay below 2^53. */
const turn = (ax: number, ay: number, bx: number, by: number, px: number, py: number): number =>
  Math.sign((bx - ax) * (py - ay) - (by - ay) * (px - ax));

const within = (p: Piece, x: number, y: number): boolean =>
  Math.min(p.ax, p.bx) <= x && x <= Math.max(p.ax, p.bx) && Math.min(p.ay, p.by) <= y && y <= Math.max(p.ay, p.by);

/** Do two pieces share a point? */
function meet(p: Piece, q: Piece): boolean {
  const a = turn(p.ax, p.ay, p.bx, p.by, q.ax, q.ay), b = turn(p.ax, p.ay, p.bx, p.by, q.bx, q.by);
  const c = turn(q.ax, q.ay, q.bx, q.by, p.ax, p.ay), d = turn(q.ax, q.ay, q.bx, q.by, p.bx, p.by);
  if (a * b < 0 && c * d < 0) return true;
  return (a === 0 && within(p, q.ax, q.ay)) || (b === 0 && within(p, q.bx, q.by))
    || (c === 0 && within(q, p.ax, p.ay)) || (d === 0 && within(q, p.bx, p.by));
}

/** Do two pieces that share a vertex run back over each other (a spike)? `p` ends where `q` begins. */
const foldsBack = (p: Piece, q: Piece): boolean =>
  turn(p.ax, p.ay, p.bx, p.by, q.bx, q.by) === 0
  && (p.bx - p.ax) * (q.bx - q.ax) + (p.by - p.ay) * (q.by - q.ay) < 0;

/** Two pieces of different rings may touch in one point that is a vertex of both; anything else is a fault. */
const sharedVertex = (p: Piece, q: Piece): boolean =>
  [[p.ax, p.ay], [p.bx, p.by]].some(([x, y]) => (x === q.ax && y === q.ay) || (x === q.bx && y === q.by));

function fault(p: Piece, q: Piece): boolean {
  if (p.path === q.path) {
    if (q.i === p.i + 1) return foldsBack(p, q);
    if (p.closed && p.i === 0 && q.i === q.last) return foldsBack(q, p);
    return meet(p, q);
  }
  if (!meet(p, q)) return false;
  return !sharedVertex(p, q);
}

/** Pairs of pieces that make a fault, in the order of the paths; stops after `limit`. */
function faults(paths: readonly Position[][], limit: number): [Piece, Piece][] {
  const all = pieces(paths).filter((p) => p.ax !== p.bx || p.ay !== p.by);
  if (all.length < 2) return [];
  const index = new Flatbush(all.length);
  for (const p of all) index.add(Math.min(p.ax, p.bx), Math.min(p.ay, p.by), Math.max(p.ax, p.bx), Math.max(p.ay, p.by));
  index.finish();
  const found: [Piece, Piece][] = [];
  for (let n = 0; n < all.length && found.length < limit; n += 1) {
    const p = all[n]!;
    const near = index.search(Math.min(p.ax, p.bx), Math.min(p.ay, p.by), Math.max(p.ax, p.bx), Math.max(p.ay, p.by), (m) => m > n);
    const q = near.sort((a, b) => a - b).map((m) => all[m]!).filter((m) => fault(p, m)).at(-1);
    if (q) found.push([p, q]);
  }
  return found;
}

/**
 * Positions where the paths meet themselves or each other: crossings, overlaps, spikes, a vertex used twice.
 * `paths`: the rings of one polygon, or one line; degrees. Two rings may share single vertices.
 * Returns the first vertex of each offending piece, degrees; empty when all is simple. Stops after `limit`.
 */
export const crossings = (paths: readonly Position[][], limit = 5): Position[] =>
  faults(paths, limit).map(([p]) => [p.ax / GRID, p.ay / GRID]);

/**
 * The line without the small loops where it meets itself: a loop of at most `most` positions is cut out, what comes
 * before it is joined to what comes after. Larger loops stay (and fail the check). For lines whose source is coarser than its own bends.
 */
export function withoutLoops(line: readonly Position[], most: number): Position[] {
  const out = [...line];
  for (let round = 0; round < 50; round += 1) {
    const small = faults([out], 20).find(([p, q]) => q.i - p.i <= most);
    if (!small) return out;
    out.splice(small[0].i + 1, small[1].i - small[0].i);
  }
  return out;
}
