// How are days counted? As whole numbers from 12 January 1945 (day 0), always in UTC, never from the clock.
import { CAMPAIGN } from './window';

const MS = 86_400_000;
const EPOCH = Date.parse(`${CAMPAIGN.start}T00:00:00Z`);

/** Day number of an ISO day: 1945-01-12 is 0, 1945-04-16 is 94. */
export const dayNumber = (day: string): number => Math.round((Date.parse(`${day}T00:00:00Z`) - EPOCH) / MS);

/** ISO day of a day number; the inverse of `dayNumber`. */
export const isoDay = (n: number): string => new Date(EPOCH + n * MS).toISOString().slice(0, 10);

/** The ISO day `n` days after `day` (before it when n is negative). */
export const addDays = (day: string, n: number): string => isoDay(dayNumber(day) + n);

/** Every ISO day from `first` to `last`, both inclusive. */
export const daysBetween = (first: string, last: string): string[] =>
  Array.from({ length: dayNumber(last) - dayNumber(first) + 1 }, (_, i) => addDays(first, i));
