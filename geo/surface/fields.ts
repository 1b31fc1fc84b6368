// When did each point change hands? Between two dated traces the moment runs in proportion to the distances to both,
// shifted where a dated capture says otherwise. This file gives the field whose zero line is the front at any moment.
import { dayNumber } from '../model/day';
import type { Side } from '../model/scalars';
import type { Trace } from '../model/trace';
import { CORRECTION_REACH, shepard } from './correct';
import { signedDistance } from './distance';
import type { DistanceJob, Distances } from './distance-queue';
import { sample, type Grid } from './grid';
import type { Hold, Loss } from './holds';
import { lossNodes } from './losses';
import { areaBehind, areaNorthOf } from './trace-area';
import { traceLine } from './trace-line';
import type { RiverLine } from './river-path';
import type { XY } from './plane';

/** One dated outline of a side's ground, plane km. */
export interface Keyframe { day: number; trace: Trace; line: XY[]; rings: XY[][] }

/** The traces of one side as outlines in date order; `extra` lines of a day cut ground off over the sea. */
export function keyframes(side: Side, traces: readonly Trace[], extras: readonly Trace[], rivers: readonly RiverLine[]): Keyframe[] {
  return traces.filter((t) => t.side === side).map((trace) => {
    const line = traceLine(trace, rivers);
    const holes = extras.filter((e) => e.side === side && e.date === trace.date).map((e) => areaNorthOf(traceLine(e, rivers)));
    return { day: dayNumber(trace.date), trace, line, rings: [areaBehind(side, line), ...holes] };
  }).sort((a, b) => a.day - b.day);
}

/** The field of one side through time. Ask in order of time: only the two outlines around the last moment are kept. */
export interface Fields {
  /** At a moment (days since 12 January, fractions allowed): km-like, negative on its ground; written to `into` if given. */
  at(t: number, into?: Float32Array): Float32Array;
  /** The two traces around the last moment asked, and the km swept between them at a point. */
  around(): { from: Keyframe; to: Keyframe | null; sweep: (p: XY) => number };
}

/** Is shown the distance field of each outline as it is loaded, in order of time. */
export type Probe = (index: number, field: Float32Array) => void;

/** Makes the field of one side. Before the first outline the first one holds, after the last the last. */
export function fieldsOf(grid: Grid, frames: readonly Keyframe[], holds: readonly Hold[], losses: readonly Loss[] = [], probe: Probe = () => {}, distances: Distances = own(grid, frames)): Fields {
  let k = -1;
  let from: Float32Array = new Float32Array(0), to: Float32Array = from, shift: Float32Array | null = null;
  const load = (index: number): void => {
    from = index === k + 1 && k >= 0 ? to : distances(index);
    if (index + 1 < frames.length) {
      to = distances(index + 1);
      keepHeld(grid, from, to, losses.filter((l) => l.day > frames[index]!.day && l.day <= frames[index + 1]!.day));
      shift = corrections(grid, from, to, frames[index]!.day, frames[index + 1]!.day, holds);
    } else { to = from; shift = null; }
    k = index;
    probe(index, from);
  };
  const at = (t: number, into = new Float32Array(grid.nx * grid.ny)): Float32Array => {
    let index = 0;
    while (index + 1 < frames.length && frames[index + 1]!.day <= t) index++;
    while (k < index) load(k + 1);
    const start = frames[index]!.day, end = frames[index + 1]?.day ?? start + 1;
    return mix(into, from, to, shift, (t - start) / (end - start), end - start);
  };
  const around: Fields['around'] = () => ({
    from: frames[k]!, to: frames[k + 1] ?? null,
    sweep: (p) => Math.abs(sample(grid, from, p[0], p[1]) - sample(grid, to, p[0], p[1])),
  });
  return { at, around };
}

/** What is to be worked out for each outline: distances are needed where it or a neighbour in time runs. */
export const distanceJobs = (frames: readonly Keyframe[]): DistanceJob[] => frames.map((f, index) =>
  ({ rings: f.rings, where: [index - 1, index, index + 1].flatMap((n) => frames[n]?.line ?? []), order: f.day }));

const own = (grid: Grid, frames: readonly Keyframe[]): Distances => {
  const jobs = distanceJobs(frames);
  return (n) => signedDistance(grid, jobs[n]!.rings, jobs[n]!.where);
};

/** Ground once held stays held, except around the places lost between the two traces. */
function keepHeld(grid: Grid, from: Float32Array, to: Float32Array, losses: readonly Loss[]): void {
  const free = lossNodes(grid, losses), receded = Float32Array.from(free, (n) => to[n]!);
  for (let n = 0; n < to.length; n++) if (from[n]! < to[n]!) to[n] = from[n]!;
  free.forEach((n, k) => { to[n] = receded[k]!; });
}

function mix(out: Float32Array, a: Float32Array, b: Float32Array, shift: Float32Array | null, w: number, days: number): Float32Array {
  if (w <= 0 || a === b) { out.set(a); return out; }
  for (let n = 0; n < out.length; n++) {
    let u = w;
    if (shift && shift[n] !== 0) u = Math.min(1, Math.max(0, w - shift[n]! / days));
    out[n] = (1 - u) * a[n]! + u * b[n]!;
  }
  return out;
}

/** Days by which the change of hands comes later (+) or earlier (−) than plain proportion says, for ground between a and b. */
function corrections(grid: Grid, a: Float32Array, b: Float32Array, from: number, to: number, holds: readonly Hold[]): Float32Array | null {
  const days = to - from;
  const known = holds.filter((h) => h.taken !== null && h.taken > from && h.taken <= to)
    .map((h) => ({ h, fa: sample(grid, a, h.p[0], h.p[1]), fb: sample(grid, b, h.p[0], h.p[1]) }))
    .filter(({ fa, fb }) => fa > 0.05 && fb < -0.05)
    .map(({ h, fa, fb }) => ({ p: h.p, by: h.taken! - 0.4 - (from + (days * fa) / (fa - fb)) }));
  if (days < 2 || known.length === 0) return null;
  const out = new Float32Array(a.length);
  for (let j = 0, n = 0; j < grid.ny; j++) for (let i = 0; i < grid.nx; i++, n++) {
    const fa = a[n]!, fb = b[n]!;
    if (fa <= 0 || fb >= 0) continue;
    const plain = from + (days * fa) / (fa - fb);
    out[n] = Math.min(to, Math.max(from + 0.02, plain + shepard(known, [grid.xs[i]!, grid.ys[j]!], CORRECTION_REACH))) - plain;
  }
  return out;
}

