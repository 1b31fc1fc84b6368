// How far can the lines be trusted? Each capture is predicted from all other facts, and each trace from its neighbours.
import type { Side } from '../model/scalars';
import type { Keyframe } from './fields';
import { CORRECTION_REACH, plainMoment, shepard } from './correct';
import { sample, type Grid } from './grid';
import type { Hold } from './holds';
import { heldUntil, type PocketField } from './pockets';
import { toLonLat, type LonLat, type XY } from './plane';

/** Distance fields of all outlines of a side, sampled at its captures and along its traces as they pass by. */
export interface Samples {
  probe: (index: number, field: Float32Array) => void;
  /** Per hold: the distance of each outline to it, km, in order of time. */
  holds: Map<string, number[]>;
  /** Per outline: points along its line, and the distances of the outlines before and after to them. */
  lines: { points: XY[]; before: number[]; after: number[] }[];
}

export interface CaptureTest { id: string; place: string; side: Side; at: LonLat; day: number; predicted: number }
export interface TraceTest { id: string; side: Side; day: number; meanKm: number }
export interface Validation { captures: CaptureTest[]; traces: TraceTest[] }

/** A point about every 10 km of a line is enough to say how far another lies from it. */
const EVERY_KM = 10;

export function samplesOf(grid: Grid, frames: readonly Keyframe[], holds: readonly Hold[]): Samples {
  const taken = holds.filter((h) => h.taken !== null), byId = new Map(taken.map((h) => [h.id, [] as number[]]));
  const lines = frames.map((f) => ({ points: along(f.line, EVERY_KM), before: [] as number[], after: [] as number[] }));
  const read = (field: Float32Array, points: readonly XY[]): number[] => points.map((p) => sample(grid, field, p[0], p[1]));
  return {
    holds: byId, lines,
    probe: (index, field) => {
      for (const h of taken) byId.get(h.id)![index] = sample(grid, field, h.p[0], h.p[1]);
      if (lines[index + 1]) lines[index + 1]!.before = read(field, lines[index + 1]!.points);
      if (lines[index - 1]) lines[index - 1]!.after = read(field, lines[index - 1]!.points);
    },
  };
}

function along(line: readonly XY[], every: number): XY[] {
  const out: XY[] = [];
  let left = 0;
  for (let k = 1; k < line.length; k++) {
    const [ax, ay] = line[k - 1]!, [bx, by] = line[k]!, length = Math.hypot(bx - ax, by - ay);
    for (let d = left; d < length; d += every) out.push([ax + ((bx - ax) * d) / length, ay + ((by - ay) * d) / length]);
    left = ((left - length) % every + every) % every;
  }
  return out;
}

interface Tested { side: Side; frames: readonly Keyframe[]; holds: readonly Hold[]; samples: Samples; pockets: readonly PocketField[] }

/** All tests of all sides. */
export function validate(sides: readonly Tested[]): Validation {
  return { captures: sides.flatMap(captureTests), traces: sides.flatMap(traceTests) };
}

/** Predicts the day of each capture from the traces, the pockets and the other captures. Places the traces never pass are left out. */
function captureTests({ side, frames, holds, samples, pockets }: Tested): CaptureTest[] {
  const known = holds.filter((h) => h.taken !== null).map((h) => ({ h, plain: plainMoment(samples.holds.get(h.id)!, frames.map((f) => f.day)) })).filter((k) => k.plain !== null);
  return known.map(({ h, plain }) => {
    const others = known.filter((o) => o.h !== h && o.plain!.bracket === plain!.bracket).map((o) => ({ p: o.h.p, by: o.h.taken! - 0.4 - o.plain!.t }));
    const days = frames.map((f) => f.day), lo = days[plain!.bracket]!, hi = days[plain!.bracket + 1]!;
    const open = Math.min(hi, Math.max(lo, plain!.t + shepard(others, h.p, CORRECTION_REACH)));
    const moment = Math.max(open, ...pockets.map((p) => heldUntil(p, h.p) ?? open));
    return { id: h.id, place: h.place, side, at: toLonLat(h.p), day: h.taken!, predicted: Math.ceil(moment) };
  });
}

/** How far a trace lies from the line computed without it, mean over its length; first and last can't be tested. */
function traceTests({ side, frames, samples }: Tested): TraceTest[] {
  return frames.flatMap((frame, k) => {
    const { points, before, after } = samples.lines[k]!;
    if (k === 0 || k + 1 >= frames.length || after.length === 0) return [];
    const u = (frame.day - frames[k - 1]!.day) / (frames[k + 1]!.day - frames[k - 1]!.day);
    const off = points.map((_, i) => Math.abs((1 - u) * before[i]! + u * after[i]!)).filter((v) => v < 1000);
    return [{ id: frame.trace.id, side, day: frame.day, meanKm: off.reduce((a, b) => a + b, 0) / Math.max(1, off.length) }];
  });
}
