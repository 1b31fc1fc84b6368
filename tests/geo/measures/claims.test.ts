// Are the claims measured as they say, with bounds that speak up? Values worked out by hand on a small campaign.
import { describe, expect, it } from 'vitest';
import type { ClaimMeasure } from '../../../geo/model/claim-measure';
import { ClaimMeasure as Schema } from '../../../geo/model/claim-measure';
import type { LayerContext } from '../../../geo/layers/context';
import { geodesicKm } from '../../../geo/model/geodesic';
import { claimMeasuresLayer } from '../../../geo/measures/claim-layer';
import { claimValues } from '../../../geo/measures/claims';
import { filledText, publishedClaims } from '../../../geo/measures/claim-words';
import { plumeHeight, sunHeight } from '../../../geo/measures/sky';
import { placesWithDistances } from '../../../geo/measures/place-distances';
import { sentence } from '../../../geo/model/problem';
import { context } from '../../fixtures/geo/context';

const FILE = 'geo/facts/claim-measures.yaml';
const withMeasures = (...inputs: Record<string, unknown>[]): LayerContext => ({
  ...context, facts: { ...context.facts, claimMeasures: inputs.map((m, i) => ({ value: Schema.parse({ claim: 'C-001', label: 'A line', ...m }) as ClaimMeasure, at: { file: FILE, line: 10 + i } })) },
});
const one = (input: Record<string, unknown>) => claimValues(withMeasures({ id: 'c-001-x', ...input })).values[0]!.measure;
const GATE = [13.3777, 52.5163], KUESTRIN = [14.65, 52.58], SEELOW = [14.37861, 52.5316];

describe('one measure', () => {
  it('is the geodesic between two places, doubt from both', () => {
    const m = one({ method: 'distance', from: 'kuestrin', to: 'seelow' });
    expect(m.value).toBeCloseTo(geodesicKm(KUESTRIN, SEELOW), 2);
    expect(m).toMatchObject({ unit: 'km', uncertainty: 0.42, from: 'kuestrin', to: 'seelow', claim: 'C-001', date: null });
  });
  it('takes place and day of a capture', () => {
    expect(one({ method: 'distance', from: 'E001', to: 'seelow' })).toMatchObject({ from: 'kuestrin', date: '1945-01-31' });
    expect(one({ method: 'days', from: 'E001', to: '1945-04-16' })).toMatchObject({ value: 75, unit: 'days', uncertainty: 0 });
    expect(one({ method: 'pace', from: 'E001', to: 'E002', since: 'E001', date: 'E002' }).value).toBeCloseTo(geodesicKm(KUESTRIN, SEELOW) / 76, 2);
  });
  it('adds up the legs of a way', () => {
    expect(one({ method: 'distance', from: 'kuestrin', to: 'brandenburg-gate', via: ['seelow'] }).value).toBeCloseTo(geodesicKm(KUESTRIN, SEELOW) + geodesicKm(SEELOW, GATE), 2);
  });
  it('ends at the nearest point of a river or of the city limit', () => {
    expect(one({ method: 'distance', from: 'seelow', to: 'berlin-limit' }).value).toBeCloseTo(geodesicKm(SEELOW, [13.75, 52.5316]), 1);
    expect(one({ method: 'distance', from: 'brandenburg-gate', to: 'river:elbe' }).value).toBeCloseTo(geodesicKm(GATE, [11, 52.41]), 0);
  });
  it('starts at the nearest ground of a side, and is 0 once that has got there', () => {
    const m = one({ method: 'front', side: 'soviet', date: '1945-04-16', to: 'brandenburg-gate' });
    expect(m.value).toBeCloseTo(geodesicKm(GATE, [14.4, 52.5163]), 1);
    expect(m.at_lon).toBe(14.4);
    expect(one({ method: 'front', side: 'soviet', date: '1945-04-25', to: 'berlin-limit' }).value).toBe(0);
  });
  it('tells how far a side came, and the odds between both', () => {
    expect(one({ method: 'gain', side: 'soviet', since: '1945-04-16', date: '1945-04-25', to: 'brandenburg-gate' }).value).toBeCloseTo(geodesicKm(GATE, [14.4, 52.5163]) - geodesicKm(GATE, [13.5, 52.5163]), 1);
    const [gate, limit] = claimValues(withMeasures({ id: 'c-001-odds', method: 'odds', date: '1945-04-16', to: 'berlin' })).values.map((v) => v.measure);
    expect(gate!.value).toBeCloseTo(geodesicKm(GATE, [11, 52.5163]) / geodesicKm(GATE, [14.4, 52.5163]), 1);
    expect(limit!.value).toBeCloseTo(geodesicKm([13.1, 52.5], [11, 52.5]) / geodesicKm([13.75, 52.5], [14.4, 52.5]), 1);
  });
  it('knows courses, ages, shares and areas', () => {
    expect(one({ method: 'bearing', from: 'kuestrin', to: 'brandenburg-gate' }).value).toBeCloseTo(265.7, 0);
    expect(one({ method: 'astray', from: 'kuestrin', to: 'seelow', goal: 'brandenburg-gate' }).value).toBeCloseTo(12, 0);
    expect(one({ method: 'years', from: '1878-12-18', to: '1945-04-16' }).value).toBe(66);
    expect(one({ method: 'years', from: '1878-12-18', to: '1945-12-18' }).value).toBe(67);
    const given = (value: number) => ({ value, source: 'work', locator: 'p. 1' });
    expect(one({ method: 'share', part: given(9), whole: given(6) })).toMatchObject({ value: 1.5, unit: 'ratio' });
    expect(one({ method: 'area', of: 'kienitz' }).value).toBeCloseTo(geodesicKm([14.4, 52.65], [14.5, 52.65]) * geodesicKm([14.45, 52.6], [14.45, 52.7]), 0);
    expect(one({ method: 'length', of: 'belt-1' }).value).toBeCloseTo(geodesicKm([14.4, 52.6], [14.45, 52.5]), 2);
  });
});

describe('sky', () => {
  it('needs no height within the horizon and 345 m at 77 km', () => {
    expect(plumeHeight(5)).toBe(0);
    expect(plumeHeight(77)).toBeGreaterThan(340);
    expect(plumeHeight(77)).toBeLessThan(350);
  });
  it('has the sun high at noon in June, at the horizon at sunrise, deep at two in April', () => {
    expect(sunHeight(0, 51.4769, '1945-06-21T12:02Z')).toBeCloseTo(90 - 51.4769 + 23.44, 0);
    expect(sunHeight(14.38, 52.53, '1945-04-16T04:04Z')).toBeGreaterThan(-1.2);
    expect(sunHeight(14.38, 52.53, '1945-04-16T04:04Z')).toBeLessThan(-0.3);
    expect(sunHeight(14.38, 52.53, '1945-04-16T02:00Z')).toBeCloseTo(-17, 0);
  });
});

describe('which Berlin', () => {
  it('measures a distance to Berlin twice, under one name', () => {
    const both = claimValues(withMeasures({ id: 'c-001-k', method: 'distance', from: 'kuestrin', to: 'berlin' })).values.map((v) => v.measure);
    expect(both.map((m) => [m.id, m.goal, m.pair])).toEqual([['c-001-k-gate', 'gate', 'c-001-k'], ['c-001-k-limit', 'limit', 'c-001-k']]);
    expect(both[0]!.value).toBeCloseTo(geodesicKm(KUESTRIN, GATE), 2);
    expect(both[1]!.value).toBeCloseTo(geodesicKm(KUESTRIN, [13.75, 52.58]), 1);
  });
  it('gives every place both distances; inside the city that to the limit is 0', () => {
    const [gate, kuestrin] = placesWithDistances(context);
    expect(gate).toMatchObject({ gate_km: 0, limit_km: 0, limit_lon: null });
    expect(kuestrin!.gate_km).toBeCloseTo(geodesicKm(KUESTRIN, GATE), 2);
    expect(kuestrin!.limit_lon).toBe(13.75);
  });
});

describe('a verdict that no longer stands on its number', () => {
  it('is named with file, line, claim, value and bounds', () => {
    const { problems } = claimValues(withMeasures({ id: 'c-001-k', method: 'days', from: 'E001', to: '1945-04-16', label: 'Days to the attack', holds: [10, 60] }));
    expect(problems.map(sentence)).toEqual([`${FILE}:10: C-001 c-001-k: Days to the attack is now 75 days, outside 10 to 60, within which the verdict was given; look at the verdict and the text of C-001 again, then move the bounds`]);
  });
  it('keeps its peace within the bounds, and watches the city limit apart', () => {
    const input = { id: 'c-001-k', method: 'distance', from: 'kuestrin', to: 'berlin', holds: [80, 90], holds_limit: [10, 20] };
    expect(claimValues(withMeasures(input)).problems.map((p) => p.where)).toEqual(['C-001 c-001-k-limit']);
  });
});

describe('the layer and the texts', () => {
  const { values } = claimValues(withMeasures({ id: 'c-001-k', method: 'distance', from: 'kuestrin', to: 'berlin' }, { id: 'c-001-d', method: 'days', from: 'E001', to: '1945-04-16' }));
  const measures = new Map(values.map((v) => [v.measure.id, v.measure]));
  it('draws a line for what has two ends, labelled with its value', () => {
    const layer = claimMeasuresLayer(values);
    expect(layer.features.map((f) => [f.id, f.properties['label'], f.properties['goal']])).toEqual([['c-001-k-gate', '87 km', 'gate'], ['c-001-k-limit', '61 km', 'limit']]);
    expect(layer.features[0]!.geometry).toEqual({ type: 'LineString', coordinates: [KUESTRIN, GATE] });
  });
  it('fills both Berlins, marked figures and plain measures into a text', () => {
    expect(filledText('It lay {m c-001-k}, {m c-001-d} before; told {told 60 km}, cited {cited 9|work|p. 1}; {m c-001-k bare}.', measures)).toEqual({
      text: 'It lay 87 km from the Brandenburg Gate (61 km from the city limit), 75 days before; told 60 km, cited 9; 87 km (city limit 61 km).', unknown: [],
    });
  });
  it('names a measure that is not there', () => {
    const claim = { id: 'C-001', passage: 'c1', claim: 'A claim.', kind: 'date' as const, verdict: 'partly' as const, record: 'It was {m c-001-q}.', cite: [], confidence: 'high' as const };
    expect(publishedClaims([claim], [], [...measures.values()]).problems.map((p) => [p.where, p.what])).toEqual([['C-001', 'there is no measure "c-001-q"']]);
  });
});
