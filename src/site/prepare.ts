// What must be ready before a page is written? Data read, passages checked, maps drawn: read this to know the site half.
import { existsSync } from 'node:fs';
import { Problems, sentence, type Problem } from '../../geo/model/problem';
import { desktopView, phoneView } from '../map-style/camera';
import { dayNumber } from '../../geo/model/day';
import { readAtlasData, type AtlasData } from './atlas-data';
import { dailyDistances, distanceStrip, type DayDistance, type Strip } from './distances';
import { legendOf } from './legend';
import { theatreView, type TheatreView } from './theatre';
import { frontFacts, layerRows, sourceGroups, tables, type LayerRow, type SourceGroup, type Table } from './pages';
import { passageViews, type DistanceSeries, type PassageView } from './passage-view';
import { stillCache, type StillCache } from './passage-map';
import { readAccounts, type Account } from './read-passages';
import { drawer, drawingVersion } from './still-drawer';
import { mapFiles } from './map-files';
import { exploreFiles } from './explore/files';
import type { OutputFile } from './outputs';
import { VERDICT_LOOK } from './verdict';

export interface AccountView extends Account { passages: PassageView[]; url: string }
export interface Atlas {
  data: AtlasData;
  accounts: AccountView[];
  layers: LayerRow[];
  tables: Table[];
  sourceGroups: SourceGroup[];
  verdicts: typeof VERDICT_LOOK;
  frontFacts: string[];
  series: DayDistance[];
  strip: Strip;
  theatre: TheatreView & { index: number };
  /** Files beside the pages: still maps, passage data, map data. Paths from the root of the site. */
  files: OutputFile[];
  mapsDrawn: number;
}

/** The two still maps of a passage as files; sets the legend to what was drawn. */
async function stills(account: Account, view: PassageView, cache: StillCache): Promise<OutputFile[]> {
  const words = { title: view.title, desc: view.alt };
  const desktop = await cache.still(view.spec, desktopView(view.spec.camera), words);
  const phone = await cache.still(view.spec, phoneView(view.spec.camera), words);
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
export async function prepare(folders: { data: string; content: string; cache: string }): Promise<Atlas> {
  if (!existsSync(`${folders.data}/catalogue.json`)) throw new Error(`${folders.data}/catalogue.json is missing: run "npm run geo" first`);
  const data = readAtlasData(folders.data);
  const series = dailyDistances(data.measures, 'gate');
  const distances: DistanceSeries = { series, strip: distanceStrip(series) };
  const read = readAccounts(folders.content);
  const problems: Problem[] = [...read.problems];
  const version = `${data.version}-${drawingVersion()}`;
  const cache = stillCache(folders.cache, version, () => drawer(data));
  const views = read.accounts.map(({ account, passages }) => {
    const result = passageViews(passages, data, distances);
    problems.push(...result.problems);
    return { account, views: result.views };
  });
  if (problems.length > 0) throw new Problems(distinct(problems));
  const files: OutputFile[] = [];
  for (const { account, views: list } of views) {
    for (const view of list) files.push(...await stills(account, view, cache));
    files.push(mapData(account, list, data));
  }
  const labels = views.flatMap(({ views: list }) => list.flatMap((v) => v.spec.pins.map((p) => p.label)));
  const theatre = await theatreView(distances, cache);
  const placeOf = new Map(read.accounts.flatMap((a) => a.passages.map((p) => [p.id, p.place] as const)));
  const explore = exploreFiles(data, folders.cache, views.map(({ account, views: list }) => ({ ...account, passages: list })), placeOf);
  return {
    data, layers: layerRows(data), tables: tables(folders.data), sourceGroups: sourceGroups(data.sources.values()), verdicts: VERDICT_LOOK, frontFacts: frontFacts(data),
    series, strip: distances.strip, theatre: { ...theatre.view, index: dayNumber(theatre.view.date) },
    accounts: views.map(({ account, views: list }) => ({ ...account, passages: list, url: `/accounts/${account.id}/` })),
    files: [...files, ...theatre.files, ...explore, ...await mapFiles(data, folders.cache, version, labels), { path: 'assets/distances.json', text: JSON.stringify(series.map((d) => [d.soviet, d.western])) }],
    mapsDrawn: cache.drawn(),
  };
}
