// How does the ledger come about? Pages, index pages, maps and the concordance from the passages and the published claims.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../../geo/model/problem';
import { desktopView, phoneView } from '../map-style/camera';
import type { AtlasData } from './atlas-data';
import { placesAt, type MeasuredLine } from './claim-map';
import { claimPages, type ClaimPage } from './claim-pages';
import { concordance, plainText, type ClaimText, type Concordance } from './concordance';
import { frontDay, longDate } from './dates';
import { legendOf } from './legend';
import { ledgerIndexes, type LedgerIndex } from './ledger';
import type { OutputFile } from './outputs';
import type { StillCache } from './passage-map';
import type { PassageView } from './passage-view';
import type { AccountPassages } from './read-passages';

export interface Ledger { pages: ClaimPage[]; indexes: LedgerIndex[]; concordance: Concordance }

function features<T>(data: AtlasData, layer: string): T[] {
  const file = join(data.folder, 'layers', `${layer}.geojson`);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as { features: T[] }).features : [];
}

/** What each claim is about: its plain words and every place it is told at or measured between. */
function claimTexts(data: AtlasData, lines: ReadonlyMap<string, MeasuredLine[]>, home: ReadonlyMap<string, string>): ClaimText[] {
  const at = placesAt(data.places.values());
  const ends = (id: string): string[] => (lines.get(id) ?? []).flatMap((l) => l.geometry.coordinates.flatMap((p) => at.get(`${p[0]!.toFixed(4)} ${p[1]!.toFixed(4)}`)?.id ?? []));
  return [...data.claims.values()].map((c) => ({
    id: c.id, passage: c.passage, words: plainText(`${c.claim}\n${c.record}`), places: [...(home.has(c.passage) ? [home.get(c.passage)!] : []), ...ends(c.id)],
  }));
}

/** The ledger before its maps are drawn, with every problem of its texts. Reads the layers `claim-measures` and `events`. */
export function readLedger(data: AtlasData, accounts: readonly (AccountPassages & { views: readonly PassageView[] })[]): { ledger: Ledger; problems: Problem[] } {
  const lines = new Map<string, MeasuredLine[]>();
  for (const line of features<MeasuredLine>(data, 'claim-measures')) lines.set(line.properties.claim, [...(lines.get(line.properties.claim) ?? []), line]);
  const events = features<{ properties: { id: string; start_date: string; place: string; event: string } }>(data, 'events').map(({ properties: { start_date, ...rest } }) => ({ ...rest, date: start_date }));
  const told = accounts.flatMap(({ account, passages, views }) => passages.map((passage, i) => ({ account, passage, places: views[i]?.places ?? [] })));
  const texts = claimTexts(data, lines, new Map(told.map(({ passage }) => [passage.id, passage.place])));
  const index = concordance(told.map((t) => ({ account: t.account.id, passage: t.passage, places: t.places })), texts, data.formations ?? [], events);
  const passages = new Map(told.map(({ account, passage }) => [passage.id, { passage, accountId: account.id, accountTitle: account.title, letter: account.letter }]));
  const { pages, problems } = claimPages({ data, passages, lines, index, events: new Map(events.map((e) => [e.id, e])) });
  return { ledger: { pages, indexes: ledgerIndexes(pages), concordance: index }, problems };
}

const altOf = (page: ClaimPage, limit: boolean): string => {
  const spec = limit ? page.limit : page.spec;
  return `Map for ${longDate(frontDay(spec!.date))}. Measured: ${spec!.lines.map((l) => `${l.from.name} to ${l.to.name}, ${l.label ?? ''}`).join('; ')}.`;
};

/** Draws the maps of one claim and notes them on its page; a claim without a line of its own shows the map of its passage. */
async function claimMaps(page: ClaimPage, passages: ReadonlyMap<string, PassageView>, cache: StillCache): Promise<OutputFile[]> {
  const view = passages.get(page.passage.id);
  if (!page.spec) {
    const base = `/accounts/${page.accountId}/${page.passage.id}`;
    if (view) page.map = { src: `${base}.svg`, phone: `${base}-phone.svg`, alt: view.alt, legend: view.legend, limitSrc: view.limitAlt ? `${base}-limit.svg` : '', limitPhone: view.limitAlt ? `${base}-limit-phone.svg` : '', limitAlt: view.limitAlt, dateText: view.dateText, state: view.frontNote || 'fronts of that evening' };
    return [];
  }
  const base = `claims/${page.id}/map`, files: OutputFile[] = [], words = { title: `Claim ${page.id}`, desc: altOf(page, false) };
  const desktop = await cache.still(page.spec, desktopView(page.spec.camera), words), phone = await cache.still(page.spec, phoneView(page.spec.camera), words);
  files.push({ path: `${base}.svg`, text: desktop.svg }, { path: `${base}-phone.svg`, text: phone.svg });
  const day = frontDay(page.spec.date);
  page.map = { src: `/${base}.svg`, phone: `/${base}-phone.svg`, alt: words.desc, legend: legendOf(page.spec, desktop.drawn), limitSrc: '', limitPhone: '', limitAlt: '', dateText: longDate(day), state: 'fronts of that evening' };
  if (!page.limit) return files;
  const other = { title: words.title, desc: altOf(page, true) };
  files.push({ path: `${base}-limit.svg`, text: (await cache.still(page.limit, desktopView(page.limit.camera), other)).svg }, { path: `${base}-limit-phone.svg`, text: (await cache.still(page.limit, phoneView(page.limit.camera), other)).svg });
  Object.assign(page.map, { limitSrc: `/${base}-limit.svg`, limitPhone: `/${base}-limit-phone.svg`, limitAlt: other.desc });
  return files;
}

/** Files of the ledger: the maps of all claims and the concordance. Sets `map` on every page. */
export async function ledgerFiles(ledger: Ledger, views: readonly PassageView[], cache: StillCache): Promise<OutputFile[]> {
  const byId = new Map(views.map((v) => [v.id, v])), files: OutputFile[] = [];
  for (const page of ledger.pages) files.push(...await claimMaps(page, byId, cache));
  return [...files, { path: 'claims/concordance.json', text: `${JSON.stringify(ledger.concordance)}\n` }];
}
