// Do the lines of the strip rest on the right facts? A handful of captures east of the Gate, judged by hand.
import type { Feature, FeatureCollection } from 'geojson';
import { describe, expect, it } from 'vitest';
import { armyLeads, leadOn } from '../../../../src/site/figures/army-leads';
import type { FigureInput } from '../../../../src/site/figures/figure';
import { DATA } from '../context';

const capture = (id: string, start_date: string, lon: number, more: Record<string, unknown> = {}): Feature => ({
  type: 'Feature', geometry: { type: 'Point', coordinates: [lon, 52.5163] },
  properties: { id, start_date, side: 'soviet', kind: 'captured', place_name: id, army_group: '1st Belorussian Front', army: '', source: 'memorial', locator: '', contested: false, status: 'documented', ...more },
});
const input = (features: Feature[]): FigureInput => ({ data: DATA, layers: (): Record<string, FeatureCollection> => ({ captures: { type: 'FeatureCollection', features } }) });
const zhukov = (features: Feature[]): string[] => armyLeads(input(features)).find((a) => a.id === 'zhukov')?.leads.map((l) => l.fact) ?? [];

describe('the nearest place so far', () => {
  it('steps only when a place is nearer than all before, once a day, in the order of days', () => {
    expect(zhukov([capture('C', '1945-02-03', 14.6), capture('A', '1945-01-20', 17), capture('B', '1945-01-31', 14.4), capture('D', '1945-04-16', 14.3), capture('E', '1945-04-16', 14.2)])).toEqual(['A', 'B', 'E']);
  });
  it('leaves out what is disputed, German, a mere event, or without a source', () => {
    expect(zhukov([capture('A', '1945-01-20', 17, { contested: true }), capture('B', '1945-01-20', 17, { side: 'german' }), capture('C', '1945-01-20', 17, { kind: 'event' }), capture('D', '1945-01-20', 17, { status: 'unsourced' })])).toEqual([]);
  });
  it('counts a place for every formation it is ascribed to', () => {
    const armies = armyLeads(input([capture('A', '1945-04-25', 13.5, { army_group: '1st Belorussian Front / 1st Ukrainian Front' }), capture('B', '1945-04-12', 11.9, { side: 'western', army_group: '12th Army Group', army: 'US Ninth Army' })]));
    expect(armies.filter((a) => a.leads.length > 0).map((a) => a.id)).toEqual(['zhukov', 'konev', 'ninth']);
  });
  it('holds on a day until the next step', () => {
    const [army] = armyLeads(input([capture('A', '1945-01-20', 17), capture('B', '1945-01-31', 14.4)]));
    expect(army && leadOn(army, '1945-01-19')).toBeNull();
    expect(army && leadOn(army, '1945-01-30')?.fact).toBe('A');
    // 1.0223° of longitude at 52.5163° N: 1.0223 × 67.90 km.
    expect(army && leadOn(army, '1945-04-01')?.km).toBeCloseTo(69.4, 0);
  });
});
