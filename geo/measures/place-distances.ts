// How far is each place from Berlin? From the Brandenburg Gate and from the city limit, for the published gazetteer.
import type { Place, PublishedPlace } from '../model/place';
import { geodesicKm } from '../model/geodesic';
import type { LayerContext } from '../layers/context';
import { holds } from '../layers/inside';
import { nearestOnLines } from '../layers/nearest';
import { cityRings, endOf, GATE } from './claim-ends';

const km = (v: number): number => Math.round(v * 100) / 100;
const degrees = (v: number | undefined): number | null => (v === undefined ? null : Math.round(v * 1e5) / 1e5);

/** The places with both distances in km; inside the city the one to its limit is 0 and has no nearest point. */
export function placesWithDistances(ctx: LayerContext): PublishedPlace[] {
  const gate = endOf(GATE, ctx).point!, city = cityRings(ctx);
  return ctx.facts.places.map((place: Place): PublishedPlace => {
    const at = [place.lon, place.lat], near = holds([city], at) ? null : nearestOnLines(at, city);
    return { ...place, gate_km: km(geodesicKm(at, gate)), limit_km: near ? km(near.km) : 0, limit_lon: degrees(near?.at[0]), limit_lat: degrees(near?.at[1]) };
  });
}
