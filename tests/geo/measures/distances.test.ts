// Are distances from ground to Berlin right? Squares around a gate whose distances can be worked out by hand.
import { describe, expect, it } from 'vitest';
import { geodesicKm } from '../../../geo/model/geodesic';
import { toGate, toLimit } from '../../../geo/measures/daily';
import { seeded } from '../../../geo/layers/hachures';
import { goalOf } from '../../../geo/measures/gap';
import { hull } from '../../../geo/measures/hull';
import { metricAt } from '../../../geo/layers/metric';
import { holds } from '../../../geo/layers/inside';
import { nearestOnLines, nearestOnPiece } from '../../../geo/layers/nearest';

const box = (w: number, s: number, e: number, n: number): number[][][] => [[[w, s], [e, s], [e, n], [w, n], [w, s]]];
const gate = [13.38, 52.52];

describe('nearest point', () => {
  it('finds the foot on a meridian: due west at nearly the same latitude', () => {
    const found = nearestOnPiece(gate, [12.38, 51], [12.38, 54]);
    expect(found.at[0]).toBeCloseTo(12.38, 9);
    // The geodesic due west bulges north: the nearest point of the meridian lies a little above the gate's latitude.
    expect(found.at[1]! - 52.52).toBeGreaterThan(0.002);
    expect(found.at[1]! - 52.52).toBeLessThan(0.008);
    expect(found.km).toBeLessThan(geodesicKm(gate, [12.38, 52.52]));
    expect(found.km).toBeCloseTo(geodesicKm(gate, [12.38, 52.52]), 1);
  });
  it('takes the nearer of two lines and an end where the foot lies beyond it', () => {
    const found = nearestOnLines(gate, [[[10, 50], [10, 54]], [[13.38, 52.0], [13.38, 51.0]]]);
    expect(found?.at).toEqual([13.38, 52.0]);
    expect(found?.km).toBeCloseTo(geodesicKm(gate, [13.38, 52]), 6);
  });
  it('has no answer without lines', () => expect(nearestOnLines(gate, [])).toBeNull());
});

describe('the hull', () => {
  it('runs counter-clockwise around the outermost points', () => {
    expect(hull([[0, 0], [2, 0], [1, 1], [2, 2], [0, 2], [1, 0]])).toEqual([[0, 0], [2, 0], [2, 2], [0, 2], [0, 0]]);
  });
});

describe('ground and city', () => {
  const city = [box(13.1, 52.35, 13.7, 52.65)], goal = goalOf(metricAt(gate), city.flat());
  it('tells inside from outside, and holes from ground', () => {
    expect(holds([box(13, 52, 14, 53)], gate)).toBe(true);
    expect(holds([[...box(13, 52, 14, 53), box(13.3, 52.4, 13.5, 52.6)[0]!.toReversed()]], gate)).toBe(false);
    expect(holds([box(14, 52, 15, 53)], gate)).toBe(false);
  });
  it('is 0 at the gate once the gate is held, and at the limit once the ground reaches into the city', () => {
    expect(toGate([box(13, 52, 14, 53)], gate)?.km).toBe(0);
    expect(toLimit([box(13.69, 52.4, 15, 52.5)], city, goal)?.km).toBe(0);
    expect(toLimit([box(13, 52, 14, 53)], city, goal)?.km).toBe(0);
    expect(toLimit([box(13, 52.4, 15, 52.5)], city, goal)?.km).toBe(0);
  });
  it('measures from the edge: a bridgehead 0.3 degrees east of the limit', () => {
    const ground = [box(14.0, 52.4, 15, 52.5)];
    const limit = toLimit(ground, city, goal)!, toTheGate = toGate(ground, gate)!;
    expect(limit.km).toBeCloseTo(geodesicKm([13.7, 52.5], [14.0, 52.5]), 2);
    expect(limit.at[0]).toBeCloseTo(14.0, 6);
    expect(toTheGate.km).toBeCloseTo(geodesicKm(gate, [14.0, 52.5]), 3);
    expect(toTheGate.at).toEqual([14.0, 52.5]);
  });
  it('knows a hole in the ground: a pocket around the gate', () => {
    const ground = [[...box(12, 51, 15, 54), box(13.18, 52.42, 13.58, 52.62)[0]!.toReversed()]];
    const found = toGate(ground, gate)!;
    expect(found.km).toBeGreaterThan(11);
    expect(found.km).toBeLessThan(geodesicKm(gate, [13.38, 52.42]) + 0.001);
  });
  it('agrees with trying every pair of points along two ragged outlines', () => {
    const chance = seeded(7), ragged = (lon: number, lat: number, radius: number, n: number): number[][] => {
      const ring = Array.from({ length: n }, (_, i) => {
        const r = radius * (0.6 + 0.4 * chance()), a = (2 * Math.PI * i) / n;
        return [lon + r * Math.cos(a), lat + 0.6 * r * Math.sin(a)];
      });
      return [...ring, ring[0]!];
    };
    const town = [[ragged(13.4, 52.5, 0.3, 40)]], land = [[ragged(15.2, 52.1, 1.2, 60)]];
    const dense = (ring: number[][]): number[][] => ring.slice(1).flatMap((b, i) => Array.from({ length: 60 }, (_, k) => [0, 1].map((c) => ring[i]![c]! + ((b[c]! - ring[i]![c]!) * k) / 60)));
    const near = dense(land[0]![0]!).filter((p) => p[0]! < 15), edge = dense(town[0]![0]!).filter((p) => p[0]! > 13.4);
    let least = Infinity;
    for (const p of near) for (const q of edge) if (Math.abs(p[1]! - q[1]!) < 0.4) least = Math.min(least, geodesicKm(p, q));
    const found = toLimit(land, town, goalOf(metricAt([13.4, 52.5]), town.flat()))!;
    expect(found.km).toBeLessThanOrEqual(least);
    expect(found.km).toBeGreaterThan(least - 0.05);
  });
  it('has no answer for a side without ground', () => {
    expect(toGate([], gate)).toBeNull();
    expect(toLimit([], city, goal)).toBeNull();
  });
});
