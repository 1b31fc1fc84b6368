// Is each zone cut by the ground of both sides on the last evening, and its area right? Two boxes, worked out by hand.
import { describe, expect, it } from 'vitest';
import { zonesHeld } from '../../../geo/layers/zones-held';
import { zoneAreas } from '../../../geo/measures/zones';
import type { LayerContext } from '../../../geo/layers/context';
import { box, context } from '../../fixtures/geo/context';

const zone = (id: string, power: 'soviet' | 'american', ring: [number, number][]): LayerContext['base']['zones']['features'][number] =>
  ({ type: 'Feature', properties: { id, name: id, power, source: 'Test data', licence: 'CC0-1.0', start_date: '1945-07-04', accuracy_m: 500 } as LayerContext['base']['zones']['features'][number]['properties'], geometry: { type: 'Polygon', coordinates: [ring] } });
/** Western ground reaches to 11° E on the last evening of the small campaign, Soviet ground begins at 13.5° E. */
const ctx: LayerContext = { ...context, base: { ...context.base, zones: { type: 'FeatureCollection', features: [zone('zone-soviet', 'soviet', box(10, 51, 14, 52)), zone('zone-american', 'american', box(8, 51, 10, 52))] } } };

describe('zones by who stood in them', () => {
  const found = zonesHeld(ctx).features.map(({ properties: p }) => [p['id'], p['area_km2'], p['handed_over'], p['start_date']]);
  it('gives one piece a zone and side, with what had to be handed over', () => {
    expect(found.map(([id, , over]) => [id, over])).toEqual([['zone-soviet-soviet', false], ['zone-soviet-western', true], ['zone-american-western', false]]);
  });
  it('measures it: one degree by one degree from 51° N is R² · π/180 · (sin 52° − sin 51°)', () => {
    const square = 6371.007181 ** 2 * (Math.PI / 180) * (Math.sin((52 * Math.PI) / 180) - Math.sin((51 * Math.PI) / 180));
    expect(found.map(([, area]) => area)).toEqual([square / 2, square, 2 * square].map((a) => expect.closeTo(a, -1)));
  });
  it('is published as measures of the last evening', () => {
    expect(zoneAreas(ctx).map((m) => [m.id, m.unit, m.date])).toEqual([['zone-soviet-held-soviet', 'km2', '1945-04-25'], ['zone-soviet-held-western', 'km2', '1945-04-25'], ['zone-american-held-western', 'km2', '1945-04-25']]);
  });
});
