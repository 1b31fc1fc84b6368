// When did the front pass this point, between which facts, and how sure is that day? Read from the ground as drawn and the dated facts.
import type { Position } from 'geojson';
import { geodesicKm } from '../../../geo/model/geodesic';
import { dayNumber } from '../../../geo/model/day';
import { CAMPAIGN, WESTERN_START } from '../../../geo/model/window';
import type { MapCollection } from '../../map-style/map-layers';
import { destination } from '../../map-style/earth';

export interface Area { side: string; start: string; end: string; box: [number, number, number, number]; rings: Position[][] }

/** The polygons of the ground with their boxes, for many questions. */
export const areasOf = (ground: MapCollection): Area[] => ground.features.flatMap((f) => {
  const g = f.geometry, p = f.properties;
  return (g.type === 'Polygon' ? [g.coordinates] : g.type === 'MultiPolygon' ? g.coordinates : []).map((rings): Area => {
    const xs = rings[0]!.map((c) => c[0]!), ys = rings[0]!.map((c) => c[1]!);
    const low = (v: number[]): number => v.reduce((a, b) => Math.min(a, b)), high = (v: number[]): number => v.reduce((a, b) => Math.max(a, b));
    return { side: String(p['side']), start: String(p['start_date']), end: String(p['end_date']), box: [low(xs), low(ys), high(xs), high(ys)], rings };
  });
});

function inside({ box: [w, s, e, n], rings }: Area, x: number, y: number): boolean {
  if (x < w || x > e || y < s || y > n) return false;
  let odd = false;
  for (const ring of rings) {
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const ax = ring[i]![0]!, ay = ring[i]![1]!, bx = ring[j]![0]!, by = ring[j]![1]!;
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) odd = !odd;
    }
  }
  return odd;
}

export interface Hold { side: string; start: string; end: string }
/** Who held the point when, oldest first. Evenings no entry covers were German. */
export const holdsAt = (areas: readonly Area[], [x, y]: readonly [number, number]): Hold[] =>
  areas.filter((a) => inside(a, x, y)).map(({ side, start, end }) => ({ side, start, end })).sort((a, b) => (a.start < b.start ? -1 : 1));

/** True where the side held the point before the series begins. */
export const atStart = (hold: Hold): boolean => hold.start === (hold.side === 'western' ? WESTERN_START : CAMPAIGN.start);

/** Days the arrival may be off: how far the days of arrival spread within `metres` of the point, or null where nothing near was taken. */
export function dayRange(areas: readonly Area[], at: readonly [number, number], hold: Hold, metres: number): { first: string; last: string; days: number } | null {
  const near = Array.from({ length: 16 }, (_, i) => destination([at[0], at[1]], i * 22.5, Math.max(0.5, metres / 1000)));
  const starts = near.flatMap((p) => holdsAt(areas, p).filter((h) => h.side === hold.side).map((h) => h.start)).sort();
  const first = starts[0], last = starts.at(-1);
  if (!first || !last) return null;
  const n = dayNumber(hold.start);
  return { first, last, days: Math.max(n - dayNumber(first), dayNumber(last) - n, 0) };
}

export interface DatedFact { id: string; layer: string; side: string; date: string; at: [number, number]; what: string }
export interface NearFact extends DatedFact { km: number; apart: number }

/** Kilometres a fact one day farther off weighs as. */
const KM_A_DAY = 8;

/** The nearest fact of the side on or before the day, and the nearest after it (on the day where the first is earlier), in km and days. */
export function factsAround(facts: readonly DatedFact[], at: readonly [number, number], side: string, day: string): { before: NearFact | null; after: NearFact | null } {
  const n = dayNumber(day);
  const near = facts.filter((f) => f.side === side && Math.abs(f.at[0] - at[0]) < 2.5 && Math.abs(f.at[1] - at[1]) < 1.5)
    .map((f): NearFact => ({ ...f, km: geodesicKm(f.at, at), apart: dayNumber(f.date) - n }))
    .sort((a, b) => a.km + Math.abs(a.apart) * KM_A_DAY - b.km - Math.abs(b.apart) * KM_A_DAY);
  const before = near.find((f) => f.apart <= 0) ?? null;
  const least = before?.apart === 0 ? 1 : 0;
  return { before, after: near.find((f) => f.apart >= least) ?? null };
}
