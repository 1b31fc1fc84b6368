// What is a capture? One dated statement about who held, took, lost or reached a place.
import { z } from 'zod';
import { Citation } from './citation';
import { CampaignDay, Id, Lat, Lon } from './scalars';

/**
 * `captured`: in the captor's hands from the evening of `date`, not before. `held`: `side` holds it on the evening of
 * `date`; nothing is said of earlier days. `lost`: `side` lost it again on `date`. `contested`: fighting in the place,
 * no holder that evening. `contact`: Soviet and Western troops meet. `event`: dated here, says nothing of ground.
 * A `captured` row of the German side means that the place was won back that day.
 */
export const CaptureKind = z.enum(['captured', 'held', 'lost', 'contested', 'contact', 'event']);

export const Capture = Citation.extend({
  id: Id,
  date: CampaignDay,
  /** exact = that day; reported = a communiqué of that day, so that day or earlier; about = give or take `uncertainty_days`. */
  date_precision: z.enum(['exact', 'reported', 'about']),
  uncertainty_days: z.number().int().min(0),
  /** Hour local to the source (HH:MM) or empty. */
  time: z.string().regex(/^(\d{2}:\d{2})?$/, 'an hour is written HH:MM or left empty'),
  side: z.enum(['soviet', 'western', 'german']),
  kind: CaptureKind,
  place: Id,
  lon: Lon,
  lat: Lat,
  /** Formation as in the facts: Front or army group; army; corps or division. Empty when unknown. */
  army_group: z.string(),
  army: z.string(),
  unit: z.string(),
  event: z.string().min(3),
  /** True where sources disagree or the place changed hands again: the surface does not force it. */
  contested: z.boolean(),
  note: z.string(),
});
export type Capture = z.infer<typeof Capture>;
