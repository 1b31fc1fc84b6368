// How does one side's ground grow from evening to evening? Its fields, its demands and what it held so far.
import type { Base } from '../model/base';
import type { Capture } from '../model/capture';
import { dayNumber, isoDay } from '../model/day';
import type { Facts } from '../model/facts';
import { CAMPAIGN, WESTERN_START, type Side } from '../model/scalars';
import { doubleArea, GRID, subtract, tidy, toPath, toPolygons, unite, type Paths, type Polygons } from './area';
import { coastOf, cutToLand, linesOnLand, type Coast } from './coast';
import { tracer, zeroRings, type Tracer } from './contour';
import { segmentsOf, type Segment } from './evidence';
import { distanceQueues, type Distances } from './distance-queue';
import { distanceJobs, fieldsOf, keyframes, type Fields, type Keyframe } from './fields';
import { stepAt, windowOf, type Grid } from './grid';
import { holdsOf, lossesOf, type Hold, type Loss } from './holds';
import { atWork, lossNodes, lossZones } from './losses';
import { obey, type Patch } from './obey';
import { toLonLat, type LonLat, type XY } from './plane';
import { cutPockets, pocketFields } from './pockets';
import type { RiverLine } from './river-path';
import { thinRing } from './thin';
import { samplesOf, type Samples } from './validate';

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

/** A line between two evenings: `hour` of `day`, the evening counting as 18 hours. */
export interface HourLine { side: Side; day: string; hour: number; lines: LonLat[][] }

export interface SideState {
  /** The part of the theatre's grid this side ever fights over, and where its first node sits in the whole. */
  grid: Grid; i0: number; j0: number; scratch: Tracer;
  side: Side; first: number; frames: Keyframe[]; fields: Fields; holds: Hold[]; losses: Loss[]; captures: Capture[]; samples: Samples;
  pockets: ReturnType<typeof pocketFields>; coast: Coast;
  now: Float32Array | null; spare: Float32Array; ground: Paths; days: DayGround[]; hours: HourLine[]; free: { key: string; nodes: Int32Array };
}

/** Beyond its outermost trace a side never comes; this much room is left, km. */
const ROOM_KM = 100;

/** Both sides before their first evening; their distance fields are worked out in one queue. */
export function bothSides(facts: Facts, base: Base, theatre: Grid, rivers: RiverLine[]): { soviet: SideState; western: SideState } {
  const plans = (['soviet', 'western'] as const).map((side) => planOf(side, facts, theatre, rivers));
  const queues = distanceQueues(plans.map(({ grid, frames }) => ({ grid, jobs: distanceJobs(frames) })));
  const [soviet, western] = plans.map((plan, q) => sideOf(plan, facts, base, rivers, queues[q]!)) as [SideState, SideState];
  return { soviet, western };
}

interface Plan { side: Side; frames: Keyframe[]; grid: Grid; i0: number; j0: number }

/** Which outlines a side has, and over which part of the theatre's grid it ever fights. */
function planOf(side: Side, facts: Facts, theatre: Grid, rivers: RiverLine[]): Plan {
  const frames = keyframes(side, facts.traces, facts.extraLines, rivers), xs = frames.flatMap((f) => f.line.map((p) => p[0]));
  const [x0, x1] = side === 'soviet' ? [Math.min(...xs) - ROOM_KM, Infinity] : [-Infinity, Math.max(...xs) + ROOM_KM];
  return { side, frames, ...windowOf(theatre, x0, -Infinity, x1, Infinity) };
}

function sideOf({ side, frames, grid, i0, j0 }: Plan, facts: Facts, base: Base, rivers: RiverLine[], distances: Distances): SideState {
  const holds = holdsOf(side, facts.captures).filter((h) => onGrid(grid, h.p)), losses = lossesOf(side, facts.captures);
  const samples = samplesOf(grid, frames, holds);
  return {
    grid, i0, j0, scratch: tracer(grid), side, first: dayNumber(side === 'soviet' ? CAMPAIGN.start : WESTERN_START), frames, holds, losses, samples,
    fields: fieldsOf(grid, frames, holds, losses, samples.probe, distances), captures: facts.captures.filter((c) => c.side === side),
    pockets: pocketFields(grid, side, facts.pockets, rivers), coast: coastOf(side, base, grid),
    now: null, spare: new Float32Array(grid.nx * grid.ny), ground: [], days: [], hours: [], free: { key: '', nodes: new Int32Array(0) },
  };
}

/** Moves one side to moment t (a whole number is an evening), `other` being where the other side stands. */
export function advance(own: SideState, other: SideState, t: number): { ground: Paths; lost: boolean; forced: string[] } {
  const { grid } = own;
  const field = own.fields.at(t, own.spare);
  cutPockets(grid, field, own.pockets, t);
  const { forced, patches } = obey(grid, field, own.holds, t, t > own.frames[own.frames.length - 1]!.day);
  const losses = atWork(own.losses, t, (d) => own.frames.find((f) => f.day >= d)?.day ?? d);
  const free = freeNodes(own, losses), fallen = new Float32Array(free.length);
  free.forEach((n, k) => { fallen[k] = field[n]!; });
  if (own.now) keep(field, own.now);
  free.forEach((n, k) => { field[n] = fallen[k]!; });
  yieldTo(own, field, other);
  own.spare = own.now ?? new Float32Array(field.length);
  own.now = field;
  const shown = patched(outline(grid, field, own.scratch), patches);
  const ground = own.ground.length ? tidy(unite(losses.length ? subtract(own.ground, lossZones(losses)) : own.ground, shown)) : shown;
  return { ground, lost: losses.length > 0, forced };
}

/** One evening, recorded with all that changed since the evening before. */
export function evening(own: SideState, other: SideState, t: number, before: Paths): void {
  const { ground, lost, forced } = advance(own, other, t), day = isoDay(t);
  own.ground = ground;
  const lines = frontOf(own);
  own.days.push({
    side: own.side, day, ground: toPolygons(ground, false), gained: toPolygons(cutToLand(subtract(subtract(ground, before), other.ground), own.coast)),
    lost: lost ? toPolygons(cutToLand(subtract(before, ground), own.coast)).filter((p) => Math.abs(doubleArea(toPath(p[0]!))) > LOST_SPECK) : [],
    lines, segments: segmentsOf(lines, t, own.fields.around(), own.captures), traced: own.frames.some((f) => f.day === t), forced,
  });
}

/** A moment between two evenings: only its line is recorded. */
export function moment(own: SideState, other: SideState, t: number): void {
  own.ground = advance(own, other, t).ground;
  const quarters = Math.round(t * 4 + 3);
  own.hours.push({ side: own.side, day: isoDay(Math.floor(quarters / 4)), hour: (quarters % 4) * 6, lines: frontOf(own) });
}

const frontOf = (own: SideState): LonLat[][] =>
  linesOnLand(own.ground.map((p) => [...p, p[0]!]), own.coast).map((l) => l.map((p): LonLat => [p.X / GRID, p.Y / GRID]));

/** The nodes around these losses; the same list of losses is asked for day after day. */
function freeNodes(own: SideState, losses: readonly Loss[]): Int32Array {
  const key = losses.map((l) => l.id).join(' ');
  if (own.free.key !== key) own.free = { key, nodes: lossNodes(own.grid, losses) };
  return own.free.nodes;
}

/** Small round patches for places that stand closer together than the grid can tell. */
function patched(ground: Paths, patches: readonly Patch[]): Paths {
  const discs = (want: number): Paths => patches.filter((p) => p.want === want).map(({ p, radius }) => toPath(Array.from({ length: 17 }, (_, k): LonLat =>
    toLonLat([p[0] + radius * Math.cos((k % 16) * Math.PI / 8), p[1] + radius * Math.sin((k % 16) * Math.PI / 8)]))));
  const more = discs(-1), less = discs(1), grown = more.length ? unite(ground, more) : ground;
  return less.length ? subtract(grown, less) : grown;
}

/** Ground once held stays held. */
function keep(field: Float32Array, before: Float32Array): void {
  for (let n = 0; n < field.length; n++) { const v = before[n]!; if (v < field[n]!) field[n] = v; }
}

/** The ground of the other side is out of reach: where the two grids overlap, its outside is this side's limit. */
function yieldTo(own: SideState, field: Float32Array, other: SideState): void {
  if (!other.now) return;
  const i0 = Math.max(own.i0, other.i0), i1 = Math.min(own.i0 + own.grid.nx, other.i0 + other.grid.nx);
  for (let j = 0; j < own.grid.ny; j++) {
    let n = j * own.grid.nx + i0 - own.i0, m = (j + own.j0 - other.j0) * other.grid.nx + i0 - other.i0;
    for (let i = i0; i < i1; i++, n++, m++) { const v = -other.now[m]!; if (v > field[n]!) field[n] = v; }
  }
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

function area(ring: readonly XY[]): number {
  let sum = 0;
  for (let k = 1; k < ring.length; k++) sum += ring[k - 1]![0] * ring[k]![1] - ring[k]![0] * ring[k - 1]![1];
  return sum / 2;
}

const onGrid = (grid: Grid, p: XY): boolean => p[0] > grid.xs[0]! && p[0] < grid.xs[grid.nx - 1]! && p[1] > grid.ys[0]! && p[1] < grid.ys[grid.ny - 1]!;
