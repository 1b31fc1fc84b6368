// Where is there room for a name? Boxes already taken, and ink that a name should rather not cover.
import RBush from 'rbush';
import type { Box } from './clip';
import type { Point } from './projection';

interface Ink extends Box { weight: number }

export class Room {
  private readonly taken = new RBush<Box>();
  private readonly ink = new RBush<Ink>();
  /** Everything placed, in order: the boxes of one name, with those of its symbol under `marks`. */
  readonly placed: { layer: string; marks: Box[]; text: Box[] }[] = [];
  private readonly frame: Box;

  constructor(width: number, height: number) { this.frame = { minX: 2, minY: 2, maxX: width - 2, maxY: height - 2 }; }

  /** True where the box lies on the sheet and keeps `pad` px from everything placed. */
  free(box: Box, pad = 0): boolean {
    const f = this.frame;
    return box.minX >= f.minX && box.minY >= f.minY && box.maxX <= f.maxX && box.maxY <= f.maxY && !this.taken.collides({ minX: box.minX - pad, minY: box.minY - pad, maxX: box.maxX + pad, maxY: box.maxY + pad });
  }

  take(layer: string, text: Box[], marks: Box[] = []): void {
    for (const box of [...marks, ...text]) this.taken.insert(box);
    this.placed.push({ layer, marks, text });
  }

  /** Ink of a line a name should avoid, sampled as points. */
  addInk(points: readonly Point[], weight: number): void {
    this.ink.load(points.map(([x, y]) => ({ minX: x - 1, minY: y - 1, maxX: x + 1, maxY: y + 1, weight })));
  }

  inkUnder(box: Box): number { return this.ink.search(box).reduce((sum, i) => sum + i.weight, 0); }
}

/** Anchors as MapLibre names them: which corner or side of the text stands at the point. */
export type Anchor = 'center' | 'left' | 'right' | 'top' | 'bottom' | 'top-left' | 'top-right' | 'bottom-left' | 'bottom-right';

/** The text's box for an anchor, `r` px away from the point. */
export function anchored([x, y]: Point, anchor: Anchor, w: number, h: number, r: number): Box {
  const slant = anchor.includes('-') ? Math.SQRT1_2 : 1;
  const cx = anchor.endsWith('left') ? x + r * slant + w / 2 : anchor.endsWith('right') ? x - r * slant - w / 2 : x;
  const cy = anchor.startsWith('top') ? y + r * slant + h / 2 : anchor.startsWith('bottom') ? y - r * slant - h / 2 : y;
  return { minX: cx - w / 2, minY: cy - h / 2, maxX: cx + w / 2, maxY: cy + h / 2 };
}

/** Lines of at most `max` px, broken at spaces. */
export function wrap(text: string, max: number, width: (t: string) => number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines[lines.length - 1];
    if (last !== undefined && width(`${last} ${word}`) <= max) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
