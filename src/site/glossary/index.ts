// How do glossary, names and the links from the text come about? Entries, their mentions, the map of the names.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FeatureCollection } from 'geojson';
import { desktopView, phoneView } from '../../map-style/camera';
import type { AtlasData } from '../atlas-data';
import type { PassageLink } from '../compare/view';
import { escapeHtml } from '../html';
import type { OutputFile } from '../outputs';
import type { StillCache } from '../passage-map';
import { entries, type Entry } from './entries';
import { linkTerms, termFinder } from './link';
import { namesPage, type NamesPage } from './names';

export interface EntryView extends Entry { mentions: PassageLink[] }
export interface Glossary { groups: { kind: string; title: string; entries: EntryView[] }[]; /** Formations with a page of their own. */ formations: EntryView[]; names: NamesPage }

/** The words of a passage that terms are looked for in. */
export interface Linked { id: string; prose: string[]; record: { html: string }[]; people: string[] }

const TITLES = [['person', 'People'], ['formation', 'Formations'], ['place', 'Places of the story'], ['term', 'Terms']] as const;

/** Links first mentions in every passage (its prose and people are changed in place) and returns the glossary with the mentions. */
export function glossary(content: string, data: AtlasData, passages: readonly Linked[], links: ReadonlyMap<string, PassageLink>): Glossary {
  const captures = data.catalogue.some((l) => l.id === 'captures') ? (JSON.parse(readFileSync(join(data.folder, 'layers', 'captures.geojson'), 'utf8')) as FeatureCollection).features : [];
  const all = entries(content, data, captures), finder = termFinder(all), mentions = new Map<string, PassageLink[]>();
  for (const passage of passages) {
    const seen = new Set<string>(), link = links.get(passage.id);
    passage.prose = passage.prose.map((html) => linkTerms(html, finder, seen));
    for (const item of passage.record) item.html = linkTerms(item.html, finder, seen);
    passage.people = passage.people.map((name) => linkTerms(escapeHtml(name), finder, new Set()));
    if (link) for (const id of seen) mentions.set(id, [...mentions.get(id) ?? [], link]);
  }
  const views = all.map((e): EntryView => ({ ...e, mentions: mentions.get(e.id) ?? [] }));
  return {
    groups: TITLES.map(([kind, title]) => ({ kind, title, entries: views.filter((v) => v.kind === kind) })), formations: views.filter((v) => v.stands.length > 0),
    names: namesPage(content, data, all, links),
  };
}

/** The still maps of the names page. */
export async function namesFiles({ names: { spec } }: Glossary, cache: StillCache): Promise<OutputFile[]> {
  const words = { title: 'Places behind the garbled names', desc: `Marked: ${spec.highlight.map((p) => p.name).join(', ')}.` };
  const wide = await cache.still(spec, desktopView(spec.camera), words), phone = await cache.still(spec, phoneView(spec.camera), words);
  return [{ path: 'names/map.svg', text: wide.svg }, { path: 'names/map-phone.svg', text: phone.svg }];
}
