// Does the history of a place say who held it, from when, by which fact, and how far both sides were? A square country checked by hand.
import { describe, expect, it } from 'vitest';
import { placeHistories, type PlaceHistory } from '../../../geo/publish/place-history';
import { daysBetween } from '../../../geo/model/day';
import { geodesicKm } from '../../../geo/model/geodesic';
import { box, facts } from '../../fixtures/geo/context';

type Days = Parameters<typeof placeHistories>[0]['surface']['days'];
const evening = (side: 'soviet' | 'western', day: string, west: number, east: number, lost = false): Days['soviet'][number] =>
  ({ side, day, ground: [[box(west, 50, east, 54)]], gained: [], lost: lost ? [[box(14.3, 52, 14.5, 53)]] : [], lines: [], segments: [], traced: false, forced: [] });

/** The Red Army reaches 14.6° E on 31 January, 14.3° on 17 April, falls back to 14.5° on 20 April; the Western Allies stand at 11°, from 25 April at 13.4°. */
const reach = (day: string): number => (day < '1945-01-31' ? 20 : day < '1945-04-17' ? 14.6 : day < '1945-04-20' ? 14.3 : 14.5);
const days: Days = {
  soviet: daysBetween('1945-01-12', '1945-05-09').map((day) => evening('soviet', day, reach(day), 24, day === '1945-04-20')),
  western: daysBetween('1945-02-01', '1945-05-09').map((day) => evening('western', day, 5, day < '1945-04-25' ? 11 : 13.4)),
};
const more = [{ ...facts.places[0]!, id: 'moscow', name: 'Moscow', lon: 37.6, lat: 55.75 }, { ...facts.places[0]!, id: 'west', name: 'West', lon: 8, lat: 52 }, { ...facts.places[0]!, id: 'graz', name: 'Graz', lon: 15.44, lat: 47.07 }];
const histories = placeHistories({ facts: { ...facts, places: [...facts.places, ...more] }, surface: { days, hours: [], validation: { captures: [], traces: [] } } });
const of = (id: string): PlaceHistory => histories.find((h) => h.id === id)!;
const on = (series: number[] | null, day: string, first = '1945-01-12'): number | undefined => series?.[daysBetween(first, day).length - 1];

describe('place history', () => {
  it('names the fact of the day a place was taken', () => {
    expect(of('kuestrin').spells).toEqual([{ holder: 'german', from: '1945-01-12', fact: null, near: [] }, { holder: 'soviet', from: '1945-01-31', fact: 'E001', near: [] }]);
  });
  it('follows ground that was lost again, and says where no fact stands behind it', () => {
    expect(of('seelow').spells.map((s) => [s.holder, s.from, s.fact])).toEqual([['german', '1945-01-12', null], ['soviet', '1945-04-17', 'E002'], ['german', '1945-04-20', null]]);
  });
  it('names the nearest dated facts where the place has none', () => {
    const gate = of('brandenburg-gate').spells[1];
    expect(gate).toMatchObject({ holder: 'western', from: '1945-04-25', fact: null, near: [] });
    const near = placeHistories({ facts: { ...facts, captures: [{ ...facts.captures[1]!, place: 'other', lon: 14.5, lat: 52.55 }] }, surface: { days, hours: [], validation: { captures: [], traces: [] } } });
    expect(near.find((h) => h.id === 'seelow')?.spells[1]?.near).toEqual([{ fact: 'E002', km: Math.round(geodesicKm([14.37861, 52.5316], [14.5, 52.55])) }]);
  });
  it('begins in the west on the first evening with a line there', () => {
    expect(of('west').spells).toEqual([{ holder: 'western', from: '1945-02-01', fact: null, near: [] }]);
    expect(of('west').western).toHaveLength(98);
  });
  it('measures to the nearest ground on the ellipsoid, 0 inside, in whole km', () => {
    // Due east along the parallel the nearest point of a meridian edge lies a little off: within a km of the parallel's own length.
    expect(on(of('seelow').soviet, '1945-04-16')).toBe(Math.round(geodesicKm([14.37861, 52.5316], [14.6, 52.532])));
    expect(on(of('seelow').soviet, '1945-04-17')).toBe(0);
    expect(on(of('seelow').soviet, '1945-04-20')).toBe(Math.round(geodesicKm([14.37861, 52.5316], [14.5, 52.532])));
    expect(on(of('brandenburg-gate').western, '1945-04-24', '1945-02-01')).toBe(Math.round(geodesicKm([13.3777, 52.5163], [11, 52.53])));
    expect(of('seelow').gate_km).toBe(Math.round(geodesicKm([14.37861, 52.5316], [13.3777, 52.5163]) * 10) / 10);
  });
  it('says nothing of places beyond the ground that is computed', () => {
    expect(of('moscow')).toMatchObject({ spells: [], soviet: null, western: null });
    expect(of('graz')).toMatchObject({ spells: [], soviet: null });
  });
});
