// In which flat space is the surface computed? A conformal conic plane in kilometres, true to 0.4 % over the theatre.
import { geoConicConformal } from 'd3-geo';

export type XY = [number, number];
export type LonLat = [number, number];

// Parallels a sixth in from the theatre's north and south edge keep the scale error lowest where the fronts ran.
const conic = geoConicConformal().parallels([49, 54.5]).rotate([-13.4, 0]).center([0, 51.5]).scale(6371.0088).translate([0, 0]).precision(0);

/** [lon, lat] in degrees → [x, y] in km, x to the east, y to the north, origin near Berlin's meridian at 51.5° N. */
export function toPlane(p: readonly [number, number]): XY {
  const q = conic([p[0], p[1]])!;
  return [q[0], -q[1]];
}

/** [x, y] in km → [lon, lat] in degrees; the inverse of `toPlane`. */
export const toLonLat = (p: readonly [number, number]): LonLat => conic.invert!([p[0], -p[1]])!;
