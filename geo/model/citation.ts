// What does a fact rest on? A source (a work, cited once in sources.yaml) and a citation (that source + locator).
import { z } from 'zod';
import { Confidence, Id, Status } from './scalars';

export const Source = z.strictObject({
  id: Id,
  /** What to print in a list of sources: title as a historian would cite it. */
  title: z.string().min(3),
  author: z.string().optional(),
  year: z.string().optional(),
  publisher: z.string().optional(),
  kind: z.enum(['primary', 'official-history', 'unit-history', 'memoir', 'secondary', 'local-history', 'press', 'tertiary', 'dataset']),
  /** Only archives, museums, official texts, newspapers, encyclopaedias: never unlicensed copies of books. */
  url: z.url().optional(),
  note: z.string().optional(),
});
export type Source = z.infer<typeof Source>;

/** Every fact carries these. `source` may be empty only when status is `inferred` or `unsourced`. */
export const Citation = z.object({
  source: z.string(),
  locator: z.string(),
  confidence: Confidence,
  status: Status,
});
export type Citation = z.infer<typeof Citation>;
