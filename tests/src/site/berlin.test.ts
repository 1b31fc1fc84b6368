// Does every distance to Berlin carry both meanings, in prose, in claims and on maps?
import { describe, expect, it } from 'vitest';
import type { Measure } from '../../../geo/model/measure';
import { kmWords, measureWords, uncertaintyWords } from '../../../geo/model/measure-words';
import { resolveNumber, type NumberContext } from '../../../src/site/inline-number';
import { limitSpec, mapSpec, type Gazetteer } from '../../../src/site/map-spec';

const place = (id: string, lon: number, lat: number, more: Partial<Gazetteer> = {}): Gazetteer =>
  ({ id, name: id, lon, lat, name_today: '', name_other: '', kind: 'town', rank: 3, accuracy_m: 100, position_from: 'gazetteer', country: 'DE', ...more });
const measure = (id: string, value: number, more: Partial<Measure> = {}): Measure => ({ id, value, unit: 'km', method: '', from: 'luebben', to: 'Berlin', date: null, side: null, at_lon: null, at_lat: null, ...more });
const places = new Map([place('luebben', 13.89, 51.94, { gate_km: 73.55, limit_km: 47.76, limit_lon: 13.7, limit_lat: 52.34 }), place('brandenburg-gate', 13.3777, 52.5163, { gate_km: 0, limit_km: 0, limit_lon: null, limit_lat: null }), place('zossen', 13.45, 52.22)].map((p) => [p.id, p]));
const measures = new Map([measure('x-gate', 73.55, { pair: 'x', goal: 'gate' }), measure('x-limit', 47.76, { pair: 'x', goal: 'limit' }), measure('days', 75, { unit: 'days' }), measure('soviet-gate-1945-02-08', 67.26), measure('soviet-limit-1945-02-08', 49.61)].map((m) => [m.id, m]));
const ctx: NumberContext = { places, measures, sources: new Map(), cite: () => ({ href: '#', number: 1 }) };
const text = (name: string, args: string): string => {
  const result = resolveNumber(name, args, ctx);
  return 'html' in result ? result.html.replace(/<[^>]+>/g, '') : `${result.what}; ${result.mend}`;
};
const html = (name: string, args: string): string => { const r = resolveNumber(name, args, ctx); return 'html' in r ? r.html : ''; };

describe('words for measures', () => {
  it('gives one decimal below 10 km and none above', () => {
    expect([0, 0.75, 9.94, 9.96, 73.55, 1767.4].map(kmWords)).toEqual(['0 km', '0.8 km', '9.9 km', '10 km', '74 km', '1,767 km']);
  });
  it('writes every unit', () => {
    const words = (value: number, unit: Measure['unit']): string => measureWords({ value, unit });
    expect([words(1, 'days'), words(75, 'days'), words(19.4, 'km/day'), words(8.65, 'km/day'), words(-16.9, 'deg'), words(276.95, 'deg'), words(345, 'm'), words(7.52, 'ratio'), words(150.7, 'km2'), words(66, 'years')])
      .toEqual(['1 day', '75 days', '19 km a day', '8.7 km a day', '−17°', '277°', '350 m', '7.5 to 1', '151 km²', '66']);
  });
  it('leaves out an uncertainty of nothing', () => {
    expect(uncertaintyWords({ unit: 'days', uncertainty: 0 })).toBe('');
    expect(uncertaintyWords({ unit: 'km', uncertainty: 1.02 })).toBe('± 1.0 km');
    expect(uncertaintyWords({ unit: 'ratio', uncertainty: 0.93 })).toBe('± 0.9');
  });
});

describe('in a text', () => {
  it('prints a measure to Berlin in both meanings, switched apart', () => {
    expect(text('m', 'x')).toBe('74 km from the Brandenburg Gate (48 km from the city limit)');
    expect(text('m', 'x to')).toBe('74 km to the Brandenburg Gate (48 km to the city limit)');
    expect(text('m', 'x bare')).toBe('74 km (48 km)');
    expect(html('m', 'x')).toMatch(/^<span class="bg">.*<\/span><span class="bl"><span class="both"> \(<\/span>/);
    expect(text('m', 'days')).toBe('75 days');
  });
  it('adds the other Berlin behind a distance that its sentence ties to an end', () => {
    expect(text('km', 'luebben brandenburg-gate')).toBe('73 km (48 km to the city limit)');
    expect(text('km', 'brandenburg-gate luebben')).toBe('73 km (48 km to the city limit)');
    expect(html('km', 'luebben brandenburg-gate')).toContain('<span class="bl aside">');
    expect(text('km', 'luebben zossen')).toBe('43 km');
    expect(text('front', 'soviet 1945-02-08 gate')).toBe('67 km (50 km to the city limit)');
    expect(html('front', 'soviet 1945-02-08 limit')).toContain('<span class="bg aside"> (<b>67 km</b> to the Brandenburg Gate)');
  });
  it('says what is wrong', () => {
    expect(text('m', 'y')).toBe('there is no measure "y"; use an id of geo/facts/claim-measures.yaml or measures.json');
    expect(text('m', 'x miles')).toBe('{m x miles} asks for no known form; write {m id}, {m id to} or {m id bare}');
  });
});

describe('on a map', () => {
  const view = { camera: { center: [13.5, 52.2] as [number, number], zoom: 8 }, date: '1945-04-03', layers: [], highlight: [], pins: [] };
  it('ends a line to the middle of Berlin at the city limit, from either side', () => {
    for (const [from, to] of [['luebben', 'brandenburg-gate'], ['brandenburg-gate', 'luebben']] as const) {
      const { spec } = mapSpec({ ...view, lines: [{ from, to, kind: 'measure' }] }, places);
      expect(spec.lines[0]!.km).toBe(73.1);
      const limit = limitSpec(spec)!.lines[0]!;
      expect([limit.from.id, limit.to.id].sort()).toEqual(['berlin-limit', 'luebben']);
      expect(limit.km).toBe(47.8);
      expect('limit' in limit).toBe(false);
    }
  });
  it('leaves other lines and told ones alone', () => {
    expect(limitSpec(mapSpec({ ...view, lines: [{ from: 'luebben', to: 'zossen', kind: 'measure' }, { from: 'luebben', to: 'brandenburg-gate', kind: 'told' }] }, places).spec)).toBeNull();
  });
});
