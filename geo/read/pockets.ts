// How is a pocket read? One GeoJSON file: the pocket beside "type", its dated outlines as polygons.
import { z } from 'zod';
import { Pocket, Snapshot } from '../model/pocket';
import { isDay } from '../model/scalars';
import { checkRecord } from './check-record';
import { readDrawing, type Drawing } from './drawing';
import { ringOf } from './lines';
import type { At, Located, Report } from './report';
import { filesIn } from './text';

const Head = Pocket.omit({ snapshots: true }).extend({ to: z.string().refine(isDay, 'a day is written YYYY-MM-DD and must exist in the calendar') });

/** All pockets of a folder; snapshots come located for the checks of their sources. */
export function readPockets(folder: string, report: Report): { pockets: Located<Pocket>[]; snapshots: Located<Snapshot>[] } {
  const snapshots: Located<Snapshot>[] = [];
  const pockets = filesIn(folder, '.geojson').flatMap((file): Located<Pocket>[] => {
    const drawing = readDrawing(file, 'Polygon', report);
    if (!drawing) return [];
    const own = readSnapshots(drawing, report);
    snapshots.push(...own);
    return readPocket(drawing, own, report);
  });
  return { pockets, snapshots };
}

function readSnapshots(drawing: Drawing, report: Report): Located<Snapshot>[] {
  return drawing.features.flatMap((f, i): Located<Snapshot>[] => {
    const name = `outline of ${String(f.properties['date'] ?? i + 1)}`;
    const ring = ringOf(f, name, report);
    const value = ring && checkRecord(Snapshot, { ...f.properties, ring }, name, f.at, report);
    return value ? [{ value, at: f.at }] : [];
  });
}

function readPocket({ file, members }: Drawing, own: readonly Located<Snapshot>[], report: Report): Located<Pocket>[] {
  const at: At = { file, line: 1 };
  if (typeof members['pocket'] !== 'object' || members['pocket'] === null) {
    report.add(at, 'pocket', 'the file does not say which pocket it is', 'add "pocket": {"id", "name", "side", "from", "to", …} beside "type"');
    return [];
  }
  const head = checkRecord(Head, members['pocket'], 'pocket', at, report);
  if (!head) return [];
  if (head.to <= head.from) report.add(at, `${head.id} to`, `${head.to} is not after the first day ${head.from}`, 'write the day it fell, which comes after the first evening it was cut off');
  own.forEach(({ value, at: line }, i) => {
    if (value.date < head.from || value.date >= head.to) report.add(line, `outline of ${value.date}`, `the pocket stood from ${head.from} to before ${head.to}`, 'correct the day of the outline or of the pocket');
    const before = own[i - 1];
    if (before && before.value.date >= value.date) report.add(line, `outline of ${value.date}`, `it follows the outline of ${before.value.date}`, 'put the outlines in the order of their days, one a day');
  });
  return [{ value: { ...head, snapshots: own.map((s) => s.value) }, at }];
}
