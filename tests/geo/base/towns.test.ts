// Are towns where the facts put the place of the same id, under one id and name?
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { distance } from '@turf/turf';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { readBase } from '../../../geo/base/read';

const towns = readBase().towns.features;
const folder = 'geo/facts/places';
const places = readdirSync(folder).filter((f) => f.endsWith('.csv')).flatMap((f) =>
  parse(readFileSync(join(folder, f), 'utf8'), { columns: true, comment: '#', skip_empty_lines: true }) as { id: string; lon: string; lat: string }[]);

describe('towns', () => {
  it('have ids of their own, made of the name of 1945', () => {
    const ids = towns.map((t) => t.properties.id);
    expect(new Set(ids).size).toBe(ids.length);
    const id = (name: string): string | undefined => towns.find((t) => t.properties.name === name)?.properties.id;
    expect([id('Küstrin'), id('Łódź'), id('Frankfurt (Oder)'), id('Landsberg (Warthe)'), id('Lübben'), id('Groß Lindow')])
      .toEqual(['kuestrin', 'lodz', 'frankfurt-oder', 'landsberg-warthe', 'luebben', 'gross-lindow']);
  });

  it('bear no name younger than 1945', () => {
    const young = ['Wrocław', 'Szczecin', 'Gdańsk', 'Kaliningrad', 'Eisenhüttenstadt', 'Wolfsburg', 'Salzgitter', 'Halle-Neustadt', 'Almere Stad', 'Kostrzyn nad Odrą'];
    expect(towns.filter((t) => young.includes(t.properties.name)).map((t) => t.properties.name)).toEqual([]);
    expect(towns.find((t) => t.properties.id === 'breslau')?.properties).toMatchObject({ name: 'Breslau', name_today: 'Wrocław', country: 'PL', rank: 1 });
  });

  it('lie within 2 km of the place of the same id', () => {
    const pairs = towns.flatMap((t) => places.filter((p) => p.id === t.properties.id).map((p) => ({ id: p.id, km: distance(t, [Number(p.lon), Number(p.lat)]) })));
    expect(pairs.length).toBeGreaterThan(100);
    expect(pairs.filter((p) => p.km > 2)).toEqual([]);
  });
});
