// How is a slope drawn where no terrain model is at hand? As wedges that run from the crest down towards the foot.
import type { Position } from 'geojson';
import type { Layer } from '../model/layer';
import type { LayerContext } from './context';
import { heightsKind } from './fact-lines';
import { cleanRing } from './clean';
import { ID_FIELD, OURS, feature, field, type FlatFeature } from './feature';

/** All sizes in metres on the ground; on a plate at 1:300,000 a spacing of 150 m is half a millimetre. */
export const HACHURE = { spacing: 150, longest: 1020, shortest: 90, crestWidth: 90, footWidth: 12, odd: 0.62, nearestShare: 0.6 } as const;

type Metres = [number, number];

/** Numbers from 0 to 1 that are the same in every build (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A line as points every `step` metres, first and last kept. */
export function resample(line: readonly Metres[], step: number): Metres[] {
  const runs = line.slice(1).map((p, i) => Math.hypot(p[0] - line[i]![0], p[1] - line[i]![1]));
  const total = runs.reduce((a, b) => a + b, 0);
  const n = Math.max(1, Math.round(total / step));
  const out: Metres[] = [];
  let i = 0, before = 0;
  for (let k = 0; k <= n; k += 1) {
    const at = (total * k) / n;
    while (i < runs.length - 1 && before + runs[i]! < at) { before += runs[i]!; i += 1; }
    const t = runs[i]! === 0 ? 0 : Math.min(1, (at - before) / runs[i]!);
    const a = line[i]!, b = line[i + 1]!;
    out.push([a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])]);
  }
  return out;
}

/**
 * For every crest point the point at the foot its stroke aims at: 0.6 of the nearest one (which never runs back by more
 * than two) and 0.4 of the one at the same share of the way. Nearest alone bunches in bays, the share alone slants.
 */
export function aims(crest: readonly Metres[], foot: readonly Metres[]): Metres[] {
  let reached = 0;
  return crest.map((c, i) => {
    let near = Math.max(0, reached - 2);
    for (let j = near; j < foot.length; j += 1) {
      if (Math.hypot(foot[j]![0] - c[0], foot[j]![1] - c[1]) < Math.hypot(foot[near]![0] - c[0], foot[near]![1] - c[1])) near = j;
    }
    reached = near;
    const share = foot[Math.round((i / Math.max(1, crest.length - 1)) * (foot.length - 1))]!, w = HACHURE.nearestShare;
    return [w * foot[near]![0] + (1 - w) * share[0], w * foot[near]![1] + (1 - w) * share[1]];
  });
}

/** Each aim becomes the mean of those around it, so that no stroke crosses its neighbour where the foot turns a corner. */
export function smoothed(points: readonly Metres[], reach = 3): Metres[] {
  return points.map((_, i) => {
    const r = Math.min(reach, i, points.length - 1 - i), near = points.slice(i - r, i + r + 1);
    return [near.reduce((sum, p) => sum + p[0], 0) / near.length, near.reduce((sum, p) => sum + p[1], 0) / near.length];
  });
}

/** Wedges (open rings of 4 points, metres) from crest to foot; too short ones are left out. */
export function wedges(crestLine: readonly Metres[], footLine: readonly Metres[], seed = 1945): Metres[][] {
  const crest = resample(crestLine, HACHURE.spacing), target = smoothed(aims(crest, resample(footLine, HACHURE.spacing / 3)));
  const chance = seeded(seed);
  return crest.flatMap((c, i) => {
    const dx = target[i]![0] - c[0], dy = target[i]![1] - c[1], way = Math.hypot(dx, dy);
    const long = Math.min(way, Math.min(way, HACHURE.longest) * (i % 2 === 0 ? 1 : HACHURE.odd) * (0.88 + 0.24 * chance()));
    const wide = (HACHURE.crestWidth * (0.85 + 0.3 * chance())) / 2, narrow = HACHURE.footWidth / 2;
    if (way < HACHURE.shortest) return [];
    const [ux, uy] = [dx / way, dy / way], end: Metres = [c[0] + ux * long, c[1] + uy * long];
    return [[[c[0] - uy * wide, c[1] + ux * wide], [end[0] - uy * narrow, end[1] + ux * narrow],
      [end[0] + uy * narrow, end[1] - ux * narrow], [c[0] + uy * wide, c[1] - ux * wide]] as Metres[]];
  });
}

/** A plane in metres around a latitude, and back; within 20 km true to 0.1 %. */
function plane(origin: Position): { to: (p: Position) => Metres; from: (m: Metres) => Position } {
  const y = 111_250, x = 111_320 * Math.cos(origin[1]! * (Math.PI / 180));
  return { to: (p) => [(p[0]! - origin[0]!) * x, (p[1]! - origin[1]!) * y], from: (m) => [m[0] / x + origin[0]!, m[1] / y + origin[1]!] };
}

/** The Seelow Heights as hachures, computed from crest and foot. */
export function seelowHachures({ facts }: LayerContext): Layer {
  const crests = facts.heights.filter((l) => heightsKind(l) === 'crest'), feet = facts.heights.filter((l) => heightsKind(l) === 'foot');
  const features = crests.flatMap((crest, n): FlatFeature[] => {
    const foot = feet[n];
    if (!foot) return [];
    const { to, from } = plane(crest.line[0]!);
    return wedges(crest.line.map(to), foot.line.map(to), 1945 + n).flatMap((wedge, i): FlatFeature[] => {
      const ring = cleanRing([...wedge, wedge[0]!].map(from), true);
      return ring ? [feature(`${crest.id}-h${i + 1}`, { type: 'Polygon', coordinates: [ring] }, { crest: crest.id, foot: foot.id })] : [];
    });
  });
  return {
    id: 'seelow-heights-hachures', geometry: 'Polygon', ...OURS, features,
    title: 'Hachures of the Seelow Heights',
    description: 'Drawn strokes that show where the slope lies and which way it falls; computed from crest and foot, symbolic in length and weight.',
    fields: [ID_FIELD, field('crest', 'string', 'Crest line the stroke starts on (seelow-heights-crest).'),
      field('foot', 'string', 'Foot line it runs towards (seelow-heights-foot).')],
  };
}
