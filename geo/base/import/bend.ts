// How is an inexact stretch of river drawn through the known positions of its bridges?
import { dedupe, lengthKm, nearest, type Position } from './plane';

export interface Control { river: string; name: string; at: Position }

/** A control further than this from a stretch belongs to another stretch. */
const REACH_M = 1500;

const shift = (a: Position, b: Position): Position => [b[0] - a[0], b[1] - a[1]];

/**
 * Moves a line so that it passes through the control points near it. The shift is linear between neighbouring controls
 * (by length along the line) and zero at both ends, where the line meets its exact neighbours.
 */
export function bend(line: Position[], controls: readonly Control[]): { line: Position[]; bent: boolean } {
  const knots = controls
    .map(({ at }) => ({ at, foot: nearest(line, at) }))
    .filter(({ foot }) => foot.distance < REACH_M && foot.index + foot.along > 0 && foot.index + foot.along < line.length - 1)
    .map(({ at, foot }) => ({ index: foot.index, km: 0, foot: foot.at, by: shift(foot.at, at) }));
  if (knots.length === 0) return { line, bent: false };
  const withFeet = insert(line, knots);
  for (const k of knots) k.km = lengthKm(withFeet.slice(0, withFeet.indexOf(k.foot) + 1));
  const none: Position = [0, 0];
  const stops = [{ km: 0, by: none }, ...knots.sort((a, b) => a.km - b.km), { km: lengthKm(withFeet), by: none }];
  let km = 0;
  const moved = withFeet.map((p, i): Position => {
    if (i > 0) km += lengthKm([withFeet[i - 1]!, p]);
    const after = Math.max(1, stops.findIndex((s) => s.km >= km - 1e-9));
    const a = stops[after - 1]!, b = stops[after]!;
    const u = b.km === a.km ? 0 : Math.min(1, Math.max(0, (km - a.km) / (b.km - a.km)));
    return [p[0] + a.by[0] + u * (b.by[0] - a.by[0]), p[1] + a.by[1] + u * (b.by[1] - a.by[1])];
  });
  return { line: dedupe(moved), bent: true };
}

/** The line with the feet of the controls as vertices of their own. */
function insert(line: Position[], knots: readonly { index: number; foot: Position }[]): Position[] {
  const at = (p: Position, i: number): number => Math.hypot(p[0] - line[i]![0], p[1] - line[i]![1]);
  return line.flatMap((p, i) => [p, ...knots.filter((k) => k.index === i).map((k) => k.foot).sort((a, b) => at(a, i) - at(b, i))]);
}
