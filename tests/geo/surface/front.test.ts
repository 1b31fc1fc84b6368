// Does a front behave between two dated traces? A plain field of two north-south lines, a river and a few places.
import { describe, expect, it } from 'vitest';
import type { Capture } from '../../../geo/model/capture';
import type { Pocket } from '../../../geo/model/pocket';
import type { Trace } from '../../../geo/model/trace';
import { addDays, dayNumber } from '../../../geo/model/day';
import { fieldsOf, type Keyframe } from '../../../geo/surface/fields';
import { sample, type Grid } from '../../../geo/surface/grid';
import { holdsOf, lossesOf, slackOf, wanted } from '../../../geo/surface/holds';
import { obey } from '../../../geo/surface/obey';
import { cutPockets, pocketFields } from '../../../geo/surface/pockets';
import { toLonLat, toPlane, type XY } from '../../../geo/surface/plane';
import { traceLine } from '../../../geo/surface/trace-line';
import type { RiverLine } from '../../../geo/surface/river-path';

const axis = Float64Array.from({ length: 121 }, (_, i) => i - 10);
const grid: Grid = { xs: axis, ys: axis, nx: axis.length, ny: axis.length };
const D0 = '1945-02-01';

/** Ground east of x, on a day: a keyframe of one straight line. */
function frame(day: number, x: number): Keyframe {
  const line: XY[] = [[x, 500], [x, -500]];
  return { day, trace: { id: `t${day}`, side: 'soviet', date: addDays('1945-01-12', day), waypoints: [] } as unknown as Trace, line, rings: [[...line, [900, -500], [900, 500], line[0]!]] };
}

function capture(p: XY, date: string, more: Partial<Capture> = {}): Capture {
  const [lon, lat] = toLonLat(p);
  return { id: 'E1', date, date_precision: 'exact', uncertainty_days: 0, time: '', side: 'soviet', kind: 'captured', place: 'x', lon, lat, army_group: '', army: '', unit: '', event: 'taken', contested: false, note: '', source: 's', locator: '', confidence: 'A', status: 'documented', ...more };
}

/** Where the zero line crosses the row y, km, coming from the west. */
function crossing(field: Float32Array, y: number): number {
  for (let x = -9; x < 110; x += 0.01) if (sample(grid, field, x, y) <= 0) return x;
  return NaN;
}

describe('field between two traces', () => {
  const d = dayNumber(D0), frames = [frame(d, 80), frame(d + 10, 20)];
  it('moves in proportion to the days', () => {
    const fields = fieldsOf(grid, frames, []);
    expect(crossing(fields.at(d), 50)).toBeCloseTo(80, 1);
    expect(crossing(fields.at(d + 2.5), 50)).toBeCloseTo(65, 1);
    expect(crossing(fields.at(d + 5), 50)).toBeCloseTo(50, 1);
    expect(crossing(fields.at(d + 10), 50)).toBeCloseTo(20, 1);
    expect(fields.around().sweep([50, 50])).toBeCloseTo(0, 5);
  });
  it('stands still to the metre where both traces agree', () => {
    const fields = fieldsOf(grid, [frame(d, 40.3), frame(d + 30, 40.3)], []);
    for (const t of [0, 7, 13.5, 29]) expect(crossing(fields.at(d + t), 50)).toBeCloseTo(40.305, 2);
  });
  it('comes to a dated capture on its day and lets go of far places', () => {
    // Plain proportion reaches x = 50 on day 5; the fact says day 8.
    const holds = holdsOf('soviet', [capture([50, 50], addDays(D0, 8))]);
    const fields = fieldsOf(grid, frames, holds);
    expect(sample(grid, fields.at(d + 7), 50, 50)).toBeGreaterThan(0);
    expect(sample(grid, fields.at(d + 8), 50, 50)).toBeLessThan(0);
    const plain = fieldsOf(grid, frames, []);
    // The line waits 18 km back at the place; 60 km along the front the correction has faded to less than half of that.
    const shift = (y: number): number => Math.abs(crossing(fieldsOf(grid, frames, holds).at(d + 5), y) - crossing(plain.at(d + 5), y));
    expect(shift(50)).toBeGreaterThan(12);
    expect(shift(-9)).toBeLessThan(0.5 * shift(50));
  });
  it('never gives ground back between traces, whatever the later trace says, except around a recorded loss', () => {
    const frames = [frame(d, 30), frame(d + 10, 60)];
    expect(crossing(fieldsOf(grid, frames, []).at(d + 10), 50)).toBeCloseTo(30, 1);
    const fields = fieldsOf(grid, frames, [], [{ id: 'E2', place: 'x', p: [38, 50], day: d + 4 }]);
    expect(sample(grid, fields.at(d + 10), 38, 50)).toBeGreaterThan(0);
    expect(sample(grid, fields.at(d + 10), 38, 80)).toBeLessThan(0);
  });
});

describe('demands of dated places', () => {
  const day = dayNumber(D0);
  it('a capture is outside the evening before and inside on the evening', () => {
    expect(holdsOf('soviet', [capture([0, 0], D0)])).toMatchObject([{ taken: day, inside: day, outside: day - 1 }]);
  });
  it('a reported date gives the source a day', () => {
    expect(slackOf(capture([0, 0], D0, { date_precision: 'reported' }))).toBe(1);
    expect(holdsOf('soviet', [capture([0, 0], D0, { date_precision: 'about', uncertainty_days: 3 })])).toMatchObject([{ outside: day - 4 }]);
  });
  it('a contested capture demands nothing', () => {
    expect(holdsOf('soviet', [capture([0, 0], D0, { contested: true })])).toEqual([]);
  });
  it('a German hold keeps both sides out, up to that evening', () => {
    const held = capture([0, 0], D0, { side: 'german', kind: 'held' });
    expect(holdsOf('soviet', [held])).toMatchObject([{ inside: null, outside: day }]);
    expect(holdsOf('western', [held])).toMatchObject([{ inside: null, outside: day }]);
  });
  it('a place lost counts from the day it was taken again', () => {
    const list = [capture([0, 0], D0), capture([0, 0], addDays(D0, 5), { kind: 'lost' }), capture([0, 0], addDays(D0, 20))];
    expect(holdsOf('soviet', list)).toMatchObject([
      { inside: day, outside: day - 1, lost: day + 5 },
      { inside: day + 20, outside: day + 19, since: day + 5 },
      { inside: null, outside: day + 5, since: day + 5 },
    ]);
    expect(holdsOf('soviet', list).map((h) => [day, day + 4, day + 5, day + 10, day + 20].map((t) => wanted(h, t)))).toEqual([[-1, -1, 0, 0, 0], [0, 0, 1, 1, -1], [0, 0, 1, 0, 0]]);
  });
  it('a German recapture and a hand-over to the other ally are losses, an advance is none', () => {
    const own = capture([0, 0], D0), back = capture([0, 0], addDays(D0, 2), { side: 'german' }), over = capture([0, 0], addDays(D0, 9), { side: 'western' });
    expect(lossesOf('soviet', [own, back, over]).map((l) => l.day)).toEqual([day + 2]);
    const late = capture([0, 0], '1945-05-02', { side: 'western' });
    expect(lossesOf('soviet', [own, back, late]).map((l) => l.day)).toEqual([day + 2, dayNumber('1945-05-02')]);
    expect(holdsOf('soviet', [own, late]).map((h) => [day, dayNumber('1945-05-02'), dayNumber('1945-05-09')].map((t) => wanted(h, t)))).toEqual([[-1, 0, 0], [0, 1, 1]]);
  });
});

describe('a field made to obey', () => {
  const day = dayNumber(D0);
  const fresh = (): Float32Array => fieldsOf(grid, [frame(day, 60)], []).at(day);
  it('reaches out to a place taken ahead of the line, joined to the ground behind', () => {
    const field = fresh(), hold = { id: 'E1', place: 'x', p: [52, 50] as XY, taken: day, inside: day, outside: null, since: -Infinity, lost: Infinity };
    expect(obey(grid, field, [hold], day)).toEqual({ forced: ['x'], patches: [] });
    for (let x = 52; x <= 60; x += 0.5) expect(sample(grid, field, x, 50)).toBeLessThan(0);
    expect(sample(grid, field, 52, 58)).toBeGreaterThan(0);
  });
  it('keeps a place out that still held, and does nothing where the line obeys already', () => {
    const field = fresh(), out = { id: 'E2', place: 'y', p: [63, 20] as XY, taken: null, inside: null, outside: day, since: -Infinity, lost: Infinity };
    expect(obey(grid, field, [out], day)).toEqual({ forced: ['y'], patches: [] });
    expect(sample(grid, field, 63, 20)).toBeGreaterThan(0);
    expect(sample(grid, field, 70, 20)).toBeLessThan(0);
    expect(obey(grid, fresh(), [{ ...out, p: [40, 20] }], day)).toEqual({ forced: [], patches: [] });
  });
  it('serves two contrary places side by side', () => {
    const field = fresh();
    const a = { id: 'E1', place: 'a', p: [58, 50] as XY, taken: day, inside: day, outside: null, since: -Infinity, lost: Infinity }, b = { id: 'E2', place: 'b', p: [58, 53] as XY, taken: null, inside: null, outside: day, since: -Infinity, lost: Infinity };
    obey(grid, field, [a, b], day);
    expect(sample(grid, field, 58, 50)).toBeLessThan(0);
    expect(sample(grid, field, 58, 53)).toBeGreaterThan(0);
  });
  it('hands on what is too close together for the grid as a patch', () => {
    const a = { id: 'E1', place: 'a', p: [55.4, 50.4] as XY, taken: day, inside: day, outside: null, since: -Infinity, lost: Infinity };
    const b = { ...a, id: 'E2', place: 'b', p: [55.6, 50.6] as XY, taken: null, inside: null, outside: day };
    const { patches } = obey(grid, fresh(), [a, b], day);
    expect(patches.length).toBeGreaterThan(0);
    for (const p of patches) expect(p.radius).toBeCloseTo(0.45 * Math.hypot(0.2, 0.2), 9);
  });
});

describe('pockets', () => {
  const ring = (r: number): [number, number][] => ([[-1, -1], [1, -1], [1, 1], [-1, 1], [-1, -1]] as XY[]).map(([x, y]) => toLonLat([80 + r * x, 50 + r * y]));
  const pocket = { id: 'p', name: 'P', side: 'soviet', from: D0, to: addDays(D0, 20), note: '', source: '', locator: '', confidence: 'B', status: 'indirect', snapshots: [{ date: D0, ring: ring(10) }, { date: addDays(D0, 10), ring: ring(4) }] } as unknown as Pocket;
  const day = dayNumber(D0), fields = pocketFields(grid, 'soviet', [pocket], []);
  const holdsOut = (t: number, x: number): boolean => {
    const field = fieldsOf(grid, [frame(day, 20)], []).at(day);
    cutPockets(grid, field, fields, t);
    return sample(grid, field, x, 50) > 0;
  };
  it('hold out before they are cut off, shrink between outlines, and end on their day', () => {
    expect(holdsOut(day - 5, 72)).toBe(true);
    expect(holdsOut(day, 72)).toBe(true);
    expect(holdsOut(day + 5, 72)).toBe(false);
    expect(holdsOut(day + 10, 77)).toBe(true);
    expect(holdsOut(day + 19, 80)).toBe(true);
    expect(holdsOut(day + 20, 80)).toBe(false);
  });
  it('belong to one side only', () => expect(pocketFields(grid, 'western', [pocket], [])).toEqual([]));
});

describe('a trace beside a river', () => {
  const bend: XY[] = Array.from({ length: 61 }, (_, i) => [6 * Math.sin(i / 6), 60 - i]);
  const along = new Float64Array(bend.length);
  for (let k = 1; k < bend.length; k++) along[k] = along[k - 1]! + Math.hypot(bend[k]![0] - bend[k - 1]![0], bend[k]![1] - bend[k - 1]![1]);
  const river: RiverLine = { id: 'r', line: bend, along, box: [-6, 0, 6, 60] };
  const trace = (points: { p: XY; role: 'edge' | 'line' }[]): Trace => ({ id: 't', side: 'soviet', date: D0, waypoints: points.map(({ p, role }, k) => { const [lon, lat] = toLonLat(p); return { n: k + 1, name: 'w', lon, lat, role, note: '', source: '', locator: '', confidence: 'B', status: 'indirect' }; }) });
  const far = (line: XY[]): number => Math.max(...line.map((q) => Math.min(...bend.map((p) => Math.hypot(p[0] - q[0], p[1] - q[1])))));
  it('follows it when both ends stand on it', () => {
    const line = traceLine(trace([{ p: [1, 59], role: 'line' }, { p: [-2, 5], role: 'line' }]), [river]);
    expect(far(line)).toBeLessThan(1);
    expect(line.length).toBeGreaterThan(40);
  });
  it('leaves it when one end is a place held beyond the river', () => {
    const line = traceLine(trace([{ p: [1, 59], role: 'line' }, { p: [-15, 30], role: 'edge' }, { p: [-2, 5], role: 'line' }]), [river]);
    expect(Math.min(...line.map((p) => p[0]))).toBeLessThan(-14);
    expect(toPlane(toLonLat([3, 4]))[0]).toBeCloseTo(3, 6);
  });
});
