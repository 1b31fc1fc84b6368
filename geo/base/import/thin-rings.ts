// How are rings thinned together, so that no shore crosses itself or the shore across a narrow water?
import { nearest, type Position } from './plane';
import { crossing } from './simple';

interface Side { ring: number; from: number; to: number }

/** Size of the cells, in degrees, by which sides close to each other are found. */
const CELL = 0.05;

/** The index between `from` and `to` that lies furthest off the straight side, and its metres; -1 when nothing lies between. */
function furthest(ring: readonly Position[], from: number, to: number): { at: number; off: number } {
  let at = -1, off = -1;
  for (let i = from + 1; i < to; i++) {
    const d = nearest([ring[from]!, ring[to]!], ring[i]!).distance;
    if (d > off) { at = i; off = d; }
  }
  return { at, off };
}

/** Marks the positions of a ring that a side of `tolerance` metres cannot leave out (Douglas-Peucker from two far ends). */
function kept(ring: readonly Position[], tolerance: number): Uint8Array {
  const keep = new Uint8Array(ring.length);
  const end = ring.length - 1, far = furthest(ring, 0, end).at;
  keep[0] = keep[far] = keep[end] = 1;
  const spans: [number, number][] = [[0, far], [far, end]];
  for (let span = spans.pop(); span; span = spans.pop()) {
    const { at, off } = furthest(ring, ...span);
    if (off > tolerance) { keep[at] = 1; spans.push([span[0], at], [at, span[1]]); }
  }
  return keep;
}

function sidesOf(keep: Uint8Array, ring: number): Side[] {
  const at = [...keep.keys()].filter((i) => keep[i] === 1);
  return at.slice(1).map((to, i) => ({ ring, from: at[i]!, to }));
}

/** Sides that properly cross another side of any ring. */
function crossed(rings: readonly Position[][], sides: readonly Side[]): Set<Side> {
  const cells = new Map<string, Side[]>();
  const bad = new Set<Side>();
  const ends = ({ ring, from, to }: Side): [Position, Position] => [rings[ring]![from]!, rings[ring]![to]!];
  for (const side of sides) {
    const [a, b] = ends(side);
    const [west, east] = [a[0], b[0]].map((v) => Math.floor(v / CELL)).sort((x, y) => x - y) as [number, number];
    const [south, north] = [a[1], b[1]].map((v) => Math.floor(v / CELL)).sort((x, y) => x - y) as [number, number];
    for (let x = west; x <= east; x++) for (let y = south; y <= north; y++) {
      const cell = cells.get(`${x} ${y}`) ?? [];
      for (const other of cell) if (crossing(a, b, ...ends(other))) bad.add(side).add(other);
      cells.set(`${x} ${y}`, [...cell, side]);
    }
  }
  return bad;
}

/**
 * Rings thinned to `tolerance` metres: no position of the input lies further from the result. Where thinned sides would cross, each
 * gets back the position furthest off it, until none cross.
 * @throws Error when the input itself crosses
 */
export function thinRings(rings: readonly Position[][], tolerance: number): Position[][] {
  const keeps = rings.map((ring) => kept(ring, tolerance));
  for (;;) {
    const bad = crossed(rings, keeps.flatMap(sidesOf));
    if (bad.size === 0) return rings.map((ring, r) => ring.filter((_, i) => keeps[r]![i] === 1));
    let added = 0;
    for (const { ring, from, to } of bad) {
      const { at } = furthest(rings[ring]!, from, to);
      if (at > 0) { keeps[ring]![at] = 1; added++; }
    }
    if (added === 0) throw new Error(`the shore crosses itself in the extract: ${[...bad].map((s) => rings[s.ring]![s.from]!.join(' ')).join(', ')}`);
  }
}
