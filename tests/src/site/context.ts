// Which small atlas do the tests of the prose read? Two places, two days, one work, two claims.
import type { Claim } from '../../../geo/model/claim';
import type { Source } from '../../../geo/model/citation';
import type { Measure } from '../../../geo/model/measure';
import type { Place } from '../../../geo/model/place';
import type { AtlasData } from '../../../src/site/atlas-data';

const place = (id: string, name: string, lon: number, lat: number): Place =>
  ({ id, name, lon, lat, name_today: '', name_other: '', kind: 'town', rank: 3, accuracy_m: 100, position_from: 'gazetteer', country: 'DE' });
const measure = (id: string, value: number): Measure =>
  ({ id, value, unit: 'km', method: 'test', from: 'ground', to: 'gate', date: id.slice(-10), side: id.startsWith('soviet') ? 'soviet' : 'western', at_lon: null, at_lat: null });
const claim = (id: string, verdict: Claim['verdict']): Claim =>
  ({ id, passage: 'c2', claim: `What ${id} says.`, kind: 'number', verdict, record: 'What the record says.', cite: [{ source: 'memorial', locator: 'page 2' }], confidence: 'high' });
const byId = <T extends { id: string }>(items: T[]): ReadonlyMap<string, T> => new Map(items.map((item) => [item.id, item]));

const source: Source = { id: 'memorial', title: 'The memorial', author: 'A. Author', year: '1999', kind: 'local-history' };

export const DATA: AtlasData = {
  folder: 'nowhere', version: 'test', catalogue: [],
  places: byId([place('kienitz', 'Kienitz', 14.4, 52.67), place('brandenburg-gate', 'Brandenburg Gate', 13.3777, 52.5163), place('equator-a', 'A', 0, 0), place('equator-b', 'B', 1, 0)]),
  measures: byId([measure('soviet-gate-1945-02-08', 67.4), measure('western-limit-1945-04-12', 1042.6)]),
  sources: byId([source]),
  claims: byId([claim('C-004', 'partly'), claim('C-005', 'supported')]),
};
