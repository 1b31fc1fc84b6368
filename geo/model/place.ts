// What is a place? A named point of 1945, with today's name beside it.
import { z } from 'zod';
import { Id, Lat, Lon } from './scalars';

export const Place = z.object({
  id: Id,
  /** German form of 1945 inside Germany of 1937, else the form an atlas of 1945 would print. */
  name: z.string().min(1),
  /** Today's name where it differs, else empty. */
  name_today: z.string(),
  /** Other spellings to search for, separated by `;`. */
  name_other: z.string(),
  lon: Lon,
  lat: Lat,
  kind: z.enum(['city', 'town', 'village', 'district', 'building', 'bridge', 'river-point', 'site', 'island', 'airfield', 'hill']),
  /** 1 = world city or capital … 5 = hamlet, building; used to order labels. */
  rank: z.number().int().min(1).max(5),
  /** How far the point may lie from what it names, metres. */
  accuracy_m: z.number().positive(),
  /** Where the position is from: gazetteer (GeoNames), stop (public-transport stop), published, hand-set. */
  position_from: z.enum(['gazetteer', 'stop', 'published', 'hand-set']),
  /** ISO 3166 code of the country the place lies in today. */
  country: z.string(),
});
export type Place = z.infer<typeof Place>;

/** A place as published: with its distances to Berlin, km, and the nearest point of the city limit (null inside it). */
export interface PublishedPlace extends Place { gate_km: number; limit_km: number; limit_lon: number | null; limit_lat: number | null }
