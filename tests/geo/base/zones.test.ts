// Did each town lie in the zone that the protocols and the map of July 1945 give it?
import { area, booleanPointInPolygon, length } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import { powerOf } from '../../../geo/base/import/zone-of';
import { readBase } from '../../../geo/base/read';

const { zones, zoneEdge } = readBase();
const at = (lon: number, lat: number): string[] => zones.features.filter((f) => booleanPointInPolygon([lon, lat], f)).map((f) => f.properties.power);

describe('occupation zones of July 1945', () => {
  it.each([
    ['Torgau', 13.0, 51.56, 'soviet'], ['Magdeburg', 11.62, 52.13, 'soviet'], ['Leipzig', 12.37, 51.34, 'soviet'], ['Schwerin', 11.41, 53.63, 'soviet'], ['Neuhaus (Elbe)', 10.93, 53.28, 'soviet'],
    ['Hamburg', 10.0, 53.55, 'british'], ['Köln', 6.95, 50.94, 'british'], ['Lüneburg', 10.41, 53.25, 'british'],
    ['Bremen', 8.8, 53.08, 'american'], ['Bremerhaven', 8.58, 53.55, 'american'], ['Kassel', 9.48, 51.31, 'american'], ['München', 11.57, 48.14, 'american'], ['Karlsruhe', 8.4, 49.0, 'american'], ['Ulm', 9.99, 48.4, 'american'],
    ['Mainz', 8.25, 50.0, 'french'], ['Tübingen', 9.05, 48.52, 'french'], ['Freiburg', 7.85, 48.0, 'french'], ['Wangen', 9.83, 47.69, 'french'], ['Saarbrücken', 6.99, 49.23, 'french'],
    ['Berlin', 13.4, 52.5, 'four-power'],
  ])('%s', (_, lon, lat, power) => expect(at(lon, lat)).toEqual([power]));

  it('nothing east of the Oder and the Neisse is in a zone', () => {
    expect([at(14.55, 53.43), at(14.8, 52.35), at(17.03, 51.11), at(20.5, 54.7)]).toEqual([[], [], [], []]);
  });

  it('the Soviet zone without Berlin measures 107,900 km² within 1 %', () => {
    expect(area(zones.features.find((f) => f.properties.power === 'soviet')!) / 1e6 / 107_900).toBeCloseTo(1, 2);
  });

  it('its western edge runs from the Baltic to the Bohemian border', () => {
    const km = zoneEdge.features.reduce((sum, f) => sum + length(f), 0);
    expect(km).toBeGreaterThan(1100);
    expect(km).toBeLessThan(1400);
    expect(Math.max(...zoneEdge.features.flatMap((f) => f.geometry.coordinates.map((c) => c[1]!)))).toBeCloseTo(53.96, 1);
  });

  it('divides the Kreise that the line of 1945 divided', () => {
    expect(powerOf('082365003043', 'Neuenbürg')).toBe('french');
    expect(powerOf('082360040040', 'Mühlacker')).toBe('american');
    expect(powerOf('084250033033', 'Ehingen (Donau)')).toBe('french');
    expect(powerOf('084250072072', 'Langenau')).toBe('american');
    expect(powerOf('097760116116', 'Lindau (Bodensee)')).toBe('french');
  });
});
