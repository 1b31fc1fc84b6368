// How does a GeoPackage get a spatial index from an SQLite that has no R-tree? Its three plain tables are written by hand, packed.
import type { Database } from 'sql.js';
import type { Box } from '../multi';
import { hilbertOrder, levels } from '../packed-tree';

/** Cells a node holds at most (SQLite's own limit for small pages of data: 4 + 51 × 24 bytes a node). */
const CELLS = 51;
const NODE_BYTES = 4 + CELLS * 24;

/** Single precision, rounded outwards, as SQLite stores coordinates: the index may be a little too wide, never too narrow. */
function outward(v: number, up: boolean): number {
  const f = Math.fround(v);
  if (up ? f >= v : f <= v) return f;
  return v === 0 ? v : Math.fround(v + (up ? 1 : -1) * Math.abs(v) * 1.2e-7);
}

/** One node: depth of the tree (root only), number of cells, then id and min/max of x and y, big-endian. */
function node(depth: number, cells: readonly { id: number; box: Box }[]): Uint8Array {
  const bytes = new Uint8Array(NODE_BYTES), view = new DataView(bytes.buffer);
  view.setUint16(0, depth);
  view.setUint16(2, cells.length);
  cells.forEach(({ id, box: [w, s, e, n] }, k) => {
    const at = 4 + k * 24;
    view.setBigInt64(at, BigInt(id));
    [outward(w, false), outward(e, true), outward(s, false), outward(n, true)].forEach((v, i) => view.setFloat32(at + 8 + 4 * i, v));
  });
  return bytes;
}

/** The triggers the standard asks for, so that the index follows when somebody edits the layer. */
function triggers(table: string, column: string): string {
  const name = `rtree_${table}_${column}`, t = `"${table}"`, r = `"${name}"`, c = `"${column}"`;
  const full = (row: string): string => `NOT ST_IsEmpty(${row}.${c})`;
  const values = `NEW."fid", ST_MinX(NEW.${c}), ST_MaxX(NEW.${c}), ST_MinY(NEW.${c}), ST_MaxY(NEW.${c})`;
  return `
CREATE TRIGGER "${name}_insert" AFTER INSERT ON ${t} WHEN (NEW.${c} NOT NULL AND ${full('NEW')}) BEGIN INSERT OR REPLACE INTO ${r} VALUES (${values}); END;
CREATE TRIGGER "${name}_update1" AFTER UPDATE OF ${c} ON ${t} WHEN OLD."fid" = NEW."fid" AND (NEW.${c} NOTNULL AND ${full('NEW')}) BEGIN INSERT OR REPLACE INTO ${r} VALUES (${values}); END;
CREATE TRIGGER "${name}_update2" AFTER UPDATE OF ${c} ON ${t} WHEN OLD."fid" = NEW."fid" AND (NEW.${c} ISNULL OR ST_IsEmpty(NEW.${c})) BEGIN DELETE FROM ${r} WHERE id = OLD."fid"; END;
CREATE TRIGGER "${name}_update3" AFTER UPDATE ON ${t} WHEN OLD."fid" != NEW."fid" AND (NEW.${c} NOTNULL AND ${full('NEW')}) BEGIN DELETE FROM ${r} WHERE id = OLD."fid"; INSERT OR REPLACE INTO ${r} VALUES (${values}); END;
CREATE TRIGGER "${name}_update4" AFTER UPDATE ON ${t} WHEN OLD."fid" != NEW."fid" AND (NEW.${c} ISNULL OR ST_IsEmpty(NEW.${c})) BEGIN DELETE FROM ${r} WHERE id IN (OLD."fid", NEW."fid"); END;
CREATE TRIGGER "${name}_delete" AFTER DELETE ON ${t} WHEN OLD.${c} NOT NULL BEGIN DELETE FROM ${r} WHERE id = OLD."fid"; END;`;
}

/**
 * Writes the index `rtree_<table>_<column>` over boxes of the rows 1, 2, 3 … Nodes are numbered from the root (1) down.
 * The caller must have set `PRAGMA writable_schema`, for the virtual table's own entry is written by hand too.
 */
export function addRtree(db: Database, table: string, column: string, boxes: readonly Box[]): void {
  const name = `rtree_${table}_${column}`, order = hilbertOrder(boxes);
  db.run(`CREATE TABLE "${name}_node" (nodeno INTEGER PRIMARY KEY, data); CREATE TABLE "${name}_rowid" (rowid INTEGER PRIMARY KEY, nodeno); CREATE TABLE "${name}_parent" (nodeno INTEGER PRIMARY KEY, parentnode);`);
  const tree = levels(order.map((i) => boxes[i]!), CELLS), depth = tree.length - 2;
  const first: number[] = [];
  for (let level = tree.length - 1, next = 1; level >= 1; level -= 1) { first[level] = next; next += tree[level]!.length; }
  const [addNode, addRow, addParent] = ['node', 'rowid', 'parent'].map((t) => db.prepare(`INSERT INTO "${name}_${t}" VALUES (?, ?)`));
  for (let level = tree.length - 1; level >= 1; level -= 1) tree[level]!.forEach((_, n) => {
    const nodeNo = first[level]! + n, from = n * CELLS;
    const cells = tree[level - 1]!.slice(from, from + CELLS).map((box, k) => ({ box, id: level === 1 ? order[from + k]! + 1 : first[level - 1]! + from + k }));
    addNode!.run([nodeNo, node(level === tree.length - 1 ? depth : 0, cells)]);
    for (const { id } of cells) (level === 1 ? addRow! : addParent!).run([id, nodeNo]);
  });
  for (const s of [addNode!, addRow!, addParent!]) s.free();
  const sql = `CREATE VIRTUAL TABLE "${name}" USING rtree(id, minx, maxx, miny, maxy)`;
  db.run("INSERT INTO sqlite_master (type, name, tbl_name, rootpage, sql) VALUES ('table', ?, ?, 0, ?)", [name, name, sql]);
  db.run(triggers(table, column));
  db.run("INSERT INTO gpkg_extensions VALUES (?, ?, 'gpkg_rtree_index', 'http://www.geopackage.org/spec120/#extension_rtree', 'write-only')", [table, column]);
}
