// How exact are the lines, in a handful of numbers? Cross-validation and the share that is documented.
import type { LayerContext } from '../layers/context';
import type { Measure } from '../model/measure';

const CAPTURES = 'Each dated capture is left out in turn and its day computed from the traces and the other captures; absolute difference in days.';
const TRACES = 'Each dated trace is left out in turn and computed from the traces before and after it; mean distance between the two lines, one value a trace.';

/** The value below which a share of the numbers lies; 0 for none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

const round = (v: number): number => Math.round(v * 10) / 10;

function measure(id: string, value: number, unit: Measure['unit'], method: string): Measure {
  return { id, value, unit, method, from: 'facts', to: 'surface', date: null, side: null, at_lon: null, at_lat: null };
}

/** Medians and nine-in-ten values of both tests, and how many of each were made. */
export function accuracy({ surface }: LayerContext): Measure[] {
  const days = surface.validation.captures.map((c) => Math.abs(c.predicted - c.day)), km = surface.validation.traces.map((t) => t.meanKm);
  return [
    measure('accuracy-captures-median', quantile(days, 0.5), 'days', CAPTURES),
    measure('accuracy-captures-p90', quantile(days, 0.9), 'days', CAPTURES),
    measure('accuracy-captures-count', days.length, 'count', 'Captures tested: those that two traces enclose.'),
    measure('accuracy-traces-median', round(quantile(km, 0.5)), 'km', TRACES),
    measure('accuracy-traces-p90', round(quantile(km, 0.9)), 'km', TRACES),
    measure('accuracy-traces-count', km.length, 'count', 'Traces tested: all but the first and the last of each side.'),
  ];
}
