// Do projection, clipping, thinning and paths do what a hand calculation says?
import { describe, expect, it } from 'vitest';
import { clipLine, clipRing, sheet } from '../../../src/print/clip';
import { dissolve } from '../../../src/print/dissolve';
import { evaluate } from '../../../src/print/evaluate';
import { num, path } from '../../../src/print/paths';
import { webMercator } from '../../../src/print/projection';
import { simplify } from '../../../src/print/simplify';
import { ticks } from '../../../src/print/symbols';

describe('projection', () => {
  const world = webMercator({ center: [0, 0], zoom: 1, width: 1024, height: 1024 });
  it('has a world 512 px wide at zoom 0, so 1024 at zoom 1', () => {
    expect(world.forward(0, 0)).toEqual([512, 512]);
    expect(world.forward(180, 0)[0]).toBeCloseTo(1024, 9);
    // 66.51326° is where Mercator's y is half way to the edge: ln tan(45° + 33.25663°) = pi / 2.
    expect(world.forward(0, 66.51326)[1]).toBeCloseTo(256, 3);
  });
  it('sets the camera centre in the middle and finds its way back', () => {
    const p = webMercator({ center: [13.3777, 52.5163], zoom: 8.6, width: 840, height: 690 });
    expect(p.forward(13.3777, 52.5163)).toEqual([420, 345]);
    const [lon, lat] = p.inverse(...p.forward(14.38, 52.534));
    expect(lon).toBeCloseTo(14.38, 9);
    expect(lat).toBeCloseTo(52.534, 9);
  });
});

describe('shapes', () => {
  const box = sheet(10, 10, 0);
  it('cuts a line that leaves and comes back into two pieces', () => expect(clipLine([[5, 5], [15, 5], [15, 8], [5, 8]], box)).toEqual([[[5, 5], [10, 5]], [[10, 8], [5, 8]]]));
  it('cuts a ring to the sheet', () => expect(clipRing([[-5, -5], [5, -5], [5, 5], [-5, 5]], box)).toEqual(expect.arrayContaining([[0, 0], [5, 0], [5, 5], [0, 5]])));
  it('keeps only points that matter', () => expect(simplify([[0, 0], [5, 0.2], [10, 0], [10, 10]], 0.4)).toEqual([[0, 0], [10, 0], [10, 10]]));
  it('joins two squares along their common edge', () => {
    const rings = dissolve([[[0, 0], [1, 0], [1, 1], [0, 1], [0, 0]], [[1, 0], [2, 0], [2, 1], [1, 1], [1, 0]]]);
    expect(rings).toHaveLength(1);
    expect(rings[0]!.slice(1).map((p) => p.join()).sort()).toEqual(['0,0', '0,1', '1,0', '1,1', '2,0', '2,1']);
  });
  it('writes short paths', () => {
    expect(path([[0.04, 0], [0.5, -0.5], [10, 0.02]], true)).toBe('M0 0l.5-.5 9.5 .5z');
    expect([num(-0.04), num(12.34), num(-0.5)]).toEqual(['0', '12.3', '-.5']);
    expect(path([[1, 1], [1.01, 1]])).toBe('');
  });
});

describe('ticks', () => {
  it('stand on the left of the line: above one that runs east, right of one that runs south on the sheet is west, left is east', () => {
    expect(ticks([[0, 50], [20, 50]], 20, -2, 4)).toBe('M10 50l0-4');
    expect(ticks([[50, 0], [50, 20]], 20, -2, 4)).toBe('M50 10l4 0');
  });
  it('stand on the other side for a positive offset', () => expect(ticks([[0, 50], [20, 50]], 20, 2, 4)).toBe('M10 50l0 4'));
});

describe('style expressions', () => {
  const scope = { zoom: 6, properties: { side: 'soviet', start_date: '1945-04-16' }, state: { date: '1945-04-16' } };
  it('compares days as text and refuses to compare unlike things', () => {
    expect(evaluate(['<=', ['get', 'start_date'], ['global-state', 'date']], scope)).toBe(true);
    expect(evaluate(['<', ['get', 'start_date'], 5], scope)).toBe(false);
  });
  it('interpolates numbers and colours over the zoom', () => {
    expect(evaluate(['interpolate', ['linear'], ['zoom'], 5, 1, 9, 5], scope)).toBe(2);
    expect(evaluate(['interpolate', ['linear'], ['zoom'], 5, '#000000', 7, '#ff8000'], scope)).toBe('#804000');
    expect(evaluate(['interpolate', ['linear'], ['zoom'], 7, 3, 9, 5], scope)).toBe(3);
  });
  it('chooses by match and case', () => {
    expect(evaluate(['match', ['get', 'side'], 'western', 1, 'soviet', 2, 3], scope)).toBe(2);
    expect(evaluate(['case', ['==', ['get', 'side'], 'western'], 'a', 'b'], scope)).toBe('b');
  });
  it('names an operator it does not know', () => expect(() => evaluate(['heatmap-density'], scope)).toThrow('the still maps know no style operator "heatmap-density"; add it to src/print/evaluate.ts'));
});
