// Which points of a line does the eye need? Douglas-Peucker in px, and smoothing for lines that carry text.
import type { Point } from './projection';

/** The line without points that lie within `tolerance` of it; both ends stay. */
export function simplify(line: readonly Point[], tolerance: number): Point[] {
  if (line.length < 3) return [...line];
  const keep = new Uint8Array(line.length);
  keep[0] = keep[line.length - 1] = 1;
  const stack: [number, number][] = [[0, line.length - 1]];
  while (stack.length) {
    const [from, to] = stack.pop()!;
    let far = 0, at = -1;
    for (let i = from + 1; i < to; i += 1) {
      const d = distanceSquared(line[i]!, line[from]!, line[to]!);
      if (d > far) { far = d; at = i; }
    }
    if (far > tolerance * tolerance) { keep[at] = 1; stack.push([from, at], [at, to]); }
  }
  return line.filter((_, i) => keep[i]);
}

/** A ring simplified between its first point and the point farthest from it, so that it cannot collapse at random. */
export function simplifyRing(ring: readonly Point[], tolerance: number): Point[] {
  let far = 0, at = 0;
  ring.forEach((p, i) => { const d = (p[0] - ring[0]![0]) ** 2 + (p[1] - ring[0]![1]) ** 2; if (d > far) { far = d; at = i; } });
  if (!at) return [];
  const there = simplify(ring.slice(0, at + 1), tolerance), back = simplify([...ring.slice(at), ring[0]!], tolerance);
  return [...there, ...back.slice(1, -1)];
}

function distanceSquared(p: Point, a: Point, b: Point): number {
  const dx = b[0] - a[0], dy = b[1] - a[1], l = dx * dx + dy * dy;
  const t = l ? Math.max(0, Math.min(1, ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / l)) : 0;
  return (p[0] - a[0] - t * dx) ** 2 + (p[1] - a[1] - t * dy) ** 2;
}

/** Points every `step` px along the line, first and last included. */
export function resample(line: readonly Point[], step: number): Point[] {
  const out: Point[] = [];
  walk(line, step, (p) => out.push(p));
  const last = line[line.length - 1];
  if (last) out.push(last);
  return out;
}

/** Calls `visit` at every `step` px along the line with the point and the direction there (unit vector). */
export function walk(line: readonly Point[], step: number, visit: (p: Point, dx: number, dy: number) => void, start = 0): void {
  let next = start, done = 0;
  for (let i = 1; i < line.length; i += 1) {
    const a = line[i - 1]!, b = line[i]!, l = Math.hypot(b[0] - a[0], b[1] - a[1]);
    if (!l) continue;
    const dx = (b[0] - a[0]) / l, dy = (b[1] - a[1]) / l;
    for (; next <= done + l; next += step) visit([a[0] + dx * (next - done), a[1] + dy * (next - done)], dx, dy);
    done += l;
  }
}

export const lengthOf = (line: readonly Point[]): number => line.reduce((sum, p, i) => (i ? sum + Math.hypot(p[0] - line[i - 1]![0], p[1] - line[i - 1]![1]) : 0), 0);

/** Moving average over `2 k + 1` points; the ends stay. */
export const smooth = (line: readonly Point[], k: number): Point[] => line.map((_, i) => {
  const r = Math.min(k, i, line.length - 1 - i);
  let x = 0, y = 0;
  for (let j = i - r; j <= i + r; j += 1) { x += line[j]![0]; y += line[j]![1]; }
  return [x / (2 * r + 1), y / (2 * r + 1)];
});
