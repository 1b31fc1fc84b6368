// How is a measure written? The same words in published texts, on pages and on maps: value with its unit, and which Berlin.
import type { Measure } from './measure';

const grouped = (n: number): string => String(n).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
const tenth = (v: number): string => v.toFixed(1);

/** `73 km`, below 10 km with one decimal: `1.2 km`; nothing at all is `0 km`. */
export const kmWords = (km: number): string => `${Math.abs(km) < 9.95 && km !== 0 ? tenth(km) : grouped(Math.round(km))} km`;

/** The value of a measure with its unit: `349 km`, `1 day`, `20 km a day`, `297°`, `6.9 to 1`, `340 m`. */
export function measureWords({ value, unit }: Pick<Measure, 'value' | 'unit'>): string {
  const whole = grouped(Math.round(Math.abs(value)));
  switch (unit) {
    case 'km': return kmWords(value);
    case 'km2': return `${whole} km²`;
    case 'days': return `${whole} ${whole === '1' ? 'day' : 'days'}`;
    case 'years': return whole;
    case 'km/day': return `${Math.abs(value) < 9.95 ? tenth(value) : whole} km a day`;
    case 'deg': return `${value < 0 ? '−' : ''}${whole}°`;
    case 'm': return `${grouped(Math.round(value / 10) * 10)} m`;
    case 'ratio': return `${tenth(value)} to 1`;
    case 'count': return whole;
  }
}

/** The uncertainty as it is printed behind a value: `± 1.0 km`, or nothing where there is none. */
export function uncertaintyWords({ uncertainty, unit }: Pick<Measure, 'uncertainty' | 'unit'>): string {
  if (uncertainty === undefined || uncertainty === 0) return '';
  if (unit === 'km') return `± ${uncertainty < 9.95 ? tenth(uncertainty) : grouped(Math.round(uncertainty))} km`;
  if (unit === 'ratio') return `± ${tenth(uncertainty)}`;
  return `± ${measureWords({ value: uncertainty, unit })}`;
}

export const GOAL_WORDS = { gate: 'the Brandenburg Gate', limit: 'the city limit' } as const;

/** How a text asks for a distance to Berlin: `from` the gate, `to` the gate, or the value alone. */
export type MeasureForm = 'from' | 'to' | 'bare';

/** The value as a text prints it: a distance to Berlin says which Berlin, unless the text asks for the bare value. */
export function measurePhrase(measure: Measure, form: MeasureForm): string {
  const value = measureWords(measure);
  return measure.goal && form !== 'bare' ? `${value} ${form} ${GOAL_WORDS[measure.goal]}` : value;
}

/** `''`, `to` or `bare` as written in `{m id form}`; null where it is none of them. */
export const formOf = (word: string): MeasureForm | null => (word === '' || word === 'from' ? 'from' : word === 'to' || word === 'bare' ? word : null);

/** The one or two measures that `id` names: a pair gives the gate first, then the limit. */
export function namedMeasures(id: string, measures: ReadonlyMap<string, Measure>): Measure[] {
  const one = measures.get(id);
  if (one) return [one];
  return [`${id}-gate`, `${id}-limit`].flatMap((key) => measures.get(key) ?? []).filter((m) => m.pair === id);
}
