// Do computed geometries come out publishable, and are self-meetings found exactly?
import { describe, expect, it } from 'vitest';
import { cleanArea, cleanLine, cleanPolygons, cleanRing, doubleArea } from '../../../geo/layers/clean';
import { crossings, withoutLoops } from '../../../geo/layers/crossings';

describe('cleaning a line', () => {
  it('rounds to 5 decimals and drops points that become the same', () => {
    expect(cleanLine([[1.000001, 2], [1.000004, 2.000003], [1.5, 2.1234567]])).toEqual([[1, 2], [1.5, 2.12346]]);
  });
  it('drops a spike that runs straight back, and keeps a bend', () => {
    expect(cleanLine([[0, 0], [2, 0], [1, 0], [1, 1]])).toEqual([[0, 0], [1, 0], [1, 1]]);
    expect(cleanLine([[0, 0], [2, 0], [1, 0.1]])).toEqual([[0, 0], [2, 0], [1, 0.1]]);
  });
  it('writes no minus zero', () => expect(Object.is(cleanLine([[-0.000001, 1], [1, 1]])[0]![0], 0)).toBe(true));
});

describe('cleaning a ring', () => {
  const square = [[0, 0], [0, 1], [1, 1], [1, 0], [0, 0]];
  it('turns outer rings counter-clockwise and holes clockwise', () => {
    expect(doubleArea(square)).toBe(-2e10);
    expect(doubleArea(cleanRing(square, true)!)).toBe(2e10);
    expect(doubleArea(cleanRing(square, false)!)).toBe(-2e10);
  });
  it('drops a spike at the seam of the ring', () => {
    expect(cleanRing([[0, 0], [1, 0], [1, 1], [0, 1], [0, 0], [0, -1], [0, 0]], true)).toEqual([[0, 0], [1, 0], [1, 1], [0, 1], [0, 0]]);
    expect(cleanRing([[0, -1], [0, 0], [1, 0], [1, 1], [0, 1], [0, -1]], true)).toEqual([[0, 0], [1, 0], [1, 1], [0, 1], [0, 0]]);
  });
  it('leaves nothing of a ring without area', () => expect(cleanRing([[0, 0], [0.00001, 0], [0, 0.00001], [0, 0]], true)).toBeNull());
});

describe('cleaning areas', () => {
  it('rebuilds a figure of eight as two parts', () => {
    const parts = cleanPolygons([[[[0, 0], [3, 0], [1, 2], [2, 2], [0, 0]]]]);
    expect(parts).toHaveLength(2);
    expect(parts.flatMap((p) => crossings(p))).toEqual([]);
    expect(parts.reduce((sum, p) => sum + doubleArea(p[0]!), 0)).toBe(5e10);
  });
  it('unites parts that overlap', () => {
    const area = cleanArea([[[[0, 0], [2, 0], [2, 2], [0, 2], [0, 0]]], [[[1, 1], [3, 1], [3, 3], [1, 3], [1, 1]]]]);
    expect(area?.type).toBe('Polygon');
    expect(doubleArea(area!.coordinates[0] as number[][])).toBe(14e10);
  });
  it('gives nothing where nothing is left', () => expect(cleanArea([])).toBeNull());
});

describe('crossings', () => {
  it('finds a crossing, an overlap, a spike and a vertex used twice', () => {
    expect(crossings([[[0, 0], [2, 2], [2, 0], [0, 2]]])).toEqual([[0, 0]]);
    expect(crossings([[[0, 0], [3, 0], [3, 1], [2, 0], [1, 0]]])).not.toEqual([]);
    expect(crossings([[[0, 0], [2, 0], [1, 0]]])).toEqual([[0, 0]]);
    expect(crossings([[[0, 0], [1, 0], [2, 1], [0, 1], [1, 0], [1, -1]]])).not.toEqual([]);
  });
  it('lets a simple line and a closed ring pass', () => {
    expect(crossings([[[0, 0], [1, 0], [1, 1], [0, 1]]])).toEqual([]);
    expect(crossings([[[0, 0], [1, 0], [1, 1], [0, 1], [0, 0]]])).toEqual([]);
  });
  it('lets two rings share a vertex but not cross', () => {
    const shell = [[0, 0], [4, 0], [4, 4], [0, 4], [0, 0]];
    expect(crossings([shell, [[0, 0], [1, 2], [2, 1], [0, 0]]])).toEqual([]);
    expect(crossings([shell, [[3, 3], [5, 3], [5, 5], [3, 5], [3, 3]]])).not.toEqual([]);
  });
  it('is exact to one grid step', () => {
    expect(crossings([[[0, 0], [20, 0.00001], [20, 1], [10, 0.00001]]])).toEqual([]);
    expect(crossings([[[0, 0], [20, 0], [20, 1], [10, 0]]])).not.toEqual([]);
  });
});

describe('loops', () => {
  const line = [[0, 0], [2, 0], [2, 1], [1, 1], [1, -1], [3, -1]];
  it('cuts a loop of few positions and joins the line', () => expect(withoutLoops(line, 4)).toEqual([[0, 0], [1, -1], [3, -1]]));
  it('keeps a loop that is too large to be an accident', () => expect(withoutLoops(line, 2)).toEqual(line));
});
