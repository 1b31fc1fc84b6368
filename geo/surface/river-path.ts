// Along which river did a front stand? Nearest point on a river, and the stretch of it between two points.
import type { Base } from '../model/base';
import { toPlane, type XY } from './plane';

export interface RiverLine { id: string; line: XY[]; along: Float64Array; box: [number, number, number, number] }
export interface OnRiver { river: RiverLine; at: number; point: XY; distance: number }

/** Rivers and canals of the base geography in plane km, each with its running length. */
export function riverLines(base: Base): RiverLine[] {
  return base.rivers.features.map((f) => {
    const line = f.geometry.coordinates.map((c) => toPlane([c[0]!, c[1]!]));
    const along = new Float64Array(line.length);
    for (let k = 1; k < line.length; k++) along[k] = along[k - 1]! + Math.hypot(line[k]![0] - line[k - 1]![0], line[k]![1] - line[k - 1]![1]);
    const xs = line.map((p) => p[0]), ys = line.map((p) => p[1]);
    return { id: f.properties.id, line, along, box: [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)] };
  });
}

/** The nearest point of one river to p, km. */
export function nearestOn(river: RiverLine, p: XY): OnRiver {
  let best: OnRiver = { river, at: 0, point: river.line[0]!, distance: Infinity };
  for (let k = 1; k < river.line.length; k++) {
    const a = river.line[k - 1]!, b = river.line[k]!;
    const dx = b[0] - a[0], dy = b[1] - a[1], len2 = dx * dx + dy * dy || 1e-12;
    const t = Math.min(1, Math.max(0, ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / len2));
    const point: XY = [a[0] + t * dx, a[1] + t * dy];
    const distance = Math.hypot(p[0] - point[0], p[1] - point[1]);
    if (distance < best.distance) best = { river, at: river.along[k - 1]! + t * Math.sqrt(len2), point, distance };
  }
  return best;
}

/** Could p lie within `reach` km of the river? A quick no for most. */
export const mayReach = ({ box }: RiverLine, p: XY, reach: number): boolean =>
  p[0] > box[0] - reach && p[1] > box[1] - reach && p[0] < box[2] + reach && p[1] < box[3] + reach;

/** The river's own points between two positions on it, ends included, in the order from → to. */
export function stretch(from: OnRiver, to: OnRiver): XY[] {
  const { line, along } = from.river;
  const lo = Math.min(from.at, to.at), hi = Math.max(from.at, to.at);
  const between = line.filter((_, k) => along[k]! > lo && along[k]! < hi);
  if (from.at > to.at) between.reverse();
  return [from.point, ...between, to.point];
}
