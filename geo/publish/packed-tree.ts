// In which order do features lie in a file so that a reader of one corner reads little? Along a Hilbert curve, in packed boxes.
import { boxAround, type Box } from './multi';

/** Place on a Hilbert curve of 16 bits an axis of a cell (x, y), each 0..65535. */
export function hilbert(x: number, y: number): number {
  let d = 0, [cx, cy] = [x, y];
  for (let s = 32768; s > 0; s >>= 1) {
    const rx = (cx & s) > 0 ? 1 : 0, ry = (cy & s) > 0 ? 1 : 0;
    d += s * s * ((3 * rx) ^ ry);
    if (ry === 0) {
      if (rx === 1) { cx = 65535 - cx; cy = 65535 - cy; }
      [cx, cy] = [cy, cx];
    }
  }
  return d;
}

/** Indexes of the boxes along the curve through their middles; equals keep their order. */
export function hilbertOrder(boxes: readonly Box[]): number[] {
  const [w, s, e, n] = boxAround(boxes);
  const cell = (v: number, from: number, to: number): number => (to > from ? Math.floor(((v - from) / (to - from)) * 65535) : 0);
  const key = boxes.map((b) => hilbert(cell((b[0] + b[2]) / 2, w, e), cell((b[1] + b[3]) / 2, s, n)));
  return boxes.map((_, i) => i).sort((a, b) => key[a]! - key[b]! || a - b);
}

/** Boxes of each level of a packed tree, leaves first, root last: every node holds up to `size` boxes of the level below. */
export function levels(leaves: readonly Box[], size: number): Box[][] {
  const all: Box[][] = [[...leaves]];
  do {
    const below = all[all.length - 1]!;
    all.push(Array.from({ length: Math.ceil(below.length / size) }, (_, i) => boxAround(below.slice(i * size, (i + 1) * size))));
  } while (all[all.length - 1]!.length > 1);
  return all;
}
