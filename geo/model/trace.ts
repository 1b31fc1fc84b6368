// What is a trace? The line one side's front ran along on one evening, as ordered waypoints, each with its citation.
import { z } from 'zod';
import { Citation } from './citation';
import { CampaignDay, Id, Lat, Lon, Side } from './scalars';

export const Waypoint = Citation.extend({
  /** Position in the order north to south, from 1. */
  n: z.number().int().positive(),
  name: z.string().min(1),
  lon: Lon,
  lat: Lat,
  /** edge: most advanced place held. line: on a river, coast or between places. contact: meeting with the other ally. */
  role: z.enum(['edge', 'line', 'contact']),
  note: z.string(),
});
export type Waypoint = z.infer<typeof Waypoint>;

/** Ordered from the sea in the north to the south end. */
export const Trace = z.object({
  id: Id,
  side: Side,
  date: CampaignDay,
  /** Empty for the main line of the evening; a letter for a second line beside it (the north-west coast on 2 May). */
  part: z.string().regex(/^[b-z]?$/, 'the part is a small letter from b, or left out for the main line').optional(),
  waypoints: z.array(Waypoint).min(2),
});
export type Trace = z.infer<typeof Trace>;
