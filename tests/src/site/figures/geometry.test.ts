// Are the formulae of the figures right? Against values worked out by hand or known from almanacs.
import { describe, expect, it } from 'vitest';
import { apart, bearing } from '../../../../src/site/figures/bearing';
import { heightNeeded } from '../../../../src/site/figures/smoke';
import { clock, RISE, risesThrough, sunHeight, utc } from '../../../../src/site/figures/sun';

const SEELOW = [14.37861, 52.5316] as const;

describe('the sun', () => {
  it('stands overhead at noon on the equator at the equinox, and at the obliquity over the pole at the solstice', () => {
    expect(sunHeight('2000-03-20T12:07Z', [0, 0])).toBeGreaterThan(89.7);
    expect(sunHeight('2000-06-21T01:48Z', [0, 90])).toBeCloseTo(23.44, 1);
  });
  it('agrees with the example of Meeus, chapter 25: declination −7.785° on 13 October 1992, 0h', () => {
    expect(sunHeight('1992-10-13T00:00Z', [0, 90])).toBeCloseTo(-7.785, 2);
  });
  it('was 17° below the horizon of Seelow at 02:00 UTC on 16 April 1945 and rose at 04:04', () => {
    expect(sunHeight('1945-04-16T02:00Z', SEELOW)).toBeCloseTo(-17, 0);
    expect(clock(risesThrough('1945-04-16', SEELOW, RISE) ?? 0)).toBe('04:04');
  });
  it('counts minutes of a day', () => {
    expect(utc('1945-04-16', 125.5)).toBe('1945-04-16T02:05:30.000Z');
    expect(clock(125)).toBe('02:05');
    expect(risesThrough('1945-12-21', [15, 80], RISE)).toBeNull();
  });
});

describe('bearings', () => {
  it('run clockwise from north', () => {
    expect(bearing([0, 0], [1, 0])).toBeCloseTo(90, 9);
    expect(bearing([0, 0], [0, -1])).toBeCloseTo(180, 9);
    expect(bearing([0, 0], [-1, 0])).toBeCloseTo(270, 9);
    expect(bearing([0, 60], [180, 60])).toBeCloseTo(0, 6);
  });
  it('are apart by the smaller angle', () => {
    expect(apart(350, 10)).toBe(20);
    expect(apart(10, 200)).toBe(170);
    expect(apart(0, 180)).toBe(180);
  });
});

describe('the line of sight', () => {
  it('hides nothing inside the own horizon and then grows with the square of the distance', () => {
    // Radius 6371.0088 km times 7/6; own horizon of an eye at 2 m: √(2 · 7432.84 km · 0.002 km) = 5.4527 km.
    expect(heightNeeded(5)).toBe(0);
    expect(heightNeeded(77)).toBeCloseTo(344.4, 0);
    expect(heightNeeded(440)).toBeCloseTo(12_703, -1);
    expect(heightNeeded(100, 0)).toBeCloseTo(672.7, 0);
    expect(heightNeeded(77, 30)).toBeLessThan(heightNeeded(77, 2));
  });
});
