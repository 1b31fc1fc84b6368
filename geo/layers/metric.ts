// In which flat plane are candidates compared before the ellipsoid decides? One around a point, in km, true to 0.5 %.
import type { Position } from 'geojson';

export type Flat = [number, number];
/** Azimuthal equidistant plane on the sphere: distances from the origin are right, others nearly so close to it. */
export interface Metric { lon0: number; sin0: number; cos0: number }

const RAD = Math.PI / 180;
const EARTH_KM = 6371.0088;

export const metricAt = (p: Position): Metric => ({ lon0: p[0]!, sin0: Math.sin(p[1]! * RAD), cos0: Math.cos(p[1]! * RAD) });

/** A position in km east and north of the metric's origin. */
export function flatten(m: Metric, p: Position): Flat {
  const lat = p[1]! * RAD, dLon = (p[0]! - m.lon0) * RAD, sin = Math.sin(lat), cos = Math.cos(lat);
  const east = cos * Math.sin(dLon), north = m.cos0 * sin - m.sin0 * cos * Math.cos(dLon);
  const s = Math.hypot(east, north), angle = Math.atan2(s, m.sin0 * sin + m.cos0 * cos * Math.cos(dLon));
  const k = s === 0 ? 0 : (EARTH_KM * angle) / s;
  return [k * east, k * north];
}

export const flatLine = (m: Metric, line: readonly Position[]): Flat[] => line.map((p) => flatten(m, p));

/** Share of the piece a → b at which it is nearest to p. */
export function shareOf(p: Flat, a: Flat, b: Flat): number {
  const dx = b[0] - a[0], dy = b[1] - a[1];
  return Math.max(0, Math.min(1, ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / (dx * dx + dy * dy || 1)));
}

/** Flat km from p to the piece a → b. */
export function apartFrom(p: Flat, a: Flat, b: Flat): number {
  const t = shareOf(p, a, b);
  return Math.hypot(p[0] - a[0] - t * (b[0] - a[0]), p[1] - a[1] - t * (b[1] - a[1]));
}

/** How far, in km, a piece that is straight in degrees may lie from the flat one: 20 m, and its sagitta when it is long. */
export const slackKm = (a: Flat, b: Flat): number => 0.02 + ((a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2) / 20_000;
