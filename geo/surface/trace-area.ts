// Which ground lies behind a trace? The trace closed around the side's own hinterland, outside the theatre's frame.
import type { Side } from '../model/scalars';
import type { LonLat } from './plane';
import { toLonLat, toPlane, type XY } from './plane';

// Corners well outside the theatre, so that the closing edges never show.
const NORTH = 58, SOUTH = 44.5, WEST = 0, EAST = 28;
/** A western line that starts west of this meridian ends at the Dutch coast: it is closed to the west, not to the north. */
const DUTCH_COAST = 4.6;

/** A western line that starts east of this meridian ends on the Baltic: it is closed round the Danish islands. */
const BALTIC = 11;
const DANISH_SOUNDS: LonLat[] = [[12.75, NORTH], [12.75, 55], [12.42, 54.6], [12.2, 54.5], [11.6, 54.28], [11.4, 54.1]];

/** One closed ring in plane km: the ground of `side` behind its trace line (given north to south). */
export function areaBehind(side: Side, line: readonly XY[]): XY[] {
  const first = toLonLat(line[0]!), last = toLonLat(line[line.length - 1]!);
  const corners: LonLat[] = side === 'soviet'
    ? [[last[0], SOUTH], [EAST, SOUTH], [EAST, 51], [EAST, NORTH], [first[0], NORTH]]
    : [[last[0], SOUTH], [WEST, SOUTH], [WEST, 48], ...northWest(first)];
  return [...line, ...corners.map(toPlane), line[0]!];
}

function northWest(first: LonLat): LonLat[] {
  if (first[0] < DUTCH_COAST) return [[WEST, first[1]]];
  return [[WEST, NORTH], ...(first[0] > BALTIC ? DANISH_SOUNDS : [[first[0], NORTH] as LonLat])];
}

/** Ground north of an extra line that its enemy still held, closed over the sea: a ring to be taken out of the area. */
export function areaNorthOf(line: readonly XY[]): XY[] {
  const first = toLonLat(line[0]!), last = toLonLat(line[line.length - 1]!);
  return [...line, ...([[last[0], NORTH], [first[0], NORTH]] as LonLat[]).map(toPlane), line[0]!];
}
