// Which plates are there? Every content/plates/<id>.yaml, checked and resolved, in the order of their numbers.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Problem } from '../../../geo/model/problem';
import type { PlateSpec } from '../../print/plate/spec';
import { readLayers } from '../atlas-data';
import type { AtlasData } from '../atlas-data';
import type { DayDistance } from '../distances';
import { PlateDefinition } from './definition';
import { resolvePlate } from './resolve';

type Extent = PlateDefinition['extent'];
interface Fact { lon: number; lat: number; day: string; work: string }

/** Works behind the dated facts on a sheet, most used first, with the number of facts. */
export function worksOn(facts: readonly Fact[], [w, s, e, n]: Extent, first: string, last: string): string {
  const count = new Map<string, number>();
  for (const f of facts) if (f.lon >= w && f.lon <= e && f.lat >= s && f.lat <= n && f.day >= first && f.day <= last && f.work) count.set(f.work, (count.get(f.work) ?? 0) + 1);
  const works = [...count].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)), all = works.reduce((sum, [, k]) => sum + k, 0);
  const base = 'Coast, lakes, rivers: GSHHG 2.3.7 (LGPL), VG250 © GeoBasis-DE / BKG 2016, data changed. Towns: GeoNames (CC BY 4.0).';
  if (!all) return base;
  const most = works.slice(0, 4).map(([work]) => work.replace(/ \(.*\)$/, '')).join('; ');
  return `Rests on ${all} dated ${all === 1 ? 'fact' : 'facts'} on this sheet from ${works.length} ${works.length === 1 ? 'work' : 'works'}, most from: ${most}. All works: page Sources. ${base}`;
}

function readFacts(data: AtlasData): Fact[] {
  const layer = readLayers({ ...data, catalogue: data.catalogue.filter((l) => l.id === 'captures') })['captures'];
  return (layer?.features ?? []).flatMap((f) => (f.geometry.type === 'Point' ? [{ lon: f.geometry.coordinates[0]!, lat: f.geometry.coordinates[1]!, day: String(f.properties?.['start_date']), work: String(f.properties?.['source_title'] ?? '') }] : []));
}

/** One outline for plates of the same ground, with all their numbers. */
function outlines(plates: readonly PlateSpec[]): PlateSpec['sheets'] {
  const groups = new Map<string, PlateSpec[]>();
  for (const p of plates.filter((q) => !q.layers.includes('sheets') && q.extent[2] - q.extent[0] < 20)) { const key = p.extent.join(' '); (groups.get(key) ?? groups.set(key, []).get(key)!).push(p); }
  return [...groups.values()].map((same) => ({ label: same.map((p) => p.number).join(', '), extent: same[0]!.extent }));
}

/** All plates and every problem met on the way. Reads the disk. */
export function readPlates(content: string, data: AtlasData, series: readonly DayDistance[], version: string, address: string): { plates: PlateSpec[]; problems: Problem[] } {
  const folder = join(content, 'plates'), problems: Problem[] = [], plates: PlateSpec[] = [];
  if (!existsSync(folder)) return { plates, problems };
  const facts = readFacts(data), works = (p: PlateDefinition, days: readonly string[]): string => worksOn(facts, p.extent, p.captures?.[0] ?? p.daily?.[0] ?? days[0] ?? p.date, p.date);
  for (const name of readdirSync(folder).filter((f) => f.endsWith('.yaml')).sort()) {
    const file = join(folder, name), result = PlateDefinition.safeParse(parse(readFileSync(file, 'utf8')));
    if (!result.success) {
      for (const issue of result.error.issues) problems.push({ file, line: 1, where: issue.path.join('.'), what: issue.message, mend: 'see src/site/plates/definition.ts' });
      continue;
    }
    const { spec, faults } = resolvePlate(name.replace(/\.yaml$/, ''), result.data, { data, series, version, address, works });
    problems.push(...faults.map((f) => ({ file, line: 1, where: 'plate', ...f })));
    plates.push(spec);
  }
  plates.sort((a, b) => a.number - b.number);
  plates.forEach((p, i) => { if (p.number !== i + 1) problems.push({ file: join(folder, `${p.id}.yaml`), line: 1, where: 'number', what: `plate ${p.number} stands at place ${i + 1}`, mend: 'number the plates 1, 2, 3 … without gaps' }); });
  const sheets = outlines(plates);
  for (const p of plates) if (p.layers.includes('sheets')) p.sheets = sheets;
  return { plates, problems };
}
