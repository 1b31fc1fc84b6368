// How high did the sun stand? Low-accuracy position of the sun (Meeus, Astronomical Algorithms, 2nd ed. 1998, ch. 25).
const RAD = Math.PI / 180;
/** Julian day of 1 January 2000, 12:00, and of 1 January 1970, 00:00. */
const J2000 = 2_451_545, UNIX = 2_440_587.5;
const sin = (deg: number): number => Math.sin(deg * RAD), cos = (deg: number): number => Math.cos(deg * RAD);

/**
 * Height of the sun's centre above a level horizon in degrees, without refraction, for a moment given as
 * `YYYY-MM-DDTHH:MMZ` and a place in degrees. Good to 0.02°; the difference of dynamical and universal time in 1945
 * (27 s) is far below that.
 */
export function sunHeight(moment: string, [lon, lat]: readonly [number, number]): number {
  const jd = Date.parse(moment) / 86_400_000 + UNIX, t = (jd - J2000) / 36_525;
  const mean = 280.46646 + 36_000.76983 * t + 0.0003032 * t * t, anomaly = 357.52911 + 35_999.05029 * t - 0.0001537 * t * t;
  const centre = (1.914602 - 0.004817 * t) * sin(anomaly) + (0.019993 - 0.000101 * t) * sin(2 * anomaly) + 0.000289 * sin(3 * anomaly);
  const node = 125.04 - 1934.136 * t, apparent = mean + centre - 0.00569 - 0.00478 * sin(node);
  const tilt = 23.439291 - 0.0130042 * t + 0.00256 * cos(node);
  const declination = Math.asin(sin(tilt) * sin(apparent)), right = Math.atan2(cos(tilt) * sin(apparent), cos(apparent)) / RAD;
  const sidereal = 280.46061837 + 360.98564736629 * (jd - J2000) + 0.000387933 * t * t;
  const hour = sidereal + lon - right;
  return Math.asin(sin(lat) * Math.sin(declination) + cos(lat) * Math.cos(declination) * cos(hour)) / RAD;
}

/** Height of the sun's centre at sunrise: 34' of refraction and 16' of radius below the horizon. */
export const RISE = -50 / 60;

/** Minutes after 00:00 UTC of `day` at which the rising sun passes `height`, to the minute; null when it does not before noon. */
export function risesThrough(day: string, at: readonly [number, number], height: number): number | null {
  for (let minute = 0; minute < 720; minute += 1) if (sunHeight(utc(day, minute + 0.5), at) >= height) return minute;
  return null;
}

/** `1945-04-16`, 125.5 → a moment 02:05:30 UTC of that day. */
export const utc = (day: string, minutes: number): string => new Date(Date.parse(`${day}T00:00:00Z`) + minutes * 60_000).toISOString();

/** 125 → `02:05`. */
export const clock = (minutes: number): string => `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(Math.floor(minutes % 60)).padStart(2, '0')}`;
