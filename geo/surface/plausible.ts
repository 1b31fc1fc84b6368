// Could an army have done that? Checks on the computed ground that stop the build: too fast, or over a great river unrecorded.
import type { Facts } from '../model/facts';
import { dayNumber } from '../model/day';
import type { Surface } from './index';
import { toPlane, type LonLat, type XY } from './plane';
import { FRONT_RIVERS, type FrontRiver } from '../model/window';
import type { Base } from '../model/base';

/** Faster than this in a day needs a fact that says so, km. */
export const FASTEST_KM = 80;
/** A dated capture this near to the far end explains a fast advance, km. */
const EXPLAINS_KM = 30;
/** Ground this far beyond a river counts as across it, km; rivers are exact to a few hundred metres only. */
const ACROSS_KM = 3;
/** A place this near the bank counts as a crossing, whichever side of our line it falls on, km. */
const BANK_KM = 1.5;

/** Every implausible thing, as sentences; empty when all is well. */
export function implausible(surface: Surface, facts: Facts, base: Base): string[] {
  return [...tooFast(surface, facts), ...FRONT_RIVERS.flatMap((r) => jumped(surface, facts, base, r))];
}

function tooFast(surface: Surface, facts: Facts): string[] {
  return (['soviet', 'western'] as const).flatMap((side) => surface.days[side].flatMap((day, k, all) => {
    const before = all[k - 1];
    if (!before) return [];
    const edge = before.lines.flat().filter((_, i) => i % 4 === 0).map(toPlane);
    const far = day.gained.filter((rings) => mayBeFar(rings[0]!, edge)).flatMap((rings) => rings[0]!.filter((_, i) => i % 6 === 0)).map((p) => ({ p, km: Math.min(...edge.map((q) => distance(toPlane(p), q))) })).filter((f) => f.km > FASTEST_KM);
    const unexplained = far.filter(({ p }) => !facts.captures.some((c) => c.side === side && Math.abs(dayNumber(c.date) - dayNumber(day.day)) <= 1 && distance(toPlane([c.lon, c.lat]), toPlane(p)) <= EXPLAINS_KM)
      && !facts.pockets.some((q) => q.side === side && q.to === day.day && q.snapshots.some((s) => within(s.ring, p))));
    const worst = unexplained.sort((a, b) => b.km - a.km)[0];
    return worst ? [`${side} ground on ${day.day} lies ${Math.round(worst.km)} km beyond the line of the evening before, near ${worst.p.map((v) => v.toFixed(2)).join(', ')}; no capture explains it: look at the traces around that day`] : [];
  }));
}

/** Could any of the ring lie too far from the edge? Its first point's distance and its own width say no for most. */
function mayBeFar(ring: readonly LonLat[], edge: readonly XY[]): boolean {
  const points = ring.map(toPlane), [x, y] = points[0]!, first = edge.reduce((best, q) => Math.min(best, (q[0] - x) ** 2 + (q[1] - y) ** 2), Infinity);
  return Math.sqrt(first) + points.reduce((w, q) => Math.max(w, distance(q, points[0]!)), 0) > FASTEST_KM;
}

/** The first evening with ground beyond a river must not come before the first fact that puts the side there. */
function jumped(surface: Surface, facts: Facts, base: Base, r: FrontRiver): string[] {
  const river = base.rivers.features.find((f) => f.properties.id === r.id);
  if (!river) return [`the river ${r.id} is missing in geo/base: its crossing can't be checked`];
  const course = river.geometry.coordinates.filter((p) => p[1]! >= r.from && p[1]! <= r.to), line = course.map((p) => toPlane([p[0]!, p[1]!]));
  const west = Math.min(...course.map((p) => p[0]!)) - 0.5, east = Math.max(...course.map((p) => p[0]!)) + 0.5;
  const beyond = (p: LonLat): number => {
    if (p[1] < r.from || p[1] > r.to || p[0] < west || p[0] > east) return -Infinity;
    const q = toPlane(p), near = line.reduce((best, c) => ((c[0] - q[0]) ** 2 + (c[1] - q[1]) ** 2 < (best[0] - q[0]) ** 2 + (best[1] - q[1]) ** 2 ? c : best), line[0]!);
    return r.west * (near[0] - q[0]);
  };
  const crossed = surface.days[r.side].find((d) => d.ground.some((rings) => rings[0]!.some((p) => { const b = beyond(p); return b > ACROSS_KM && b < 25; })));
  const recorded = facts.captures.filter((c) => c.side === r.side && ['captured', 'held', 'contested'].includes(c.kind) && beyond([c.lon, c.lat]) > -BANK_KM).map((c) => c.date).sort()[0];
  if (!crossed || (recorded && dayNumber(crossed.day) >= dayNumber(recorded) - 1)) return [];
  return [`${r.side} ground lies more than ${ACROSS_KM} km beyond the ${r.id} on ${crossed.day}; the first fact beyond it is of ${recorded ?? 'no day'}: a crossing is missing or a trace is wrong`];
}

function within(ring: readonly LonLat[], p: LonLat): boolean {
  let inside = false;
  for (let i = 0, k = ring.length - 1; i < ring.length; k = i++) {
    const a = ring[i]!, b = ring[k]!;
    if ((a[1] > p[1]) !== (b[1] > p[1]) && p[0] < a[0] + ((b[0] - a[0]) * (p[1] - a[1])) / (b[1] - a[1])) inside = !inside;
  }
  return inside;
}

const distance = (a: XY, b: XY): number => Math.hypot(a[0] - b[0], a[1] - b[1]);
