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
