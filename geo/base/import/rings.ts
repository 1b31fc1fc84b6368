// How do the pieces of a coast line become closed rings of land?
import { dedupe, type Position } from './plane';

export interface Frame { west: number; east: number; south: number; north: number }

interface Piece { line: Position[]; from: number; to: number }

const same = (a: Position, b: Position): boolean => a[0] === b[0] && a[1] === b[1];

/**
 * Reads the multi-segment text of `gmt coast -M`: a line `>` before each piece, then longitude and latitude, one position a line.
 * @throws Error on a line that is neither
 */
export function pieces(text: string): Position[][] {
  const list: Position[][] = [];
  text.split('\n').forEach((row, i) => {
    if (row.startsWith('#') || row.trim() === '') return;
    if (row.startsWith('>')) { list.push([]); return; }
    const [x, y] = row.trim().split(/\s+/).map(Number);
    const piece = list.at(-1);
    if (!piece || x === undefined || y === undefined || Number.isNaN(x + y)) throw new Error(`coast extract, line ${i + 1}: no position`);
    piece.push([x, y]);
  });
  return list.filter((piece) => piece.length > 1);
}

/** How far along the frame a position lies, counter-clockwise from the south-west corner, 0 to 4; null when it is not on the frame. */
function along([x, y]: Position, { west, east, south, north }: Frame): number | null {
  if (y === south) return (x - west) / (east - west);
  if (x === east) return 1 + (y - south) / (north - south);
  if (y === north) return 2 + (east - x) / (east - west);
  if (x === west) return 3 + (north - y) / (north - south);
  return null;
}

/** The frame's corners met on the way counter-clockwise from `from` to `to`. */
function corners(from: number, to: number, { west, east, south, north }: Frame): Position[] {
  const all: Position[] = [[west, south], [east, south], [east, north], [west, north]];
  const end = to > from ? to : to + 4;
  const met: Position[] = [];
  for (let c = Math.ceil(from); c < end; c++) if (c > from) met.push(all[c % 4]!);
  return met;
}

/** Pieces that share an end position, made one; GMT cuts the coast at the edges of its bins and repeats the position exactly. */
function chains(list: readonly Position[][]): Position[][] {
  const starts = new Map(list.map((piece) => [piece[0]!.join(), piece]));
  if (starts.size < list.length) throw new Error('two pieces of coast start at the same position');
  const ends = new Set(list.map((piece) => piece.at(-1)!.join()));
  const result: Position[][] = [];
  const follow = (first: Position[]): void => {
    const line: Position[] = [];
    for (let piece: Position[] | undefined = first; piece; piece = starts.get(line.at(-1)!.join())) {
      starts.delete(piece[0]!.join());
      line.push(...(line.length ? piece.slice(1) : piece));
    }
    result.push(line);
  };
  list.filter((piece) => !ends.has(piece[0]!.join())).forEach(follow);
  for (let next = starts.values().next(); !next.done; next = starts.values().next()) follow(next.value);
  return result;
}

/**
 * Closed rings from directed pieces with land on their left. Open ends must lie on the frame; from where a coast leaves it, the ring
 * goes counter-clockwise along the frame to where the next coast enters.
 * @throws Error naming the position of an end inside the frame
 */
export function rings(list: readonly Position[][], frame: Frame): Position[][] {
  const lines = chains(list);
  const closed = lines.filter((line) => same(line[0]!, line.at(-1)!));
  const open = lines.filter((line) => !same(line[0]!, line.at(-1)!)).map((line): Piece => {
    const [from, to] = [line[0]!, line.at(-1)!].map((end) => {
      const at = along(end, frame);
      if (at === null) throw new Error(`the coast ends inside the frame, at ${end.join(' ')}`);
      return at;
    });
    return { line, from: from!, to: to! };
  });
  return [...closed, ...closedByFrame(open, frame)].map((ring) => {
    const short = dedupe(ring);
    return same(short[0]!, short.at(-1)!) ? short : [...short, short[0]!];
  });
}

function closedByFrame(open: Piece[], frame: Frame): Position[][] {
  const left = new Set(open);
  const result: Position[][] = [];
  for (const first of open) {
    if (!left.has(first)) continue;
    const ring: Position[] = [];
    for (let piece = first; left.has(piece);) {
      left.delete(piece);
      ring.push(...piece.line);
      const gap = (p: Piece): number => (p.from - piece.to + 4) % 4;
      const next = open.reduce((best, p) => (gap(p) < gap(best) ? p : best));
      ring.push(...corners(piece.to, next.from, frame));
      piece = next;
    }
    result.push([...ring, ring[0]!]);
  }
  return result;
}
