// Which stretches of outline do features share? Lines cut into arcs at every place where neighbours part.

/** A point in whole units. */
export type Cell = [number, number];
/** One number for a cell: up to 360 x 180 degrees in steps of 1e-5. */
const id = ([x, y]: Cell): number => (x + 18_000_000) * 18_000_001 + (y + 9_000_000);

/** Collects lines first (`learn`), then cuts each into indices of shared arcs (`cut`); `~i` is arc i backwards. */
export class Topology {
  readonly arcs: Cell[][] = [];
  private readonly beside = new Map<number, string>();
  private readonly nodes = new Set<number>();
  private readonly known = new Map<string, number>();

  learn(line: readonly Cell[]): void {
    const ring = closed(line), last = line.length - 1;
    for (let i = 0; i < (ring ? last : line.length); i += 1) {
      const here = id(line[i]!);
      if (!ring && (i === 0 || i === last)) { this.nodes.add(here); continue; }
      const a = id(line[i === 0 ? last - 1 : i - 1]!), b = id(line[i + 1]!);
      const pair = a < b ? `${a} ${b}` : `${b} ${a}`, before = this.beside.get(here);
      if (before === undefined) this.beside.set(here, pair); else if (before !== pair) this.nodes.add(here);
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

  private arc(points: Cell[]): number {
    const text = points.join(' '), found = this.known.get(text);
    if (found !== undefined) return found;
    const back = this.known.get([...points].reverse().join(' '));
    if (back !== undefined) return ~back;
    this.known.set(text, this.arcs.length);
    return this.arcs.push(points) - 1;
  }
}

export const closed = (line: readonly Cell[]): boolean => line.length > 3 && id(line[0]!) === id(line[line.length - 1]!);
