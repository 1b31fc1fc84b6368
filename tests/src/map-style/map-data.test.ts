// Does the packed map data come back as the same map, with shared outlines kept once?
import { describe, expect, it } from 'vitest';
import { decode } from '../../../src/map-style/decode';
import { PACKS, pack } from '../../../src/map-style/map-data';
import { mapSources } from '../../../src/map-style/sources';
import type { MapSources } from '../../../src/map-style/sources';
import { thin, thinRing } from '../../../src/map-style/thin';
import { smallAtlas } from '../../fixtures/map/small-atlas';

const sources = mapSources(smallAtlas);

describe('pack and decode', () => {
  it('keeps features, their dates and their order', () => {
    const { ground, front } = decode(JSON.parse(JSON.stringify(pack(sources, PACKS.fronts))));
    expect(ground!.features.map((f) => f.properties['start_date'])).toEqual(['1945-01-12', '1945-04-16', '1945-04-18', '1945-02-01']);
    expect(front!.features.map((f) => [f.properties['side'], f.properties['basis']])).toEqual(sources.front!.features.map((f) => [f.properties['side'], f.properties['basis']]));
  });
  it('keeps corners to a ten-thousandth of a degree and the turn of rings', () => {
    const { ground } = decode(pack(sources, PACKS.fronts)), g = ground!.features[2]!.geometry;
    const ring = g.type === 'MultiPolygon' ? g.coordinates[0]![0]! : [];
    expect(ring[0]).toEqual(ring[ring.length - 1]);
    expect(ring.map((p) => p.join(' '))).toEqual(expect.arrayContaining(['14.4 53', '13.9 52.7', '14.55 52.4']));
    const turn = (r: number[][]): number => Math.sign(r.reduce((s, p, i) => (i ? s + r[i - 1]![0]! * p[1]! - p[0]! * r[i - 1]![1]! : 0), 0));
    const before = sources.ground!.features[2]!.geometry;
    expect(turn(ring)).toBe(before.type === 'Polygon' ? turn(before.coordinates[0]!) : 0);
  });
  it('keeps places to a metre in the same file as the coast', () => {
    const { names, land } = decode(pack(sources, PACKS.context));
    expect(names!.features.find((f) => f.properties['id'] === 'brandenburg-gate')!.geometry).toEqual({ type: 'Point', coordinates: [13.3777, 52.5163] });
    expect(land!.features).toHaveLength(1);
  });
  it('two squares side by side share one arc', () => {
    const square = (w: number) => ({ type: 'Feature' as const, id: `q${w}`, properties: { id: `q${w}` }, geometry: { type: 'Polygon' as const, coordinates: [[[w, 0], [w + 1, 0], [w + 1, 1], [w, 1], [w, 0]]] } });
    const pair: MapSources = { land: { type: 'FeatureCollection', features: [square(0), square(1)] } };
    const { arcs } = pack(pair, { scale: 10, sources: ['land'] });
    expect(arcs.map((a) => a.length / 2).sort()).toEqual([2, 4, 4]);
  });
  it('splits an area of several parts, so that no sliver can turn its sisters into holes', () => {
    const parts = mapSources({ 'ground-taken': { type: 'FeatureCollection', features: [{ type: 'Feature', id: 'm', properties: { id: 'm', side: 'soviet' }, geometry: { type: 'MultiPolygon', coordinates: [[[[0, 0], [1, 0], [1, 1], [0, 0]]], [[[5, 5], [6, 5], [6, 6], [5, 5]]]] } }] } });
    expect(parts.ground!.features.map((f) => f.geometry.type)).toEqual(['Polygon', 'Polygon']);
  });
});

describe('thinning', () => {
  it('drops a point nearer than the tolerance, keeps a farther one', () => {
    expect(thin([[0, 0], [50, 1], [100, 0]], () => 2)).toEqual([[0, 0], [100, 0]]);
    expect(thin([[0, 0], [50, 3], [100, 0]], () => 2)).toEqual([[0, 0], [50, 3], [100, 0]]);
  });
  it('never loses a ring', () => expect(thinRing([[0, 0], [4, 0], [4, 4], [0, 4], [0, 0]], () => 100)).toHaveLength(4));
});
