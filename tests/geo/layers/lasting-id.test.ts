// Does a stretch of the front keep its id whatever else changes, and has each its own?
import { describe, expect, it } from 'vitest';
import { frontSegments } from '../../../geo/layers/front-lines';
import { lastingIds, shortHash } from '../../../geo/layers/lasting-id';
import type { Segment } from '../../../geo/surface/evidence';
import { context } from '../../fixtures/geo/context';

const of = (restsOn: string, lon: number, lat: number): { restsOn: string; from: [number, number] } => ({ restsOn, from: [lon, lat] });

describe('the hash', () => {
  // Published test vectors of 32-bit FNV-1a: "" = 811c9dc5, "a" = e40c292c, "foobar" = bf9cf968.
  it('is FNV-1a', () => expect(['', 'a', 'foobar'].map((t) => Number.parseInt(shortHash(t), 36))).toEqual([0x811c9dc5, 0xe40c292c, 0xbf9cf968]));
});

describe('ids', () => {
  const three = [of('w1 w2', 14, 53), of('w2 w3', 14, 52), of('w1 w2', 14, 51)];
  it('number only equals, from north to south', () => {
    const h = shortHash('w1 w2');
    expect(lastingIds('s', three)).toEqual([`s-${h}`, `s-${shortHash('w2 w3')}`, `s-${h}-2`]);
  });
  it('do not depend on the order or on what else is there', () => {
    const ids = lastingIds('s', three);
    expect(lastingIds('s', [of('w9', 15, 54), three[2]!, three[0]!, of('w8', 12, 50), three[1]!]).filter((_, i) => [1, 2, 4].includes(i))).toEqual([ids[2], ids[0], ids[1]]);
  });
});

describe('front-segments', () => {
  const segment = (facts: string[], lat: number): Segment => ({ line: [[14, lat], [14, lat - 0.5]], basis: 'documented', nearestKm: 1, nearestDays: 0, uncertaintyM: 2000, facts });
  const idsWith = (segments: Segment[]): unknown[] => {
    const day = { ...context.surface.days.soviet[0]!, segments };
    return frontSegments({ ...context, surface: { ...context.surface, days: { soviet: [day], western: [] } } }).features.map((f) => f.id);
  };
  const two = [segment(['t-1', 'E001'], 53), segment(['t-2'], 52)];
  it('keep their ids when a stretch on other facts comes before them', () => {
    const before = idsWith(two), after = idsWith([segment(['t-0'], 54), ...two]);
    expect(before).toEqual(['t-1 E001', 't-2'].map((f) => `segment-soviet-${context.surface.days.soviet[0]!.day}-${shortHash(f)}`));
    expect(after.slice(1)).toEqual(before);
  });
  it('change their id with their own facts', () => expect(idsWith([segment(['t-1', 'E002'], 53)])[0]).not.toBe(idsWith(two)[0]));
});
