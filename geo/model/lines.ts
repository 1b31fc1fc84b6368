// The other drawn facts: bridgeheads, defence lines, the inter-front boundary, the halt line, heights, advances.
import { z } from 'zod';
import { Citation } from './citation';
import { CampaignDay, Id, Side } from './scalars';
import type { Ring } from './pocket';

/** A dated outline of ground held beyond a river. */
export const Bridgehead = Citation.extend({
  id: Id, name: z.string(), side: Side, river: z.string(), date: CampaignDay, note: z.string(), ring: z.custom<Ring>(),
});
export type Bridgehead = z.infer<typeof Bridgehead>;

/** A drawn line with a validity: `start` inclusive, `end` exclusive, both ISO days. */
export const FactLine = Citation.extend({
  id: Id, name: z.string(), start: z.string(), end: z.string(), note: z.string(),
  /** Why the line ends where it ends, or which belt it is: free text for popups. */
  text: z.string(),
  line: z.custom<[number, number][]>(),
});
export type FactLine = z.infer<typeof FactLine>;

/** A line of the ground (edge, crest, foot, spur of the heights) with no date. */
export const GroundLine = Citation.extend({
  id: Id, name: z.string(), accuracy_m: z.number().positive(), note: z.string(), line: z.custom<[number, number][]>(),
});
export type GroundLine = z.infer<typeof GroundLine>;

/** The dated road of one army, as ordered capture ids; its line is computed. */
export const Advance = z.object({ id: Id, name: z.string(), side: Side, army: z.string(), captures: z.array(Id).min(2), note: z.string() });
export type Advance = z.infer<typeof Advance>;

/** A thin probe ahead of the line on one evening: places reached on one road, no ground beside it. */
export const Spearhead = Citation.extend({
  id: Id, name: z.string().min(3), side: Side, date: CampaignDay, note: z.string(), line: z.custom<[number, number][]>(),
});
export type Spearhead = z.infer<typeof Spearhead>;
