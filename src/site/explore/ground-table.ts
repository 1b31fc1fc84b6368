// How large is each day's ground, which of it was lost and taken again, and who held each town when?
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { area as turfArea, bboxClip, featureCollection, intersect, polygon } from '@turf/turf';
import { areaOf, insideArea, touch, type Area } from './inside';

export interface GroundTable {
  /** Id, side, first evening, exclusive end, km². */
  ground: [id: string, side: string, start: string, end: string, km2: number][];
  /** Ground of one entry that a later entry of the same side covers again: indices of both, km². */
  again: [before: number, after: number, km2: number][];
  /** Holders of each named point, oldest first: id, then side, first evening and exclusive end of each. */
  holders: Record<string, [side: string, start: string, end: string][]>;
}

/** km² both areas cover. Whole days of ground have thousands of corners, so each pair of polygons is first cut to the smaller one's box. */
export function overlapKm2(a: Area, b: Area): number {
  let km2 = 0;
  for (const small of a.polygons) {
    for (const large of b.polygons) {
      if (!touch(small.box, large.box)) continue;
      const cut = bboxClip(polygon(large.rings), small.box) as Feature<Polygon | MultiPolygon>;
      if (!cut.geometry.coordinates.length || turfArea(cut) === 0) continue;
      const both = intersect(featureCollection<Polygon | MultiPolygon>([polygon(small.rings), cut]));
      if (both) km2 += turfArea(both) / 1e6;
    }
  }
  return km2;
}

function takenAgain(areas: readonly Area[]): GroundTable['again'] {
  const lost = areas.flatMap((a, i) => (a.end < '1945-05-10' ? [i] : []));
  return lost.flatMap((i) => areas.flatMap((b, j): GroundTable['again'] => {
    const a = areas[i]!;
    if (b.side !== a.side || b.start < a.end) return [];
    const km2 = Math.round(overlapKm2(a, b) * 10) / 10;
    return km2 > 0 ? [[i, j, km2]] : [];
  }));
}

interface Point { id: string; at: [number, number] }

/** The tables the explorer compares days with. `points` are the named places. */
export function groundTable(ground: FeatureCollection, points: readonly Point[]): GroundTable {
  const areas = ground.features.map(areaOf);
  const byStart = [...areas].sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
  const holders = points.flatMap(({ id, at: [x, y] }): [string, GroundTable['holders'][string]][] => {
    const own = byStart.filter((a) => insideArea(a, x, y)).map((a): [string, string, string] => [a.side, a.start, a.end]);
    return own.length ? [[id, own]] : [];
  });
  return { ground: areas.map((a) => [a.id, a.side, a.start, a.end, a.km2]), again: takenAgain(areas), holders: Object.fromEntries(holders) };
}
