// How far is it from A to B on the earth? Geodesics on the WGS 84 ellipsoid, Vincenty's inverse solution (1975).

const A = 6_378_137;
const F = 1 / 298.257223563;
const B = A * (1 - F);
const RAD = Math.PI / 180;

/** [lon, lat] in degrees, WGS 84. */
export type LonLat = readonly number[];

/** Series coefficients and angles of one step of the iteration. */
interface Step { sinSigma: number; cosSigma: number; sigma: number; cosSqAlpha: number; cos2SigmaM: number; lambda: number }

function step(L: number, lambda: number, s1: number, c1: number, s2: number, c2: number): Step {
  const sinL = Math.sin(lambda), cosL = Math.cos(lambda);
  const sinSigma = Math.hypot(c2 * sinL, c1 * s2 - s1 * c2 * cosL);
  const cosSigma = s1 * s2 + c1 * c2 * cosL;
  const sigma = Math.atan2(sinSigma, cosSigma);
  const sinAlpha = sinSigma === 0 ? 0 : (c1 * c2 * sinL) / sinSigma;
  const cosSqAlpha = 1 - sinAlpha * sinAlpha;
  const cos2SigmaM = cosSqAlpha < 1e-15 ? 0 : cosSigma - (2 * s1 * s2) / cosSqAlpha;
  const C = (F / 16) * cosSqAlpha * (4 + F * (4 - 3 * cosSqAlpha));
  const next = L + (1 - C) * F * sinAlpha
    * (sigma + C * sinSigma * (cos2SigmaM + C * cosSigma * (2 * cos2SigmaM * cos2SigmaM - 1)));
  return { sinSigma, cosSigma, sigma, cosSqAlpha, cos2SigmaM, lambda: next };
}

/** Length of the arc `s.sigma` on the ellipsoid, metres. */
function arcLength(s: Step): number {
  const u = (s.cosSqAlpha * (A * A - B * B)) / (B * B);
  const a = 1 + (u / 16384) * (4096 + u * (-768 + u * (320 - 175 * u)));
  const b = (u / 1024) * (256 + u * (-128 + u * (74 - 47 * u)));
  const m = s.cos2SigmaM, m2 = m * m;
  const delta = b * s.sinSigma * (m + (b / 4) * (s.cosSigma * (2 * m2 - 1)
    - (b / 6) * m * (4 * s.sinSigma * s.sinSigma - 3) * (4 * m2 - 3)));
  return B * a * (s.sigma - delta);
}

/**
 * Geodesic distance of two points in metres, good to a millimetre.
 * Throws where the iteration does not settle: points almost opposite each other on the globe, which no fact here is.
 */
export function geodesicMetres(from: LonLat, to: LonLat): number {
  const L = ((to[0]! - from[0]!) % 360) * RAD;
  const u1 = Math.atan((1 - F) * Math.tan(from[1]! * RAD)), u2 = Math.atan((1 - F) * Math.tan(to[1]! * RAD));
  const s1 = Math.sin(u1), c1 = Math.cos(u1), s2 = Math.sin(u2), c2 = Math.cos(u2);
  let lambda = L;
  for (let i = 0; i < 200; i += 1) {
    const s = step(L, lambda, s1, c1, s2, c2);
    if (s.sinSigma === 0) return 0;
    if (Math.abs(s.lambda - lambda) < 1e-12) return arcLength(s);
    lambda = s.lambda;
  }
  throw new Error(`no geodesic found between ${from.join(', ')} and ${to.join(', ')}: the points are nearly antipodal`);
}

/** Geodesic distance in kilometres. */
export const geodesicKm = (from: LonLat, to: LonLat): number => geodesicMetres(from, to) / 1000;

/** Direction in which the geodesic from `from` sets out towards `to`, degrees clockwise from north, 0 … 360; 0 for one point. */
export function geodesicBearing(from: LonLat, to: LonLat): number {
  const L = ((to[0]! - from[0]!) % 360) * RAD;
  const u1 = Math.atan((1 - F) * Math.tan(from[1]! * RAD)), u2 = Math.atan((1 - F) * Math.tan(to[1]! * RAD));
  const s1 = Math.sin(u1), c1 = Math.cos(u1), s2 = Math.sin(u2), c2 = Math.cos(u2);
  let lambda = L;
  for (let i = 0; i < 200; i += 1) {
    const s = step(L, lambda, s1, c1, s2, c2);
    if (s.sinSigma === 0) return 0;
    const done = Math.abs(s.lambda - lambda) < 1e-12;
    lambda = s.lambda;
    if (done) break;
  }
  const degrees = Math.atan2(c2 * Math.sin(lambda), c1 * s2 - s1 * c2 * Math.cos(lambda)) / RAD;
  return (degrees + 360) % 360;
}
