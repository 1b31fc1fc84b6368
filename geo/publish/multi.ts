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

/** Every position of a geometry. */
export function positions(g: Multi): Position[] {
  if (g.type === 'Point') return [g.coordinates];
  return g.type === 'MultiLineString' ? g.coordinates.flat() : g.coordinates.flat(2);
}

/** The box around a geometry. */
export function boxOf(g: Multi): Box {
  const box: Box = [Infinity, Infinity, -Infinity, -Infinity];
  for (const p of positions(g)) grow(box, [p[0]!, p[1]!, p[0]!, p[1]!]);
  return box;
}

/** Widens `box` by another one. */
export function grow(box: Box, by: Readonly<Box>): Box {
  box[0] = Math.min(box[0], by[0]); box[1] = Math.min(box[1], by[1]);
  box[2] = Math.max(box[2], by[2]); box[3] = Math.max(box[3], by[3]);
  return box;
}

/** The box around boxes. */
export const boxAround = (boxes: readonly Box[]): Box => boxes.reduce<Box>((all, b) => grow(all, b), [Infinity, Infinity, -Infinity, -Infinity]);
