// Where did each front stand on each evening? Facts and geography in; daily ground and lines of both sides out.
import type { Base } from '../model/base';
import type { Capture } from '../model/capture';
import { dayNumber, isoDay } from '../model/day';
import type { Facts } from '../model/facts';
import { CAMPAIGN, WESTERN_START, type Side } from '../model/scalars';
import { doubleArea, GRID, subtract, toPath, toPolygons, unite, type Paths, type Polygons } from './area';
import { coastOf, cutToLand, linesOnLand, type Coast } from './coast';
import { tracer, zeroRings, type Tracer } from './contour';
import { segmentsOf, type Segment } from './evidence';
import { fieldsOf, keyframes, type Fields } from './fields';
import { stepAt, theatreGrid, type Grid } from './grid';
import { holdsOf, lossesOf, type Hold, type Loss } from './holds';
import { atWork, lossNodes, lossZones } from './losses';
import { obey } from './obey';
import { toLonLat, type LonLat } from './plane';
import { cutPockets, pocketFields } from './pockets';
import { riverLines } from './river-path';
import { thinRing } from './thin';

export interface DayGround {
  side: Side;
  /** ISO day; the state is that of the evening. */
  day: string;
  /** All ground held that evening, sea included, lon/lat polygons: for asking, not for drawing. */
  ground: Polygons;
  /** Ground gained since the evening before, cut at coasts and neutral borders; on the first day all ground held. */
  gained: Polygons;
  /** Ground given up since the evening before; only where a fact records a loss. */
  lost: Polygons;
  /** The front: parts of the edge of the ground on land, own ground on the left; closed lines are pockets. */
  lines: LonLat[][];
  /** The same lines cut by what they rest on. */
  segments: Segment[];
  /** True on a day with a dated trace of that side. */
  traced: boolean;
  /** Places at which the line had to be bent to a dated capture. */
  forced: string[];
}

export interface Surface { days: { soviet: DayGround[]; western: DayGround[] } }

interface SideState { side: Side; first: number; fields: Fields; traces: Set<string>; holds: Hold[]; losses: Loss[]; captures: Capture[]; pockets: ReturnType<typeof pocketFields>; coast: Coast; until: (day: number) => number; now: Float32Array | null; spare: Float32Array; ground: Paths; days: DayGround[] }

/** Computes every evening of both sides. Pure; about 15 s on one core. Facts must have passed `readFacts`. */
export function computeSurface(facts: Facts, base: Base): Surface {
  const grid = theatreGrid(), scratch = tracer(grid), rivers = riverLines(base);
  const [soviet, western] = (['soviet', 'western'] as const).map((side): SideState => {
    const holds = holdsOf(side, facts.captures).filter((h) => onGrid(grid, h));
    const losses = lossesOf(side, facts.captures);
    const frames = keyframes(side, facts.traces, facts.extraLines, rivers);
    return { side, first: dayNumber(side === 'soviet' ? CAMPAIGN.start : WESTERN_START), fields: fieldsOf(grid, frames, holds, losses), traces: new Set(frames.map((f) => f.trace.date)), holds, captures: facts.captures.filter((c) => c.side === side), pockets: pocketFields(grid, side, facts.pockets, rivers), coast: coastOf(side, base, grid), losses, until: (d: number): number => frames.find((f) => f.day >= d)?.day ?? d, now: null, spare: new Float32Array(grid.nx * grid.ny), ground: [], days: [] };
  }) as [SideState, SideState];
  for (let t = 0; t <= dayNumber(CAMPAIGN.end); t++) {
    // The Western Allies first: on the evening of a link-up both are there, and the line of contact is theirs by a day's habit of the facts.
    for (const [own, other] of [[western, soviet], [soviet, western]] as const) if (t >= own.first) evening(grid, scratch, own, other, t);
  }
  return { days: { soviet: soviet.days, western: western.days } };
}

function evening(grid: Grid, scratch: Tracer, own: SideState, other: SideState, t: number): void {
  const field = own.fields.at(t, own.spare);
  cutPockets(grid, field, own.pockets, t);
  const forced = obey(grid, field, own.holds, t);
  const losses = atWork(own.losses, t, own.until), free = lossNodes(grid, losses), fallen = Float32Array.from(free, (n) => field[n]!);
  settle(field, own.now, null);
  free.forEach((n, k) => { field[n] = fallen[k]!; });
  settle(field, null, other.now);
  own.spare = own.now ?? new Float32Array(field.length);
  own.now = field;
  const ground = outline(grid, field, scratch);
  const gained = subtract(subtract(ground, own.ground), other.ground);
  const kept = losses.length ? subtract(own.ground, lossZones(losses)) : own.ground, before = own.ground;
  own.ground = before.length ? unite(kept, ground) : ground;
  const lost = losses.length ? toPolygons(cutToLand(subtract(before, own.ground), own.coast)).filter((p) => Math.abs(doubleArea(toPath(p[0]!))) > LOST_SPECK) : [];
  const day = isoDay(t);
  const lines = linesOnLand(own.ground.map((p) => [...p, p[0]!]), own.coast).map((l) => l.map((p): LonLat => [p.X / GRID, p.Y / GRID]));
  own.days.push({
    side: own.side, day, ground: toPolygons(own.ground), gained: toPolygons(cutToLand(gained, own.coast)),
    lost, lines, segments: segmentsOf(lines, t, own.fields.around(), own.captures),
    traced: own.traces.has(day), forced,
  });
}

/** Ground once held stays held, and the ground of the other side is out of reach. */
function settle(field: Float32Array, before: Float32Array | null, other: Float32Array | null): void {
  if (before) for (let n = 0; n < field.length; n++) { const v = before[n]!; if (v < field[n]!) field[n] = v; }
  if (other) for (let n = 0; n < field.length; n++) { const v = -other[n]!; if (v > field[n]!) field[n] = v; }
}

/** Ground given up that is smaller than this is noise, in twice squared 1e-5 degrees: about half a square kilometre. */
const LOST_SPECK = 1.3e6;
/** Islands smaller than this many grid cells are noise of the grid. */
const SPECK = 2.5;

function outline(grid: Grid, field: Float32Array, scratch: Tracer): Paths {
  return zeroRings(grid, field, scratch)
    .filter((ring) => Math.abs(area(ring)) > SPECK * stepAt(grid, ring[0]![0], ring[0]![1]) ** 2)
    .map((ring) => toPath(thinRing(ring, (p) => 0.11 * stepAt(grid, p[0], p[1])).map(toLonLat)))
    .filter((path) => path.length > 2 && doubleArea(path) !== 0);
}

function area(ring: readonly (readonly [number, number])[]): number {
  let sum = 0;
  for (let k = 1; k < ring.length; k++) sum += ring[k - 1]![0] * ring[k]![1] - ring[k]![0] * ring[k - 1]![1];
  return sum / 2;
}

function onGrid(grid: Grid, h: Hold): boolean {
  return h.p[0] > grid.xs[0]! && h.p[0] < grid.xs[grid.nx - 1]! && h.p[1] > grid.ys[0]! && h.p[1] < grid.ys[grid.ny - 1]!;
}
