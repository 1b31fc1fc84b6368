// How far apart are two outlines, and where? Candidates on a flat plane, the distance itself on the ellipsoid.
import type { Position } from 'geojson';
import { geodesicMetres } from '../model/geodesic';
import { apartFrom, flatLine, shareOf, slackKm, type Flat, type Metric } from '../layers/metric';
import { along, nearestOnPiece, type Nearest } from '../layers/nearest';
import { hull } from './hull';

/** One straight piece of an outline with its flat form. */
export interface Piece { a: Position; b: Position; fa: Flat; fb: Flat }

/** An outline to measure to: its pieces and the hull that lies around them, on one plane. */
export interface Goal { metric: Metric; pieces: Piece[]; hull: Flat[] }

const side = (a: Flat, b: Flat, p: Flat): number => Math.sign((b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0]));

const cross = (p: Piece, q: Piece): boolean =>
  side(p.fa, p.fb, q.fa) * side(p.fa, p.fb, q.fb) < 0 && side(q.fa, q.fb, p.fa) * side(q.fa, q.fb, p.fb) < 0;

/** Flat km between two pieces; 0 where they cross. */
function apart(p: Piece, q: Piece): number {
  if (cross(p, q)) return 0;
  return Math.min(apartFrom(p.fa, q.fa, q.fb), apartFrom(p.fb, q.fa, q.fb), apartFrom(q.fa, p.fa, p.fb), apartFrom(q.fb, p.fa, p.fb));
}

/** Pieces of outlines (degrees) on a plane. */
export const piecesOf = (metric: Metric, lines: readonly Position[][]): Piece[] => lines.flatMap((line) => {
  const flat = flatLine(metric, line);
  return line.slice(1).map((b, i) => ({ a: line[i]!, b, fa: flat[i]!, fb: flat[i + 1]! }));
});

/** Prepares an outline that many others are measured to; the plane's origin should lie inside it. */
export function goalOf(metric: Metric, lines: readonly Position[][]): Goal {
  const pieces = piecesOf(metric, lines);
  return { metric, pieces, hull: hull(pieces.map((p) => p.fa)) };
}

/** Km from a piece to the hull: never more than to the outline inside it; 0 where it reaches in. */
function toHull(p: Piece, ring: readonly Flat[]): number {
  let least = Infinity, inside = true;
  for (let i = 1; i < ring.length; i += 1) {
    const q = { fa: ring[i - 1]!, fb: ring[i]! } as Piece;
    if (side(q.fa, q.fb, p.fa) < 0) inside = false;
    least = Math.min(least, apart(p, q));
  }
  return inside ? 0 : least;
}

/** The four ways two pieces can be nearest: an end of one against the other. `at` lies on p. */
function ways(p: Piece, q: Piece, exact: boolean): Nearest[] {
  const foot = (end: Position, flat: Flat, a: Position, b: Position, fa: Flat, fb: Flat): Nearest => {
    if (exact) return nearestOnPiece(end, a, b);
    const at = along(a, b, shareOf(flat, fa, fb));
    return { at, km: geodesicMetres(end, at) / 1000 };
  };
  return [foot(q.a, q.fa, p.a, p.b, p.fa, p.fb), foot(q.b, q.fb, p.a, p.b, p.fa, p.fb),
    { ...foot(p.a, p.fa, q.a, q.b, q.fa, q.fb), at: p.a }, { ...foot(p.b, p.fb, q.a, q.b, q.fa, q.fb), at: p.b }];
}

const nearer = (a: Nearest, b: Nearest): Nearest => (b.km < a.km ? b : a);

/**
 * Geodesic gap between `ground` (degrees) and the goal, and the point of `ground` that is nearest. 0 where the edges
 * cross. Null when either is empty.
 */
export function gap(ground: readonly Position[][], { metric, pieces, hull: ring }: Goal): Nearest | null {
  const order = piecesOf(metric, ground).map((p) => ({ p, low: toHull(p, ring) })).sort((x, y) => x.low - y.low);
  let best = Infinity;
  const pairs: { p: Piece; q: Piece; km: number }[] = [];
  for (const { p, low } of order) {
    if (low > best * 1.01 + 0.5) break;
    for (const q of pieces) {
      const km = apart(p, q);
      if (km === 0) return { km: 0, at: p.a };
      if (km <= best * 1.01 + slackKm(p.fa, p.fb)) pairs.push({ p, q, km });
      best = Math.min(best, km);
    }
  }
  const rough = pairs.filter(({ p, km }) => km <= best * 1.002 + slackKm(p.fa, p.fb))
    .map(({ p, q }) => ({ p, q, found: ways(p, q, false).reduce(nearer) }));
  const least = Math.min(...rough.map((r) => r.found.km));
  return rough.filter((r) => r.found.km <= least + slackKm(r.p.fa, r.p.fb))
    .map((r) => ways(r.p, r.q, true).reduce(nearer)).reduce<Nearest | null>((a, b) => (a ? nearer(a, b) : b), null);
}
