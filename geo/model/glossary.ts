// Who and what do the accounts name? Terms explained in our words, and names the accounts garble.
import { z } from 'zod';
import { Cite } from './claim';
import { Id } from './scalars';

export const Term = z.strictObject({
  id: Id,
  term: z.string().min(2),
  kind: z.enum(['person', 'formation', 'place', 'term', 'date']),
  text: z.string().min(3),
  /** ISO day the entry is about, for entries of kind `date`. */
  date: z.string().optional(),
  cite: z.array(Cite),
});
export type Term = z.infer<typeof Term>;

export const GarbledName = z.object({
  id: Id,
  /** Passages it stands in, separated by `;`. */
  passages: z.string(),
  as_written: z.string().min(1),
  correct: z.string().min(1),
  kind: z.enum(['place', 'person', 'formation', 'rank', 'term', 'event']),
  what: z.string(),
  /** Id of the place meant, where it is one of ours. */
  place: z.string(),
  note: z.string(),
});
export type GarbledName = z.infer<typeof GarbledName>;
