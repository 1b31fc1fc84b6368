// How are the drawn lines and outlines read? One GeoJSON file each: properties become the record, geometry its line or ring.
import type { z } from 'zod';
import { Bridgehead, FactLine, GroundLine, Spearhead } from '../model/lines';
import { checkRecord } from './check-record';
import { positionsOf, readDrawing, type DrawnFeature } from './drawing';
import type { Located, Report } from './report';
import { checkLine, checkRing } from './shape';

/** Lines of one file; those with problems are reported and left out. */
function readLines<S extends z.ZodType>(file: string, schema: S, report: Report): Located<z.output<S>>[] {
  const drawing = readDrawing(file, 'LineString', report);
  return (drawing?.features ?? []).flatMap((f, i): Located<z.output<S>>[] => {
    const name = nameOf(f, i);
    const line = positionsOf(f.coordinates, 2, name, f.at, report);
    if (!line) return [];
    checkLine(line, name, f.at, report);
    const value = checkRecord(schema, { ...f.properties, line }, name, f.at, report);
    return value ? [{ value, at: f.at }] : [];
  });
}

const nameOf = (f: DrawnFeature, i: number): string => (typeof f.properties['id'] === 'string' ? f.properties['id'] : `feature ${i + 1}`);

/** The one ring of a polygon feature, checked; null with problems reported. */
export function ringOf(f: DrawnFeature, name: string, report: Report): [number, number][] | null {
  const rings = Array.isArray(f.coordinates) ? (f.coordinates as unknown[]) : [];
  if (rings.length !== 1) {
    report.add(f.at, name, `it has ${rings.length} rings`, 'draw one outline without holes');
    return null;
  }
  const ring = positionsOf(rings[0], 4, name, f.at, report);
  if (ring) checkRing(ring, name, f.at, report);
  return ring;
}

/** Dated lines whose end, where given, must lie after their start. */
export function readFactLines(file: string, report: Report): Located<FactLine>[] {
  const lines = readLines(file, FactLine, report);
  for (const { value, at } of lines) {
    if (value.end <= value.start) report.add(at, `${value.id} end`, `${value.end} is not after the start ${value.start}`, 'the end is the first day the line no longer holds');
  }
  return lines;
}

export const readGroundLines = (file: string, report: Report): Located<GroundLine>[] => readLines(file, GroundLine, report);

export const readSpearheads = (file: string, report: Report): Located<Spearhead>[] => readLines(file, Spearhead, report);

export function readBridgeheads(file: string, report: Report): Located<Bridgehead>[] {
  return (readDrawing(file, 'Polygon', report)?.features ?? []).flatMap((f, i): Located<Bridgehead>[] => {
    const name = nameOf(f, i);
    const ring = ringOf(f, name, report);
    const value = ring && checkRecord(Bridgehead, { ...f.properties, ring }, name, f.at, report);
    return value ? [{ value, at: f.at }] : [];
  });
}
