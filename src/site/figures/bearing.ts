// In which direction does one place lie from another? Initial bearing of the great circle.
const RAD = Math.PI / 180;

/** Degrees clockwise from north, 0 ≤ b < 360; on the sphere, within 0.2° of the ellipsoid here. */
export function bearing([lon1, lat1]: readonly [number, number], [lon2, lat2]: readonly [number, number]): number {
  const p = lat1 * RAD, q = lat2 * RAD, l = (lon2 - lon1) * RAD;
  const b = Math.atan2(Math.sin(l) * Math.cos(q), Math.cos(p) * Math.sin(q) - Math.sin(p) * Math.cos(q) * Math.cos(l)) / RAD;
  return (b + 360) % 360;
}

/** Angle between two bearings, 0 to 180. */
export const apart = (a: number, b: number): number => { const d = Math.abs(a - b) % 360; return d > 180 ? 360 - d : d; };
