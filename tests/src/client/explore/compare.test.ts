// Are km² and towns between two evenings right, also where ground was lost and taken again?
import { describe, expect, it } from 'vitest';
import { changedFeatures } from '../../../../src/client/explore/compare-panel';
import { compareDays, holderOn, type GroundTable } from '../../../../src/client/explore/compare';

const END = '1945-05-10';
const table: GroundTable = {
  ground: [
    ['s0', 'soviet', '1945-01-12', END, 1000], ['s1', 'soviet', '1945-02-15', '1945-03-06', 40], ['s2', 'soviet', '1945-04-20', END, 300.4],
    ['w0', 'western', '1945-02-01', END, 500], ['w1', 'western', '1945-04-20', END, 70],
  ],
  again: [[1, 2, 30]],
  holders: { old: [['soviet', '1945-01-12', END]], lauban: [['soviet', '1945-02-15', '1945-03-06'], ['soviet', '1945-04-20', END]], torgau: [['western', '1945-04-20', END]] },
};

describe('two evenings', () => {
  it('adds up the ground taken, in either order of the days', () => {
    const want = [{ side: 'soviet', gained: 300.4, lost: 0 }, { side: 'western', gained: 70, lost: 0 }];
    expect(compareDays(table, '1945-04-19', '1945-04-20').changes).toEqual(want);
    expect(compareDays(table, '1945-04-20', '1945-04-19').changes).toEqual(want);
  });
  it('counts ground lost', () => {
    expect(compareDays(table, '1945-03-01', '1945-03-10').changes[0]).toEqual({ side: 'soviet', gained: 0, lost: 40 });
  });
  it('counts ground held on both evenings as neither, though lost between them', () => {
    expect(compareDays(table, '1945-02-20', '1945-05-01').changes[0]).toEqual({ side: 'soviet', gained: 270.4, lost: 10 });
  });
  it('names the towns that changed hands, with the evening', () => {
    expect(compareDays(table, '1945-03-01', '1945-03-10').towns).toEqual([{ id: 'lauban', before: 'soviet', after: 'german', day: '1945-03-06' }]);
    expect(compareDays(table, '1945-04-01', '1945-05-01').towns.map((t) => [t.id, t.before, t.after, t.day])).toEqual([['lauban', 'german', 'soviet', '1945-04-20'], ['torgau', 'german', 'western', '1945-04-20']]);
    expect(compareDays(table, '1945-02-20', '1945-05-01').towns.map((t) => t.id)).toEqual(['torgau']);
  });
  it('reads holders half-open', () => {
    expect([holderOn(table.holders['lauban'], '1945-03-05'), holderOn(table.holders['lauban'], '1945-03-06'), holderOn(undefined, '1945-03-06')]).toEqual(['soviet', 'german', 'german']);
  });
  it('puts changed ground and both lines into one collection', () => {
    const f = (id: string, start_date: string, end_date: string): GeoJSON.Feature => ({ type: 'Feature', properties: { id, start_date, end_date }, geometry: { type: 'Point', coordinates: [0, 0] } });
    const ground = { type: 'FeatureCollection' as const, features: [f('a', '1945-01-12', END), f('b', '1945-04-02', END), f('c', '1945-02-01', '1945-04-02')] };
    const lines = { type: 'FeatureCollection' as const, features: [f('l1', '1945-04-01', '1945-04-02'), f('l2', '1945-04-02', '1945-04-03'), f('l3', '1945-04-03', '1945-04-04')] };
    const made = changedFeatures(ground, lines, '1945-04-01', '1945-04-03') as GeoJSON.FeatureCollection;
    expect(made.features.map((x) => [x.properties?.['id'], x.properties?.['change']])).toEqual([['b', 'taken'], ['c', 'lost'], ['l1', undefined], ['l3', undefined]]);
  });
});
