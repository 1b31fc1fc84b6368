// Does the map of a claim show its lines, fitted and named, and does the ledger fall into the right lists?
import { describe, expect, it } from 'vitest';
import { cameraFor, claimSpec, placesAt, type MeasuredLine } from '../../../src/site/claim-map';
import { monthName } from '../../../src/site/ledger';
import { DATA } from './context';

const line = (id: string, goal: 'gate' | 'limit' | null, coordinates: number[][], label: string, date: string | null = null): MeasuredLine =>
  ({ type: 'Feature', geometry: { type: 'LineString', coordinates }, properties: { id, claim: 'C-005', label, from: 'nearest ground', to: 'gate', date, goal, side: null } });
const KIENITZ = [14.4, 52.67], GATE = [13.3777, 52.5163], EDGE = [13.7, 52.6];
const base = { date: '1945-02-08', layers: ['front-east' as const] };

describe('the camera', () => {
  it('holds all points inside the frame, centred', () => {
    const { center, zoom } = cameraFor([KIENITZ, GATE]);
    expect(center[0]).toBeCloseTo((14.4 + 13.3777) / 2, 3);
    const px = ((14.4 - 13.3777) / 360) * 512 * 2 ** zoom;
    expect(px).toBeGreaterThan(600);
    expect(px).toBeLessThanOrEqual(621);
  });
  it('goes neither too near nor too far', () => {
    expect(cameraFor([GATE, GATE]).zoom).toBe(12.2);
    expect(cameraFor([[-120, 10], [120, 60]]).zoom).toBe(2.6);
  });
});

describe('the map of a claim', () => {
  const at = placesAt(DATA.places.values());
  const lines = [line('a-gate', 'gate', [KIENITZ, GATE], '71 km', '1945-01-31'), line('a-limit', 'limit', [KIENITZ, EDGE], '50 km'), line('b', null, [KIENITZ, GATE], '256°', '1945-02-08'), line('c', 'gate', [[14.2, 52.8], GATE], '62 km', '1945-03-01')];
  it('draws the lines of one Berlin, those with the same ends once, and names their ends', () => {
    const spec = claimSpec(lines, 'gate', base, at)!;
    expect(spec.lines.map((l) => [l.from.name, l.to.name, l.label])).toEqual([['Kienitz', 'Brandenburg Gate', '71 km, 256°'], ['nearest ground', 'Brandenburg Gate', '62 km']]);
    expect(spec.highlight.map((p) => p.id)).toEqual(['kienitz', 'brandenburg-gate']);
    expect(claimSpec(lines, 'limit', base, at)!.lines.map((l) => l.label)).toEqual(['50 km', '256°']);
    expect(claimSpec(lines, 'limit', base, at)!.camera).toEqual(spec.camera);
  });
  it('stands for the day of the passage if a line does, else for that of the first dated line', () => {
    expect(claimSpec(lines, 'gate', base, at)!.date).toBe('1945-02-08');
    expect(claimSpec(lines, 'gate', { ...base, date: '1945-04-01' }, at)!.date).toBe('1945-01-31');
  });
  it('is none where no line is measured', () => expect(claimSpec([], 'gate', base, at)).toBeNull());
});

describe('months', () => {
  it('are written out', () => expect(monthName('1945-04')).toBe('April 1945'));
});
