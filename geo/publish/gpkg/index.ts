// How do all layers become one GeoPackage? Tables, layers, embedded QGIS styles; the same bytes every time.
import initSqlJs, { type SqlJsStatic } from 'sql.js';
import type { Layer } from '../../model/layer';
import { layerCredit, setCredit } from '../credit';
import { qml } from '../qgis/qml';
import { addLayer, tableName } from './layer';
import { STAMP, TABLES } from './tables';

export { tableName } from './layer';

/** The SQLite engine; made once, before the pure part of the build. */
export const openSqlite = (): Promise<SqlJsStatic> => initSqlJs();

/** The GeoPackage of all layers, in drawing order, with styles and metadata. */
export function geopackage(sqlite: SqlJsStatic, layers: readonly Layer[], version: string): Uint8Array {
  const db = new sqlite.Database();
  try {
    db.run(TABLES);
    db.run('PRAGMA writable_schema = ON; BEGIN');
    db.run("INSERT INTO gpkg_metadata VALUES (1, 'dataset', 'https://schema.org/Dataset', 'application/ld+json', ?)", [setCredit(version)]);
    db.run("INSERT INTO gpkg_metadata_reference VALUES ('geopackage', NULL, NULL, NULL, ?, 1, NULL)", [STAMP]);
    for (const layer of layers) {
      addLayer(db, layer, layerCredit(layer, version));
      db.run("INSERT INTO layer_styles (f_table_catalog, f_table_schema, f_table_name, f_geometry_column, styleName, styleQML, styleSLD, useAsDefault, description, owner, ui, update_time) VALUES ('', '', ?, 'geom', ?, ?, '', 1, ?, '', '', ?)",
        [tableName(layer.id), layer.id, qml(layer), layer.title, STAMP]);
    }
    db.run('COMMIT; PRAGMA writable_schema = OFF');
    return db.export();
  } finally {
    db.close();
  }
}
