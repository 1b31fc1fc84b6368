// What did a build make, and what did it cost? The table that `npm run geo` prints.
import type { Built } from './pipeline';

export interface Timing { name: string; seconds: number }

const number = (v: number, digits = 0): string => v.toLocaleString('en-GB', { minimumFractionDigits: digits, maximumFractionDigits: digits });

/** One row a layer (features, KB, seconds), then the steps and the peak of memory in MB. */
export function buildTable(out: string, built: Built, timings: readonly Timing[], peakMb: number): string {
  const seconds = new Map(timings.map((t) => [t.name, t.seconds]));
  const rows = built.catalogue.layers.map((l) =>
    `${l.id.padEnd(26)}${number(l.features).padStart(9)}${number(l.bytes / 1024, 1).padStart(11)}${number(seconds.get(`layer ${l.id}`) ?? 0, 2).padStart(9)}`);
  const steps = timings.filter((t) => !t.name.startsWith('layer ')).map((t) => `${t.name.padEnd(46)}${number(t.seconds, 2).padStart(9)}`);
  const total = timings.reduce((sum, t) => sum + t.seconds, 0);
  return [
    `${'layer'.padEnd(26)}${'features'.padStart(9)}${'KB'.padStart(11)}${'seconds'.padStart(9)}`, ...rows, '', ...steps, '',
    `${number(built.catalogue.layers.length)} layers, ${number(built.measures)} measures, ${number(built.files)} files in ${out} (${number(built.written)} changed); `
    + `${number(total, 1)} s, peak ${number(peakMb)} MB`,
  ].join('\n');
}
