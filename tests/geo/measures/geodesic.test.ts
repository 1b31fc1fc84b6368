// Are geodesic lengths right? Against published lines and the constants of WGS 84.
import { describe, expect, it } from 'vitest';
import { geodesicKm, geodesicMetres } from '../../../geo/model/geodesic';

const dms = (sign: number, d: number, m: number, s: number): number => sign * (d + m / 60 + s / 3600);

describe('geodesic distance', () => {
  it('matches the worked example of the Australian geodetic manual (Flinders Peak to Buninyong, 54,972.271 m)', () => {
    const flinders = [dms(1, 144, 25, 29.52442), dms(-1, 37, 57, 3.7203)], buninyong = [dms(1, 143, 55, 35.38393), dms(-1, 37, 39, 10.1561)];
    expect(geodesicMetres(flinders, buninyong)).toBeCloseTo(54972.271, 2);
  });
  it('matches the worked example of GeographicLib (40.6 N 73.8 W to 51.6 N 0.5 W, 5,551,759.400 m)', () => {
    expect(geodesicMetres([-73.8, 40.6], [-0.5, 51.6])).toBeCloseTo(5551759.4, 2);
  });
  it('gives a degree of the equator and the quarter meridian', () => {
    expect(geodesicMetres([0, 0], [1, 0])).toBeCloseTo((6378137 * Math.PI) / 180, 3);
    expect(geodesicMetres([13, 0], [13, 90])).toBeCloseTo(10001965.729, 2);
  });
  it('is the same both ways, 0 for one point, and crosses the date line the short way', () => {
    expect(geodesicKm([13.4, 52.5], [37.6, 55.7])).toBeCloseTo(geodesicKm([37.6, 55.7], [13.4, 52.5]), 9);
    expect(geodesicKm([13.4, 52.5], [13.4, 52.5])).toBe(0);
    expect(geodesicMetres([179.5, 0], [-179.5, 0])).toBeCloseTo((6378137 * Math.PI) / 180, 3);
  });
  it('says so where it cannot answer', () => {
    expect(() => geodesicMetres([0, 0], [179.9, 0.1])).toThrow('no geodesic found between 0, 0 and 179.9, 0.1: the points are nearly antipodal');
  });
});
