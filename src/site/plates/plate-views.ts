// What do the pages of the plates show, and which files belong to them? Every plate drawn once for each definition, kept in the cache.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../../../geo/model/problem';
import type { MapData } from '../../print/data';
import { renderPlate, type Plate } from '../../print/plate/plate';
import type { PlateSpec } from '../../print/plate/spec';
import { ratio } from '../../print/plate/scale';
import { outlined } from '../../print/plate/outlined';
import { readLayers, type AtlasData } from '../atlas-data';
import type { OutputFile } from '../outputs';
import { longDate } from '../dates';
import { sizeWords } from '../pages';

export interface PlateView {
  id: string;
  number: number;
  title: string;
  subtitle: string;
  text: string;
  moment: string;
  sources: string;
  date: string;
  dateText: string;
  scale: string;
  /** "0.12 %": largest scale error on the sheet. */
  error: string;
  parallels: string;
  address: string;
  /** What the explorer needs to show the same ground, day and layers. */
  explorer: string;
  svgSize: string;
  pathsSize: string;
  alt: string;
  previous: string | null;
  next: string | null;
}

interface Kept { svg: string; paths: string; missing: string[]; spare: number; frame: Plate['frame'] }

/** Names that found no room and columns that overflow are faults of the definition: the build names them. */
export function faultsOf(spec: PlateSpec, plate: Pick<Plate, 'missing' | 'spare'>): Problem[] {
  const file = `content/plates/${spec.id}.yaml`, faults: Problem[] = plate.missing.map((name) => ({ file, line: 1, where: name, what: 'found no room on the sheet', mend: 'move it, or name fewer places' }));
  if (plate.spare < 0) faults.push({ file, line: 1, where: 'legend', what: `overlaps the scale by ${Math.ceil(-plate.spare)} px`, mend: 'shorten the text, drop the chart or a layer' });
  return faults;
}

/** Address of the moving map at the plate's ground, day and layers. */
export function explorerAddress(spec: PlateSpec): string {
  const [w, s, e, n] = spec.extent, zoom = Math.log2((360 * 900) / (512 * (e - w)));
  const layers = ['front-east', 'front-west', ...spec.layers.filter((l) => l !== 'borders' && l !== 'roads' && l !== 'sheets'), ...(spec.advances.length ? ['advances'] : []), ...(spec.captures && !spec.layers.includes('captures') ? ['captures'] : [])];
  return `#map=${zoom.toFixed(1)}/${((s + n) / 2).toFixed(3)}/${((w + e) / 2).toFixed(3)}&date=${spec.date}&layers=${layers.join(',')}`;
}

/** Draws what is not in the cache; `version` changes with the data and with the code that draws. */
export async function plateViews(plates: readonly PlateSpec[], data: AtlasData, cache: string, version: string): Promise<{ views: PlateView[]; files: OutputFile[]; problems: Problem[]; drawn: number }> {
  mkdirSync(cache, { recursive: true });
  let layers: MapData | null = null, drawn = 0;
  const views: PlateView[] = [], files: OutputFile[] = [], problems: Problem[] = [];
  for (const [i, spec] of plates.entries()) {
    const file = join(cache, `plate-${createHash('sha256').update(JSON.stringify([version, spec])).digest('hex').slice(0, 20)}.json`);
    let kept: Kept;
    if (existsSync(file)) kept = JSON.parse(readFileSync(file, 'utf8')) as Kept;
    else {
      layers ??= readLayers(data) as unknown as MapData;
      const { svg, missing, spare, frame } = await renderPlate(spec, layers);
      kept = { svg, paths: outlined(svg), missing, spare, frame };
      writeFileSync(file, JSON.stringify(kept));
      drawn += 1;
    }
    problems.push(...faultsOf(spec, kept));
    files.push({ path: `plates/${spec.id}.svg`, text: kept.svg }, { path: `plates/${spec.id}-paths.svg`, text: kept.paths });
    views.push(view(spec, kept, plates[i - 1]?.id ?? null, plates[i + 1]?.id ?? null));
  }
  return { views, files, problems, drawn };
}

function view(spec: PlateSpec, { svg, paths, frame }: Kept, previous: string | null, next: string | null): PlateView {
  const { id, number, title, subtitle, text, moment, sources, date, address } = spec;
  return {
    id, number, title, subtitle, text, moment, sources, date, dateText: longDate(date), address, explorer: explorerAddress(spec), scale: ratio(frame.denominator),
    error: frame.error < 0.0001 ? 'under 0.01 %' : `${(Math.ceil(frame.error * 10_000) / 100).toFixed(2)} %`, parallels: frame.parallels.map((p) => `${p}°`).join(' and '),
    svgSize: sizeWords(svg.length), pathsSize: sizeWords(paths.length), alt: `Printed plate ${number}: ${title}. ${subtitle}. ${text} ${moment}`, previous, next,
  };
}
