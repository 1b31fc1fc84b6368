// Whose ground was it? What came under a side's control on a day, until it was lost again or to the end.
import { CAMPAIGN_END_EXCLUSIVE } from '../model/scalars';
import type { Layer } from '../model/layer';
import { areaKm2 } from '../model/ring-area';
import type { DayGround } from '../surface';
import { intersect, subtract, toPaths, toPolygons, type Polygons } from '../surface/area';
import { cleanArea } from './clean';
import type { LayerContext } from './context';
import { END_FIELD, ID_FIELD, OURS, START_FIELD, feature, field, type FlatFeature } from './feature';

/** Ground with its time: `end` exclusive. */
interface Piece { id: string; polygons: Polygons; start: string; end: string; box: Box }
type Box = [number, number, number, number];

/** Cuts what was lost on a day out of the pieces gained before; the cut-out keeps its start and ends on that day. */
function lose(pieces: Piece[], lost: Polygons, day: string): Piece[] {
  const away = toPaths(lost), reach = boxOf(lost);
  return pieces.flatMap((piece) => {
    if (piece.end <= day || !meet(piece.box, reach)) return [piece];
    const own = toPaths(piece.polygons), gone = intersect(own, away);
    if (gone.length === 0) return [piece];
    const rest = toPolygons(subtract(own, away)), out = toPolygons(gone);
    return [make(piece.id, rest, piece.start, piece.end), make(`${piece.id}-lost-${day}`, out, piece.start, day)].filter((p) => p.polygons.length > 0);
  });
}

const make = (id: string, polygons: Polygons, start: string, end: string): Piece => ({ id, polygons, start, end, box: boxOf(polygons) });
const meet = (a: Box, b: Box): boolean => a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];

function boxOf(polygons: Polygons): Box {
  const box: Box = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of polygons.flatMap((rings) => rings[0] ?? [])) {
    box[0] = Math.min(box[0], x); box[1] = Math.min(box[1], y); box[2] = Math.max(box[2], x); box[3] = Math.max(box[3], y);
  }
  return box;
}

/** All ground of one side in the order gained, with what was lost again cut apart. */
function piecesOf(days: readonly DayGround[]): Piece[] {
  let pieces: Piece[] = [];
  for (const { side, day, gained, lost } of days) {
    if (lost.length > 0) pieces = lose(pieces, lost, day);
    if (gained.length > 0) pieces.push(make(`ground-${side}-${day}`, gained, day, CAMPAIGN_END_EXCLUSIVE));
  }
  return pieces;
}

/** One feature a side and day with ground gained (two where part of it was lost); the first of each side is all it held at the start. */
export function groundTaken({ surface }: LayerContext): Layer {
  const features = (['soviet', 'western'] as const).flatMap((side) => piecesOf(surface.days[side]).flatMap((p): FlatFeature[] => {
    const geometry = cleanArea(p.polygons);
    if (!geometry) return [];
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    return [feature(p.id, geometry, { side, start_date: p.start, end_date: p.end, area_km2: Math.round(areaKm2(polygons) * 10) / 10 })];
  }));
  return {
    id: 'ground-taken', geometry: 'Polygon', ...OURS, features,
    title: 'Ground taken, day by day',
    description: 'Ground that came under a side\'s control on a day. Who held a point on the evening of day D: the side of the feature that contains it with start_date <= D < end_date; none = German. The first feature of each side is all it held at the start. Ground lost again or handed to the other ally ends on that day. Cut at coasts and neutral borders; Soviet ground is drawn north of 48° N only, where the facts end.',
    fields: [ID_FIELD, { ...field('side', 'string', 'Who took it.'), values: ['soviet', 'western'] as const }, { ...START_FIELD, description: 'The evening by which it was taken.' },
      { ...END_FIELD, description: 'Exclusive end: 1945-05-10, or the day it was lost again.' }, field('area_km2', 'number', 'Area on the ellipsoid\'s authalic sphere.', 'km²')],
  };
}
