// Is the cone right, is the scale what the sheet says, do ticks stand where the degrees are?
import { describe, expect, it } from 'vitest';
import { geodesicKm } from '../../../../geo/model/geodesic';
import { arrow } from '../../../../src/print/plate/arrows';
import { frameOf, roundScale } from '../../../../src/print/plate/frame';
import { clear } from '../../../../src/print/plate/fronts';
import { crossings, degrees } from '../../../../src/print/plate/graticule';
import { hatch, tints } from '../../../../src/print/plate/ground';
import { lambert } from '../../../../src/print/plate/lambert';
import { Near } from '../../../../src/print/plate/near';
import { pointsOf } from '../../../../src/print/plate/outlined';
import { MM } from '../../../../src/print/plate/paper';
import { barUnits, ratio } from '../../../../src/print/plate/scale';
import { squareCode } from '../../../../src/print/plate/insets';

/** Snyder 1987, p. 296: Clarke 1866, parallels 33 and 45, origin 23 N 96 W; 35 N 75 W. */
const CLARKE = { a: 6_378_206.4, e: Math.sqrt(0.00676866) };

describe('the conic', () => {
  it('gives the worked example of the manual', () => {
    const [x, y] = lambert(33, 45, -96, 23, CLARKE).forward(-75, 35);
    expect(x).toBeCloseTo(1_894_410.9, 0);
    expect(y).toBeCloseTo(1_564_649.5, 0);
    expect(lambert(33, 45, -96, 23, CLARKE).scaleAt(35)).toBeCloseTo(0.9970171, 5);
  });
  it('comes back to where it started', () => {
    const cone = lambert(49.5, 54, 13, 52), [lon, lat] = cone.inverse(...cone.forward(14.3333, 52.5167));
    expect(lon).toBeCloseTo(14.3333, 9);
    expect(lat).toBeCloseTo(52.5167, 9);
  });
  it('is true to scale on both parallels and nowhere between', () => {
    const cone = lambert(49.5, 54, 13, 52);
    expect(cone.scaleAt(49.5)).toBeCloseTo(1, 9);
    expect(cone.scaleAt(54)).toBeCloseTo(1, 9);
    expect(cone.scaleAt(51.75)).toBeLessThan(1);
    expect(cone.scaleAt(56)).toBeGreaterThan(1);
  });
  it('keeps ten kilometres ten kilometres in every direction, on the ellipsoid', () => {
    const frame = frameOf([13.95, 52.33, 14.72, 52.78]), [x, y] = frame.forward(14.3, 52.5);
    for (const [lon, lat] of [[14.4, 52.5], [14.3, 52.59], [14.38, 52.55]] as const) {
      const [u, v] = frame.forward(lon, lat);
      expect(Math.hypot(u - x, v - y) / (geodesicKm([14.3, 52.5], [lon, lat]) * frame.pxPerKm)).toBeCloseTo(1, 4);
    }
  });
});

describe('the frame', () => {
  it('takes the next round scale', () => {
    expect(roundScale(3_910_000)).toBe(4_000_000);
    expect(roundScale(300_000)).toBe(300_000);
    expect(roundScale(311_000)).toBe(350_000);
  });
  it('holds the whole extent', () => {
    const frame = frameOf([6.2, 48.9, 18.4, 54.7]);
    for (const [lon, lat] of [[6.2, 48.9], [18.4, 48.9], [6.2, 54.7], [18.4, 54.7], [12.3, 48.9]] as const) {
      const [x, y] = frame.forward(lon, lat);
      expect(x).toBeGreaterThanOrEqual(-0.5);
      expect(y).toBeGreaterThanOrEqual(-0.5);
      expect(x).toBeLessThanOrEqual(frame.width + 0.5);
      expect(y).toBeLessThanOrEqual(frame.height + 0.5);
    }
  });
  it('finds whole degrees on its edges', () => {
    const frame = frameOf([6.2, 48.9, 18.4, 54.7]), found = crossings(frame, [0, 0], [frame.width, 0], 0, 60);
    expect(found.length).toBeGreaterThan(9);
    for (const { at, minutes } of found) expect(frame.inverse(...at)[0] * 60).toBeCloseTo(minutes, 6);
  });
  it('writes degrees as an atlas does', () => {
    expect(degrees(860, 'E')).toBe('14° 20′ E');
    expect(degrees(780, 'N')).toBe('13° N');
    expect(degrees(3150.5, 'N')).toBe('52° 30′ 30″ N');
    expect(ratio(4_000_000)).toBe('1 : 4\u00a0000\u00a0000');
  });
  it('takes the longest round bar that fits', () => {
    expect(barUnits(1, 130)).toBe(100);
    expect(barUnits(0.21, 130)).toBe(500);
  });
});

describe('symbols', () => {
  it('tapers an arrow from a sixth of its width to the head', () => {
    const outline = arrow([[0, 0], [200, 0]], 10), widthAt = (x: number): number => { const near = outline.filter((p) => Math.abs(p[0] - x) < 2).map((p) => p[1]); return Math.max(...near) - Math.min(...near); };
    expect(widthAt(3)).toBeLessThan(2.2);
    expect(widthAt(150)).toBeGreaterThan(7);
    expect(Math.max(...outline.map((p) => p[0]))).toBe(200);
  });
  it('keeps hatches inside their ring', () => {
    const points = hatch([[[0, 0], [40, 0], [40, 20], [0, 20]]], 4).split('M').filter(Boolean).flatMap((d) => pointsOf(d));
    expect(points.length).toBeGreaterThan(10);
    for (const [x, y] of points) { expect(x).toBeGreaterThan(-0.2); expect(x).toBeLessThan(40.2); expect(y).toBeGreaterThan(-0.2); expect(y).toBeLessThan(20.2); }
  });
  it('drops the stretch of an earlier line that a later one runs along', () => {
    const near = new Near(MM);
    near.add([[50, 1], [52, 1], [54, 1], [56, 1], [58, 1], [60, 1], [62, 1], [64, 1], [66, 1], [68, 1], [70, 1]]);
    const pieces = clear([[0, 0], [120, 0]], near, MM);
    expect(pieces.length).toBe(2);
    expect(pieces[0]!.at(-1)![0]).toBeLessThan(50);
    expect(pieces[1]![0]![0]).toBeGreaterThan(70);
  });
  it('gives as many tints as steps, the last not the loudest', () => {
    expect(tints('soviet', 5)).toEqual(['#F3EADB', '#F1E2D0', '#EED7C2', '#EACBB4', '#E5BEA5']);
    expect(tints('western', 1)).toHaveLength(1);
  });
  it('writes the address as a code of one path', () => {
    const svg = squareCode('http://localhost:8080/plates/seelow/', 0, 0, 60);
    expect(svg).not.toContain('<image');
    expect(svg.match(/<path/g)).toHaveLength(2);
    expect(svg).not.toBe(squareCode('http://localhost:8080/plates/berlin/', 0, 0, 60));
  });
});
