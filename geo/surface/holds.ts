// What must a front line obey? Each uncontested dated place as a demand on the ground: outside until, inside from; and where ground was lost again.
import type { Capture } from '../model/capture';
import { dayNumber } from '../model/day';
import type { Side } from '../model/scalars';
import { toPlane, type XY } from './plane';

/**
 * Day numbers are evenings. `taken` = the day of a dated capture; `inside` from that evening on; `outside` up to that
 * evening, but not before `since`. `lost` = the evening from which `inside` no longer binds.
 */
export interface Hold { id: string; place: string; p: XY; taken: number | null; inside: number | null; outside: number | null; since: number; lost: number }

/** A place given up again, or handed to the other ally: from that evening the line may fall back around it. */
export interface Loss { id: string; place: string; p: XY; day: number }

const NEVER = Infinity, ALWAYS = -Infinity;
const day = (c: Capture): number => dayNumber(c.date);
const point = (c: Capture): XY => toPlane([c.lon, c.lat]);

/** All demands on the ground of one side: one a place, and one more for each time it was won back or handed over. */
export function holdsOf(side: Side, captures: readonly Capture[]): Hold[] {
  const losses = lossesOf(side, captures);
  return [...byPlace(captures.filter((c) => !c.contested)).values()].flatMap((list) => demands(side, list, losses.filter((l) => l.place === list[0]!.place).map((l) => l.day)));
}

function demands(side: Side, list: Capture[], lossDays: number[]): Hold[] {
  const at = list.find((c) => c.side === side) ?? list[0]!, out: Hold[] = [];
  const lost = Math.min(NEVER, ...lossDays);
  const base = { id: at.id, place: at.place, p: point(at) };
  for (const [from, to] of [[ALWAYS, lost], [lost, NEVER]] as const) {
    const span = list.filter((c) => day(c) >= from && day(c) < to || (from === lost && day(c) === lost));
    const taken = span.find((c) => c.kind === 'captured' && c.side === side), held = span.find((c) => c.kind === 'held' && c.side === side);
    const inside = [taken, held].filter((c): c is Capture => c !== undefined).map(day).sort((a, b) => a - b)[0] ?? null;
    const german = span.filter((c) => c.kind === 'held' && c.side === 'german').map(day).filter((d) => inside === null || d < inside);
    const before = taken && inside === day(taken) ? day(taken) - 1 - slackOf(taken) : null;
    const outside = [before, ...german].filter((d): d is number => d !== null).sort((a, b) => b - a)[0] ?? null;
    if (inside !== null || outside !== null) out.push({ ...base, taken: taken && from === ALWAYS ? day(taken) : null, inside, outside, since: from, lost: to });
    if (lost === NEVER) break;
  }
  const backDay = list.filter((c) => (c.side === 'german' && c.kind === 'captured') || (c.side === side && c.kind === 'lost')).map(day)[0];
  if (backDay !== undefined) out.push({ ...base, taken: null, inside: null, outside: backDay, since: backDay, lost: NEVER });
  // What the other ally took and kept is its own from that evening on.
  const theirs = list.filter((c) => c.side !== side && c.side !== 'german' && c.kind === 'captured').map(day).sort((a, b) => b - a)[0];
  if (theirs !== undefined && !(taken(list, side) > theirs)) out.push({ ...base, taken: null, inside: null, outside: NEVER, since: theirs, lost: NEVER });
  return out;
}

/** The last day a side took the place; before all days if never. */
const taken = (list: readonly Capture[], side: Side): number => Math.max(ALWAYS, ...list.filter((c) => c.side === side && c.kind === 'captured').map(day));

/** The first meeting of the two allies (Torgau): from that day on one may take over ground of the other. */
const LINK_UP = dayNumber('1945-04-25');

/** Places one side lost again: its own `lost` rows, German recaptures, and what the other ally took once the two had met. */
export function lossesOf(side: Side, captures: readonly Capture[]): Loss[] {
  return captures.filter((c) => (c.side === side && c.kind === 'lost')
    || (c.side === 'german' && c.kind === 'captured')
    || (c.side !== side && c.side !== 'german' && c.kind === 'captured' && !c.contested && day(c) > LINK_UP))
    .map((c) => ({ id: c.id, place: c.place, p: point(c), day: day(c) }));
}

function byPlace(captures: readonly Capture[]): Map<string, Capture[]> {
  const map = new Map<string, Capture[]>();
  for (const c of captures) map.set(c.place, [...(map.get(c.place) ?? []), c]);
  for (const list of map.values()) list.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  return map;
}

/** Evenings by which the source itself may be late. */
export const slackOf = (c: Capture): number => c.uncertainty_days + (c.date_precision !== 'exact' && c.uncertainty_days === 0 ? 1 : 0);

/** What a demand wants on the evening of day t: -1 inside, 1 outside, 0 nothing. */
export function wanted(h: Hold, t: number): -1 | 0 | 1 {
  if (h.inside !== null && t >= h.inside && t < h.lost) return -1;
  return h.outside !== null && t <= h.outside && t >= h.since ? 1 : 0;
}
