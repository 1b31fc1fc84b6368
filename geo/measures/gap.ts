// How far apart are two outlines, and where? Candidates on a flat plane, the distance itself on the ellipsoid.
import type { Position } from 'geojson';
import { type Flat, type Metric, flatLine } from '../layers/metric';
import { nearestOnPiece, type Nearest } from '../layers/nearest';

/** One straight piece of an outline with its flat form and its nearest and farthest distance from the plane's origin, km. */
interface Piece { a: Position; b: Position; fa: Flat; fb: Flat; near: number }

const length = (p: Flat): number => Math.hypot(p[0], p[1]);

function toSegment(p: Flat, a: Flat, b: Flat): number {
  const dx = b[0] - a[0], dy = b[1] - a[1];
  const t = Math.max(0, Math.min(1, ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(p[0] - a[0] - t * dx, p[1] - a[1] - t * dy);
}

const side = (a: Flat, b: Flat, p: Flat): number => Math.sign((b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0]));

/** Flat km between two pieces; 0 where they cross. */
function apart(p: Piece, q: Piece): number {
  const crossing = side(p.fa, p.fb, q.fa) * side(p.fa, p.fb, q.fb) < 0 && side(q.fa, q.fb, p.fa) * side(q.fa, q.fb, p.fb) < 0;
  if (crossing) return 0;
  return Math.min(toSegment(p.fa, q.fa, q.fb), toSegment(p.fb, q.fa, q.fb), toSegment(q.fa, p.fa, p.fb), toSegment(q.fb, p.fa, p.fb));
}

/** Pieces of outlines on the plane of `metric`. */
export function piecesOf(metric: Metric, lines: readonly Position[][]): Piece[] {
  return lines.flatMap((line) => {
    const flat = flatLine(metric, line);
    return line.slice(1).map((b, i) => ({ a: line[i]!, b, fa: flat[i]!, fb: flat[i + 1]!, near: toSegment([0, 0], flat[i]!, flat[i + 1]!) }));
  });
}

/** The nearest point of piece p to piece q: the ends of one against the other, both ways. */
function closest(p: Piece, q: Piece): Nearest {
  const ways: Nearest[] = [
    ...[q.a, q.b].map((end) => nearestOnPiece(end, p.a, p.b)),
    ...[p.a, p.b].map((end) => ({ km: nearestOnPiece(end, q.a, q.b).km, at: end })),
  ];
  return ways.reduce((best, w) => (w.km < best.km ? w : best));
}

/**
 * Geodesic gap between the outlines `ground` and `goal`, both as pieces on one plane whose origin lies inside the goal,
 * and the point of `ground` that is nearest. 0 where they cross. Null when either is empty.
 */
export function gap(ground: readonly Piece[], goal: readonly Piece[]): Nearest | null {
  const reach = Math.max(...goal.flatMap((g) => [length(g.fa), length(g.fb)]));
  const order = ground.filter((p) => Number.isFinite(p.near)).sort((p, q) => p.near - q.near);
  let best = Infinity, pairs: [Piece, Piece, number][] = [];
  for (const p of order) {
    if (p.near - reach > best) break;
    for (const q of goal) {
      const km = apart(p, q);
      if (km > best * 1.01 + 0.02) continue;
      best = Math.min(best, km);
      pairs.push([p, q, km]);
    }
    if (best === 0) return { km: 0, at: p.a };
  }
  pairs = pairs.filter(([, , km]) => km <= best * 1.01 + 0.02);
  return pairs.map(([p, q]) => closest(p, q)).reduce<Nearest | null>((b, w) => (!b || w.km < b.km ? w : b), null);
}
