// What is a measure? A named number with its unit, method, end points and date; prose prints these, never typed-in numbers.

export interface Measure {
  /** e.g. `soviet-gate-1945-04-16`. */
  id: string;
  value: number;
  unit: 'km' | 'km2' | 'days' | 'count' | 'km/day' | 'deg' | 'm' | 'ratio' | 'years';
  /** How it was computed, in words. */
  method: string;
  /** What it was measured from and to: a place id, a layer id, or words. */
  from: string;
  to: string;
  /** The evening it stands for (ISO day), or null where it has none. */
  date: string | null;
  side: 'soviet' | 'western' | null;
  /** The point of the `from` side that is nearest, degrees; null where the value is 0 or there is no such point. */
  at_lon: number | null;
  at_lat: number | null;
  /** Half width within which the true value lies, in the same unit; absent where none was worked out. */
  uncertainty?: number;
  /** The claim it was made for, and what is measured, in words. */
  claim?: string;
  label?: string;
  /** A distance to Berlin stands once for each meaning of the word: these two measures share `pair`. */
  pair?: string;
  goal?: 'gate' | 'limit';
}
