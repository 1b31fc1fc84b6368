// How is a layer written as FlatGeobuf? With names, types, CRS and a packed spatial index, so that a browser can ask for one corner.
import { Builder } from 'flatbuffers';
import { ColumnType } from 'flatgeobuf/lib/mjs/flat-geobuf/column-type.js';
import { Column } from 'flatgeobuf/lib/mjs/flat-geobuf/column.js';
import { Crs } from 'flatgeobuf/lib/mjs/flat-geobuf/crs.js';
import { GeometryType } from 'flatgeobuf/lib/mjs/flat-geobuf/geometry-type.js';
import { Header } from 'flatgeobuf/lib/mjs/flat-geobuf/header.js';
import { buildFeature } from 'flatgeobuf/lib/mjs/generic/feature.js';
import { parseGeometry } from 'flatgeobuf/lib/mjs/geojson/geometry.js';
import type { Field, Layer } from '../model/layer';
import { boxAround, boxOf, multi, multiType, type Box, type Multi } from './multi';
import { hilbertOrder, levels } from './packed-tree';

const MAGIC = [0x66, 0x67, 0x62, 0x03, 0x66, 0x67, 0x62, 0x00];
const NODE = 16;
const TYPE: Record<Field['type'], ColumnType> = {
  string: ColumnType.String, integer: ColumnType.Int, number: ColumnType.Double, boolean: ColumnType.Bool, date: ColumnType.DateTime,
};

function header(layer: Layer, envelope: Box, metadata: string): Uint8Array {
  const b = new Builder();
  const columns = Header.createColumnsVector(b, layer.fields.map((f) => {
    const name = b.createString(f.name), description = b.createString(f.description);
    Column.startColumn(b);
    Column.addName(b, name);
    Column.addType(b, TYPE[f.type]);
    Column.addDescription(b, description);
    return Column.endColumn(b);
  }));
  const org = b.createString('EPSG');
  Crs.startCrs(b);
  Crs.addOrg(b, org);
  Crs.addCode(b, 4326);
  const crs = Crs.endCrs(b);
  const [name, title, description, meta] = [layer.id, layer.title, layer.description, metadata].map((t) => b.createString(t));
  const box = Header.createEnvelopeVector(b, envelope);
  Header.startHeader(b);
  Header.addName(b, name!);
  Header.addEnvelope(b, box);
  Header.addGeometryType(b, GeometryType[multiType(layer.geometry)]);
  Header.addColumns(b, columns);
  Header.addFeaturesCount(b, BigInt(layer.features.length));
  Header.addIndexNodeSize(b, NODE);
  Header.addCrs(b, crs);
  Header.addTitle(b, title!);
  Header.addDescription(b, description!);
  Header.addMetadata(b, meta!);
  b.finishSizePrefixed(Header.endHeader(b));
  return b.asUint8Array();
}

/** The index: boxes of all levels, root first; a leaf points at its feature's byte, a node at its first child. */
function index(boxes: readonly Box[], offsets: readonly number[]): Uint8Array {
  const tree = levels(boxes, NODE), count = tree.reduce((n, l) => n + l.length, 0);
  const view = new DataView(new ArrayBuffer(count * 40));
  let at = 0;
  for (let level = tree.length - 1; level >= 0; level -= 1) {
    const below = at + tree[level]!.length;
    tree[level]!.forEach((box, i) => {
      box.forEach((v, k) => view.setFloat64((at + i) * 40 + k * 8, v, true));
      view.setBigUint64((at + i) * 40 + 32, BigInt(level === 0 ? offsets[i]! : below + i * NODE), true);
    });
    at = below;
  }
  return new Uint8Array(view.buffer);
}

/** A geometry as the package's writer wants it. A MultiLineString of one line needs its end said too, or GDAL refuses the file. */
function parsed(g: Multi): ReturnType<typeof parseGeometry> {
  const out = parseGeometry(g);
  return g.type === 'MultiLineString' && g.coordinates.length === 1 ? { ...out, ends: [g.coordinates[0]!.length] } : out;
}

/** The whole file; features lie along a Hilbert curve. `metadata`: licence, credit and version as JSON text. Null for an empty layer. */
export function flatgeobuf(layer: Layer, metadata: string): Uint8Array | null {
  if (layer.features.length === 0) return null;
  const all = layer.features.map((f) => multi(f.geometry)), boxes = all.map(boxOf), order = hilbertOrder(boxes);
  const columns = layer.fields.map((f) => ({ name: f.name, type: TYPE[f.type], title: null, description: null, width: -1, precision: -1, scale: -1, nullable: true, unique: false, primary_key: false }));
  const meta = { geometryType: GeometryType[multiType(layer.geometry)], columns, envelope: null, featuresCount: all.length, indexNodeSize: NODE, crs: null, title: null, description: null, metadata: null };
  const features = order.map((i) => buildFeature(parsed(all[i]!), layer.features[i]!.properties as never, meta as never));
  let end = 0;
  const offsets = features.map((f) => { const from = end; end += f.length; return from; });
  return Buffer.concat([Uint8Array.from(MAGIC), header(layer, boxAround(boxes), metadata), index(order.map((i) => boxes[i]!), offsets), ...features]);
}
