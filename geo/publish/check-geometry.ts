// Is a geometry fit to be published? Type, decimals, closed and right-handed rings, nothing that meets itself.
import type { Geometry, Position } from 'geojson';
import type { GeometryKind } from '../model/layer';
import { crossings } from '../layers/crossings';
import { doubleArea } from '../layers/clean';

/** A file declares one kind; a feature of several parts may be the Multi form of it. */
const ALLOWED: Record<GeometryKind, readonly string[]> = {
  Point: ['Point'], LineString: ['LineString', 'MultiLineString'], Polygon: ['Polygon', 'MultiPolygon'],
};

const show = (p: Position): string => p.join(', ');
const same = (a: Position, b: Position): boolean => a[0] === b[0] && a[1] === b[1];

/** First fault of a position, or null. */
function positionFault(p: Position): string | null {
  if (p.length !== 2) return `position ${show(p)} has ${p.length} numbers, not 2`;
  const [lon, lat] = p as [number, number];
  if (!Number.isFinite(lon) || !Number.isFinite(lat)) return `position ${show(p)} is not made of numbers`;
  if (Math.abs(lon) > 180 || Math.abs(lat) > 90) return `position ${show(p)} lies outside the world`;
  if (Math.round(lon * 1e5) / 1e5 !== lon || Math.round(lat * 1e5) / 1e5 !== lat) return `position ${show(p)} has more than 5 decimals`;
  return null;
}

/** First fault of a path of positions, or none. */
function pathFault(points: readonly Position[]): string[] {
  for (const [i, p] of points.entries()) {
    const fault = positionFault(p);
    if (fault) return [fault];
    if (i > 0 && same(points[i - 1]!, p)) return [`position ${show(p)} stands twice in a row`];
  }
  return [];
}

function lineFaults(points: readonly Position[]): string[] {
  if (points.length < 2) return ['a line has fewer than 2 positions'];
  const path = pathFault(points);
  return path.length > 0 ? path : crossings([[...points]], 3).map((p) => `the line meets itself near ${show(p)}`);
}

function ringFaults(ring: readonly Position[], n: number): string[] {
  const name = n === 0 ? 'the outer ring' : `hole ${n}`;
  if (ring.length < 4) return [`${name} has fewer than 4 positions`];
  if (!same(ring[0]!, ring[ring.length - 1]!)) return [`${name} is not closed`];
  const path = pathFault(ring);
  if (path.length > 0) return path;
  const area = doubleArea(ring);
  if (area === 0) return [`${name} has no area`];
  if (area > 0 !== (n === 0)) return [`${name} runs the wrong way round (outer rings counter-clockwise, holes clockwise)`];
  return [];
}

/** All parts of one feature together: parts must not overlap each other either. */
function areaFaults(polygons: readonly Position[][][]): string[] {
  const faults = polygons.flatMap((rings) => rings.flatMap(ringFaults));
  return faults.length > 0 ? faults : crossings(polygons.flat(), 3).map((p) => `the polygon's edge meets itself near ${show(p)}`);
}

/** Sentences on one geometry; none when it is fit. */
export function geometryProblems(kind: GeometryKind, g: Geometry): string[] {
  if (!ALLOWED[kind].includes(g.type)) return [`geometry is a ${g.type}; the layer holds ${ALLOWED[kind].join(' or ')}`];
  switch (g.type) {
    case 'Point': { const fault = positionFault(g.coordinates); return fault ? [fault] : []; }
    case 'LineString': return lineFaults(g.coordinates);
    case 'MultiLineString': return g.coordinates.length === 0 ? ['geometry is empty'] : g.coordinates.flatMap(lineFaults);
    case 'Polygon': return g.coordinates.length === 0 ? ['geometry is empty'] : areaFaults([g.coordinates]);
    case 'MultiPolygon': return g.coordinates.length === 0 ? ['geometry is empty'] : areaFaults(g.coordinates);
    default: return [];
  }
}
