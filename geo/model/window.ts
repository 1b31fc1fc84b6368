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
