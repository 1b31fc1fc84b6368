// What happened where and when, apart from ground taken: conferences, orders, cables, meetings.
import { z } from 'zod';
import { Citation } from './citation';
import { Id, Day, Lat, Lon } from './scalars';

/** Events may lie outside the campaign by a few months (zones of September 1944, July 1945). */
export const Event = Citation.extend({
  id: Id,
  date: Day,
  time: z.string(),
  /** Time zone the hour is given in (e.g. Moscow, German summer time) or empty. */
  zone: z.string(),
  place: Id,
  lon: Lon,
  lat: Lat,
  event: z.string().min(3),
});
export type Event = z.infer<typeof Event>;

export const Formation = z.object({ id: Id, name: z.string(), side: z.enum(['soviet', 'western', 'german']), level: z.enum(['army-group', 'army']), commander: z.string(), note: z.string() });
export type Formation = z.infer<typeof Formation>;
