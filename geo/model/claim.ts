// What does an account claim, and how does the record answer? One checkable statement with our verdict.
import { z } from 'zod';

export const VerdictWord = z.enum(['supported', 'partly', 'contradicted', 'unverifiable', 'dramatization']);

/** One source of a verdict: id of a source and the place in it. */
export const Cite = z.object({ source: z.string(), locator: z.string() });
export type Cite = z.infer<typeof Cite>;

export const Claim = z.object({
  id: z.string().regex(/^[ABC]-\d{3}$/, 'a claim is A, B or C, a hyphen and three digits, e.g. C-012'),
  /** Passage that makes the claim: a0-a12, b0-b16, c1-c36. */
  passage: z.string().regex(/^[abc]\d{1,2}$/, 'a passage is a, b or c and its number, e.g. c12'),
  /** What the account says; its own figures stand as `{told 60 km}`. */
  claim: z.string().min(3),
  kind: z.enum(['date', 'number', 'measurable-on-map', 'attribution', 'causal', 'dialogue-invented']),
  verdict: VerdictWord,
  /** What the record says, in our words; numbers by reference: `{m id}` a measure, `{cited figure|source|locator}` a work's figure. */
  record: z.string().min(3),
  /** Works the verdict rests on; empty where it rests on our own measurement or on the absence of any source. */
  cite: z.array(Cite),
  /** How sure we are of the verdict. */
  confidence: z.enum(['high', 'medium', 'low']),
});
export type Claim = z.infer<typeof Claim>;

/** A claim as published: texts with their numbers filled in, the same texts as written, and the measures made for it. */
export interface PublishedClaim extends Claim { claim_markup: string; record_markup: string; measures: string[] }
