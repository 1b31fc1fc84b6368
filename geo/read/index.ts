// How do files of facts become records? Reads all, checks all, and tells every problem at once.
import type { Facts } from '../model/facts';
import { Problems } from '../model/problem';
import { crossCheck } from './cross';
import { readFiles } from './files';
import { Report, type Located } from './report';

/**
 * Reads and checks every fact.
 * @param dir folder of the facts from the project root
 * @throws Problems with all that is wrong, in the order of files and lines
 */
export function readFacts(dir = 'geo/facts'): Facts {
  const report = new Report();
  const { traces, waypoints: _w, snapshots: _s, claimMeasures, ...rest } = crossChecked(dir, report);
  if (report.problems.length > 0) throw new Problems(report.sorted());
  const all = values(traces);
  return {
    ...(Object.fromEntries(Object.entries(rest).map(([key, list]) => [key, values<unknown>(list)])) as unknown as Omit<Facts, 'traces' | 'extraLines' | 'claimMeasures'>),
    claimMeasures,
    traces: all.filter((t) => !t.part),
    extraLines: all.filter((t) => t.part),
  };
}

function crossChecked(dir: string, report: Report) {
  const files = readFiles(dir, report);
  crossCheck(files, report);
  return files;
}

const values = <T>(list: readonly Located<T>[]): T[] => list.map((l) => l.value);
