// Which figures carry the story? All of them in the order of the page of figures; drawn once, then kept until data or code change.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FeatureCollection } from 'geojson';
import { dayNumber } from '../../../geo/model/day';
import type { Source } from '../../../geo/model/citation';
import { readLayers, type AtlasData } from '../atlas-data';
import type { OutputFile } from '../outputs';
import { armyLeads, leadOn } from './army-leads';
import { armyStrip, STRIP_MARGINS } from './army-strip';
import { bearingFan } from './bearing-fan';
import { boundaryStages } from './boundary-stages';
import type { Figure, FigureInput, FigureSource, MakeFigure } from './figure';
import { fourClocks } from './four-clocks';
import { givenBack } from './given-back';
import { luebbenRings } from './luebben-rings';
import { rumourFigure } from './rumours';
import { smoke } from './smoke';
import { threeTelegrams } from './three-telegrams';

export const FIGURES: readonly MakeFigure[] = [armyStrip, bearingFan, threeTelegrams, luebbenRings, boundaryStages, fourClocks, rumourFigure, smoke, givenBack];
const WIDE = 560, NARROW = 358;

export interface FigureNote extends FigureSource { title: string; author: string; year: string }
/** A figure as the templates show it. */
export interface FigureView extends Omit<Figure, 'draw' | 'heights' | 'sources'> { notes: FigureNote[]; wide: { width: number; height: number }; narrow: { width: number; height: number }; src: string; srcNarrow: string }
/** How near one army was on the evening the theatre first shows. */
export interface ArmyNow { id: string; name: string; words: string }
export interface Drawn { views: FigureView[]; files: OutputFile[]; armiesNow: ArmyNow[] }

function noteOf({ source, locator }: FigureSource, sources: ReadonlyMap<string, Source>): FigureNote {
  const work = sources.get(source);
  if (!work) throw new Error(`a figure cites "${source}", which is not in geo/facts/sources.yaml`);
  return { source, locator, title: work.title, author: work.author ?? '', year: work.year ?? '' };
}

async function drawn(figure: Figure, sources: ReadonlyMap<string, Source>): Promise<{ view: FigureView; files: OutputFile[] }> {
  const { draw, heights: [high, highNarrow], sources: cited, ...rest } = figure, words = { title: figure.title, desc: figure.alt };
  const [wide, narrow] = [{ width: WIDE, height: high }, { width: NARROW, height: highNarrow }];
  const src = `figures/${figure.id}.svg`, srcNarrow = `figures/${figure.id}-phone.svg`;
  const files = [{ path: src, text: await draw({ ...wide, narrow: false }, words) }, { path: srcNarrow, text: await draw({ ...narrow, narrow: true }, words) }];
  return { files, view: { ...rest, notes: cited.map((c) => noteOf(c, sources)), wide, narrow, src: `/${src}`, srcNarrow: `/${srcNarrow}` } };
}

/** Hash of the files of this folder: with `version` (data and drawing code) the key of what is kept. */
function codeVersion(): string {
  const hash = createHash('sha256'), folder = 'src/site/figures';
  for (const name of readdirSync(folder).filter((n) => n.endsWith('.ts')).sort()) hash.update(name).update(readFileSync(join(folder, name)));
  return hash.digest('hex').slice(0, 12);
}

/** What the live strip needs: margins of its drawings as shares of their width, and each army's steps as [day number, km]. */
function stripData(input: FigureInput): string {
  const share = ([left, right]: readonly [number, number], width: number): [number, number] => [left / width, (width - right) / width];
  const armies = armyLeads(input).map(({ id, leads }) => ({ id, leads: leads.map((l) => [dayNumber(l.day), Math.round(l.km), l.place]) }));
  return JSON.stringify({ wide: share(STRIP_MARGINS.wide, WIDE), narrow: share(STRIP_MARGINS.narrow, NARROW), armies });
}

/** Every figure with its two drawings, from `cache` when nothing they depend on has changed. */
export async function figures(data: AtlasData, cache: string, version: string, evening: string): Promise<Drawn> {
  const file = join(cache, `figures-${version}-${codeVersion()}-${evening}.json`);
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Drawn;
  let read: Record<string, FeatureCollection> | undefined;
  const input: FigureInput = { data, layers: () => (read ??= readLayers(data)) };
  const all: Drawn = { views: [], files: [], armiesNow: armyLeads(input).map((army) => { const lead = leadOn(army, evening); return { id: army.id, name: army.name, words: lead ? `${Math.round(lead.km)} km, ${lead.place}` : 'no place yet' }; }) };
  for (const make of FIGURES) {
    const { view, files } = await drawn(make(input), data.sources);
    all.views.push(view);
    all.files.push(...files);
  }
  all.files.push({ path: 'figures/armies.json', text: stripData(input) });
  writeFileSync(file, JSON.stringify(all));
  return all;
}
