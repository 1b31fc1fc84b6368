// Does every layer script publish what it promises? On a small campaign worked out by hand.
import { describe, expect, it } from 'vitest';
import { LAYERS } from '../../../geo/layers';
import { checkLayers } from '../../../geo/publish/check';
import { areaKm2 } from '../../../geo/model/ring-area';
import { edtf } from '../../../geo/layers/points';
import { pocketStates } from '../../../geo/layers/pockets';
import { endOf } from '../../../geo/layers/bridgeheads';
import { box, context, facts } from '../../fixtures/geo/context';

const layer = (id: string): ReturnType<(typeof LAYERS)[number]['make']> => LAYERS.find((l) => l.id === id)!.make(context);
const properties = (id: string): Record<string, unknown>[] => layer(id).features.map((f) => f.properties);

/** Scripts that need a real computed surface have their own tests. */
const small = LAYERS.filter((l) => !/^front-(lines|segments)|^ground/.test(l.id));

describe('all layers', () => {
  it('carry the id they are listed under and pass the checker', () => {
    const made = small.map(({ make }) => make(context));
    expect(made.map((l) => l.id)).toEqual(small.map((l) => l.id));
    expect(() => checkLayers(made, new Set(['work']))).not.toThrow();
  });
  it('include every layer of the published contract that rests on facts', () => {
    expect(LAYERS.map((l) => l.id)).toEqual(expect.arrayContaining(['oder', 'elbe', 'neisse', 'seelow-heights', 'seelow-heights-crest', 'seelow-heights-foot',
      'seelow-heights-hachures', 'rivers', 'pockets', 'bridgeheads', 'defence-lines', 'front-boundary', 'halt-line', 'advances', 'captures', 'places', 'events', 'berlin-limit', 'zones']));
  });
});

describe('pockets', () => {
  const day = (d: string, ground: [number, number][][][]) => ({ side: 'soviet' as const, day: d, ground, gained: [], lost: [], lines: [], segments: [], traced: false, forced: [] });
  const rest = (d: string, ground: [number, number][][][]) => ({ ...context, surface: { ...context.surface, days: { soviet: [day(d, ground)], western: [] } } });
  const [posen] = facts.pockets, xs = posen!.snapshots[0]!.ring.map((p) => p[0]), ys = posen!.snapshots[0]!.ring.map((p) => p[1]);
  const [w, s, e, n] = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
  const pocketLayer = LAYERS.find((l) => l.id === 'pockets')!;
  it('are what the surrounding side does not hold of their outlines, evening by evening', () => {
    const whole = pocketLayer.make(rest('1945-01-26', [])).features[0]!, half = pocketLayer.make(rest('1945-01-26', [[box((w + e) / 2, s - 1, e + 1, n + 1)]])).features[0]!;
    expect(whole.properties).toMatchObject({ id: 'posen-1945-01-26', start_date: '1945-01-26', end_date: '1945-01-27', outline_date: '1945-01-26', cut_off: '1945-01-25' });
    const km2 = (f: typeof whole): number => areaKm2(f.geometry.type === 'Polygon' ? [f.geometry.coordinates] : (f.geometry as { coordinates: number[][][][] }).coordinates);
    expect(km2(half) / km2(whole)).toBeGreaterThan(0.4);
    expect(km2(half) / km2(whole)).toBeLessThan(0.6);
  });
  it('last as one state while nothing changes, are not there before or after, and vanish when all is taken', () => {
    const two = { ...context, surface: { ...context.surface, days: { soviet: [day('1945-01-24', []), day('1945-01-26', []), day('1945-01-27', [])], western: [] } } };
    expect(pocketLayer.make(two).features.map((f) => [f.id, f.properties.end_date])).toEqual([['posen-1945-01-26', '1945-01-28']]);
    expect(pocketLayer.make(rest('1945-02-23', [])).features).toEqual([]);
    expect(pocketLayer.make(rest('1945-01-26', [[box(w - 1, s - 1, e + 1, n + 1)]])).features).toEqual([]);
  });
  it('know which outline stands on an evening, half-open, the first from the evening of the encirclement, the last until the fall', () => {
    expect(pocketStates(posen!).map((o) => [o.start, o.end, o.snapshot.date])).toEqual([['1945-01-25', '1945-02-10', '1945-01-26'], ['1945-02-10', '1945-02-23', '1945-02-10']]);
  });
  it('leave out a state without a single evening', () => {
    const [posen] = facts.pockets;
    expect(pocketStates({ ...posen!, to: '1945-02-10' }).map((s) => [s.start, s.end])).toEqual([['1945-01-25', '1945-02-10']]);
  });
});

describe('bridgeheads', () => {
  const [kienitz] = facts.bridgeheads, away: [number, number][][] = [[[13, 52], [13, 53]]], near: [number, number][][] = [[[14.4, 52.55], [14.41, 52.71]]];
  const days = [{ day: '1945-02-03', lines: near }, { day: '1945-04-16', lines: near }, { day: '1945-04-18', lines: away }];
  it('stand until the front has moved on from their edge', () => expect(endOf(kienitz!, [kienitz!], days)).toBe('1945-04-18'));
  it('or until the next outline that meets them, not one elsewhere', () => {
    const later = { ...kienitz!, id: 'later', date: '1945-04-01' };
    expect(endOf(kienitz!, [kienitz!, { ...later, ring: box(14.45, 52.65, 14.6, 52.8) }], days)).toBe('1945-04-01');
    expect(endOf(kienitz!, [kienitz!, { ...later, ring: box(14.55, 52.3, 14.6, 52.4) }], days)).toBe('1945-04-18');
    expect(endOf(kienitz!, [kienitz!, { ...later, side: 'western' }], days)).toBe('1945-04-18');
  });
  it('or to the end', () => expect(endOf(kienitz!, [kienitz!], days.slice(0, 2))).toBe('1945-05-10'));
});

describe('captures and events', () => {
  it('write precision as EDTF', () => {
    expect([edtf('1945-02-03', 'exact'), edtf('1945-02-03', 'about'), edtf('1945-02-03', 'reported')]).toEqual(['1945-02-03', '1945-02-03~', '[..1945-02-03]']);
  });
  it('name their work and place', () => {
    expect(properties('captures')[1]).toMatchObject({ id: 'E002', start_date: '1945-04-17', place_name: 'seelow', source: 'work', source_title: 'A work', status: 'documented' });
    expect(properties('events')[0]).toMatchObject({ start_date: '1945-04-16', end_date: '1945-04-17', time: '05:00', time_zone: 'Moscow' });
  });
});

describe('advances', () => {
  it('have a leg for each pair of places and none of no length', () => {
    // 14.65 E 52.58 N to 14.37861 E 52.5316 N: 0.27139° × 67.8 km by 0.0484° × 111.3 km = 19.1 km.
    expect(properties('advances')).toEqual([expect.objectContaining({ id: 'zhukov-1', left_date: '1945-01-31', start_date: '1945-04-17', end_date: '1945-05-10', facts: 'E001 E002', length_km: 19.2 })]);
  });
});

describe('dated lines', () => {
  it('publish no day where the fact has none', () => expect(properties('halt-line')[0]).toMatchObject({ start_date: '1945-04-15', end_date: null }));
  it('lay the halt line along the river as far as the river is its course', () => {
    // Foot of 11.01 E 52 N on the stretch to 11.05 E 52.2 N: share 0.00616 × 0.03078 / (0.03078² + 0.2²) = 0.00463 of it.
    expect(layer('halt-line').features[0]!.geometry).toEqual({ type: 'LineString', coordinates: [[11.00023, 52.00093], [11.05, 52.2], [11, 52.4], [10.99, 53]] });
  });
});
