// How does the page of the three accounts come about? Texts checked, maps of its moments drawn, passages told what contradicts them.
import type { Problem } from '../../../geo/model/problem';
import { desktopView, phoneView } from '../../map-style/camera';
import type { AtlasData } from '../atlas-data';
import { legendOf } from '../legend';
import type { OutputFile } from '../outputs';
import type { StillCache } from '../passage-map';
import type { DistanceSeries } from '../passage-view';
import { readCompare } from './read';
import { readTerms, timeline, type TimelineRow } from './timeline';
import { compareView, type CompareView, type Links } from './view';

export interface ComparePage extends CompareView { timeline: TimelineRow[] }

/** The page without its maps. Faults are added to `problems`. */
export const comparePage = (content: string, data: AtlasData, links: Links, distances: DistanceSeries, problems: Problem[]): ComparePage =>
  ({ ...compareView(readCompare(content, problems), data, links, distances, problems), timeline: timeline(links.values(), readTerms(data.folder), data.sources) });

/** The still maps of the moments and the data of the moving one; sets each legend to what was drawn. */
export async function compareFiles(page: ComparePage, data: AtlasData, cache: StillCache): Promise<OutputFile[]> {
  const files: OutputFile[] = [];
  for (const m of page.moments) {
    const words = { title: m.title, desc: m.alt };
    const wide = await cache.still(m.spec, desktopView(m.spec.camera), words), phone = await cache.still(m.spec, phoneView(m.spec.camera), words);
    m.legend = legendOf(m.spec, wide.drawn);
    files.push({ path: `accounts/moments/${m.id}.svg`, text: wide.svg }, { path: `accounts/moments/${m.id}-phone.svg`, text: phone.svg });
  }
  const ids = new Set(page.moments.flatMap((m) => m.places));
  const places = [...ids].flatMap((id) => { const p = data.places.get(id); return p ? [{ id, name: p.name, at: [p.lon, p.lat] }] : []; });
  const passages = page.moments.map((m) => ({ id: m.id, title: m.title, day: `${m.weekday} ${m.dateText}`, ...m.spec }));
  return [...files, { path: 'accounts/moments/map.json', text: JSON.stringify({ passages, places }) }];
}

/** Contradictions a passage is part of, by passage id. */
export function contradictionsOf(page: ComparePage): Map<string, { id: string; question: string; kind: string }[]> {
  const out = new Map<string, { id: string; question: string; kind: string }[]>();
  for (const { id, question, kind, says } of page.contradictions) {
    for (const passage of says.flatMap((s) => s?.passages ?? [])) out.set(passage.id, [...out.get(passage.id) ?? [], { id, question, kind }]);
  }
  return out;
}
