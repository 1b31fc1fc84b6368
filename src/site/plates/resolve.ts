// What does a plate's definition say once every place has a position and every number a value? A PlateSpec, or the problems.
import { addDays, dayNumber } from '../../../geo/model/day';
import { geodesicKm } from '../../../geo/model/geodesic';
import type { LonLat, PlateSpec } from '../../print/plate/spec';
import type { AtlasData } from '../atlas-data';
import { longDate, weekday } from '../dates';
import type { DayDistance } from '../distances';
import { parseInline } from '../inline-parse';
import { resolveNumber } from '../inline-number';
import type { PlateDefinition } from './definition';

export interface Fault { what: string; mend: string }
export interface Resolved { spec: PlateSpec; faults: Fault[] }

/** Numbers stay with their unit, days with their month. */
export const bound = (text: string): string => text.replace(/(\d) (km|miles|days|January|February|March|April|May|July)\b/g, '$1\u00a0$2');
const plain = (html: string): string => html.replace(/<[^>]+>/g, '').replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"');

/** Text of the inline grammar as plain text: places by their names, numbers measured. */
export function plainText(text: string, data: AtlasData, faults: Fault[]): string {
  const { tree, errors } = parseInline(text.trim().replace(/\s+/g, ' '));
  faults.push(...errors.map(({ what, mend }) => ({ what, mend })));
  return tree.map((part) => {
    if (part.kind === 'text') return part.text;
    if (part.kind === 'place') {
      const place = data.places.get(part.id);
      if (!place) faults.push({ what: `the place "${part.id}" is not in the gazetteer`, mend: 'use the id of a row in geo/facts/places/*.csv' });
      return part.label ?? place?.name ?? '';
    }
    if (part.kind !== 'number') { faults.push({ what: 'a plate has no claims and no emphasis', mend: 'write plain words, [[places]] and {numbers}' }); return ''; }
    const result = resolveNumber(part.name, part.args, { places: data.places, measures: data.measures, sources: data.sources, cite: () => ({ href: '', number: 0 }) });
    if ('what' in result) { faults.push(result); return ''; }
    return plain(result.html);
  }).join('');
}

/** Evenings a plate labels. */
function linesOf(p: PlateDefinition): string[] {
  if (p.every) return Array.from({ length: Math.floor((dayNumber(p.every.to) - dayNumber(p.every.from)) / p.every.days) + 1 }, (_, i) => addDays(p.every!.from, i * p.every!.days));
  return p.lines ?? [p.date];
}

/** At most five steps of tint, each ending on a drawn line, the first and the last among them. */
export function stepsOf(lines: readonly string[]): string[] {
  const n = Math.min(5, lines.length);
  return n <= 1 ? [...lines] : Array.from({ length: n }, (_, i) => lines[Math.round((i * (lines.length - 1)) / (n - 1))]!);
}

const moment = (lines: readonly string[]): string => {
  const first = lines[0]!, last = lines[lines.length - 1]!;
  return lines.length === 1 ? `Lines stand for the evening of ${weekday(first)}, ${longDate(first)}.` : lines.length === 0 ? 'No front is drawn on this sheet.'
    : `Each line stands for the evening of the day written on it, ${longDate(first).replace(' 1945', '')} to ${longDate(last)}.`;
};

export interface Surroundings { data: AtlasData; series: readonly DayDistance[]; version: string; /** Root of the published site, ending with a slash. */ address: string; works: (p: PlateDefinition, days: readonly string[]) => string }

/** The definition `p` of plate `id` resolved. */
export function resolvePlate(id: string, p: PlateDefinition, { data, series, version, address, works }: Surroundings): Resolved {
  const faults: Fault[] = [], lines = linesOf(p);
  const at = (where: string | LonLat): LonLat => {
    if (typeof where !== 'string') return where;
    const place = data.places.get(where);
    if (!place) faults.push({ what: `the place "${where}" is not in the gazetteer`, mend: 'use the id of a row in geo/facts/places/*.csv, or write [longitude, latitude]' });
    return place ? [place.lon, place.lat] : [0, 0];
  };
  const marks = (list: PlateDefinition['armies']): PlateSpec['armies'] => list.map((m) => ({ text: m.text, at: at(m.at), ...(m.under ? { under: plainText(m.under, data, faults) } : {}), ...(m.side ? { side: m.side } : {}) }));
  const links = p.links.map((l) => { const from = at(l.from), to = at(l.to); return { from, to, kind: l.kind, label: l.label === undefined ? `${Math.round(geodesicKm(from, to)).toLocaleString('en-GB')} km` : plainText(l.label, data, faults) }; });
  const spec: PlateSpec = {
    id, number: p.number, title: p.title, subtitle: bound(p.subtitle), text: bound(plainText(p.text, data, faults)), extent: p.extent, date: p.date, lines, daily: p.daily ?? null, steps: p.steps ?? stepsOf(lines),
    sides: p.sides, layers: p.layers, advances: p.advances, legs: p.legs, captures: p.captures ?? null, pockets: p.pockets, boundaryDay: p.boundary_day ?? p.date, ranks: p.ranks, places: p.places,
    armies: marks(p.armies), regions: marks(p.regions), notes: marks(p.notes.map((n) => ({ ...n, text: plainText(n.text, data, faults) }))),
    pins: p.pins.map((pin) => ({ name: plainText(pin.name, data, faults), at: at(pin.place), kind: pin.kind })), links,
    chart: p.chart ? series.filter((s) => s.day >= p.chart![0] && s.day <= p.chart![1]) : null,
    moment: bound(moment(lines)), sources: works(p, lines), version, address: `${address}plates/${id}/`, sheets: [],
  };
  return { spec, faults };
}
