// Which stretches of outline do features share? Lines cut into arcs at every place where neighbours part.

/** A point in whole units. */
export type Cell = [number, number];
/** One number for a cell: up to 360 x 180 degrees in steps of 1e-5. */
const id = ([x, y]: Cell): number => (x + 18_000_000) * 18_000_001 + (y + 9_000_000);

/** Collects lines first (`learn`), then cuts each into indices of shared arcs (`cut`); `~i` is arc i backwards. */
export class Topology {
  readonly arcs: Cell[][] = [];
  /** The two neighbours each point was first seen with, lower id first. */
  private readonly lower = new Map<number, number>();
  private readonly higher = new Map<number, number>();
  private readonly nodes = new Set<number>();
  private readonly known = new Map<string, number>();

  learn(line: readonly Cell[]): void {
    const ring = closed(line), last = line.length - 1;
    for (let i = 0; i < (ring ? last : line.length); i += 1) {
      const here = id(line[i]!);
      if (!ring && (i === 0 || i === last)) { this.nodes.add(here); continue; }
      const a = id(line[i === 0 ? last - 1 : i - 1]!), b = id(line[i + 1]!);
      const lo = Math.min(a, b), hi = Math.max(a, b), before = this.lower.get(here);
      if (before === undefined) { this.lower.set(here, lo); this.higher.set(here, hi); }
      else if (before !== lo || this.higher.get(here) !== hi) this.nodes.add(here);
    }
  }

  cut(line: readonly Cell[]): number[] {
    const turned = closed(line) ? this.turn(line) : [...line];
    const out: number[] = [];
    let from = 0;
    for (let i = 1; i < turned.length; i += 1) {
      if (i < turned.length - 1 && !this.nodes.has(id(turned[i]!))) continue;
      out.push(this.arc(turned.slice(from, i + 1)));
      from = i;
    }
    return out;
  }

  /** The ring begun at a node, or at its lowest point where it has none, so that equal rings give equal arcs. */
  private turn(ring: readonly Cell[]): Cell[] {
    const open = ring.slice(0, -1);
    let at = open.findIndex((p) => this.nodes.has(id(p)));
    if (at < 0) at = open.reduce((best, p, i) => (id(p) < id(open[best]!) ? i : best), 0);
    return [...open.slice(at), ...open.slice(0, at), open[at]!];
  }

  /** The arc's index; its text is taken in the direction whose first step has the lower id, so both directions meet. */
  private arc(points: Cell[]): number {
    const back = backward(points), text = (back ? [...points].reverse() : points).join(' '), found = this.known.get(text);
    if (found !== undefined) return backward(this.arcs[found]!) === back ? found : ~found;
    this.known.set(text, this.arcs.length);
    return this.arcs.push(points) - 1;
  }
}

/** Whether the arc runs from its higher end to its lower; a closed one is judged by the points beside its start. */
function backward(points: readonly Cell[]): boolean {
  const n = points.length, a = id(points[0]!), b = id(points[n - 1]!);
  return a === b ? id(points[1]!) > id(points[n - 2]!) : a > b;
}

export const closed = (line: readonly Cell[]): boolean => line.length > 3 && id(line[0]!) === id(line[line.length - 1]!);
