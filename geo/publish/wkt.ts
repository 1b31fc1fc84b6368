// How is a geometry written in words? Well-known text, for tables.
import type { Geometry, Position } from 'geojson';

const path = (points: readonly Position[]): string => `(${points.map((p) => p.join(' ')).join(', ')})`;
const rings = (all: readonly Position[][]): string => `(${all.map(path).join(', ')})`;

/** `POINT (14.65 52.58)`, longitude first. Throws on kinds no layer holds. */
export function wkt(g: Geometry): string {
  switch (g.type) {
    case 'Point': return `POINT (${g.coordinates.join(' ')})`;
    case 'LineString': return `LINESTRING ${path(g.coordinates)}`;
    case 'MultiLineString': return `MULTILINESTRING ${rings(g.coordinates)}`;
    case 'Polygon': return `POLYGON ${rings(g.coordinates)}`;
    case 'MultiPolygon': return `MULTIPOLYGON (${g.coordinates.map(rings).join(', ')})`;
    default: throw new Error(`no layer holds a ${g.type}`);
  }
}
