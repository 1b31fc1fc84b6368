// How is a line thinned without making it cross itself?
import { thin, type Position } from './plane';

const side = (p: Position, q: Position, r: Position): number => Math.sign((q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]));

/** True when two stretches cross properly (touching at an end is no crossing). */
export const crossing = (a: Position, b: Position, c: Position, d: Position): boolean =>
  side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;

function crossesItself(line: readonly Position[]): boolean {
  for (let i = 1; i < line.length; i++) {
    const a = line[i - 1]!, b = line[i]!;
    const west = Math.min(a[0], b[0]), east = Math.max(a[0], b[0]);
    for (let j = i + 1; j < line.length; j++) {
      const c = line[j - 1]!, d = line[j]!;
      if (Math.max(c[0], d[0]) >= west && Math.min(c[0], d[0]) <= east && crossing(a, b, c, d)) return true;
    }
  }
  return false;
}

/** Thinned to `tolerance` metres, or to less where that would make the line cross itself. */
export function thinSimple(line: readonly Position[], tolerance: number): Position[] {
  for (let t = tolerance; t > 1; t *= 0.6) {
    const thinned = thin(line, t);
    if (!crossesItself(thinned)) return thinned;
  }
  return [...line];
}
