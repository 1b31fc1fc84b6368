// Is something drawn close by? Points in square cells.
import type { Point } from '../projection';

/** Remembers points; `hits` asks whether one lies within `reach` px. */
export class Near {
  private readonly cells = new Map<number, Point[]>();

  constructor(private readonly reach: number) {}

  private key(x: number, y: number): number { return Math.floor(x / this.reach) * 65_536 + Math.floor(y / this.reach); }

  add(points: readonly Point[]): void {
    for (const p of points) { const k = this.key(p[0], p[1]); (this.cells.get(k) ?? this.cells.set(k, []).get(k)!).push(p); }
  }

  hits([x, y]: Point): boolean {
    const r = this.reach;
    for (const dx of [-r, 0, r]) for (const dy of [-r, 0, r]) {
      for (const [px, py] of this.cells.get(this.key(x + dx, y + dy)) ?? []) if ((px - x) ** 2 + (py - y) ** 2 <= r * r) return true;
    }
    return false;
  }
}
