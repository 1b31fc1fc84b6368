// Which days and which ground does the atlas cover? Plain constants, so that the browser may use them too.

/** First and last day of the campaign the atlas covers (ISO days, both inclusive). */
export const CAMPAIGN = { start: '1945-01-12', end: '1945-05-09' } as const;
/** The first day with a Western Allied line in the facts. */
export const WESTERN_START = '1945-02-01';
/** Exclusive end of everything that lasts to the end of the campaign. */
export const CAMPAIGN_END_EXCLUSIVE = '1945-05-10';
/** The window facts may lie in, degrees: Reims to beyond the Vistula; wider views use the coarse world. */
export const THEATRE = { west: 3, south: 46.5, east: 24, north: 56 } as const;
/** What a reader sees first: an evening (ISO day) and a view [west, south, east, north], degrees. */
export const OPENING: { day: string; view: readonly [number, number, number, number] } = { day: '1945-04-16', view: [9.5, 50, 18.5, 54.6] };
/**
 * A river of the first order that one side had to cross: `west` says whether its far bank is the western (1) or the eastern (-1)
 * one; `from`, `to`: the parallels between which it was a front. Ground beyond it before any recorded crossing stops the build.
 */
export interface FrontRiver { id: string; side: 'soviet' | 'western'; west: number; from: number; to: number }
export const FRONT_RIVERS: readonly FrontRiver[] = [
  { id: 'oder', side: 'soviet', west: 1, from: 52.1, to: 53.1 },
  { id: 'neisse', side: 'soviet', west: 1, from: 51.2, to: 52.0 },
  { id: 'rhine', side: 'western', west: -1, from: 49.6, to: 51.6 },
  { id: 'elbe', side: 'western', west: -1, from: 51.95, to: 52.9 },
];
/** What the daily distances are measured to: a place of the gazetteer, its name in a sentence, and the city whose limit (geo/base/berlin-limit.geojson) is the other goal. */
export const GOAL: { place: string; name: string; city: string } = { place: 'brandenburg-gate', name: 'the Brandenburg Gate', city: 'Berlin' };
