// Are crossings, exchanged numbers and distances judged as computed by hand?
import { describe, expect, it } from 'vitest';
import { firstCrossing, isSwapped, kmBetween } from '../../../geo/read/shape';
import { citesOf } from '../../../geo/read/tables';

describe('a line', () => {
  it('crosses itself where two of its stretches meet', () => {
    expect(firstCrossing([[0, 0], [2, 2], [2, 0], [0, 2]], false)).toEqual([1, 3]);
    expect(firstCrossing([[0, 0], [2, 2], [2, 0], [0, -2]], false)).toBeNull();
  });

  it('crosses itself where it touches or turns back on itself', () => {
    expect(firstCrossing([[0, 0], [4, 0], [4, 2], [2, 0]], false)).toEqual([1, 3]);
  });

  it('may close to a ring', () => {
    expect(firstCrossing([[0, 0], [2, 0], [2, 2], [0, 2], [0, 0]], true)).toBeNull();
    expect(firstCrossing([[0, 0], [2, 2], [2, 0], [0, 2], [0, 0]], true)).toEqual([1, 3]);
  });
});

describe('a position', () => {
  it('is exchanged only where exchanging would help', () => {
    expect(isSwapped(52.5, 13.4)).toBe(true);
    expect(isSwapped(13.4, 52.5)).toBe(false);
    expect(isSwapped(37.6, 55.75)).toBe(false); // Moscow: outside either way
  });

  it('lies one degree of latitude, 111.195 km, from the next', () => {
    expect(kmBetween([14, 52], [14, 53])).toBeCloseTo(111.195, 3);
    expect(kmBetween([14.4375, 52.6746], [14.4375, 52.6746])).toBe(0);
  });
});

describe('a cell of citations', () => {
  it('holds works with their places, or none', () => {
    expect(citesOf('beevor-berlin: ch. 13 | klessin-project')).toEqual([{ source: 'beevor-berlin', locator: 'ch. 13' }, { source: 'klessin-project', locator: '' }]);
    expect(citesOf('')).toEqual([]);
  });
});
