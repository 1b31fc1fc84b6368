// Does a side hold a point, or a piece of an area? Ray casting over polygon rings, degrees.
import type { Position } from 'geojson';

/** Is `p` inside the polygons (outer rings and holes alike, even-odd)? Points exactly on an edge may fall either way. */
export function holds(polygons: readonly Position[][][], p: Position): boolean {
  let inside = false;
  for (const rings of polygons) for (const ring of rings) for (let i = 1; i < ring.length; i += 1) {
    const a = ring[i - 1]!, b = ring[i]!;
    if (a[1]! > p[1]! !== b[1]! > p[1]! && p[0]! < a[0]! + ((p[1]! - a[1]!) / (b[1]! - a[1]!)) * (b[0]! - a[0]!)) inside = !inside;
  }
  return inside;
}
