// Is every island, spit and lagoon there? Known points of land and water, and the tools that close the coast into rings.
import { area, booleanPointInPolygon, feature, kinks } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import { pieces, rings } from '../../../geo/base/import/rings';
import { thinRings } from '../../../geo/base/import/thin-rings';
import { RAISED_LATER } from '../../../geo/base/import/land-changes';
import type { Position } from '../../../geo/base/import/plane';
import { readBase } from '../../../geo/base/read';
import { LAND, WATER } from './shore-points';

const { land, lakes, neutral } = readBase();
const landAt = (lon: number, lat: number): string | undefined => land.features.find((f) => booleanPointInPolygon([lon, lat], f))?.properties.id;
const inLake = (lon: number, lat: number): boolean => lakes.features.some((f) => booleanPointInPolygon([lon, lat], f));

describe('the shore', () => {
  it.each(LAND)('%s is land', (_, lon, lat) => {
    expect(landAt(lon, lat)).toBeDefined();
    expect(inLake(lon, lat)).toBe(false);
  });
  it.each(WATER)('%s is water', (_, lon, lat) => expect(landAt(lon, lat)).toBeUndefined());
  it.each(RAISED_LATER.map(({ name, at }) => [name, ...at] as const))('%s is not yet there', (_, lon, lat) => expect(landAt(lon, lat)).toBeUndefined());

  it('the spits hang on the mainland, the islands do not', () => {
    const mainland = landAt(13.4, 52.5);
    const spits: [number, number][] = [[18.8, 54.61], [19.44, 54.385], [20.86, 55.155], [19.905, 54.651]];
    expect(spits.map((p) => landAt(...p))).toEqual(spits.map(() => mainland));
    const islands: [number, number][] = [[14.07, 53.955], [14.61, 53.842], [13.433, 54.418], [3.75, 51.695], [11.2, 54.44]];
    expect(new Set([mainland, ...islands.map((p) => landAt(...p))]).size).toBe(6);
  });

  it('Sweden in the neutral countries has the shore of the land, Ven with it, and no Danish island', () => {
    const sweden = neutral.features.find((f) => f.properties.id === 'sweden')!;
    const held = land.features.filter((f) => booleanPointInPolygon(f.geometry.coordinates.flat(f.geometry.type === 'Polygon' ? 1 : 2)[0] as Position, sweden));
    expect(Math.abs(held.reduce((sum, f) => sum + area(f), 0) / area(sweden) - 1)).toBeLessThan(1e-9);
    const at: [string, Position][] = [['Lund', [13.19, 55.705]], ['Ven', [12.7, 55.905]], ['Saltholm', [12.76, 55.64]], ['Bornholm', [14.92, 55.07]], ['Amager', [12.6, 55.61]]];
    expect(at.filter(([, p]) => booleanPointInPolygon(p, sweden)).map(([name]) => name)).toEqual(['Lund', 'Ven']);
  });

  it('Usedom measures about 370 to 450 km², Rügen 890 to 970', () => {
    const km2 = (lon: number, lat: number): number => area(land.features.find((f) => f.properties.id === landAt(lon, lat))!) / 1e6;
    expect(km2(14.07, 53.955)).toBeGreaterThan(370);
    expect(km2(14.07, 53.955)).toBeLessThan(450);
    expect(km2(13.433, 54.418)).toBeGreaterThan(890);
    expect(km2(13.433, 54.418)).toBeLessThan(970);
  });

  it('no shore crosses itself', () => {
    expect(land.features.filter((f) => kinks(feature(f.geometry)).features.length > 0).map((f) => f.properties.id)).toEqual([]);
  });
});

const frame = { west: 0, east: 10, south: 0, north: 10 };

describe('rings', () => {
  it('reads the pieces of a GMT text and names a line it cannot read', () => {
    expect(pieces('# x\n> Level 1\n1\t2\n3 4\n>\n> Level 1\n5 6\n7 8\n')).toEqual([[[1, 2], [3, 4]], [[5, 6], [7, 8]]]);
    expect(() => pieces('>\n1 2\nno coast\n')).toThrow('coast extract, line 3: no position');
  });

  it('joins pieces at shared ends into a closed island', () => {
    expect(rings([[[2, 1], [2, 2]], [[2, 2], [1, 1]], [[1, 1], [2, 1]]], frame)).toEqual([[[2, 1], [2, 2], [1, 1], [2, 1]]]);
  });

  it('closes open coasts along the frame with land on their left', () => {
    // Land south of a coast that runs from the east side to the west side; and land in the north.
    expect(rings([[[10, 3], [0, 4]], [[0, 7], [10, 8]]], frame)).toEqual([
      [[10, 3], [0, 4], [0, 0], [10, 0], [10, 3]],
      [[0, 7], [10, 8], [10, 10], [0, 10], [0, 7]],
    ]);
  });

  it('takes several coasts into one ring where the frame leads from one to the next', () => {
    // Two coasts of a strait from south to north; a bay is cut into the land east of it.
    expect(rings([[[4, 0], [4, 10]], [[6, 10], [6, 0]], [[10, 4], [8, 5], [10, 6]]], frame)).toEqual([
      [[4, 0], [4, 10], [0, 10], [0, 0], [4, 0]],
      [[6, 10], [6, 0], [10, 0], [10, 4], [8, 5], [10, 6], [10, 10], [6, 10]],
    ]);
  });

  it('names the place where a coast breaks off', () => {
    expect(() => rings([[[10, 3], [5, 4]]], frame)).toThrow('the coast ends inside the frame, at 5 4');
  });
});

describe('thinRings', () => {
  it('leaves out what lies within the tolerance', () => {
    expect(thinRings([[[0, 0], [0.01, -0.0001], [0.02, 0], [0.01, 0.02], [0, 0]]], 80)).toEqual([[[0, 0], [0.02, 0], [0.01, 0.02], [0, 0]]]);
  });

  it('keeps a bend of 67 m where an islet lies in it', () => {
    const shore: Position[] = [[0, 0], [0.01, 0.0006], [0.02, 0], [0.01, 0.02], [0, 0]];
    const islet: Position[] = [[0.0099, 0.0001], [0.0101, 0.0001], [0.01, -0.0009], [0.0099, 0.0001]];
    expect(thinRings([shore], 80)[0]).not.toContainEqual([0.01, 0.0006]);
    expect(thinRings([shore, islet], 80)[0]).toContainEqual([0.01, 0.0006]);
  });
});
