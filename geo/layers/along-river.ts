// How does a line drawn through a few points follow the river they lie on? By taking the river's own course between them.
import type { Position } from 'geojson';

/** Both ends of a stretch must lie this near to the river, km. */
const NEAR_KM = 6;
/** A river path longer than this many chords is another way round, not the course of the line. */
const DETOUR = 1.7;
const KM_PER_DEGREE = 111.2;

/** Where a point meets a river: piece `i`, share `t` of it, foot and distance in km. */
export interface Foot { i: number; t: number; at: Position; km: number }

/** Km between two near points, on a plane that fits their latitude; good to 0.5 %. */
export function flatKm(a: Position, b: Position): number {
  const cos = Math.cos(((a[1]! + b[1]!) / 2) * (Math.PI / 180));
  return Math.hypot((a[0]! - b[0]!) * cos, a[1]! - b[1]!) * KM_PER_DEGREE;
}

/** The nearest point of a line to `p`. */
export function footOn(line: readonly Position[], p: Position): Foot {
  const cos = Math.cos(p[1]! * (Math.PI / 180));
  let best: Foot = { i: 0, t: 0, at: line[0]!, km: Infinity };
  for (let i = 0; i + 1 < line.length; i += 1) {
    const a = line[i]!, b = line[i + 1]!;
    const dx = (b[0]! - a[0]!) * cos, dy = b[1]! - a[1]!;
    const px = (p[0]! - a[0]!) * cos, py = p[1]! - a[1]!;
    const t = Math.max(0, Math.min(1, (px * dx + py * dy) / (dx * dx + dy * dy || 1)));
    const km = Math.hypot(px - t * dx, py - t * dy) * KM_PER_DEGREE;
    if (km < best.km) best = { i, t, at: [a[0]! + t * (b[0]! - a[0]!), a[1]! + t * (b[1]! - a[1]!)], km };
  }
  return best;
}

/** The part of a line between two of its feet, in the order given. */
export function between(line: readonly Position[], from: Foot, to: Foot): Position[] {
  const forward = from.i < to.i || (from.i === to.i && from.t <= to.t);
  const [a, b] = forward ? [from, to] : [to, from];
  const part = [a.at, ...line.slice(a.i + 1, b.i + 1), b.at];
  return forward ? part : part.reverse();
}

const length = (line: readonly Position[]): number => line.slice(1).reduce((sum, p, i) => sum + flatKm(line[i]!, p), 0);

/** The river course from a to b, or null where no river runs from one to the other. */
function course(a: Position, b: Position, rivers: readonly Position[][]): Position[] | null {
  const chord = flatKm(a, b);
  const found = rivers.flatMap((river) => {
    const from = footOn(river, a), to = footOn(river, b);
    if (from.km > NEAR_KM || to.km > NEAR_KM) return [];
    const path = between(river, from, to), km = length(path);
    return km < DETOUR * chord && km > chord / DETOUR ? [{ path, off: from.km + to.km }] : [];
  });
  return found.sort((x, y) => x.off - y.off)[0]?.path ?? null;
}

/**
 * The line through `points`, along a river wherever two neighbours both lie within 6 km of it and the way along it is
 * less than 1.7 times the straight way; straight elsewhere. Degrees in and out.
 */
export function alongRivers(points: readonly Position[], rivers: readonly Position[][]): Position[] {
  const out: Position[] = [];
  points.slice(1).forEach((b, i) => {
    const a = points[i]!, path = course(a, b, rivers);
    if (path) out.push(...path);
    else out.push(...(out.length === 0 ? [a, b] : [b]));
  });
  return out;
}
