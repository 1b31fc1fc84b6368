// How much ground changed hands in July 1945? Areas of every zone by who stood in it at the end.
import { zonesHeld } from '../layers/zones-held';
import type { LayerContext } from '../layers/context';
import type { Measure } from '../model/measure';

const METHOD = 'Area (sphere of equal area, WGS 84) of the zone of July 1945 cut by the ground the side held on the last evening of the campaign.';

/** `zone-soviet-held-western` and so on, square kilometres. */
export const zoneAreas = (ctx: LayerContext): Measure[] => zonesHeld(ctx).features.map(({ properties: p }): Measure => ({
  id: `${String(p['zone'])}-held-${String(p['side'])}`, value: Number(p['area_km2']), unit: 'km2', method: METHOD,
  from: String(p['zone']), to: `ground-taken, ${String(p['side'])}`, date: String(p['start_date']), side: p['side'] === 'soviet' ? 'soviet' : 'western', at_lon: null, at_lat: null,
}));
