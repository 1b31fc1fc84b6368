// Where was a formation on a day? Only rows of its own side that name it, in order, with distance and source.
import type { Feature } from 'geojson';
import { describe, expect, it } from 'vitest';
import { standsOf } from '../../../../src/site/glossary/entries';
import { DATA } from '../context';

const row = (id: string, day: string, side: string, army_group: string, army: string): Feature => ({
  type: 'Feature', geometry: { type: 'Point', coordinates: [13.3777, 52.5163] }, properties: { id, start_date: day, side, army_group, army, place: 'gate', place_name: 'Gate', event: 'Taken', source: 'memorial', locator: 'p. 2', status: 'documented' },
});

describe('standsOf', () => {
  it('finds a formation alone and beside others, of its own side only, by day', () => {
    const rows = [row('B', '1945-04-20', 'soviet', '', '9th Army / 12th Army'), row('A', '1945-04-01', 'soviet', '9th Army', ''), row('X', '1945-04-01', 'german', '', '9th Army'), row('Y', '1945-04-02', 'soviet', '', '19th Army')];
    const stands = standsOf('9th Army', 'soviet', rows, DATA);
    expect(stands.map((s) => s.id)).toEqual(['A', 'B']);
    expect(stands[0]).toMatchObject({ dateText: '1 April 1945', km: 0, cite: { title: 'The memorial', locator: 'p. 2' } });
  });
});
