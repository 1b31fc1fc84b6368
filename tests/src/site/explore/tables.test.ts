// Are the explorer's tables right: holders of places, ground lost and taken again, evidence of a day, details, armies, and the dates of sources?
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { GeoJSONSourceSpecification, LayerSpecification } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import type { Place } from '../../../../geo/model/place';
import { changeDays, dated, lastChange, plainId, stepOf } from '../../../../src/client/explore/dated';
import { armyTracks } from '../../../../src/site/explore/armies';
import { details } from '../../../../src/site/explore/details';
import { evidenceByDay } from '../../../../src/site/explore/evidence';
import { groundTable } from '../../../../src/site/explore/ground-table';

const box = (w: number, s: number, e: number, n: number): Geometry => ({ type: 'Polygon', coordinates: [[[w, s], [e, s], [e, n], [w, n], [w, s]]] });
const feature = (geometry: Geometry, properties: Record<string, unknown>): Feature => ({ type: 'Feature', geometry, properties });
const fc = (...features: Feature[]): FeatureCollection => ({ type: 'FeatureCollection', features });
const ground = fc(
  feature(box(15, 51, 16, 52), { id: 'a', side: 'soviet', start_date: '1945-01-12', end_date: '1945-05-10', area_km2: 7700 }),
  feature(box(14.8, 51, 15, 51.1), { id: 'b', side: 'soviet', start_date: '1945-02-15', end_date: '1945-03-06', area_km2: 155 }),
  feature(box(14.9, 51, 15, 52), { id: 'c', side: 'soviet', start_date: '1945-04-20', end_date: '1945-05-10', area_km2: 770 }),
);

describe('the table of the ground', () => {
  const table = groundTable(ground, [{ id: 'inside', at: [15.5, 51.5] }, { id: 'twice', at: [14.95, 51.05] }, { id: 'never', at: [13, 51.5] }]);
  it('knows who held a place when', () => {
    expect(table.holders).toEqual({ inside: [['soviet', '1945-01-12', '1945-05-10']], twice: [['soviet', '1945-02-15', '1945-03-06'], ['soviet', '1945-04-20', '1945-05-10']] });
  });
  it('measures what was lost and taken again: half of the lost patch, 0.1° by 0.1° at 51° north', () => {
    expect(table.again).toHaveLength(1);
    expect(table.again[0]!.slice(0, 2)).toEqual([1, 2]);
    expect(table.again[0]![2]).toBeGreaterThan(77);
    expect(table.again[0]![2]).toBeLessThan(79);
  });
});

describe('evidence, details and armies', () => {
  it('puts stretches of a day together, thinned and in steps', () => {
    const line = (start_date: string): Feature => feature({ type: 'LineString', coordinates: [[14, 52], [14.5, 52.00001], [15, 52]] }, { start_date, side: 'soviet', basis: 'documented', uncertainty_m: 5000, nearest_fact_km: 1.5, nearest_fact_days: 0, facts: 'E1' });
    const days = evidenceByDay(fc(line('1945-04-18'), line('1945-04-19')));
    expect([...days.keys()]).toEqual(['1945-04-18', '1945-04-19']);
    expect(days.get('1945-04-18')).toEqual([{ side: 's', documented: 1, m: 5000, km: 1.5, days: 0, facts: 'E1', line: [140000, 520000, 10000, 0] }]);
  });
  it('leaves out empty columns and keeps positions of points', () => {
    expect(details({ events: fc(feature({ type: 'Point', coordinates: [14.4, 52.5] }, { id: 'x', start_date: '1945-04-16', event: 'Attack', time: '', source: 's1' })) })).toEqual({
      events: { fields: ['start_date', 'event', 'source', 'lon', 'lat'], rows: [['x', '1945-04-16', 'Attack', 's1', 14.4, 52.5]] } });
  });
  it('measures armies to the Brandenburg Gate and names what is missing', () => {
    const places = new Map([['brandenburg-gate', { id: 'brandenburg-gate', name: 'Gate', lon: 13.3777, lat: 52.5163 }], ['seelow', { id: 'seelow', name: 'Seelow', lon: 14.38, lat: 52.534 }]]) as unknown as Map<string, Place>;
    const leg = (to_place: string): FeatureCollection => fc(feature({ type: 'LineString', coordinates: [] }, { id: 'l', army: '8th Guards Army', side: 'soviet', to_place, start_date: '1945-04-17' }));
    expect(armyTracks(leg('seelow'), places)).toEqual([{ army: '8th Guards Army', side: 'soviet', points: [[95, 68, 'Seelow']] }]);
    expect(() => armyTracks(leg('nowhere'), places)).toThrow('ends at "nowhere"');
  });
});

describe('dates of sources', () => {
  const days = changeDays([{ type: 'Feature', properties: { start_date: '1945-04-16', end_date: '1945-04-20' }, geometry: { type: 'Point', coordinates: [0, 0] } }]);
  it('are set only when something begins, is past its day, or ends', () => {
    expect(days).toEqual(['1945-04-16', '1945-04-17', '1945-04-20']);
    expect([lastChange(days, '1945-04-15'), lastChange(days, '1945-04-18'), lastChange(days, '1945-04-19'), lastChange(days, '1945-05-09')]).toEqual(['', '1945-04-17', '1945-04-17', '1945-04-20']);
  });
  it('split ground by its steps of tint without losing any', () => {
    const source = (data: FeatureCollection): GeoJSONSourceSpecification => ({ type: 'geojson', data });
    const layer = { id: 'ground-soviet', type: 'fill', source: 'ground', filter: ['<=', ['get', 'start_date'], ['global-state', 'date']] } as unknown as LayerSpecification;
    const made = dated({ ground: source(ground), front: source(fc()) }, [layer]);
    expect([stepOf('1945-02-01'), stepOf('1945-02-02'), stepOf('1945-05-09')]).toEqual([0, 1, 5]);
    expect(made.layers.map((l) => [l.id, plainId(l.id), 'source' in l ? l.source : ''])).toEqual([0, 1, 2, 3, 4, 5].map((i) => [`ground-soviet-${i}`, 'ground-soviet', `ground-${i}`]));
    expect(JSON.stringify(made.layers[4])).toContain('["global-state","date ground-4"]');
    expect([0, 1, 2, 3, 4, 5].map((i) => (made.sources[`ground-${i}`]!.data as FeatureCollection).features.length)).toEqual([1, 1, 0, 0, 1, 0]);
  });
});
