// Which one type does a layer of single and several parts have in a file that wants one? Lines and areas are always Multi there.
import type { Geometry, Position } from 'geojson';
import type { GeometryKind } from '../model/layer';

export type MultiType = 'Point' | 'MultiLineString' | 'MultiPolygon';
export type Multi = { type: 'Point'; coordinates: Position } | { type: 'MultiLineString'; coordinates: Position[][] } | { type: 'MultiPolygon'; coordinates: Position[][][] };

/** Declared type of a layer: stable from build to build, whatever its features are today. */
export const multiType = (kind: GeometryKind): MultiType => (kind === 'Point' ? 'Point' : `Multi${kind}`);

/** The geometry as its Multi form; points stay points. Throws on kinds no layer holds. */
export function multi(g: Geometry): Multi {
  switch (g.type) {
    case 'Point': case 'MultiLineString': case 'MultiPolygon': return g;
    case 'LineString': return { type: 'MultiLineString', coordinates: [g.coordinates] };
    case 'Polygon': return { type: 'MultiPolygon', coordinates: [g.coordinates] };
    default: throw new Error(`no layer holds a ${g.type}`);
  }
}

/** [west, south, east, north] in degrees. */
export type Box = [number, number, number, number];

/** The paths of a geometry: lines, or rings. */
const paths = (g: Multi): Position[][] => (g.type === 'Point' ? [[g.coordinates]] : g.type === 'MultiLineString' ? g.coordinates : g.coordinates.flat());

/** The box around a geometry. A plain loop: every format asks for it, over half a million positions. */
export function boxOf(g: Multi): Box {
  let w = Infinity, s = Infinity, e = -Infinity, n = -Infinity;
  for (const path of paths(g)) for (const p of path) {
    const x = p[0]!, y = p[1]!;
    if (x < w) w = x;
    if (x > e) e = x;
    if (y < s) s = y;
    if (y > n) n = y;
  }
  return [w, s, e, n];
}

/** Widens `box` by another one. */
export function grow(box: Box, by: Readonly<Box>): Box {
  box[0] = Math.min(box[0], by[0]); box[1] = Math.min(box[1], by[1]);
  box[2] = Math.max(box[2], by[2]); box[3] = Math.max(box[3], by[3]);
  return box;
}

/** The box around boxes. */
export const boxAround = (boxes: readonly Box[]): Box => boxes.reduce<Box>((all, b) => grow(all, b), [Infinity, Infinity, -Infinity, -Infinity]);
