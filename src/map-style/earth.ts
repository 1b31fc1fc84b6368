// Where do great circles and distance rings run? Points on the globe, exact enough to draw.
import { geodesicKm } from '../../geo/model/geodesic';

type LonLat = [number, number];
const RAD = Math.PI / 180;
const EARTH_KM = 6371.0088;

/** The point `km` away from `from` towards `bearing` (degrees clockwise from north): sphere, then scaled to the WGS 84 geodesic. */
export function destination(from: LonLat, bearing: number, km: number): LonLat {
  const first = onSphere(from, bearing, km);
  return onSphere(from, bearing, km * (km / geodesicKm(from, first)));
}

function onSphere([lon, lat]: LonLat, bearing: number, km: number): LonLat {
  const d = km / EARTH_KM, p = lat * RAD, b = bearing * RAD;
  const q = Math.asin(Math.sin(p) * Math.cos(d) + Math.cos(p) * Math.sin(d) * Math.cos(b));
  const l = Math.atan2(Math.sin(b) * Math.sin(d) * Math.cos(p), Math.cos(d) - Math.sin(p) * Math.sin(q));
  return [round5(lon + l / RAD), round5(q / RAD)];
}

export const round5 = (v: number): number => Math.round(v * 1e5) / 1e5;

/** The great circle from `a` to `b` as `n` + 1 points; two points where they lie within 50 km. */
export function greatCircle(a: LonLat, b: LonLat, n = 48): LonLat[] {
  const u = vector(a), v = vector(b);
  const w = Math.acos(Math.min(1, Math.max(-1, u[0] * v[0] + u[1] * v[1] + u[2] * v[2])));
  if (w * EARTH_KM < 50) return [a, b];
  return Array.from({ length: n + 1 }, (_, i): LonLat => {
    const s = Math.sin((1 - i / n) * w) / Math.sin(w), t = Math.sin((i / n) * w) / Math.sin(w);
    const [x, y, z] = [0, 1, 2].map((k) => s * u[k]! + t * v[k]!) as [number, number, number];
    return [round5(Math.atan2(y, x) / RAD), round5(Math.atan2(z, Math.hypot(x, y)) / RAD)];
  });
}

const vector = ([lon, lat]: LonLat): [number, number, number] =>
  [Math.cos(lat * RAD) * Math.cos(lon * RAD), Math.cos(lat * RAD) * Math.sin(lon * RAD), Math.sin(lat * RAD)];

/** Latitude beyond which Web Mercator has no square world. */
const MAX_LAT = 85.051129;

/** 0..1 from the date line eastward. */
export const mercatorX = (lon: number): number => (180 + lon) / 360;
/** 0..1 from 85° N southward. */
export const mercatorY = (lat: number): number => {
  const held = Math.max(-MAX_LAT, Math.min(MAX_LAT, lat));
  return 0.5 - Math.log(Math.tan(Math.PI / 4 + (held * RAD) / 2)) / (2 * Math.PI);
};
