// How is a line measured, thinned and cut by the import scripts, in metres?
export type Position = [number, number];

const METRES_PER_DEGREE = 111_195.08;

/** Metres between two positions close together (local plane at their mean latitude; error < 0.1 % below 50 km). */
export function metres(a: Position, b: Position): number {
  const k = Math.cos(((a[1] + b[1]) * Math.PI) / 360);
  return Math.hypot((a[0] - b[0]) * k, a[1] - b[1]) * METRES_PER_DEGREE;
}

export interface Foot { distance: number; index: number; along: number; at: Position }

/** The nearest point of a line to `p`: metres away, segment index, fraction along that segment, position. */
export function nearest(line: readonly Position[], p: Position): Foot {
  const k = Math.cos((p[1] * Math.PI) / 180);
  let best: Foot = { distance: Infinity, index: 0, along: 0, at: line[0] ?? p };
  for (let i = 1; i < line.length; i++) {
    const a = line[i - 1]!, b = line[i]!;
    const ex = (b[0] - a[0]) * k, ey = b[1] - a[1];
    const ax = (p[0] - a[0]) * k, ay = p[1] - a[1];
    const square = ex * ex + ey * ey;
    const u = square === 0 ? 0 : Math.min(1, Math.max(0, (ax * ex + ay * ey) / square));
    const distance = Math.hypot(ax - u * ex, ay - u * ey) * METRES_PER_DEGREE;
    if (distance < best.distance) best = { distance, index: i - 1, along: u, at: [a[0] + u * (b[0] - a[0]), a[1] + u * (b[1] - a[1])] };
  }
  return best;
}

/** Length of a line in kilometres. */
export const lengthKm = (line: readonly Position[]): number =>
  line.reduce((sum, p, i) => (i === 0 ? 0 : sum + metres(line[i - 1]!, p)), 0) / 1000;

/** Douglas-Peucker: no point of the input lies further than `tolerance` metres from the result. Ends stay. */
export function thin(line: readonly Position[], tolerance: number): Position[] {
  const keep = new Uint8Array(line.length);
  keep[0] = keep[line.length - 1] = 1;
  const spans: [number, number][] = [[0, line.length - 1]];
  for (let span = spans.pop(); span; span = spans.pop()) {
    const [from, to] = span;
    let worst = tolerance, at = -1;
    for (let i = from + 1; i < to; i++) {
      const d = nearest([line[from]!, line[to]!], line[i]!).distance;
      if (d > worst) { worst = d; at = i; }
    }
    if (at > 0) { keep[at] = 1; spans.push([from, at], [at, to]); }
  }
  return line.filter((_, i) => keep[i] === 1);
}

/** The part of a line between the points nearest to two positions, in the line's own order. */
export function cut(line: readonly Position[], from: Position, to: Position): Position[] {
  const a = nearest(line, from), b = nearest(line, to);
  if (a.index + a.along > b.index + b.along) return cut([...line].reverse(), from, to);
  return dedupe([a.at, ...line.slice(a.index + 1, b.index + 1), b.at]);
}

/** Without repeated positions (to 5 decimals). */
export function dedupe(line: readonly Position[]): Position[] {
  const rounded = line.map(round);
  return rounded.filter((p, i) => i === 0 || p[0] !== rounded[i - 1]![0] || p[1] !== rounded[i - 1]![1]);
}

/** To 5 decimals (about 1 m). */
export const round = (p: Position): Position => [Math.round(p[0] * 1e5) / 1e5, Math.round(p[1] * 1e5) / 1e5];
