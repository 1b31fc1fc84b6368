// Where do the stretches of one evening run? Unfolded to lines; the one nearest to a point.
import type { MapCollection, MapFeature } from '../../map-style/map-layers';
import type { Stretch } from './details';

const SCALE = 1e4;

/** The stretch's line in degrees. */
export function unfold({ line }: Pick<Stretch, 'line'>): [number, number][] {
  const out: [number, number][] = [];
  let x = 0, y = 0;
  for (let i = 0; i < line.length; i += 2) out.push([(x += line[i]!) / SCALE, (y += line[i + 1]!) / SCALE]);
  return out;
}

/** The stretches as features with side, basis and half width in m. */
export const stretchSource = (stretches: readonly Stretch[]): MapCollection => ({
  type: 'FeatureCollection',
  features: stretches.map((s, i): MapFeature => ({ type: 'Feature', id: i, properties: { side: s.side === 's' ? 'soviet' : 'western', uncertainty_m: s.m }, geometry: { type: 'LineString', coordinates: unfold(s) } })),
});

function away([px, py]: readonly [number, number], [ax, ay]: readonly [number, number], [bx, by]: readonly [number, number], shrink: number): number {
  const dx = (bx - ax) * shrink, dy = by - ay, qx = (px - ax) * shrink, qy = py - ay, l = dx * dx + dy * dy;
  const t = l ? Math.max(0, Math.min(1, (qx * dx + qy * dy) / l)) : 0;
  return (qx - t * dx) ** 2 + (qy - t * dy) ** 2;
}

/** The stretch whose line passes nearest to the point. */
export function nearestStretch(stretches: readonly Stretch[], at: readonly [number, number]): Stretch | null {
  const shrink = Math.cos((at[1] * Math.PI) / 180);
  let best: Stretch | null = null, least = Infinity;
  for (const s of stretches) {
    const line = unfold(s);
    for (let i = 1; i < line.length; i += 1) {
      const d = away(at, line[i - 1]!, line[i]!, shrink);
      if (d < least) { least = d; best = s; }
    }
  }
  return best;
}
