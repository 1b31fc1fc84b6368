// Are rings, great circles, labels and cameras where they should be?
import { describe, expect, it } from 'vitest';
import { geodesicKm } from '../../../geo/model/geodesic';
import { PHONE, phoneView } from '../../../src/map-style/camera';
import { destination, greatCircle } from '../../../src/map-style/earth';
import { inside, ICONS } from '../../../src/map-style/icons';
import { styleImages } from '../../../src/map-style/images';
import { GATE, rings } from '../../../src/map-style/rings';
import { coastSource, mapSources } from '../../../src/map-style/sources';
import { locator, storySources } from '../../../src/map-style/story-source';
import { smallAtlas } from '../../fixtures/map/small-atlas';

describe('marks', () => {
  it('a ring of 100 km is 100 km away in every direction', () => {
    const ring = rings().features.find((f) => f.properties['km'] === 100)!.geometry;
    if (ring.type !== 'LineString') throw new Error('no line');
    for (const p of ring.coordinates) expect(geodesicKm(GATE, p)).toBeCloseTo(100, 1);
  });
  it('due east on the equator one degree is 111.32 km', () => expect(destination([0, 0], 90, 111.3195)[0]).toBeCloseTo(1, 4));
  it('the great circle from Reims to Moscow bends north of the straight line', () => {
    const line = greatCircle([4.03, 49.26], [37.62, 55.75]);
    expect(line).toHaveLength(49);
    expect(line[24]![1]).toBeGreaterThan((49.26 + 55.75) / 2);
  });
  it('a measure is labelled with its geodesic length; a told line only with what it is given', () => {
    const at = locator(mapSources(smallAtlas).names!);
    const s = storySources([{ from: 'kienitz', to: 'brandenburg-gate', kind: 'measure' }, { from: 'seelow', to: 'berlin', kind: 'told' }], [], at);
    expect(s['story-labels']!.features.map((f) => f.properties['label'])).toEqual(['74 km']);
    expect(Math.abs(Number(s['story-labels']!.features[0]!.properties['angle']))).toBeLessThan(90);
  });
  it('an unknown place is said by name', () => expect(() => locator(mapSources(smallAtlas).names!)('nowhere')).toThrow('the map knows no place "nowhere"; add it to geo/facts/places or correct the id'));
  it('the shore leaves out the edges the window cut', () => {
    const coast = coastSource(smallAtlas['land']).features.flatMap((f) => (f.geometry.type === 'LineString' ? f.geometry.coordinates : []));
    expect(coast).toContainEqual([13, 53.75]);
    expect(coastSource({ type: 'FeatureCollection', features: [{ type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates: [[[3, 47], [3, 50], [5, 50], [3, 47]]] } }] }).features[0]!.geometry).toEqual({ type: 'LineString', coordinates: [[3, 50], [5, 50], [3, 47]] });
  });
  it('the phone sees three quarters of the way to the same width', () => {
    // 5 - 0.75 log2(840 / 390) = 5 - 0.75 x 1.10692
    expect(PHONE.width).toBe(390);
    expect(phoneView({ center: [13, 52], zoom: 5 })).toEqual({ center: [13, 52], zoom: 4.17, ...PHONE });
  });
  it('a pin is solid at its head and open beside its tip; pictures are drawn at twice the size', () => {
    const [outer] = ICONS['pin-record'].shapes;
    expect([inside(outer, 0, -19), inside(outer, 0, -1), inside(outer, 5, -2)]).toEqual([true, true, false]);
    const pin = styleImages().find((i) => i.id === 'pin-record')!;
    expect([pin.pixelRatio, pin.pixels.width, pin.pixels.height]).toEqual([2, 40, 62]);
    expect(pin.pixels.data[3]).toBe(0);
  });
});
