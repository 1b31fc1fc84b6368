// How is a trace read? One GeoJSON file an evening and side: points in order, numbered from 1 at the north end.
import { Trace, Waypoint } from '../model/trace';
import { checkRecord } from './check-record';
import { isPosition, readDrawing, type DrawnFeature } from './drawing';
import type { Located, Report } from './report';
import { checkLine } from './shape';
import { filesIn } from './text';

/** All traces under `folder` (one sub-folder a side); waypoints come located for the checks of their sources. */
export function readTraces(folder: string, report: Report): { traces: Located<Trace>[]; waypoints: Located<Waypoint>[] } {
  const waypoints: Located<Waypoint>[] = [];
  const traces = ['soviet', 'western'].flatMap((side) => filesIn(`${folder}/${side}`, '.geojson'))
    .flatMap((file) => readTrace(file, waypoints, report));
  checkOnePerDay(traces, report);
  return { traces, waypoints };
}

function readTrace(file: string, all: Located<Waypoint>[], report: Report): Located<Trace>[] {
  const drawing = readDrawing(file, 'Point', report);
  if (!drawing) return [];
  const at = { file, line: 1 };
  const points = drawing.features.map((f, i) => ({ at: f.at, value: readWaypoint(f, i, report) }));
  const waypoints = points.flatMap((p) => (p.value ? [p.value] : []));
  if (waypoints.length < points.length) return []; // told already
  const head = drawing.members['trace'];
  if (typeof head !== 'object' || head === null) {
    report.add(at, 'trace', 'the file does not say which trace it is', 'add "trace": {"id", "side", "date"} beside "type"');
    return [];
  }
  const value = checkRecord(Trace, { ...head, waypoints }, 'trace', at, report);
  if (!value) return [];
  points.forEach((p) => p.value && all.push({ value: p.value, at: p.at }));
  points.forEach((p, i) => {
    if (p.value && p.value.n !== i + 1) report.add(p.at, `waypoint ${p.value.name}`, `it is number ${p.value.n} but stands at place ${i + 1}`, 'number the waypoints 1, 2, 3 … in the order of the line');
  });
  checkLine(waypoints.map((w) => [w.lon, w.lat]), value.id, at, report);
  return [{ value, at }];
}

function readWaypoint(f: DrawnFeature, i: number, report: Report): Waypoint | null {
  const name = `waypoint ${i + 1}`;
  if (!isPosition(f.coordinates)) {
    report.add(f.at, name, 'its coordinates are no [lon, lat] pair', 'write two numbers, longitude first');
    return null;
  }
  const [lon, lat] = f.coordinates;
  return checkRecord(Waypoint, { ...f.properties, lon, lat }, name, f.at, report);
}

function checkOnePerDay(traces: readonly Located<Trace>[], report: Report): void {
  const seen = new Map<string, string>();
  for (const { value: t, at } of traces) {
    const key = `${t.side} ${t.date} ${t.part ?? ''}`;
    const first = seen.get(key);
    if (first) report.add(at, t.id, `there is another ${t.side} trace of ${t.date} in ${first}`, 'keep one, or give this one the date it stands for');
    else seen.set(key, at.file);
  }
}
