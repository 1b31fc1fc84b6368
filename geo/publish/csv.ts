// Which tables can be read without a GIS? The facts as CSV (RFC 4180, UTF-8) with their geometry as WKT in the last column.
import type { Facts } from '../model/facts';
import type { Field, Flat, Layer } from '../model/layer';
import { wkt } from './wkt';

/** Layers that are facts as entered, not computed from them. */
const FACT_LAYERS = ['captures', 'events', 'places', 'pockets', 'bridgeheads', 'spearheads', 'defence-lines', 'front-boundary', 'halt-line',
  'seelow-heights', 'seelow-heights-crest', 'seelow-heights-foot', 'water-obstacles', 'roads'];

export interface CsvTable { id: string; title: string; fields: Field[]; text: string; rows: number }

const cell = (v: Flat | undefined): string => {
  const text = v === null || v === undefined ? '' : String(v);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};
const WKT_FIELD: Field = { name: 'wkt', type: 'string', description: 'Geometry as well-known text, WGS 84, longitude first.' };
const field = (name: string, type: Field['type'], description: string): Field => ({ name, type, description });

const table = (id: string, title: string, fields: Field[], rows: readonly Record<string, Flat>[]): CsvTable => ({
  id, title, fields, rows: rows.length,
  text: `${[fields.map((f) => f.name), ...rows.map((r) => fields.map((f) => cell(r[f.name])))].map((line) => line.join(',')).join('\r\n')}\r\n`,
});

const TRACE_FIELDS: Field[] = [field('id', 'string', 'Trace and number of the waypoint.'), field('trace', 'string', 'Id of the trace: side and evening.'), field('side', 'string', 'Whose front.'),
  field('date', 'date', 'The evening.'), field('n', 'integer', 'Order from north to south, from 1.'), field('name', 'string', 'Name of the waypoint.'),
  field('role', 'string', 'edge: most advanced place held; line: on a river, coast or between places; contact: meeting with the other ally.'), field('note', 'string', 'Remarks.'),
  field('source', 'string', 'Id of the work (see sources.json).'), field('locator', 'string', 'Place in the work.'), field('confidence', 'string', 'A, B or C.'),
  field('status', 'string', 'documented, indirect, inferred or unsourced.'), WKT_FIELD];

/** The dated traces the fronts are computed from: one row a waypoint. */
function traces({ traces: main, extraLines }: Pick<Facts, 'traces' | 'extraLines'>): CsvTable {
  const rows = [...main, ...extraLines].flatMap((t) => t.waypoints.map((w): Record<string, Flat> => ({
    id: `${t.id}-${w.n}`, trace: t.id, side: t.side, date: t.date, n: w.n, name: w.name, role: w.role, note: w.note,
    source: w.source, locator: w.locator, confidence: w.confidence, status: w.status, wkt: wkt({ type: 'Point', coordinates: [w.lon, w.lat] }),
  })));
  return table('traces', 'Waypoints of the dated traces', TRACE_FIELDS, rows);
}

/** Every fact table. */
export const csvTables = (facts: Facts, layers: readonly Layer[]): CsvTable[] => [
  ...layers.filter((l) => FACT_LAYERS.includes(l.id)).map((l) =>
    table(l.id, l.title, [...l.fields, WKT_FIELD], l.features.map((f) => ({ ...f.properties, wkt: wkt(f.geometry) })))),
  traces(facts),
];
