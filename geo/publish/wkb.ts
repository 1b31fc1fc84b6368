// How is a geometry written in binary? Well-known binary, little-endian, as ISO 13249-3 and the GeoPackage standard want it.
import type { Position } from 'geojson';
import { boxOf, type Multi } from './multi';

const CODE = { Point: 1, LineString: 2, Polygon: 3, MultiLineString: 5, MultiPolygon: 6 } as const;

const rings = (all: readonly Position[][]): number => all.reduce((n, r) => n + 4 + 16 * r.length, 0);

function sizeOf(g: Multi): number {
  if (g.type === 'Point') return 5 + 16;
  if (g.type === 'MultiLineString') return 9 + g.coordinates.reduce((n, l) => n + 9 + 16 * l.length, 0);
  return 9 + g.coordinates.reduce((n, p) => n + 9 + rings(p), 0);
}

/** Writes numbers one after another. */
class Pen {
  readonly bytes: Uint8Array;
  private readonly view: DataView;
  private at = 0;
  constructor(size: number) { this.bytes = new Uint8Array(size); this.view = new DataView(this.bytes.buffer); }
  byte(v: number): this { this.view.setUint8(this.at, v); this.at += 1; return this; }
  uint(v: number): this { this.view.setUint32(this.at, v, true); this.at += 4; return this; }
  double(v: number): this { this.view.setFloat64(this.at, v, true); this.at += 8; return this; }
  path(points: readonly Position[]): this {
    this.uint(points.length);
    for (const p of points) this.double(p[0]!).double(p[1]!);
    return this;
  }
}

function write(pen: Pen, g: Multi): void {
  pen.byte(1).uint(CODE[g.type]);
  if (g.type === 'Point') { pen.double(g.coordinates[0]!).double(g.coordinates[1]!); return; }
  pen.uint(g.coordinates.length);
  if (g.type === 'MultiLineString') for (const line of g.coordinates) pen.byte(1).uint(CODE.LineString).path(line);
  else for (const polygon of g.coordinates) {
    pen.byte(1).uint(CODE.Polygon).uint(polygon.length);
    for (const ring of polygon) pen.path(ring);
  }
}

/** A GeoPackage geometry: "GP", version 0, flags (little-endian, envelope of x and y unless a point), SRS, envelope, WKB. */
export function gpkgBlob(g: Multi, srs = 4326): Uint8Array {
  const point = g.type === 'Point';
  const pen = new Pen(8 + (point ? 0 : 32) + sizeOf(g));
  pen.byte(0x47).byte(0x50).byte(0).byte(point ? 0b001 : 0b011).uint(srs);
  if (!point) { const [w, s, e, n] = boxOf(g); pen.double(w).double(e).double(s).double(n); }
  write(pen, g);
  return pen.bytes;
}
