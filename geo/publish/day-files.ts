// What is there on one evening? Three files a day (lines, ground, points), one with all three, and an index of the days.
import type { Feature } from 'geojson';
import { addDays, daysBetween } from '../model/day';
import type { Flat, Layer } from '../model/layer';
import { CAMPAIGN } from '../model/window';
import type { HeldGround } from '../layers/ground-held';
import { citation, SET } from './credit';
import type { TextFile } from './files';

type Shown = Feature<Layer['features'][number]['geometry'], Record<string, Flat>>;

const LINES = ['front-lines', 'spearheads', 'halt-line', 'front-boundary', 'defence-lines'];
const AREAS = ['pockets', 'bridgeheads'];
const POINTS = ['captures', 'events'];
const COLUMNS: Record<'lines' | 'ground' | 'points', readonly string[]> = {
  lines: ['side', 'name', 'start_date', 'end_date', 'basis', 'length_km', 'km_to_berlin', 'uncertainty_m', 'confidence', 'status', 'source'],
  ground: ['side', 'name', 'start_date', 'end_date', 'confidence', 'status', 'source'],
  points: ['side', 'kind', 'place', 'place_name', 'event', 'start_date', 'time', 'confidence', 'status', 'source', 'locator'],
};

/** Does a feature stand on the evening of `day`? Without an end column it stands for its own day alone. */
function stands(p: Record<string, Flat>, day: string): boolean {
  if (!('end_date' in p)) return p.start_date === day;
  return (typeof p.start_date !== 'string' || p.start_date <= day) && (typeof p.end_date !== 'string' || day < p.end_date);
}

/** A feature of one layer among those of others: its layer is named, its columns are the file's. */
const shown = (layer: string, f: Layer['features'][number], columns: readonly string[]): Shown => ({
  type: 'Feature', id: f.id, geometry: f.geometry,
  properties: { id: String(f.id), layer, ...Object.fromEntries(columns.map((c) => [c, f.properties[c] ?? null])) },
});

const held = ({ side, day, geometry }: HeldGround): Shown => ({
  type: 'Feature', id: `held-${side}-${day}`, geometry,
  properties: { id: `held-${side}-${day}`, layer: 'ground-held', ...Object.fromEntries(COLUMNS.ground.map((c) => [c, null])), side, start_date: day, end_date: addDays(day, 1) },
});

function text(name: string, day: string, features: readonly Shown[], version: string): string {
  const head = { type: 'FeatureCollection', name, day, licence: SET.licence, attribution: SET.creator, version, citation: citation(version) };
  return `${JSON.stringify(head).slice(0, -1)},"features":[\n${features.map((f) => JSON.stringify(f)).join(',\n')}\n]}\n`;
}

/** `days/<date>-lines|-ground|-points.geojson`, `days/<date>.geojson` (all of them) and `days/index.json`. */
export function dayFiles(layers: readonly Layer[], ground: readonly HeldGround[], version: string): TextFile[] {
  const of = (ids: readonly string[], day: string, columns: readonly string[]): Shown[] => ids.flatMap((id) =>
    layers.filter((l) => l.id === id).flatMap((l) => l.features.filter((f) => stands(f.properties, day)).map((f) => shown(id, f, columns))));
  const index: unknown[] = [];
  const files = daysBetween(CAMPAIGN.start, CAMPAIGN.end).flatMap((day): TextFile[] => {
    const parts = {
      ground: [...ground.filter((g) => g.day === day).map(held), ...of(AREAS, day, COLUMNS.ground)],
      lines: of(LINES, day, COLUMNS.lines), points: of(POINTS, day, COLUMNS.points),
    };
    const names = (['ground', 'lines', 'points'] as const).filter((k) => parts[k].length > 0);
    index.push({ day, all: `days/${day}.geojson`, ...Object.fromEntries(names.map((k) => [k, `days/${day}-${k}.geojson`])), features: Object.fromEntries(names.map((k) => [k, parts[k].length])) });
    return [...names.map((k) => ({ path: `days/${day}-${k}.geojson`, text: text(`${day}-${k}`, day, parts[k], version) })),
      { path: `days/${day}.geojson`, text: text(day, day, names.flatMap((k) => parts[k]), version) }];
  });
  return [...files, { path: 'days/index.json', text: `{"version":${JSON.stringify(version)},"days":[\n${index.map((d) => JSON.stringify(d)).join(',\n')}\n]}\n` }];
}
