// How exact are the lines, for the Method page? Cross-validation, contested places, corrections: read, never typed.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Feature, FeatureCollection, Point } from 'geojson';
import type { Erratum } from '../../geo/model/errata';
import type { AtlasData } from './atlas-data';
import { longDate } from './dates';

export interface Contested { name: string; side: string; date: string; event: string; note: string }
export interface Residual { name: string; recorded: string; predicted: string; days: string }
export interface Exactness { figures: string[]; contested: Contested[]; residuals: Residual[]; errata: (Erratum & { dateText: string })[] }

type Props = Record<string, string | number | boolean | null>;
const SIDE: Record<string, string> = { soviet: 'Red Army', western: 'Western Allies', german: 'German' };

const layer = (data: AtlasData, id: string): Feature<Point, Props>[] => {
  const file = join(data.folder, 'layers', `${id}.geojson`);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as FeatureCollection<Point, Props>).features : [];
};

/** Everything the Method page says about exactness. Empty lists where the data half has not published the layer. */
export function exactness(data: AtlasData): Exactness {
  const value = (id: string): string => String(data.measures.get(id)?.value ?? '');
  const shares = layer(data, 'front-lines').map((f) => Number(f.properties['documented_share']));
  const captures = layer(data, 'captures'), documented = captures.filter((c) => c.properties['status'] === 'documented').length;
  const figures = data.measures.has('accuracy-captures-median') ? [
    `Captures: each of ${value('accuracy-captures-count')} dated captures was left out in turn and its day computed from the traces, the pockets and the other captures. Half of them come out within ${value('accuracy-captures-median')} day, nine in ten within ${value('accuracy-captures-p90')} days.`,
    `Traces: each of ${value('accuracy-traces-count')} traces was left out and computed from its neighbours in time. Half of them come out within ${value('accuracy-traces-median')} km of the line, nine in ten within ${value('accuracy-traces-p90')} km, mean over the length of the line.`,
    `Of ${captures.length} dated statements about places, ${Math.round((100 * documented) / Math.max(1, captures.length))} in 100 are documented.`,
    `Of the length of the front lines of all evenings, ${Math.round((100 * shares.reduce((a, b) => a + b, 0)) / Math.max(1, shares.length))} in 100 is documented, the rest interpolated.`,
  ] : [];
  const text = (f: Feature<Point, Props>, key: string): string => String(f.properties[key] ?? '');
  const date = (f: Feature<Point, Props>, key: string): string => longDate(text(f, key));
  const residuals = layer(data, 'validation').sort((a, b) => Math.abs(Number(b.properties['error_days'])) - Math.abs(Number(a.properties['error_days']))).slice(0, 12)
    .map((f) => ({ name: text(f, 'name'), recorded: date(f, 'start_date'), predicted: date(f, 'predicted'), days: text(f, 'error_days').replace('-', '−') }));
  const contested = captures.filter((c) => c.properties['contested'] === true)
    .map((c) => ({ name: text(c, 'name'), side: SIDE[text(c, 'side')] ?? '', date: date(c, 'start_date'), event: text(c, 'event'), note: text(c, 'note') }));
  const errataFile = join(data.folder, 'errata.json');
  const errata = existsSync(errataFile) ? (JSON.parse(readFileSync(errataFile, 'utf8')) as { errata: Erratum[] }).errata.map((e) => ({ ...e, dateText: longDate(e.date) })) : [];
  return { figures, contested, residuals, errata };
}
