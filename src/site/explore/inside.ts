// Does a point lie in an area? Even-odd over all rings, on a flat plane, as GeoJSON draws its edges.
import type { Feature, Position } from 'geojson';

export type Box = [west: number, south: number, east: number, north: number];
export interface Area { id: string; side: string; start: string; end: string; km2: number; polygons: { box: Box; rings: Position[][] }[] }

function boxOf(ring: readonly Position[]): Box {
  const box: Box = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x = 0, y = 0] of ring) {
    box[0] = Math.min(box[0], x); box[1] = Math.min(box[1], y); box[2] = Math.max(box[2], x); box[3] = Math.max(box[3], y);
  }
  return box;
}

/** True where the boxes share a point. */
export const touch = (a: Box, b: Box): boolean => a[2] >= b[0] && b[2] >= a[0] && a[3] >= b[1] && b[3] >= a[1];

/** The polygons of a feature of `ground-taken` with their box. */
export function areaOf(f: Feature): Area {
  const polygons = f.geometry.type === 'Polygon' ? [f.geometry.coordinates] : f.geometry.type === 'MultiPolygon' ? f.geometry.coordinates : [];
  const p = f.properties ?? {};
  return { id: String(p['id']), side: String(p['side']), start: String(p['start_date']), end: String(p['end_date']), km2: Number(p['area_km2']), polygons: polygons.map((rings) => ({ rings, box: boxOf(rings[0] ?? []) })) };
}

/** True where (x, y) lies inside one of the area's polygons. */
export function insideArea(area: Area, x: number, y: number): boolean {
  return area.polygons.some(({ box: [w, s, e, n], rings }) => x >= w && x <= e && y >= s && y <= n && insideRings(rings, x, y));
}

function insideRings(rings: readonly Position[][], x: number, y: number): boolean {
  let odd = false;
  for (const ring of rings) {
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const [ax = 0, ay = 0] = ring[i]!, [bx = 0, by = 0] = ring[j]!;
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) odd = !odd;
    }
  }
  return odd;
}
