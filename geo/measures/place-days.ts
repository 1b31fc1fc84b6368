// How near did each side come to every place, evening by evening, and when was it inside that side's ground?
import type { LayerContext } from '../layers/context';
import { geodesicKm } from '../model/geodesic';
import type { Place } from '../model/place';
import { THEATRE, type Side } from '../model/scalars';
import { EASTERN_SOUTH } from '../surface/coast';
import { toLonLat, toPlane, type XY } from '../surface/plane';
import { groundIndex, inside, nearest, type Foot } from './ground-index';

/** One value an evening, the first on the side's first evening: km to the nearest ground, 0 when the place lies in it. */
export type Kilometres = number[];

/** Is the place inside the window that the fronts of this side are computed for? */
export const asked = (side: Side, { lon, lat }: Pick<Place, 'lon' | 'lat'>): boolean =>
  lon >= THEATRE.west && lon <= THEATRE.east && lat >= (side === 'soviet' ? EASTERN_SOUTH : THEATRE.south) && lat <= THEATRE.north;

interface Asked { place: Place; at: XY; foot: Foot | null; inside: boolean; km: Kilometres }

/**
 * Kilometres to a side's ground for every place in its window, by place id. Geodesics on the ellipsoid to the point that is
 * nearest in the flat plane (true to 0.4 %), to a tenth of a km.
 */
export function placeDays(side: Side, { facts, surface }: Pick<LayerContext, 'facts' | 'surface'>): Map<string, Kilometres> {
  const places = facts.places.filter((p) => asked(side, p)).map((place): Asked => ({ place, at: toPlane([place.lon, place.lat]), foot: null, inside: false, km: [] }));
  for (const day of surface.days[side]) {
    const fell = day.lost.length > 0, ground = groundIndex(day.ground.flat());
    for (const p of places) evening(p, ground, fell);
  }
  return new Map(places.map(({ place, km }) => [place.id, km]));
}

/** Ground once held stays held unless some was lost: what was inside stays inside, and no distance grows. */
function evening(p: Asked, ground: ReturnType<typeof groundIndex>, fell: boolean): void {
  const last = p.km[p.km.length - 1];
  if (fell || !p.inside) p.inside = inside(ground, p.at);
  if (p.inside) { p.foot = null; p.km.push(0); return; }
  const nearer = nearest(ground, p.at, fell || !p.foot ? Infinity : p.foot.km - 0.001);
  if (!nearer && last !== undefined && !fell) { p.km.push(last); return; }
  p.foot = nearer;
  // A place outside is never 0 km away, however near: 0 means inside.
  p.km.push(nearer ? Math.max(0.1, Math.round(geodesicKm([p.place.lon, p.place.lat], toLonLat(nearer.at)) * 10) / 10) : Infinity);
}
