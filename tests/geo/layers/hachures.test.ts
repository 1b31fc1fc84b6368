// Are the strokes of the heights placed as the rule says, and the same in every build?
import { describe, expect, it } from 'vitest';
import { aims, HACHURE, resample, seeded, smoothed, wedges } from '../../../geo/layers/hachures';
import { alongRivers, between, footOn } from '../../../geo/layers/along-river';

describe('hachures', () => {
  it('space the crest evenly and keep its ends', () => {
    expect(resample([[0, 0], [300, 0], [300, 300]], 150)).toEqual([[0, 0], [150, 0], [300, 0], [300, 150], [300, 300]]);
  });
  it('aim between the nearest foot point and the one at the same share of the way', () => {
    expect(aims([[0, 0], [100, 0]], [[0, -200], [300, -200]])).toEqual([[0, -200], [0.4 * 300, -200]]);
  });
  it('fall from crest to foot as wedges, long and short in turn, wide at the crest', () => {
    const made = wedges([[0, 0], [1500, 0]], [[0, -3000], [1500, -3000]]);
    expect(made).toHaveLength(11);
    made.forEach((w, i) => {
      const long = HACHURE.longest * (i % 2 === 0 ? 1 : HACHURE.odd);
      const drop = Math.abs((w[1]![1] + w[2]![1]) / 2 - (w[0]![1] + w[3]![1]) / 2);
      expect(drop).toBeGreaterThan(0.88 * long - 1);
      expect(drop).toBeLessThan(1.12 * long + 1);
      expect(Math.hypot(w[0]![0] - w[3]![0], w[0]![1] - w[3]![1])).toBeGreaterThan(0.84 * HACHURE.crestWidth);
      expect(Math.hypot(w[1]![0] - w[2]![0], w[1]![1] - w[2]![1])).toBeCloseTo(HACHURE.footWidth, 6);
    });
    expect(wedges([[0, 0], [1500, 0]], [[0, -3000], [1500, -3000]])).toEqual(made);
  });
  it('never run beyond the foot', () => {
    const made = wedges([[0, 0], [1500, 0]], [[0, -400], [1500, -400]]);
    expect(Math.min(...made.flat().map((p) => p[1]))).toBeGreaterThanOrEqual(-400);
  });
  it('turn corners of the foot gently', () => {
    expect(smoothed([[0, 0], [0, 0], [9, 3], [9, 3], [9, 3]], 1)).toEqual([[0, 0], [3, 1], [6, 2], [9, 3], [9, 3]]);
  });
  it('stop where crest and foot come together', () => expect(wedges([[0, 0], [1500, 0]], [[0, -50], [1500, -50]])).toEqual([]));
  it('draw the same numbers from the same seed', () => {
    const [a, b] = [seeded(1945), seeded(1945)], numbers = Array.from({ length: 100 }, a);
    expect(Array.from({ length: 100 }, b)).toEqual(numbers);
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...numbers)).toBeLessThan(1);
  });
});

describe('a line along a river', () => {
  const river = [[11, 52], [11.05, 52.2], [11, 52.4]];
  it('finds the foot of a point and the part between two feet, either way', () => {
    const foot = footOn(river, [11.2, 52.2]);
    expect([foot.i, foot.at]).toEqual([0, [11.05, 52.2]]);
    expect(foot.km).toBeCloseTo(0.15 * 111.2 * Math.cos((52.2 * Math.PI) / 180), 6);
    const [a, b] = [footOn(river, [11, 52]), footOn(river, [11, 52.4])];
    expect(between(river, a, b)).toEqual([[11, 52], [11.05, 52.2], [11, 52.4]]);
    expect(between(river, b, a)).toEqual([[11, 52.4], [11.05, 52.2], [11, 52]]);
  });
  it('follows it only between points near it', () => {
    expect(alongRivers([[11, 52], [11, 52.4]], [river])).toEqual([[11, 52], [11.05, 52.2], [11, 52.4]]);
    expect(alongRivers([[11.5, 52], [11.5, 52.4]], [river])).toEqual([[11.5, 52], [11.5, 52.4]]);
  });
  it('does not take a long way round', () => {
    const loop = [[11, 52], [11.6, 52.05], [11, 52.1]];
    expect(alongRivers([[11, 52], [11, 52.1]], [loop])).toEqual([[11, 52], [11, 52.1]]);
  });
});
