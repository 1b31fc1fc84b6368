// What is a pocket? German-held ground cut off behind one side's front, as dated outlines (snapshots).
import { z } from 'zod';
import { Citation } from './citation';
import { CampaignDay, Id, Side } from './scalars';

export type Ring = [number, number][];

export const Snapshot = Citation.extend({
  /** The evening this outline stands for. */
  date: CampaignDay,
  note: z.string(),
  /** One closed ring, [lon, lat], first = last. */
  ring: z.custom<Ring>(),
});
export type Snapshot = z.infer<typeof Snapshot>;

export const Pocket = Citation.extend({
  id: Id,
  name: z.string().min(2),
  /** The side whose ground surrounds it. */
  side: Side,
  /** First evening it was cut off. */
  from: CampaignDay,
  /** The day it fell or surrendered: from `to` on it is no longer there (half-open). May be 1945-05-10. */
  to: z.string(),
  note: z.string(),
  /** In date order; may be empty for a pocket outside the map. */
  snapshots: z.array(Snapshot),
});
export type Pocket = z.infer<typeof Pocket>;
