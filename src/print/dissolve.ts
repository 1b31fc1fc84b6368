// What is the outline of many areas together? Edges that two neighbours share cancel; the rest is joined into rings.
import type { Position } from 'geojson';

/** Both coordinates in one whole number, exact up to 90 million steps of 0.00001 degrees. */
const key = (p: Position): number => Math.round(p[0]! * 1e5) * 1e8 + Math.round(p[1]! * 1e5);

/** Rings (closed, first = last) around the union of areas that touch but do not overlap; orientation is kept. */
export function dissolve(rings: readonly (readonly Position[])[]): Position[][] {
  const edges = new Map<number, Map<number, { to: Position; count: number }>>();
  const add = (a: Position, b: Position): void => {
    const ka = key(a), kb = key(b);
    if (ka === kb) return;
    const back = edges.get(kb)?.get(ka);
    if (back) { back.count -= 1; if (!back.count) edges.get(kb)!.delete(ka); return; }
    const from = edges.get(ka) ?? edges.set(ka, new Map()).get(ka)!;
    const same = from.get(kb);
    if (same) same.count += 1; else from.set(kb, { to: b, count: 1 });
  };
  for (const ring of rings) for (let i = 1; i < ring.length; i += 1) add(ring[i - 1]!, ring[i]!);
  return chain(edges);
}

function chain(edges: Map<number, Map<number, { to: Position; count: number }>>): Position[][] {
  const out: Position[][] = [];
  for (const [start, exits] of edges) {
    while (exits.size) {
      const ring: Position[] = [];
      let at = start;
      for (;;) {
        const next = edges.get(at)?.entries().next();
        if (!next || next.done) break;
        const [to, edge] = next.value;
        edge.count -= 1;
        if (!edge.count) edges.get(at)!.delete(to);
        ring.push(edge.to);
        at = to;
        if (at === start) break;
      }
      if (ring.length > 2) out.push([ring[ring.length - 1]!, ...ring]);
    }
  }
  return out;
}
