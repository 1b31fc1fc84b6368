// What may stand in a file of content/plates? The schema of a plate as people write it.
import { z } from 'zod';
import { Day, Id, Lat, Lon, Side } from '../../../geo/model/scalars';
import { PLATE_LAYERS } from '../../print/plate/spec';

const At = z.union([Id, z.tuple([Lon, Lat])]);
const Span = z.tuple([Day, Day]);
const Mark = z.strictObject({ text: z.string().min(1), under: z.string().optional(), at: At, side: z.enum(['soviet', 'western', 'german', 'story']).optional() });

export const PlateDefinition = z.strictObject({
  number: z.number().int().min(1),
  title: z.string().min(1),
  subtitle: z.string().min(1),
  /** The claim of the sheet; numbers only through the inline grammar of the passages. */
  text: z.string().min(20),
  extent: z.tuple([Lon, Lat, Lon, Lat]),
  date: Day,
  /** Evenings drawn and labelled; none given: the sheet's day alone. */
  lines: z.array(Day).optional(),
  /** Or: an evening every so many days. */
  every: z.strictObject({ from: Day, to: Day, days: z.number().int().min(1) }).optional(),
  daily: Span.optional(),
  steps: z.array(Day).max(6).optional(),
  sides: z.array(Side).default(['soviet', 'western']),
  layers: z.array(z.enum(PLATE_LAYERS)).default([]),
  advances: z.array(Id).default([]),
  legs: z.boolean().default(false),
  captures: Span.optional(),
  pockets: z.array(Id).default([]),
  boundary_day: Day.optional(),
  ranks: z.number().int().min(0).max(5).default(3),
  places: z.array(Id).default([]),
  armies: z.array(Mark).default([]),
  regions: z.array(Mark).default([]),
  notes: z.array(Mark).default([]),
  pins: z.array(z.strictObject({ name: z.string().min(1), place: At, kind: z.enum(['record', 'story', 'post']) })).default([]),
  links: z.array(z.strictObject({ from: At, to: At, kind: z.enum(['measure', 'told', 'cable']), label: z.string().optional() })).default([]),
  chart: Span.optional(),
});
export type PlateDefinition = z.infer<typeof PlateDefinition>;
