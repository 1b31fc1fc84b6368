// Which part of a shape lies on the sheet? Clipping of rings and lines to a box.
import type { Point } from './projection';

export interface Box { minX: number; minY: number; maxX: number; maxY: number }

export const sheet = (width: number, height: number, margin: number): Box => ({ minX: -margin, minY: -margin, maxX: width + margin, maxY: height + margin });

const SIDES: readonly ((p: Point, b: Box) => number)[] = [(p, b) => p[0] - b.minX, (p, b) => b.maxX - p[0], (p, b) => p[1] - b.minY, (p, b) => b.maxY - p[1]];

/** The ring cut to the box, one side after another (Sutherland-Hodgman); empty when nothing is left. */
export function clipRing(ring: readonly Point[], box: Box): Point[] {
  let out = [...ring];
  if (within(ring, box)) return out.length < 3 ? [] : out;
  for (const side of SIDES) {
    const input = out;
    out = [];
    for (let i = 0; i < input.length; i += 1) {
      const a = input[i]!, b = input[(i + 1) % input.length]!, da = side(a, box), db = side(b, box);
      if (da >= 0) out.push(a);
      if ((da >= 0) !== (db >= 0)) out.push(cut(a, b, da / (da - db)));
    }
  }
  return out.length < 3 ? [] : out;
}

/** Does nothing of it need cutting? */
const within = (points: readonly Point[], b: Box): boolean => points.every(([x, y]) => x >= b.minX && x <= b.maxX && y >= b.minY && y <= b.maxY);

/** The pieces of the line inside the box (Liang-Barsky). */
export function clipLine(line: readonly Point[], box: Box): Point[][] {
  if (within(line, box)) return line.length > 1 ? [[...line]] : [];
  const out: Point[][] = [];
  let open: Point[] = [];
  const close = (): void => { if (open.length > 1) out.push(open); open = []; };
  for (let i = 1; i < line.length; i += 1) {
    const piece = clipSegment(line[i - 1]!, line[i]!, box);
    if (!piece) { close(); continue; }
    if (!open.length) open = [piece.a];
    open.push(piece.b);
    if (piece.leaves) close();
  }
  close();
  return out;
}

function clipSegment(a: Point, b: Point, box: Box): { a: Point; b: Point; leaves: boolean } | undefined {
  let from = 0, to = 1;
  for (const side of SIDES) {
    const da = side(a, box), db = side(b, box);
    if (da < 0 && db < 0) return undefined;
    if (da < 0) from = Math.max(from, da / (da - db));
    else if (db < 0) to = Math.min(to, da / (da - db));
  }
  return from > to ? undefined : { a: from > 0 ? cut(a, b, from) : a, b: to < 1 ? cut(a, b, to) : b, leaves: to < 1 };
}

const cut = (a: Point, b: Point, t: number): Point => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
