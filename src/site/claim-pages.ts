// What does the page of a claim show? Its words, its verdict, what was measured for it, where it is told, and the works it rests on.
import { measureWords, namedMeasures, uncertaintyWords } from '../../geo/model/measure-words';
import type { Measure } from '../../geo/model/measure';
import type { Problem } from '../../geo/model/problem';
import type { AtlasData, LedgerClaim } from './atlas-data';
import { claimSpec, placesAt, type MeasuredLine } from './claim-map';
import { switched } from './berlin';
import type { Concordance } from './concordance';
import { longDate } from './dates';
import { escapeHtml } from './html';
import type { LegendEntry } from './legend';
import type { MapSpec } from './map-spec';
import { claimHtml, noteBook, type Note } from './passage-text';
import type { Passage } from './passage';
import { VERDICT_LOOK } from './verdict';

export interface Link { id: string; name: string; url: string }
/** One thing measured for a claim; `value` holds both Berlins where it has both. */
export interface MeasureRow { label: string; value: string; doubt: string; ends: string; date: string; method: string }
export interface ClaimMapView { src: string; phone: string; alt: string; legend: LegendEntry[]; limitSrc: string; limitPhone: string; limitAlt: string; dateText: string; state: string }
export interface ClaimPage {
  id: string; account: string; accountId: string; accountTitle: string; kind: string; kindWords: string; verdict: LedgerClaim['verdict']; word: string; meaning: string;
  confidence: string; claimHtml: string; recordHtml: string; title: string;
  passage: Link; when: string; date: string; dateText: string; place: Link;
  notes: Note[]; cites: { href: string; number: number }[]; measures: MeasureRow[]; berlin: boolean; places: Link[];
  passages: Link[]; formations: Link[]; events: Link[]; also: Link[];
  spec: MapSpec | null; limit: MapSpec | null; map: ClaimMapView | null; previous: string; next: string;
}

export const KIND_WORDS: Record<LedgerClaim['kind'], string> = {
  date: 'a date', number: 'a number', 'measurable-on-map': 'measurable on the map', attribution: 'who did or said it', causal: 'cause and effect', 'dialogue-invented': 'a scene or speech',
};

/** What the pages need beside the claim itself. */
export interface ClaimSources {
  data: AtlasData;
  passages: ReadonlyMap<string, { passage: Passage; accountId: string; accountTitle: string; letter: string }>;
  lines: ReadonlyMap<string, MeasuredLine[]>;
  index: Concordance;
  events: ReadonlyMap<string, { id: string; event: string; date: string }>;
}

const dayText = (text: string): string => (/^\d{4}-\d{2}-\d{2}$/.test(text) ? longDate(text) : text);

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

function measureRow(found: readonly Measure[]): MeasureRow {
  const [gate, limit] = found, first = gate!;
  const each = (words: (m: Measure) => string): string => (limit ? switched(escapeHtml(words(first)), escapeHtml(words(limit))) : escapeHtml(words(first)));
  return {
    label: first.label ?? '', value: each(measureWords), doubt: each(uncertaintyWords), ends: each((m) => capital(m.from === m.to ? m.from : `${dayText(m.from)} to ${dayText(m.to)}`)),
    date: first.date && first.unit !== 'days' ? longDate(first.date) : '', method: first.method,
  };
}

/** Ids of the places a claim is told at or measured between. */
export const placesOf = (id: string, sources: Pick<ClaimSources, 'index'>): string[] => sources.index.claims[id]?.places ?? [];

function linksOf(id: string, { index, data, passages, events }: ClaimSources): Pick<ClaimPage, 'places' | 'passages' | 'formations' | 'events' | 'also'> {
  const own = index.claims[id]!, formations = new Map((data.formations ?? []).map((f) => [f.id, f]));
  const near = [...new Set([...own.formations.flatMap((f) => index.formations[f]?.passages ?? []), ...own.events.flatMap((e) => index.events[e]?.passages ?? [])])].filter((p) => !own.passages.includes(p));
  const passageLink = (p: string): Link[] => { const found = passages.get(p); return found ? [{ id: p, name: found.passage.title, url: `/accounts/${found.accountId}/#${p}` }] : []; };
  return {
    places: own.places.flatMap((p) => { const place = data.places.get(p); return place ? [{ id: p, name: place.name, url: `/claims/by-place/#${p}` }] : []; }),
    passages: own.passages.flatMap(passageLink), also: near.flatMap(passageLink),
    formations: own.formations.flatMap((f) => { const formation = formations.get(f); return formation ? [{ id: f, name: formation.name, url: '' }] : []; }),
    events: own.events.flatMap((e) => { const event = events.get(e); return event ? [{ id: e, name: `${longDate(event.date)}: ${event.event}`, url: '' }] : []; }),
  };
}

function page(claim: LedgerClaim, sources: ClaimSources, problems: Problem[]): ClaimPage | null {
  const told = sources.passages.get(claim.passage);
  if (!told) {
    problems.push({ file: 'geo/facts/claims.csv', line: 1, where: claim.id, what: `the passage ${claim.passage} is not told`, mend: 'use the id of a passage of content/accounts' });
    return null;
  }
  const { data } = sources, { passage } = told, { notes, cite } = noteBook('n', data);
  const ctx = { passage: '', places: data.places, measures: data.measures, sources: data.sources, claims: data.claims, cite };
  const look = VERDICT_LOOK[claim.verdict], texts = claimHtml(claim, ctx, problems), cites = claim.cite.map(({ source, locator }) => cite(source, locator));
  const measures = (claim.measures ?? []).map((id) => namedMeasures(id, data.measures)).filter((found) => found.length > 0);
  const lines = sources.lines.get(claim.id) ?? [], at = placesAt(data.places.values());
  const base = { date: passage.date, layers: passage.layers };
  const place = data.places.get(passage.place);
  return {
    id: claim.id, account: told.letter, accountId: told.accountId, accountTitle: told.accountTitle, kind: claim.kind, kindWords: KIND_WORDS[claim.kind], verdict: claim.verdict, word: look.word, meaning: look.meaning,
    confidence: claim.confidence, ...texts, title: claim.claim.replace(/\.$/, ''),
    passage: { id: passage.id, name: passage.title, url: `/accounts/${told.accountId}/#${passage.id}` }, when: passage.when, date: passage.date, dateText: longDate(passage.date),
    place: { id: passage.place, name: place?.name ?? passage.place, url: `/claims/by-place/#${passage.place}` },
    notes, cites, measures: measures.map(measureRow), berlin: measures.some((found) => found.length > 1), ...linksOf(claim.id, sources),
    spec: claimSpec(lines, 'gate', base, at), limit: lines.some((l) => l.properties.goal) ? claimSpec(lines, 'limit', base, at) : null, map: null, previous: '', next: '',
  };
}

/** One page a claim in the order of the ledger, each knowing its neighbours; and what is wrong in the texts. */
export function claimPages(sources: ClaimSources): { pages: ClaimPage[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const pages = [...sources.data.claims.values()].flatMap((claim) => page(claim, sources, problems) ?? []);
  pages.forEach((p, i) => { p.previous = pages[i - 1]?.id ?? ''; p.next = pages[i + 1]?.id ?? ''; });
  return { pages, problems };
}
