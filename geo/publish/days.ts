// What falls on each day of the campaign? Ids of traces, captures and events, and the pockets that stood that evening.
import { daysBetween } from '../model/day';
import type { Facts } from '../model/facts';
import { CAMPAIGN } from '../model/scalars';

export interface DayRecord { day: string; traces: string[]; captures: string[]; events: string[]; pockets: string[] }

/** One record a day, 12 January to 9 May; ids in the order of the facts. */
export function dayRecords(facts: Pick<Facts, 'traces' | 'captures' | 'events' | 'pockets'>): DayRecord[] {
  return daysBetween(CAMPAIGN.start, CAMPAIGN.end).map((day) => ({
    day,
    traces: facts.traces.filter((t) => t.date === day).map((t) => t.id),
    captures: facts.captures.filter((c) => c.date === day).map((c) => c.id),
    events: facts.events.filter((e) => e.date === day).map((e) => e.id),
    pockets: facts.pockets.filter((p) => p.from <= day && day < p.to).map((p) => p.id),
  }));
}
