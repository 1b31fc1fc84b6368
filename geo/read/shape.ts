// Is a drawn shape sound? Rings closed, nothing crossing itself, positions the right way round and inside the theatre.
import { THEATRE } from '../model/scalars';
import type { Position2 } from './drawing';
import type { At, Report } from './report';

const inTheatre = (lon: number, lat: number): boolean =>
  lon >= THEATRE.west && lon <= THEATRE.east && lat >= THEATRE.south && lat <= THEATRE.north;

/** True where exchanging the two numbers would put a point outside the theatre inside it. */
export const isSwapped = (lon: number, lat: number): boolean => !inTheatre(lon, lat) && inTheatre(lat, lon);

/** Reports a position whose numbers are exchanged or which lies outside the theatre; at most one problem. */
export function checkPosition([lon, lat]: Position2, where: string, at: At, report: Report): boolean {
  if (isSwapped(lon, lat)) {
    report.add(at, where, `${lon}, ${lat} has latitude and longitude exchanged`, `write lon ${lat}, lat ${lon}`);
    return false;
  }
  if (inTheatre(lon, lat)) return true;
  report.add(at, where, `${lon}, ${lat} lies outside the theatre`, `it must lie in lon ${THEATRE.west} to ${THEATRE.east}, lat ${THEATRE.south} to ${THEATRE.north}`);
  return false;
}

/** Reports a line that leaves the theatre or crosses itself. */
export function checkLine(line: readonly Position2[], where: string, at: At, report: Report): void {
  if (!line.every((p) => checkPosition(p, where, at, report))) return;
  const hit = firstCrossing(line, false);
  if (hit) report.add(at, where, `the line crosses itself: stretch ${hit[0]} and stretch ${hit[1]}`, 'put the points in the order of the line');
}

/** Reports a ring that is not closed, leaves the theatre or crosses itself. */
export function checkRing(ring: readonly Position2[], where: string, at: At, report: Report): void {
  if (!ring.every((p) => checkPosition(p, where, at, report))) return;
  const first = ring[0]!, last = ring[ring.length - 1]!;
  if (first[0] !== last[0] || first[1] !== last[1]) {
    report.add(at, where, `the ring is not closed: it begins at ${first.join(', ')} and ends at ${last.join(', ')}`, 'repeat the first point at the end');
    return;
  }
  const hit = firstCrossing(ring, true);
  if (hit) report.add(at, where, `the ring crosses itself: stretch ${hit[0]} and stretch ${hit[1]}`, 'put the points in the order of the outline');
}

/** Numbers (from 1) of the first two stretches that cross, or null. Neighbours share a point and do not count. */
export function firstCrossing(line: readonly Position2[], closed: boolean): [number, number] | null {
  const last = line.length - 1;
  for (let i = 0; i < last; i++) {
    for (let j = i + 2; j < last; j++) {
      if (closed && i === 0 && j === last - 1) continue;
      if (cross(line[i]!, line[i + 1]!, line[j]!, line[j + 1]!)) return [i + 1, j + 1];
    }
  }
  return null;
}

const side = (a: Position2, b: Position2, c: Position2): number => (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);

/** True where two stretches meet in a point inside both, touch, or lie on one another. */
function cross(a: Position2, b: Position2, c: Position2, d: Position2): boolean {
  const p = side(a, b, c), q = side(a, b, d), r = side(c, d, a), s = side(c, d, b);
  if (p * q < 0 && r * s < 0) return true;
  return (p === 0 && within(a, b, c)) || (q === 0 && within(a, b, d)) || (r === 0 && within(c, d, a)) || (s === 0 && within(c, d, b));
}

const within = (a: Position2, b: Position2, p: Position2): boolean =>
  p[0] >= Math.min(a[0], b[0]) && p[0] <= Math.max(a[0], b[0]) && p[1] >= Math.min(a[1], b[1]) && p[1] <= Math.max(a[1], b[1]);

/** Distance in km on the sphere of mean radius 6371.0088 km: enough to judge whether a point belongs to a place. */
export function kmBetween(a: Position2, b: Position2): number {
  const rad = Math.PI / 180;
  const dLat = (b[1] - a[1]) * rad, dLon = (b[0] - a[0]) * rad;
  const h = Math.sin(dLat / 2) ** 2 + Math.cos(a[1] * rad) * Math.cos(b[1] * rad) * Math.sin(dLon / 2) ** 2;
  return 2 * 6371.0088 * Math.asin(Math.sqrt(h));
}
