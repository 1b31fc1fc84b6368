// Do the river lines run where published coordinates and lengths say?
import { readFileSync } from 'node:fs';
import { distance, length, lineSlice, lineString, pointToLineDistance } from '@turf/turf';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { readBase } from '../../../geo/base/read';

interface Bridge { river: string; name: string; lon: string; lat: string; use: string; status: string }

const base = readBase();
const bridges = parse(readFileSync('geo/base/bridges.csv', 'utf8'), { columns: true }) as Bridge[];
const river = (id: string) => {
  const found = base.rivers.features.find((f) => f.properties.id === id);
  if (!found) throw new Error(`no river ${id}`);
  return found;
};
const metres = (b: Bridge): number => pointToLineDistance([Number(b.lon), Number(b.lat)], river(b.river), { units: 'meters' });
const km = (id: string, from: [number, number], to: [number, number]): number => length(lineSlice(from, to, river(id)));

describe('bridges', () => {
  it('lie on the line wherever the line was drawn through them', () => {
    const off = bridges.filter((b) => b.use !== 'check').map((b) => [b.name, metres(b)] as const).filter(([, m]) => m > 40);
    expect(off).toEqual([]);
    expect(bridges.filter((b) => b.use === 'control')).toHaveLength(12);
  });

  // Points the line was not drawn through; a point of a long bridge stands for its middle, not for the middle of the river.
  it.each([
    ['Riesa, railway bridge', 40], ['Barby, railway bridge', 20], ['Tangermünde, bridge of 1933', 60], ['Tangermünde, bridge of 2001', 120],
    ['Dresden, Marienbrücke', 180], ['Küstrin, railway bridge', 10], ['Frankfurt (Oder), Stadtbrücke', 20],
  ])('%s: the line is within %i m', (name, most) => {
    const bridge = bridges.find((b) => b.name === name)!;
    expect(metres(bridge)).toBeLessThan(most);
  });

  it('Torgau: at the road bridge the Elbe is within 60 m', () => {
    expect(pointToLineDistance([13.01139, 51.55806], river('elbe'), { units: 'meters' })).toBeLessThan(60);
  });

  it('the Spree in Berlin passes at least eight published bridges within 40 m', () => {
    const near = bridges.filter((b) => b.river === 'spree' && b.status === 'published' && metres(b) < 40);
    expect(near.length).toBeGreaterThanOrEqual(8);
  });
});

describe('lengths', () => {
  it.each([
    ['Oder, Neisse mouth to Fiddichow: Oder-km 542.4 to 704.1', 'oder', [14.7579, 52.0678], [14.3803, 53.1231], 161.7, 0.02],
    ['Oder, Neisse mouth to the Küstrin railway bridge: Oder-km 542.4 to 615.0', 'oder', [14.7579, 52.0678], [14.62686, 52.57961], 72.6, 0.03],
    ['Elbe, border to Geesthacht weir: Elbe-km 0 to 585.9, less 3.5 km before the line turns German', 'elbe', [14.22242, 50.8974], [10.336, 53.424], 582.4, 0.02],
    ['Elbe, Torgau to Tangermünde: Elbe-km 154.5 to 389', 'elbe', [13.01139, 51.55806], [11.98444, 52.54972], 234.5, 0.025],
    ['Lusatian Neisse, tripoint to mouth: about 197 km', 'neisse', [14.8234, 50.8706], [14.7579, 52.0678], 197, 0.03],
  ] as const)('%s', (_, id, from, to, published, tolerance) => {
    expect(Math.abs(km(id, [...from], [...to]) / published - 1)).toBeLessThan(tolerance);
  });
});

describe('the lines', () => {
  it('have one feature a river, all those the atlas names', () => {
    const ids = base.rivers.features.map((f) => f.properties.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ['oder', 'neisse', 'elbe', 'spree', 'havel', 'saale', 'mulde', 'warthe', 'vistula', 'rhine', 'weser', 'danube', 'moldau', 'main', 'netze', 'ems',
      'oder-spree-kanal', 'hohenzollernkanal', 'mittellandkanal', 'unstrut', 'werra', 'fulda', 'neckar', 'inn', 'isar', 'march', 'mosel', 'bug-narew', 'teltowkanal',
      'landwehrkanal', 'maas', 'roer', 'saar', 'westoder', 'alte-oder', 'alte-oder-golzow']) expect(ids).toContain(id);
  });

  it('run from source to mouth', () => {
    const north = ['oder', 'neisse', 'elbe', 'spree', 'saale', 'mulde', 'vistula', 'rhine', 'weser', 'moldau', 'ems', 'roer', 'saar'];
    expect(north.filter((id) => river(id).geometry.coordinates[0]![1]! >= river(id).geometry.coordinates.at(-1)![1]!)).toEqual([]);
    expect(river('danube').geometry.coordinates[0]![0]).toBeLessThan(river('danube').geometry.coordinates.at(-1)![0]!);
  });

  it('the Elbe has no gap: stretches meet within 300 m, no step is longer than 4 km, no vertex turns back', () => {
    const own = base.stretches.features.filter((f) => f.properties.river === 'elbe').sort((a, b) => a.properties.n - b.properties.n);
    expect(own.length).toBeGreaterThan(20);
    const gaps = own.slice(1).map((f, i) => distance(own[i]!.geometry.coordinates.at(-1)!, f.geometry.coordinates[0]!, { units: 'meters' }));
    expect(Math.max(...gaps)).toBeLessThan(300);
    const c = river('elbe').geometry.coordinates;
    expect(Math.max(...c.slice(1).map((p, i) => length(lineString([c[i]!, p]))))).toBeLessThan(4);
    expect(length(river('elbe'))).toBeGreaterThan(850);
  });

  it('keep sources and licences apart, stretch by stretch', () => {
    expect(river('neisse').properties).toMatchObject({ licence: 'GeoNutzV', accuracy_m: 60, detail: true, name: 'Neiße' });
    expect(river('oder').properties.licence).toBe('LGPL-3.0-or-later; GeoNutzV; CC-BY-4.0');
    expect(river('danube').properties).toMatchObject({ licence: 'LGPL-3.0-or-later', detail: false });
    const mixed = base.stretches.features.filter((f) => f.properties.licence.includes(';'));
    expect(mixed).toEqual([]);
  });
});
