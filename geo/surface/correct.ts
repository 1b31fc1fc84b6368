// By how many days does a dated capture move the moment of its surroundings? Shepard's weights, fading to nothing.
import type { XY } from './plane';

/** A capture's correction fades to half at about this distance, km. */
export const CORRECTION_REACH = 45;

export interface Correction { p: XY; by: number }

/** Weighted mean of the corrections at a point, days; zero far from all of them. */
export function shepard(known: readonly Correction[], p: XY, reach: number): number {
  const cut = (6 * reach) ** 2;
  let sum = 0, weight = 1 / (reach * reach);
  for (const c of known) {
    const d2 = (p[0] - c.p[0]) ** 2 + (p[1] - c.p[1]) ** 2;
    if (d2 > cut) continue;
    const w = 1 / (d2 + 0.5);
    sum += w * c.by; weight += w;
  }
  return sum / weight;
}

/** The moment a point changes hands by proportion alone, from its distances to the outlines; null when they never pass it. */
export function plainMoment(distances: readonly number[], days: readonly number[]): { t: number; bracket: number } | null {
  for (let k = 0; k + 1 < distances.length; k++) {
    const a = distances[k]!, b = distances[k + 1]!;
    if (a > 0 && b <= 0) return { t: days[k]! + ((days[k + 1]! - days[k]!) * a) / (a - b), bracket: k };
  }
  return null;
}
