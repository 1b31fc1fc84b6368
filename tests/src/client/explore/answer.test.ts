// Is the day of a point, its spread, the two facts around it, the walk through the days and a bearing right?
import { describe, expect, it } from 'vitest';
import { geodesicBearing } from '../../../../geo/model/geodesic';
import { areasOf, atStart, dayRange, factsAround, holdsAt, type DatedFact } from '../../../../src/client/explore/answer';
import { compass, measureWords } from '../../../../src/client/explore/measure-tool';
import { armyOn } from '../../../../src/client/explore/strip';
import { nearestStretch, unfold } from '../../../../src/client/explore/stretches';
import { meets, visibleFeatures } from '../../../../src/client/explore/take-panel';
import { Walker } from '../../../../src/client/explore/walker';
import type { MapCollection } from '../../../../src/map-style/map-layers';

const strip = (x: number, start: string, end = '1945-05-10'): MapCollection['features'][number] => ({
  type: 'Feature', properties: { side: 'soviet', start_date: start, end_date: end }, geometry: { type: 'Polygon', coordinates: [[[x, 52], [x + 0.1, 52], [x + 0.1, 53], [x, 53], [x, 52]]] } });
/** Ground taken westward, a tenth of a degree (6.8 km) a day. */
const areas = areasOf({ type: 'FeatureCollection', features: [strip(14.3, '1945-01-12'), strip(14.2, '1945-04-17'), strip(14.1, '1945-04-18'), strip(14, '1945-04-19'), strip(13.5, '1945-02-15', '1945-03-06'), strip(13.5, '1945-04-20')] });

describe('a click on the ground', () => {
  it('says who held it when', () => {
    expect(holdsAt(areas, [14.15, 52.5])).toEqual([{ side: 'soviet', start: '1945-04-18', end: '1945-05-10' }]);
    expect(holdsAt(areas, [13.55, 52.5]).map((h) => h.start)).toEqual(['1945-02-15', '1945-04-20']);
    expect(holdsAt(areas, [12, 52.5])).toEqual([]);
    expect(atStart(holdsAt(areas, [14.35, 52.5])[0]!)).toBe(true);
  });
  it('spreads the day over the ground within the uncertainty', () => {
    const hold = holdsAt(areas, [14.15, 52.5])[0]!;
    expect(dayRange(areas, [14.15, 52.5], hold, 1000)).toEqual({ first: '1945-04-18', last: '1945-04-18', days: 0 });
    expect(dayRange(areas, [14.15, 52.5], hold, 6000)).toEqual({ first: '1945-04-17', last: '1945-04-19', days: 1 });
  });
  it('stands between the nearest fact up to the day and the nearest after it', () => {
    const fact = (id: string, date: string, x: number, side = 'soviet'): DatedFact => ({ id, layer: 'captures', side, date, at: [x, 52.5], what: id });
    const facts = [fact('far', '1945-04-18', 15.5), fact('before', '1945-04-17', 14.25), fact('after', '1945-04-19', 14.05), fact('other', '1945-04-18', 14.15, 'western')];
    const { before, after } = factsAround(facts, [14.15, 52.5], 'soviet', '1945-04-18');
    expect([before?.id, before?.apart, Math.round(before?.km ?? 0), after?.id, after?.apart]).toEqual(['before', -1, 7, 'after', 1]);
    expect(factsAround([...facts, fact('same', '1945-04-18', 14.16), fact('twin', '1945-04-18', 14.17)], [14.15, 52.5], 'soviet', '1945-04-18')).toMatchObject({ before: { id: 'same' }, after: { id: 'after' } });
  });
  it('finds the stretch of front that passes nearest', () => {
    const s = (line: number[], m: number) => ({ side: 's' as const, documented: 1 as const, m, km: 0, days: 0, facts: '', line });
    const list = [s([140000, 520000, 10000, 0], 1), s([140000, 530000, 10000, 0], 2)];
    expect(unfold(list[0]!)).toEqual([[14, 52], [15, 52]]);
    expect(nearestStretch(list, [14.5, 52.6])?.m).toBe(2);
    expect(nearestStretch([], [14.5, 52.6])).toBeNull();
  });
});

describe('measuring', () => {
  it('gives geodesic bearings and words', () => {
    expect(geodesicBearing([13, 52], [13, 53])).toBeCloseTo(0, 9);
    expect(geodesicBearing([13, 53], [13, 52])).toBeCloseTo(180, 9);
    // Flinders Peak to Buninyong, the worked example of the Australian geodetic manual: 306 52 05.37 on GRS 80.
    expect(geodesicBearing([144.42486788, -37.95103341], [143.92649552, -37.65282113])).toBeCloseTo(306.86816, 4);
    expect([compass(0), compass(359), compass(71), compass(180)]).toEqual(['north', 'north', 'east-north-east', 'south']);
    expect(measureWords([13, 52], [13, 53])).toBe('111.3 km (69.1 miles), bearing 0° north');
  });
  it('takes an army where it last was', () => {
    const track = { army: 'A', side: 'soviet', points: [[3, 50, 'x'], [5, 20, 'y']] as [number, number, string][] };
    expect([armyOn(track, 2), armyOn(track, 4)?.[2], armyOn(track, 9)?.[2]]).toEqual([null, 'x', 'y']);
  });
});

describe('what is taken away', () => {
  it('is cut to the day, the sides and the view', () => {
    const f = (id: string, start: string, end: string, side: string, x: number): GeoJSON.Feature => ({ type: 'Feature', properties: { id, start_date: start, end_date: end, side }, geometry: { type: 'LineString', coordinates: [[x, 52], [x + 1, 53]] } });
    const all = { type: 'FeatureCollection' as const, features: [f('now', '1945-04-16', '1945-04-17', 'soviet', 13), f('late', '1945-04-17', '1945-04-18', 'soviet', 13), f('west', '1945-04-16', '1945-04-17', 'western', 13), f('away', '1945-04-16', '1945-04-17', 'soviet', 20)] };
    expect(visibleFeatures('front-lines', all, '1945-04-16', ['soviet'], [12, 51, 15, 54]).map((x) => x.properties?.['id'])).toEqual(['now']);
    expect(meets({ type: 'Point', coordinates: [11, 50] }, [12, 51, 15, 54])).toBe(false);
  });
});

describe('the walk through the days', () => {
  it('draws every day asked for, in order, one after another, and jumps where it is far', async () => {
    const shown: number[] = [];
    let waiting = 0, most = 0;
    const walker = new Walker(10, (d) => shown.push(d), async () => { waiting += 1; most = Math.max(most, waiting); await new Promise((r) => setTimeout(r, 1)); waiting -= 1; });
    walker.ask(12); walker.ask(15); walker.ask(14);
    while (!walker.idle) await new Promise((r) => setTimeout(r, 2));
    expect([shown, most]).toEqual([[11, 12, 13, 14, 15, 14], 1]);
    walker.ask(100);
    while (!walker.idle) await new Promise((r) => setTimeout(r, 2));
    expect(shown.slice(6)).toEqual([100]);
  });
});
