// Is the surface's own geometry right? Every case small enough to work out by hand.
import { describe, expect, it } from 'vitest';
import { zeroRings, tracer } from '../../../geo/surface/contour';
import { signedDistance } from '../../../geo/surface/distance';
import { distanceQueues } from '../../../geo/surface/distance-queue';
import { lowerBound, sample, stepAt, theatreGrid, windowOf, type Grid } from '../../../geo/surface/grid';
import { toLonLat, toPlane, type XY } from '../../../geo/surface/plane';
import { geodesicKm } from '../../../geo/model/geodesic';
import { thinRing } from '../../../geo/surface/thin';
import { curve } from '../../../geo/surface/trace-line';

/** 0, 1, 2 … 10 km, then 10.5, 11 … 20: two spacings, as in the theatre's grid. */
const axis = Float64Array.from([...Array.from({ length: 10 }, (_, i) => i), ...Array.from({ length: 21 }, (_, i) => 10 + i / 2)]);
const grid: Grid = { xs: axis, ys: axis, nx: axis.length, ny: axis.length };
const square: XY[] = [[4, 4], [14, 4], [14, 14], [4, 14], [4, 4]];
const at = (field: Float32Array, x: number, y: number): number => sample(grid, field, x, y);

describe('plane', () => {
  it('comes back to the same degrees', () => {
    for (const p of [[13.3777, 52.5163], [3, 46.5], [24, 56], [21.4, 55.2]] as const) {
      const [lon, lat] = toLonLat(toPlane(p));
      expect(lon).toBeCloseTo(p[0], 9);
      expect(lat).toBeCloseTo(p[1], 9);
    }
  });
  it('keeps distances to half a per cent all over the theatre', () => {
    for (const [a, b] of [[[13.3777, 52.5163], [14.4375, 52.6746]], [[6.1, 50.8], [7.0, 50.9]], [[21, 52.2], [21, 53.2]], [[7.6, 47.6], [8.6, 47.6]]] as const) {
      const [p, q] = [toPlane(a), toPlane(b)];
      expect(Math.hypot(p[0] - q[0], p[1] - q[1]) / geodesicKm(a, b)).toBeGreaterThan(0.994);
      expect(Math.hypot(p[0] - q[0], p[1] - q[1]) / geodesicKm(a, b)).toBeLessThan(1.006);
    }
  });
});

describe('grid', () => {
  const theatre = theatreGrid();
  it('stands close at Berlin and wide in the Eifel', () => {
    const [bx, by] = toPlane([13.4, 52.5]), [ex, ey] = toPlane([6.5, 50.2]);
    expect(stepAt(theatre, bx, by)).toBeLessThan(0.25);
    expect(stepAt(theatre, ex, ey)).toBeGreaterThan(1);
    expect(stepAt(theatre, ex, ey)).toBeLessThanOrEqual(1.7);
  });
  it('finds windows and bounds', () => {
    expect(lowerBound([1, 3, 5], 3)).toBe(1);
    expect(lowerBound([1, 3, 5], 6)).toBe(3);
    const w = windowOf(grid, 5.5, 5.5, 7.5, 7.5);
    expect([w.i0, w.j0, w.grid.xs[0], w.grid.xs[w.grid.nx - 1]]).toEqual([5, 5, 5, 8]);
  });
});

describe('signed distance', () => {
  const field = signedDistance(grid, [square]);
  it('is exact beside an edge, at a corner and far away', () => {
    expect(at(field, 9, 1)).toBeCloseTo(3, 5);
    expect(at(field, 1, 0)).toBeCloseTo(5, 5);
    expect(at(field, 20, 9)).toBeCloseTo(6, 5);
    expect(at(field, 17, 18)).toBeCloseTo(5, 5);
  });
  it('is negative inside', () => {
    expect(at(field, 9, 9)).toBeCloseTo(-5, 5);
    expect(at(field, 5, 9)).toBeCloseTo(-1, 5);
  });
  it('takes a second ring as a hole', () => {
    const holed = signedDistance(grid, [square, [[8, 8], [8, 10], [10, 10], [10, 8], [8, 8]]]);
    expect(at(holed, 9, 9)).toBeCloseTo(1, 5);
    expect(at(holed, 7, 9)).toBeCloseTo(-1, 5);
  });
});

describe('distance queue', () => {
  it('without its second thread gives the same field, each grid its own', () => {
    const small: Grid = { xs: axis.slice(0, 9), ys: axis.slice(0, 9), nx: 9, ny: 9 };
    const [a, b] = distanceQueues([{ grid, jobs: [{ rings: [square], where: square, order: 0 }] }, { grid: small, jobs: [{ rings: [square], where: square, order: 1 }] }]);
    expect(a!(0)).toEqual(signedDistance(grid, [square], square));
    expect(b!(0)).toHaveLength(81);
  });
});

describe('contour', () => {
  const circle = (cx: number, cy: number, r: number): Float32Array => Float32Array.from({ length: grid.nx * grid.ny }, (_, k) => Math.hypot(grid.xs[k % grid.nx]! - cx, grid.ys[Math.floor(k / grid.nx)]! - cy) - r);
  const area = (ring: readonly XY[]): number => ring.slice(1).reduce((s, p, k) => s + (ring[k]![0] * p[1] - p[0] * ring[k]![1]) / 2, 0);
  it('draws a circle counter-clockwise, true to 2 per cent of its area', () => {
    const rings = zeroRings(grid, circle(10, 10, 6), tracer(grid));
    expect(rings).toHaveLength(1);
    expect(rings[0]![0]).toEqual(rings[0]![rings[0]!.length - 1]);
    expect(area(rings[0]!) / (Math.PI * 36)).toBeGreaterThan(0.98);
    expect(area(rings[0]!) / (Math.PI * 36)).toBeLessThan(1.01);
  });
  it('draws a hole clockwise', () => {
    const a = circle(10, 10, 8), b = circle(10, 10, 4);
    const rings = zeroRings(grid, a.map((v, k) => Math.max(v, -b[k]!)), tracer(grid));
    expect(rings.map((r) => Math.sign(area(r))).sort()).toEqual([-1, 1]);
  });
  it('closes ground that runs off the frame, and leaves its scratch memory clean', () => {
    const scratch = tracer(grid), field = circle(0, 10, 6);
    expect(zeroRings(grid, field, scratch)).toHaveLength(1);
    expect(zeroRings(grid, field, scratch)).toHaveLength(1);
    expect(scratch.next.every((v) => v === -1)).toBe(true);
  });
  it('parts two grounds that touch at a corner only by what lies between them', () => {
    const field = Float32Array.from({ length: grid.nx * grid.ny }, (_, k) => {
      const i = k % grid.nx, j = Math.floor(k / grid.nx);
      return (i === 3 && j === 3) || (i === 4 && j === 4) ? -1 : 3;
    });
    expect(zeroRings(grid, field, tracer(grid))).toHaveLength(2);
  });
});

describe('thinning', () => {
  const wave: XY[] = Array.from({ length: 401 }, (_, i) => { const t = (2 * Math.PI * (i % 400)) / 400; return [30 * Math.cos(t) + Math.sin(9 * t), 30 * Math.sin(t)]; });
  const off = (p: XY, ring: readonly XY[]): number => Math.min(...ring.slice(1).map((b, k) => {
    const a = ring[k]!, dx = b[0] - a[0], dy = b[1] - a[1], t = Math.min(1, Math.max(0, ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / (dx * dx + dy * dy)));
    return Math.hypot(p[0] - a[0] - t * dx, p[1] - a[1] - t * dy);
  }));
  it('drops much and strays little', () => {
    const thin = thinRing(wave, () => 0.1);
    expect(thin.length).toBeLessThan(150);
    expect(Math.max(...wave.map((p) => off(p, thin)))).toBeLessThanOrEqual(0.2);
  });
  it('keeps the same vertices wherever the ring starts', () => {
    const turned = [...wave.slice(137, -1), ...wave.slice(0, 138)];
    const key = (ring: XY[]): string[] => [...new Set(ring.map((p) => p.join()))].sort();
    expect(key(thinRing(turned, () => 0.1))).toEqual(key(thinRing(wave, () => 0.1)));
  });
});

describe('curve', () => {
  it('passes through its points and does not swing out of a right angle by more than a tenth', () => {
    const points: XY[] = [[0, 0], [30, 0], [30, 30], [60, 30]];
    const line = curve(points);
    for (const p of points) expect(Math.min(...line.map((q) => Math.hypot(p[0] - q[0], p[1] - q[1])))).toBeLessThan(1e-9);
    expect(Math.max(...line.map((q) => q[0]))).toBeLessThanOrEqual(60 + 1e-9);
    expect(Math.min(...line.map((q) => q[1]))).toBeGreaterThan(-3);
    expect(Math.max(...line.map((q) => q[1]))).toBeLessThan(33);
  });
});
