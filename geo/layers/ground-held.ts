// What ground did each side hold on an evening, as one shape? For the files of single days; `ground-taken` holds the same by day of gain.
import type { MultiPolygon, Polygon } from 'geojson';
import type { Side } from '../model/scalars';
import { crop, sharedPolygons, toPaths, type Paths } from '../surface/area';
import { landOf } from '../surface/coast';
import { cleanArea } from './clean';
import type { LayerContext } from './context';

export interface HeldGround { side: Side; day: string; geometry: Polygon | MultiPolygon }

/** Corners of the coast that bend it by less than this (1e-5 degree, about 100 m) are left out here: the coast itself is no better. */
const COAST = 120;

/** A closed path without the corners that matter less than `COAST`: a corner goes while all it stood for stays that near the chord. */
function thin(path: Paths[number]): Paths[number] {
  const kept = new Uint8Array(path.length);
  const walk = (a: number, b: number): void => {
    const p = path[a]!, q = path[b % path.length]!, dx = q.X - p.X, dy = q.Y - p.Y, length = Math.hypot(dx, dy) || 1;
    let worst = -1, far = COAST;
    for (let i = a + 1; i < b; i += 1) {
      const r = path[i]!, away = Math.abs(dx * (r.Y - p.Y) - dy * (r.X - p.X)) / length;
      if (away > far) { far = away; worst = i; }
    }
    if (worst < 0) return;
    kept[worst] = 1;
    walk(a, worst);
    walk(worst, b);
  };
  const half = path.length >> 1;
  kept[0] = 1; kept[half] = 1;
  walk(0, half);
  walk(half, path.length);
  return path.filter((_, i) => kept[i] === 1);
}

function box(paths: Paths): [number, number, number, number] {
  let x0 = Infinity, y0 = Infinity, x1 = -Infinity, y1 = -Infinity;
  for (const path of paths) for (const p of path) { x0 = Math.min(x0, p.X); y0 = Math.min(y0, p.Y); x1 = Math.max(x1, p.X); y1 = Math.max(y1, p.Y); }
  return [x0 - 2000, y0 - 2000, x1 + 2000, y1 + 2000];
}

/** One shape a side and evening, cut at the coast (thinned to about 100 m) and at neutral borders. */
export function groundHeld({ surface, base }: LayerContext): HeldGround[] {
  return (['soviet', 'western'] as const).flatMap((side) => {
    const land = landOf(side, base).map(thin).filter((path) => path.length > 3);
    return surface.days[side].flatMap(({ day, ground }): HeldGround[] => {
      const own = toPaths(ground);
      const geometry = cleanArea(sharedPolygons(own, crop(land, ...box(own))));
      return geometry ? [{ side, day, geometry }] : [];
    });
  });
}
