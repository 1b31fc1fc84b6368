// What may stand in one cell of a fact file: ids, days, positions, confidence.
import { z } from 'zod';
import { CAMPAIGN } from './window';

export { CAMPAIGN, CAMPAIGN_END_EXCLUSIVE, THEATRE, WESTERN_START } from './window';

/** Lower-case words joined by hyphens; ids of facts may also be E001, W001, C-012. */
export const Id = z.string().regex(/^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$/, 'an id is letters and digits joined by single hyphens');

/** A full ISO day that exists in the calendar, e.g. 1945-04-16. */
export const Day = z.string().refine(isDay, 'a day is written YYYY-MM-DD and must exist in the calendar');

/** A day inside the campaign. */
export const CampaignDay = Day.refine((d) => d >= CAMPAIGN.start && d <= CAMPAIGN.end,
  `the campaign runs from ${CAMPAIGN.start} to ${CAMPAIGN.end}`);

export const Side = z.enum(['soviet', 'western']);
export type Side = z.infer<typeof Side>;

/** A documented by a source seen; B well known, seen only indirectly; C inferred. */
export const Confidence = z.enum(['A', 'B', 'C']);
export type Confidence = z.infer<typeof Confidence>;

/**
 * How a fact stands to its source. `documented`: place and date stand in the source cited. `indirect`: the source cited
 * implies it. `inferred`: concluded by us from neighbouring facts. `unsourced`: believed from general knowledge, no
 * source seen yet: a debt, never drawn as documented.
 */
export const Status = z.enum(['documented', 'indirect', 'inferred', 'unsourced']);
export type Status = z.infer<typeof Status>;

export const Lon = z.number().min(-180).max(180);
export const Lat = z.number().min(-90).max(90);

/** True for a calendar day written YYYY-MM-DD. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().slice(0, 10) === text;
}
