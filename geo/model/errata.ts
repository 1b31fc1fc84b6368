// What did we correct after a fact had been taken over or published? Dated entries, as data.
import { z } from 'zod';
import { Day, Id } from './scalars';

export const Erratum = z.object({
  id: Id,
  /** The day of the correction. */
  date: Day,
  /** What it is about: an id of a fact, a claim, a layer. */
  subject: z.string().min(1),
  was: z.string().min(1),
  now: z.string().min(1),
  why: z.string().min(3),
});
export type Erratum = z.infer<typeof Erratum>;
