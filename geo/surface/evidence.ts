// How sure is each stretch of a front line? Its nearest dated facts, and an uncertainty in metres from three plain terms.
import type { Capture } from '../model/capture';
import { dayNumber } from '../model/day';
import type { Confidence, Status } from '../model/scalars';
import type { Keyframe } from './fields';
import { toPlane, type LonLat, type XY } from './plane';

export type Basis = 'documented' | 'interpolated';

/** A stretch of one evening's front line. */
export interface Segment { line: LonLat[]; basis: Basis; nearestKm: number; nearestDays: number; uncertaintyM: number; facts: string[] }

interface Fact { id: string; p: XY; day: number; confidence: Confidence; status: Status }

/** Half width of the band around a waypoint itself, metres, by its confidence. */
export const BASE_M: Record<Confidence, number> = { A: 2000, B: 5000, C: 12000 };
/** Between two waypoints the line may bow: this share of the distance to the nearer one. */
export const BOW = 0.15;
/** Between two evenings the pace is not known: this share of the ground swept up to the nearer one. */
export const PACE = 0.5;
/** No more than this counts as swept: beyond it distances are not worked out. */
export const SWEEP_KM = 150;
/** A front that moved less than this between two documented traces counts as documented on the days between, km. */
export const STOOD_KM = 1.5;
/** Captures of that evening or the one before, this near, are named as facts of a stretch, km. */
const CAPTURE_KM = 6;

export interface Around { from: Keyframe; to: Keyframe | null; sweep: (p: XY) => number }

/** Cuts the lines of evening t into stretches that rest on the same facts. */
export function segmentsOf(lines: readonly LonLat[][], t: number, around: Around, captures: readonly Capture[]): Segment[] {
  const before = waypoints(around.from), after = around.to && around.to.day !== around.from.day ? waypoints(around.to) : before;
  const near = captures.filter((c) => !c.contested && Math.abs(dayNumber(c.date) - t) <= 1).map((c): Fact => ({ id: c.id, p: toPlane([c.lon, c.lat]), day: dayNumber(c.date), confidence: c.confidence, status: c.status }));
  return lines.flatMap((line) => cut(line, line.map((q) => judge(toPlane(q), t, before, after, near, around))));
}

interface Verdict { key: string; basis: Basis; km: number; days: number; metres: number; facts: string[] }

function judge(p: XY, t: number, before: Fact[], after: Fact[], near: Fact[], around: Around): Verdict {
  const a = nearest(before, p), b = nearest(after, p), sweep = Math.min(SWEEP_KM, around.sweep(p));
  const onDay = a.fact.day === t ? a : b.fact.day === t ? b : null;
  const best = onDay ?? (a.km <= b.km ? a : b);
  const days = onDay ? 0 : Math.min(t - a.fact.day, Math.max(0, b.fact.day - t));
  const span = Math.max(1, b.fact.day - a.fact.day);
  const taken = near.map((f) => ({ fact: f, km: Math.hypot(f.p[0] - p[0], f.p[1] - p[1]) })).filter((n) => n.km <= CAPTURE_KM).sort((q, r) => q.km - r.km).slice(0, 2);
  const stood = !onDay && sweep < STOOD_KM && solid(a.fact) && solid(b.fact);
  const basis: Basis = (onDay && solid(onDay.fact)) || stood ? 'documented' : 'interpolated';
  const metres = BASE_M[best.fact.confidence] + 1000 * (BOW * best.km + (onDay ? 0 : (PACE * sweep * days) / span));
  const close = taken[0] && Math.abs(taken[0].fact.day - t) === 0 ? Math.min(metres, BASE_M[taken[0].fact.confidence] + 1000 * BOW * 4 * taken[0].km) : metres;
  const facts = [...new Set([...(onDay ? [onDay.fact.id] : [a.fact.id, b.fact.id]), ...taken.map((n) => n.fact.id)])];
  return { key: `${basis} ${facts.join(' ')}`, basis, km: Math.min(best.km, taken[0]?.km ?? Infinity), days, metres: close, facts };
}

const solid = (f: Fact): boolean => f.confidence !== 'C' && (f.status === 'documented' || f.status === 'indirect');

function nearest(facts: readonly Fact[], p: XY): { fact: Fact; km: number } {
  let best = facts[0]!, d2 = Infinity;
  for (const f of facts) { const e = (f.p[0] - p[0]) ** 2 + (f.p[1] - p[1]) ** 2; if (e < d2) { d2 = e; best = f; } }
  return { fact: best, km: Math.sqrt(d2) };
}

const waypoints = (k: Keyframe): Fact[] => k.trace.waypoints.map((w) => ({ id: `${k.trace.id}-${w.n}`, p: toPlane([w.lon, w.lat]), day: k.day, confidence: w.confidence, status: w.status }));

/** Neighbouring vertices with the same verdict make one stretch; stretches share their end points. */
function cut(line: LonLat[], verdicts: Verdict[]): Segment[] {
  const out: Segment[] = [];
  for (let i = 1, start = 0; i < line.length; i++) {
    if (i + 1 < line.length && verdicts[i + 1]!.key === verdicts[start + 1]!.key) continue;
    const of = verdicts.slice(start + 1, i + 1), mean = (f: (v: Verdict) => number): number => of.reduce((s, v) => s + f(v), 0) / of.length;
    out.push({ line: line.slice(start, i + 1), basis: of[0]!.basis, nearestKm: mean((v) => v.km), nearestDays: of[0]!.days, uncertaintyM: mean((v) => v.metres), facts: of[0]!.facts });
    start = i;
  }
  return out;
}
