// How high stood the sun, and how high must smoke rise to be seen? Plain formulas of astronomy and optics.
const RAD = Math.PI / 180;
/** Mean radius of the earth, metres, and the factor by which ordinary air bends sight round it. */
const EARTH_M = 6_371_000, REFRACTION = 7 / 6;
/** Eye of a standing man, metres. */
export const EYE_M = 2;

/** Metres a point must stand above flat ground to be seen `km` away by an eye at EYE_M, with ordinary refraction. */
export function plumeHeight(km: number): number {
  const radius = EARTH_M * REFRACTION, horizon = Math.sqrt(2 * radius * EYE_M), beyond = Math.max(0, km * 1000 - horizon);
  return (beyond * beyond) / (2 * radius);
}

/** Height of the sun's centre over the horizon, degrees, without refraction. Good to 0.1 degrees in this century and the last (low-precision formula of the Astronomical Almanac). */
export function sunHeight(lon: number, lat: number, utc: string): number {
  const days = (Date.parse(utc) - Date.UTC(2000, 0, 1, 12)) / 86_400_000;
  const mean = 280.46 + 0.9856474 * days, anomaly = (357.528 + 0.9856003 * days) * RAD;
  const longitude = (mean + 1.915 * Math.sin(anomaly) + 0.02 * Math.sin(2 * anomaly)) * RAD, tilt = (23.439 - 4e-7 * days) * RAD;
  const ascension = Math.atan2(Math.cos(tilt) * Math.sin(longitude), Math.cos(longitude)), declination = Math.asin(Math.sin(tilt) * Math.sin(longitude));
  const sidereal = (280.46061837 + 360.98564736629 * days + lon) * RAD, hour = sidereal - ascension;
  return Math.asin(Math.sin(lat * RAD) * Math.sin(declination) + Math.cos(lat * RAD) * Math.cos(declination) * Math.cos(hour)) / RAD;
}
