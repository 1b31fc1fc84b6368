// What must be ready before a page is written? Data read, passages checked, maps drawn: read this to know the site half.
import { existsSync } from 'node:fs';
import { Problems, sentence, type Problem } from '../../geo/model/problem';
import { desktopView, phoneView } from '../map-style/camera';
import { dayNumber } from '../../geo/model/day';
import { readAtlasData, type AtlasData } from './atlas-data';
import { dailyDistances, distanceStrip, type DayDistance, type Strip } from './distances';
import { compareFiles, comparePage, contradictionsOf, type ComparePage } from './compare';
import type { PassageLink } from './compare/view';
import { figures, type ArmyNow, type FigureView } from './figures';
import { glossary, namesFiles, type Glossary } from './glossary';
import { legendOf } from './legend';
import { theatreView, type TheatreView } from './theatre';
import { exactness, type Exactness } from './exactness';
import { frontFacts, layerRows, sourceGroups, tables, type LayerRow, type SourceGroup, type Table } from './pages';
import { passageViews, type DistanceSeries, type PassageView } from './passage-view';
import { stillCache, type StillCache, type StillMap } from './passage-map';
import { readAccounts, type Account } from './read-passages';
import { drawer, drawingVersion } from './still-drawer';
import { stillPool } from './still-pool';
import { mapFiles } from './map-files';
import { sections, type Framed } from './framed';
import type { OutputFile } from './outputs';
import { VERDICT_LOOK } from './verdict';
import { plateViews, type PlateView } from './plates/plate-views';
import { readPlates } from './plates/read-plates';

/** A passage with the figures that belong to it and the contradictions it is part of. */
export type ShownPassage = PassageView & { figures: FigureView[]; contradictions: { id: string; question: string; kind: string }[] };
export interface AccountView extends Account { passages: ShownPassage[]; url: string }
export interface Atlas {
  data: AtlasData;
  accounts: AccountView[];
  layers: LayerRow[];
  tables: Table[];
  sourceGroups: SourceGroup[];
  verdicts: typeof VERDICT_LOOK;
  frontFacts: string[];
  /** The three accounts side by side. */
  compare: ComparePage;
  glossary: Glossary;
  armiesNow: ArmyNow[];
  /** Every figure with the passages it stands in. */
  figures: (FigureView & { in: PassageLink[] })[];
  exactness: Exactness;
  series: DayDistance[];
  strip: Strip;
  plates: PlateView[];
  /** The explorer is part of this build. */
  hasExplorer: boolean;
  theatre: TheatreView & { index: number };
  /** Files beside the pages: still maps, passage data, map data. Paths from the root of the site. */
  files: OutputFile[];
  mapsDrawn: number;
  /** Pages of all days and places, put into the frames of the layout (by section) once the rest of the site stands at `site`. */
  framed: Framed;
}

/** The two still maps of a passage as files; sets the legend to what was drawn. */
async function stills(account: Account, view: PassageView, cache: StillCache): Promise<OutputFile[]> {
  const words = { title: view.title, desc: view.alt };
  const [desktop, phone] = await Promise.all([desktopView, phoneView].map((of) => cache.still(view.spec, of(view.spec.camera), words))) as [StillMap, StillMap];
  view.legend = legendOf(view.spec, desktop.drawn);
  const base = `accounts/${account.id}/${view.id}`;
  return [{ path: `${base}.svg`, text: desktop.svg }, { path: `${base}-phone.svg`, text: phone.svg }];
}

/** A fault repeated in one line is said once. */
const distinct = (problems: readonly Problem[]): Problem[] => [...new Map(problems.map((p) => [sentence(p), p])).values()];

/** What the moving map of an account needs, as one JSON file. */
function mapData(account: Account, views: readonly PassageView[], data: AtlasData): OutputFile {
  const ids = new Set(views.flatMap((v) => v.places));
  const places = [...ids].flatMap((id) => { const p = data.places.get(id); return p ? [{ id, name: p.name, at: [p.lon, p.lat] }] : []; });
  const passages = views.map((v) => ({ id: v.id, title: v.title, day: `${v.weekday} ${v.dateText}`, ...v.spec }));
  return { path: `accounts/${account.id}/map.json`, text: JSON.stringify({ passages, places }) };
}

/**
 * Everything the templates show. `data` is the hand-over folder of the data half, `content` the folder of the words,
 * `cache` where still maps are kept. Throws `Problems` with every problem of every passage.
 */
export async function prepare(folders: { data: string; content: string; cache: string; version: string; address: string; /** Bundled still-worker.ts; without it maps are drawn on this thread. */ worker?: string }): Promise<Atlas> {
  if (!existsSync(`${folders.data}/catalogue.json`)) throw new Error(`${folders.data}/catalogue.json is missing: run "npm run geo" first`);
  const data = readAtlasData(folders.data);
  const series = dailyDistances(data.measures, 'gate');
  const distances: DistanceSeries = { series, strip: distanceStrip(series) };
  const read = readAccounts(folders.content);
  const problems: Problem[] = [...read.problems];
  const version = `${data.version}-${drawingVersion()}`;
  const pool = folders.worker ? stillPool(folders.worker, folders.data) : null;
  const cache = stillCache(folders.cache, version, () => pool?.draw ?? drawer(data));
  const views = read.accounts.map(({ account, passages }) => {
    const result = passageViews(passages, data, distances);
    problems.push(...result.problems);
    return { account, views: result.views };
  });
  const links = new Map(views.flatMap(({ account, views: list }) => list.map((v): [string, PassageLink] => [v.id, { id: v.id, title: v.title, date: v.date, url: `/accounts/${account.id}/#${v.id}` }])));
  const compare = comparePage(folders.content, data, links, distances, problems);
  const sheets = readPlates(folders.content, data, series, folders.version, folders.address);
  problems.push(...sheets.problems);
  if (problems.length > 0) throw new Problems(distinct(problems));
  const plates = await plateViews(sheets.plates, data, folders.cache, version);
  // New facts may crowd a sheet: the build says so and goes on, the tests refuse it.
  for (const problem of plates.problems) console.warn(sentence(problem));
  const files: OutputFile[] = [];
  for (const { account, views: list } of views) {
    files.push(...(await Promise.all(list.map((view) => stills(account, view, cache)))).flat());
    files.push(mapData(account, list, data));
  }
  files.push(...await compareFiles(compare, data, cache));
  const terms = glossary(folders.content, data, views.flatMap(({ views: list }) => list), links);
  files.push(...await namesFiles(terms, cache));
  const contradicted = contradictionsOf(compare);
  const labels = [...compare.moments.flatMap((m) => m.spec.pins.map((p) => p.label)), ...views.flatMap(({ views: list }) => list.flatMap((v) => v.spec.pins.map((p) => p.label)))];
  const theatre = await theatreView(distances, cache);
  const drawn = await figures(data, folders.cache, version, theatre.view.date);
  const accounts = views.map(({ account, views: list }): AccountView => ({ ...account, url: `/accounts/${account.id}/`, passages: list.map((v) => ({ ...v, figures: drawn.views.filter((f) => f.passages.includes(v.id)), contradictions: contradicted.get(v.id) ?? [] })) }));
  const daysAndPlaces = await sections(data, accounts, distances, cache);
  pool?.close();
  return {
    data, layers: layerRows(data), tables: tables(folders.data), sourceGroups: sourceGroups(data.sources.values()), verdicts: VERDICT_LOOK, frontFacts: frontFacts(data), exactness: exactness(data),
    series, strip: distances.strip, plates: plates.views, hasExplorer: ['explore.njk', 'explore/index.njk'].some((f) => existsSync(`${folders.content}/${f}`)), theatre: { ...theatre.view, index: dayNumber(theatre.view.date) },
    accounts, compare, glossary: terms, armiesNow: drawn.armiesNow, figures: drawn.views.map((f) => ({ ...f, in: f.passages.flatMap((id) => links.get(id) ?? []) })),
    framed: daysAndPlaces.framed,
    files: [...files, ...plates.files, ...daysAndPlaces.files, ...drawn.files, ...theatre.files, ...await mapFiles(data, folders.cache, version, labels), { path: 'assets/distances.json', text: JSON.stringify(series.map((d) => [d.soviet, d.western])) }],
    mapsDrawn: cache.drawn(),
  };
}
