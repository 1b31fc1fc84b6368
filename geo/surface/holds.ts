// What must a front line obey? Each uncontested dated place as a demand on the ground: outside until, inside from.
import type { Capture } from '../model/capture';
import { dayNumber } from '../model/day';
import type { Side } from '../model/scalars';
import { toPlane, type XY } from './plane';

/** Day numbers are evenings. `taken` = the day of a dated capture; `inside` from that evening on; `outside` up to that evening. */
export interface Hold { id: string; place: string; p: XY; taken: number | null; inside: number | null; outside: number | null }

/** All demands on the ground of one side, one a place; a place lost and taken again counts from its last capture. */
export function holdsOf(side: Side, captures: readonly Capture[]): Hold[] {
  const byPlace = new Map<string, Capture[]>();
  for (const c of captures) if (!c.contested) byPlace.set(c.place, [...(byPlace.get(c.place) ?? []), c]);
  return [...byPlace.values()].map((list) => demand(side, [...list].sort((a, b) => (a.date < b.date ? -1 : 1)))).filter((h): h is Hold => h !== null);
}

function demand(side: Side, list: Capture[]): Hold | null {
  const lost = Math.max(-1, ...list.filter((c) => c.kind === 'lost' && c.side === side).map((c) => dayNumber(c.date)));
  const later = list.filter((c) => dayNumber(c.date) > lost || lost < 0);
  const taken = later.find((c) => c.kind === 'captured' && c.side === side);
  const held = later.find((c) => c.kind === 'held' && c.side === side);
  const german = list.filter((c) => c.kind === 'held' && c.side === 'german').map((c) => dayNumber(c.date));
  const inside = [taken, held].filter((c): c is Capture => c !== undefined).map((c) => dayNumber(c.date)).sort((a, b) => a - b)[0] ?? null;
  const before = taken && lost < 0 && !(held && held.date < taken.date) ? dayNumber(taken.date) - 1 - slackOf(taken) : null;
  const outside = [before, ...german].filter((d): d is number => d !== null && (inside === null || d < inside)).sort((a, b) => b - a)[0] ?? null;
  if (inside === null && outside === null) return null;
  const at = taken ?? held ?? list[0]!;
  return { id: at.id, place: at.place, p: toPlane([at.lon, at.lat]), taken: taken ? dayNumber(taken.date) : null, inside, outside };
}

/** Evenings by which the source itself may be late. */
export const slackOf = (c: Capture): number => c.uncertainty_days + (c.date_precision === 'exact' ? 0 : c.date_precision === 'reported' && c.uncertainty_days === 0 ? 1 : 0);
