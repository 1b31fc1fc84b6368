// What is the outline of many areas together? Edges that two neighbours share cancel; the rest is joined into rings.
import type { Position } from 'geojson';

/** Longest id a vertex may have: two of them make one safe whole number. */
const IDS = 2 ** 26;

/** Edges of every area seen so far, numbered once, so that the outline of any choice of areas is quick to find. */
class Mesh {
  private readonly vertices = new Map<number, number>();
  private readonly edges = new Map<number, number>();
  private readonly known = new WeakMap<readonly Position[], Int32Array>();
  readonly at: Position[] = [];
  /** Lower and higher vertex of each edge. */
  readonly ends: number[] = [];

  /** The ring's edges as numbers: edge x 2, + 1 where the ring runs from the higher vertex to the lower. */
  edgesOf(ring: readonly Position[]): Int32Array {
    const found = this.known.get(ring);
    if (found) return found;
    const out: number[] = [];
    for (let i = 1; i < ring.length; i += 1) {
      const a = this.vertex(ring[i - 1]!), b = this.vertex(ring[i]!);
      if (a !== b) out.push(this.edge(Math.min(a, b), Math.max(a, b)) * 2 + (a < b ? 0 : 1));
    }
    const made = Int32Array.from(out);
    this.known.set(ring, made);
    return made;
  }

  private vertex(p: Position): number {
    const key = Math.round(p[0]! * 1e5) * 1e8 + Math.round(p[1]! * 1e5);
    const found = this.vertices.get(key);
    if (found !== undefined) return found;
    this.vertices.set(key, this.at.length);
    return this.at.push(p) - 1;
  }

  private edge(low: number, high: number): number {
    const key = low * IDS + high, found = this.edges.get(key);
    if (found !== undefined) return found;
    this.edges.set(key, this.ends.length / 2);
    return (this.ends.push(low, high) - 2) / 2;
  }
}

const mesh = new Mesh();

/** Rings (closed, first = last) around the union of areas that touch but do not overlap; orientation is kept. */
export function dissolve(rings: readonly (readonly Position[])[]): Position[][] {
  const own = rings.map((ring) => mesh.edgesOf(ring)), counts = new Int16Array(mesh.ends.length / 2);
  for (const edges of own) for (const e of edges) counts[e >> 1]! += e & 1 ? -1 : 1;
  const exits = new Map<number, number[]>();
  for (const edges of own) for (const e of edges) {
    const n = counts[e >> 1]!;
    if (n === 0 || n < 0 !== ((e & 1) === 1)) continue;
    counts[e >> 1] = n - Math.sign(n);
    const from = mesh.ends[(e & ~1) + (e & 1)]!, to = mesh.ends[(e & ~1) + 1 - (e & 1)]!, list = exits.get(from);
    if (list) list.push(to); else exits.set(from, [to]);
  }
  return chain(exits);
}

/** Follows the edges from vertex to vertex until each ring closes. */
function chain(exits: Map<number, number[]>): Position[][] {
  const out: Position[][] = [];
  for (const [start, first] of exits) {
    while (first.length) {
      const ring: Position[] = [];
      let at = start;
      for (;;) {
        const next = exits.get(at)?.shift();
        if (next === undefined) break;
        ring.push(mesh.at[next]!);
        at = next;
        if (at === start) break;
      }
      if (ring.length > 2) out.push([ring[ring.length - 1]!, ...ring]);
    }
  }
  return out;
}
