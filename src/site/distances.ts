// How far was each side from Berlin, day by day? The daily measures as two series, and the strip chart drawn from them.
import { CAMPAIGN, WESTERN_START } from '../../geo/model/window';
import { dayNumber, daysBetween } from '../../geo/model/day';
import { kmWords } from '../../geo/model/measure-words';
import type { Measure } from '../../geo/model/measure';

export type Goal = 'gate' | 'limit';
export interface DayDistance { day: string; soviet: number | null; western: number | null }

/** One entry a day of the campaign; null where the measures have no line for the side. */
export function dailyDistances(measures: ReadonlyMap<string, Measure>, goal: Goal): DayDistance[] {
  const km = (side: string, day: string): number | null => measures.get(`${side}-${goal}-${day}`)?.value ?? null;
  return daysBetween(CAMPAIGN.start, CAMPAIGN.end).map((day) => ({ day, soviet: km('soviet', day), western: km('western', day) }));
}

export const SIDE_NAME = { soviet: 'Red Army', western: 'Western Allies' } as const;

/** "63 km", "on the spot" inside, or why there is no number. */
export function distanceWords(side: 'soviet' | 'western', day: string, value: number | null): string {
  if (value === null) return side === 'western' && day < WESTERN_START ? 'no line drawn before February' : 'no line on this day';
  return value === 0 ? 'there' : kmWords(value);
}

export const STRIP = { width: 660, height: 96, left: 40, right: 8, top: 12, bottom: 22 } as const;

/** x of a day on the strip, in its own units. */
export function stripX(day: string): number {
  const last = dayNumber(CAMPAIGN.end);
  return STRIP.left + ((STRIP.width - STRIP.left - STRIP.right) * dayNumber(day)) / last;
}

export interface Strip {
  soviet: string;
  western: string;
  ticks: { y: number; label: string }[];
  months: { x: number; label: string }[];
  /** Kilometres at the top. */
  max: number;
  y: (km: number) => number;
}

function path(series: readonly DayDistance[], side: 'soviet' | 'western', y: (km: number) => number): string {
  let pen = 'M';
  return series.flatMap((d) => {
    const value = d[side];
    if (value === null) { pen = 'M'; return []; }
    const step = `${pen}${stripX(d.day).toFixed(1)} ${y(value).toFixed(1)}`;
    pen = 'L';
    return [step];
  }).join('');
}

/** The strip chart: one path a side, ticks at round kilometres, a mark at each month. */
export function distanceStrip(series: readonly DayDistance[]): Strip {
  const top = Math.max(100, ...series.flatMap((d) => [d.soviet ?? 0, d.western ?? 0]));
  const unit = top > 400 ? 200 : 100;
  const max = Math.ceil(top / unit) * unit;
  const y = (km: number): number => STRIP.top + (STRIP.height - STRIP.top - STRIP.bottom) * (1 - km / max);
  const ticks = Array.from({ length: max / unit + 1 }, (_, i) => ({ y: y(i * unit), label: String(i * unit) }));
  const months = [['1945-02-01', 'February'], ['1945-03-01', 'March'], ['1945-04-01', 'April'], ['1945-05-01', 'May']] as const;
  return { soviet: path(series, 'soviet', y), western: path(series, 'western', y), ticks, months: months.map(([d, label]) => ({ x: stripX(d), label })), max, y };
}
