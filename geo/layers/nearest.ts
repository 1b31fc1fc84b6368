// Which point of an outline is nearest to a place, and how far is it on the ellipsoid?
import type { Position } from 'geojson';
import { geodesicMetres } from '../model/geodesic';
import { type Flat, type Metric, flatLine, metricAt } from './metric';

export interface Nearest { km: number; at: Position }

/** Shares of a piece where geodesic distances are compared until the gap is below a metre. */
const GOLDEN = (Math.sqrt(5) - 1) / 2;

const along = (a: Position, b: Position, t: number): Position => [a[0]! + t * (b[0]! - a[0]!), a[1]! + t * (b[1]! - a[1]!)];

/** The nearest point of one straight piece (straight in degrees, as GeoJSON means it) to p, by golden section. */
export function nearestOnPiece(p: Position, a: Position, b: Position): Nearest {
  let lo = 0, hi = 1;
  const metres = (t: number): number => geodesicMetres(p, along(a, b, t));
  let t1 = hi - GOLDEN, t2 = lo + GOLDEN, m1 = metres(t1), m2 = metres(t2);
  for (let i = 0; i < 40 && hi - lo > 1e-7; i += 1) {
    if (m1 < m2) { hi = t2; t2 = t1; m2 = m1; t1 = hi - GOLDEN * (hi - lo); m1 = metres(t1); }
    else { lo = t1; t1 = t2; m1 = m2; t2 = lo + GOLDEN * (hi - lo); m2 = metres(t2); }
  }
  const ends = [0, (lo + hi) / 2, 1].map((t) => ({ km: metres(t) / 1000, at: along(a, b, t) }));
  return ends.reduce((best, e) => (e.km < best.km ? e : best));
}

/** Squared km from the origin of the plane to a flat piece. */
function squared(a: Flat, b: Flat): number {
  const dx = b[0] - a[0], dy = b[1] - a[1];
  const t = Math.max(0, Math.min(1, -(a[0] * dx + a[1] * dy) / (dx * dx + dy * dy || 1)));
  return (a[0] + t * dx) ** 2 + (a[1] + t * dy) ** 2;
}

/**
 * The point of `lines` (paths or closed rings, degrees) nearest to `p`. A flat plane around p, true to 0.5 % in distance
 * from p, picks the candidates; the geodesic decides between them. Null when there are no lines.
 */
export function nearestOnLines(p: Position, lines: readonly Position[][]): Nearest | null {
  const metric: Metric = metricAt(p);
  const flat = lines.map((l) => flatLine(metric, l));
  let best = Infinity;
  for (const l of flat) for (let i = 1; i < l.length; i += 1) best = Math.min(best, squared(l[i - 1]!, l[i]!));
  if (best === Infinity) return null;
  const limit = (Math.sqrt(best) * 1.01 + 0.02) ** 2;
  let found: Nearest | null = null;
  lines.forEach((line, n) => {
    const l = flat[n]!;
    for (let i = 1; i < l.length; i += 1) {
      if (squared(l[i - 1]!, l[i]!) > limit) continue;
      const here = nearestOnPiece(p, line[i - 1]!, line[i]!);
      if (!found || here.km < found.km) found = here;
    }
  });
  return found;
}

