// How does one layer become a table? Columns by field, geometry as blob, the data dictionary beside it.
import type { Database, SqlValue } from 'sql.js';
import type { Field, Flat, Layer } from '../../model/layer';
import { boxAround, boxOf, multi, multiType } from '../multi';
import { gpkgBlob } from '../wkb';
import { addRtree } from './rtree';
import { STAMP } from './tables';

const TYPE: Record<Field['type'], string> = { string: 'TEXT', integer: 'INTEGER', number: 'DOUBLE', boolean: 'BOOLEAN', date: 'DATE' };
const GEOM = 'geom';

/** Table of a layer: hyphens would need quoting in every query. */
export const tableName = (layer: string): string => layer.replaceAll('-', '_');

const cell = (v: Flat | undefined): SqlValue => (typeof v === 'boolean' ? Number(v) : v ?? null);

/** Titles, units, meanings and allowed values of the fields, where the standard keeps them. */
function dictionary(db: Database, table: string, fields: readonly Field[]): void {
  for (const f of fields) {
    const constraint = f.values ? `${table}_${f.name}` : null;
    const meaning = f.unit ? `${f.description} Unit: ${f.unit}.` : f.description;
    db.run('INSERT INTO gpkg_data_columns VALUES (?, ?, ?, ?, ?, NULL, ?)', [table, f.name, null, f.name, meaning, constraint]);
    for (const value of f.values ?? []) {
      db.run("INSERT INTO gpkg_data_column_constraints (constraint_name, constraint_type, value) VALUES (?, 'enum', ?)", [constraint, value]);
    }
  }
}

/** Adds table, rows, spatial index, dictionary and metadata of one layer. `credit`: licence, citation and version as JSON. */
export function addLayer(db: Database, layer: Layer, credit: string): void {
  const table = tableName(layer.id), shapes = layer.features.map((f) => multi(f.geometry)), boxes = shapes.map(boxOf);
  const columns = layer.fields.map((f) => `"${f.name}" ${TYPE[f.type]}${f.name === 'id' ? ' NOT NULL UNIQUE' : ''}`);
  db.run(`CREATE TABLE "${table}" ("fid" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, "${GEOM}" ${multiType(layer.geometry).toUpperCase()}, ${columns.join(', ')})`);
  const around = boxes.length > 0 ? boxAround(boxes) : [null, null, null, null];
  db.run("INSERT INTO gpkg_contents VALUES (?, 'features', ?, ?, ?, ?, ?, ?, ?, 4326)", [table, layer.title, layer.description, STAMP, ...around]);
  db.run('INSERT INTO gpkg_geometry_columns VALUES (?, ?, ?, 4326, 0, 0)', [table, GEOM, multiType(layer.geometry).toUpperCase()]);
  const insert = db.prepare(`INSERT INTO "${table}" VALUES (?, ?, ${layer.fields.map(() => '?').join(', ')})`);
  layer.features.forEach((f, i) => insert.run([i + 1, gpkgBlob(shapes[i]!), ...layer.fields.map(({ name }) => cell(f.properties[name]))]));
  insert.free();
  if (boxes.length > 0) addRtree(db, table, GEOM, boxes);
  dictionary(db, table, layer.fields);
  db.run("INSERT INTO gpkg_metadata (md_scope, md_standard_uri, mime_type, metadata) VALUES ('dataset', 'https://schema.org/Dataset', 'application/ld+json', ?)", [credit]);
  db.run("INSERT INTO gpkg_metadata_reference SELECT 'table', ?, NULL, NULL, ?, max(id), 1 FROM gpkg_metadata", [table, STAMP]);
}
