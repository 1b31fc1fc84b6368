// Which point of an outline is nearest to a place, and how far is it on the ellipsoid?
import type { Position } from 'geojson';
import { geodesicMetres } from '../model/geodesic';
import { type Flat, apartFrom, flatLine, metricAt, shareOf, slackKm } from './metric';

export interface Nearest { km: number; at: Position }

const GOLDEN = (Math.sqrt(5) - 1) / 2;
/** The foot is sought to this many metres along the piece; the distance is then true to far below a millimetre beyond 1 km. */
const ALONG_M = 0.5;

/** The point at share t of a piece that is straight in degrees, as GeoJSON means it. */
export const along = (a: Position, b: Position, t: number): Position => [a[0]! + t * (b[0]! - a[0]!), a[1]! + t * (b[1]! - a[1]!)];

/** The nearest point of one straight piece to p, by golden section. */
export function nearestOnPiece(p: Position, a: Position, b: Position): Nearest {
  const metres = (t: number): number => geodesicMetres(p, along(a, b, t));
  const enough = ALONG_M / Math.max(ALONG_M, geodesicMetres(a, b));
  let lo = 0, hi = 1, t1 = 1 - GOLDEN, t2 = GOLDEN, m1 = metres(t1), m2 = metres(t2);
  while (hi - lo > enough) {
    if (m1 < m2) { hi = t2; t2 = t1; m2 = m1; t1 = hi - GOLDEN * (hi - lo); m1 = metres(t1); }
    else { lo = t1; t1 = t2; m1 = m2; t2 = lo + GOLDEN * (hi - lo); m2 = metres(t2); }
  }
  return [0, (lo + hi) / 2, 1].map((t) => ({ km: metres(t) / 1000, at: along(a, b, t) })).reduce((best, e) => (e.km < best.km ? e : best));
}

interface Candidate { a: Position; b: Position; km: number; slack: number }

/** Pieces whose flat distance is near the best, each with the geodesic to its flat foot. */
function candidates(p: Position, lines: readonly Position[][], flat: readonly Flat[][], best: number): Candidate[] {
  const found: Candidate[] = [];
  lines.forEach((line, n) => {
    const l = flat[n]!;
    for (let i = 1; i < l.length; i += 1) {
      const slack = slackKm(l[i - 1]!, l[i]!);
      if (apartFrom([0, 0], l[i - 1]!, l[i]!) > best * 1.01 + slack) continue;
      const a = line[i - 1]!, b = line[i]!;
      found.push({ a, b, slack, km: geodesicMetres(p, along(a, b, shareOf([0, 0], l[i - 1]!, l[i]!))) / 1000 });
    }
  });
  return found;
}

/**
 * The point of `lines` (paths or closed rings, degrees) nearest to `p`. A flat plane around p, true to 0.5 % in distance
 * from p, picks the candidates; the geodesic decides between them. Null when there are no lines.
 */
export function nearestOnLines(p: Position, lines: readonly Position[][]): Nearest | null {
  const metric = metricAt(p), flat = lines.map((l) => flatLine(metric, l));
  let best = Infinity;
  for (const l of flat) for (let i = 1; i < l.length; i += 1) best = Math.min(best, apartFrom([0, 0], l[i - 1]!, l[i]!));
  if (best === Infinity) return null;
  const found = candidates(p, lines, flat, best), least = Math.min(...found.map((c) => c.km));
  return found.filter((c) => c.km <= least + c.slack).map((c) => nearestOnPiece(p, c.a, c.b)).reduce((b, w) => (w.km < b.km ? w : b));
}
