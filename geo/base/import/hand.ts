// Which lines were drawn by hand? Their vertices stand in geo/base/hand-lines.csv with what each one is.
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Position } from './plane';

export interface HandLine { line: Position[]; accuracy: number }

interface Row { line: string; lon: string; lat: string; accuracy_m: string; what: string }

/** Line name → its vertices in order; the accuracy of a line is that of its worst vertex. */
export function readHand(path = 'geo/base/hand-lines.csv'): Map<string, HandLine> {
  const rows = parse(readFileSync(path, 'utf8'), { columns: true, comment: '#', skip_empty_lines: true }) as Row[];
  const lines = new Map<string, HandLine>();
  for (const row of rows) {
    const at = lines.get(row.line) ?? { line: [], accuracy: 0 };
    at.line.push([Number(row.lon), Number(row.lat)]);
    at.accuracy = Math.max(at.accuracy, Number(row.accuracy_m));
    lines.set(row.line, at);
  }
  return lines;
}
