// Is the ground that of 1945? No later reservoirs, no later polders; valid rings.
import { area, booleanPointInPolygon } from '@turf/turf';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { readBase } from '../../../geo/base/read';

const base = readBase();
type Area = Feature<Polygon | MultiPolygon>;
const inside = (list: readonly Area[], at: [number, number]): boolean => list.some((f) => booleanPointInPolygon(at, f));

describe('lakes', () => {
  it.each([
    ['Orlík, 1961', 14.169, 49.538], ['Goczałkowice, 1956', 18.868, 49.924], ['Lipno, 1959', 14.103, 48.706], ['Spremberg, 1965', 14.398, 51.624],
    ['Solina, 1968', 22.476, 49.365], ['Zegrze, 1963', 21.03, 52.46], ['Włocławek, 1970', 19.3, 52.6], ['Orava, 1953', 19.554, 49.404], ['Forggensee, 1954', 10.737, 47.614],
    ['Senftenberger See, 1972', 14.03, 51.5], ['Geiseltalsee, 2003', 11.88, 51.31], ['Muldestausee, 1975', 12.42, 51.62], ['Bautzen reservoir, 1975', 14.46, 51.21],
  ])('%s is not there', (_, lon, lat) => expect(inside(base.lakes.features, [lon, lat])).toBe(false));

  it.each([['Müritz', 12.68, 53.41], ['Müggelsee', 13.65, 52.44], ['Schwielochsee', 14.21, 52.06], ['Möhne reservoir of 1913', 8.1, 51.48], ['Dammscher See', 14.66, 53.46]])(
    '%s is there', (_, lon, lat) => expect(inside(base.lakes.features, [lon, lat])).toBe(true));

  it('the larger ones bear their names', () => {
    expect(base.lakes.features.find((f) => booleanPointInPolygon([12.68, 53.41], f))?.properties.name).toBe('Müritz');
    expect(base.lakes.features.filter((f) => f.properties.name !== '').length).toBe(33);
  });
});

describe('land', () => {
  it.each([['Lelystad, polder of 1957', 5.47, 52.51], ['Almere, polder of 1968', 5.25, 52.38], ['North Sea', 4, 54.5], ['Stettiner Haff', 14.3, 53.8]])(
    '%s is water', (_, lon, lat) => expect(inside(base.land.features, [lon, lat])).toBe(false));
  it.each([['Emmeloord, polder of 1942', 5.75, 52.71], ['Wieringermeer, polder of 1930', 5.03, 52.84], ['Harderwijk', 5.64, 52.34], ['Berlin', 13.4, 52.5], ['the island of Wollin', 14.52, 53.92]])(
    '%s is land', (_, lon, lat) => expect(inside(base.land.features, [lon, lat])).toBe(true));
});

describe('areas', () => {
  it('Berlin measures 888 km² and holds the Brandenburg Gate', () => {
    expect(Math.abs(area(base.berlin) / 1e6 - 888)).toBeLessThan(3);
    expect(booleanPointInPolygon([13.3777, 52.5163], base.berlin)).toBe(true);
  });

  it('Switzerland, Liechtenstein and Sweden are the neutral countries', () => {
    expect(base.neutral.features.map((f) => f.properties.id).sort()).toEqual(['liechtenstein', 'sweden', 'switzerland']);
    expect(booleanPointInPolygon([7.44, 46.95], base.neutral.features.find((f) => f.properties.id === 'switzerland')!)).toBe(true);
  });

  it.each([['Moscow', 37.6, 55.75], ['Yalta', 34.15, 44.55], ['Reims', 4.03, 49.25], ['Washington', -77.03, 38.9], ['London', -0.3, 51.6]])(
    'the coarse world holds %s', (_, lon, lat) => expect(inside(base.world.features, [lon, lat])).toBe(true));

  it('every ring is closed, wound by the right-hand rule and has at most 5 decimals', () => {
    const bad: string[] = [];
    for (const f of [base.land, base.lakes, base.neutral, base.world, base.zones].flatMap((c): Feature<Polygon | MultiPolygon, { id: string }>[] => c.features))
      for (const polygon of f.geometry.type === 'Polygon' ? [f.geometry.coordinates] : f.geometry.coordinates)
        polygon.forEach((ring, i) => { if (!wellFormed(ring, i === 0)) bad.push(f.properties.id); });
    expect(bad).toEqual([]);
  });
});

function wellFormed(ring: Position[], outer: boolean): boolean {
  const first = ring[0]!, last = ring.at(-1)!;
  const twice = ring.slice(1).reduce((sum, p, i) => sum + ring[i]![0]! * p[1]! - p[0]! * ring[i]![1]!, 0);
  const short = ring.every((p) => p.every((v) => Math.abs(v * 1e5 - Math.round(v * 1e5)) < 1e-4));
  return ring.length > 3 && first[0] === last[0] && first[1] === last[1] && twice > 0 === outer && short;
}
