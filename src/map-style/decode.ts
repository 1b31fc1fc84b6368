// How does the browser turn the packed map data back into GeoJSON? The inverse of src/map-style/map-data.ts.
import type { Geometry, Position } from 'geojson';
import type { Flat, MapCollection, MapFeature } from './map-layers';

/** Indices of arcs, `~i` is arc i backwards; each as its difference from the one before it in the same source. */
type Arcs = number[];
type PackedGeometry = [type: 0, x: number, y: number] | [type: 1, lines: Arcs[]] | [type: 2, polygons: Arcs[][]];

export interface Packed {
  /** Coordinates are whole numbers of 1 / scale degree. */
  scale: number;
  /** Steps from point to point; the first of an arc is the step from the end of the arc before it, as arcs mostly follow each other. */
  arcs: number[][];
  sources: Record<string, { geometry: PackedGeometry[]; /** One column a property. */ fields: Record<string, Flat[]> }>;
  /** Sources of another scale in the same file. */
  more?: Packed;
}

/** The sources of a packed file as GeoJSON feature collections. */
export function decode({ scale, arcs, sources, more }: Packed): Record<string, MapCollection> {
  const open = unfold(arcs, scale);
  const own = Object.fromEntries(Object.entries(sources).map(([id, { geometry, fields }]): [string, MapCollection] => {
    let i = 0;
    const join = (differences: Arcs): Position[] => differences.flatMap((d, n) => {
      i += d;
      const arc = i < 0 ? [...open[~i]!].reverse() : open[i]!;
      return n ? arc.slice(1) : arc;
    });
    return [id, { type: 'FeatureCollection', features: geometry.map((g, n) => feature(geometryOf(g, join, scale), fields, n)) }];
  }));
  return more ? { ...own, ...decode(more) } : own;
}

function unfold(arcs: number[][], scale: number): Position[][] {
  let x = 0, y = 0;
  return arcs.map((steps) => {
    const out: Position[] = [];
    for (let i = 0; i < steps.length; i += 2) out.push([(x += steps[i]!) / scale, (y += steps[i + 1]!) / scale]);
    return out;
  });
}

function geometryOf(g: PackedGeometry, join: (indices: Arcs) => Position[], scale: number): Geometry {
  if (g[0] === 0) return { type: 'Point', coordinates: [g[1] / scale, g[2] / scale] };
  if (g[0] === 1) return { type: 'MultiLineString', coordinates: g[1].map(join) };
  return { type: 'MultiPolygon', coordinates: g[1].map((rings) => rings.map(join)) };
}

function feature(geometry: Geometry, fields: Record<string, Flat[]>, n: number): MapFeature {
  const properties = Object.fromEntries(Object.entries(fields).map(([name, column]) => [name, column[n] ?? null]));
  return { type: 'Feature', geometry, properties };
}
