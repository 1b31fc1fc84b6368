// Which pages does the build write by itself? Every day and every place, with their indexes: what they need, and their text.
import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { altText, sideDistances, type DistanceSeries, type PassageView } from './passage-view';
import type { Account } from './read-passages';
import { longDate, weekday } from './dates';
import type { AtlasData } from './atlas-data';
import { dayFacts } from './days/day-facts';
import { dayMap, dayMapSpec, type DayMap } from './days/day-map';
import { dayPage, type DayPassage, type Download } from './days/day-page';
import { daysIndex } from './days/days-index';
import { smallMaps, type SmallMaps } from './days/small-maps';
import { framer, type FramedPage } from './frame';
import type { OutputFile } from './outputs';
import type { StillCache } from './passage-map';
import { gazetteer } from './places/gazetteer';
import { placeFacts, type PlaceFacts } from './places/place-facts';
import { placeMap } from './places/place-map';
import { placePage, type ClaimLink, type Mention } from './places/place-page';
import { VERDICT_LOOK } from './verdict';

type Told = readonly (Account & { passages: readonly PassageView[]; url: string })[];
/** What stands in the site already: paths from its root with their sizes. */
type Standing = ReadonlyMap<string, number>;
interface Section { files: OutputFile[]; pages: (standing: Standing) => FramedPage[] }

/** The page of a claim where there is one, else the claim beside its passage. */
const claimHref = (id: string, passage: string, account: string, standing: Standing): string =>
  (standing.has(`claims/${id}/index.html`) ? `/claims/${id}/` : `${account}#${passage}-${id}`);

/** Passages of an evening with the claims they make. */
function toldOn(day: string, told: Told, standing: Standing): DayPassage[] {
  return told.flatMap((account) => account.passages.filter((p) => p.date === day).map((p): DayPassage => ({
    href: `${account.url}#${p.id}`, title: p.title, account: account.title,
    claims: p.claims.map((c) => ({ id: c.id, claim: c.claim, word: c.word, verdict: c.verdict, href: claimHref(c.id, p.id, account.url, standing) })),
  })));
}

/** The files of single days that the data half publishes, by the end of their name. */
const DAY_FILES: readonly [string, string][] = [
  ['.geojson', 'Everything that stood or happened, as GeoJSON'], ['-lines.geojson', 'Front lines'], ['-ground.geojson', 'Ground held, pockets'], ['-points.geojson', 'Dated places and events'],
];

/** The files of a day: what the data half published under its date, and its maps. */
function downloads(day: string, map: DayMap, standing: Standing): Download[] {
  const own = map.files.map(({ path, text }): Download => ({ href: `/${path}`, words: path.endsWith('-phone.svg') ? 'The map as SVG, narrow' : 'The map as SVG', bytes: text.length }));
  const data = DAY_FILES.flatMap(([end, words]): Download[] => { const path = `data/days/${day}${end}`, bytes = standing.get(path); return bytes === undefined ? [] : [{ href: `/${path}`, words, bytes }]; });
  return [...data, ...own];
}

/** All days: maps drawn, sentences made when the rest of the site stands. */
async function daySection(data: AtlasData, told: Told, distances: DistanceSeries, cache: StillCache): Promise<Section> {
  const days = dayFacts(data);
  const views = days.map(({ day }) => {
    const head = { weekday: weekday(day), dateText: longDate(day), frontNote: '', distances: sideDistances(day, distances), spec: dayMapSpec(day) };
    return { alt: altText(head), title: `The fronts on ${head.weekday} ${head.dateText}` };
  });
  const maps = await Promise.all(days.map((d, i) => dayMap(d.day, { title: views[i]!.title, desc: views[i]!.alt }, cache)));
  const small: SmallMaps = smallMaps(data, days.map((d) => d.day), cache);
  return {
    files: maps.flatMap((m) => m.files),
    pages: (standing) => [daysIndex(days, small.maps, small.symbols), ...days.map((facts, i) => dayPage({
      facts, before: days[i - 1] ?? null, after: days[i + 1] ?? null, legend: maps[i]!.legend, alt: views[i]!.alt,
      passages: toldOn(facts.day, told, standing), downloads: downloads(facts.day, maps[i]!, standing),
    }))],
  };
}

/** Where each place is named or shown: by id, in the order of the accounts. */
function mentionsOf(told: Told): Map<string, Mention[]> {
  const map = new Map<string, Mention[]>();
  for (const account of told) for (const p of account.passages) {
    const { highlight, lines, pins } = p.spec;
    for (const id of new Set([...p.places, ...highlight.map((h) => h.id), ...lines.flatMap((l) => [l.from.id, l.to.id]), ...pins.map((pin) => pin.place)])) {
      map.set(id, [...(map.get(id) ?? []), { href: `${account.url}#${p.id}`, title: p.title, account: account.title }]);
    }
  }
  return map;
}

/** Files about all places that were published, by what their names say. */
const PLACE_FILES: readonly [RegExp, string][] = [
  [/^data\/(?:.*\/)?places\.csv$/, 'All places as CSV'], [/^data\/(?:.*\/)?places\.lp\.json$/, 'All places in Linked Places format'],
  [/^data\/layers\/places\.geojson$/, 'All places as GeoJSON'], [/^data\/place-history\.json$/, 'Who held every place, and how far both sides were, evening by evening (JSON)'],
];

const placeDownloads = (standing: Standing): Download[] =>
  PLACE_FILES.flatMap(([pattern, words]) => [...standing].filter(([path]) => pattern.test(path)).map(([path, bytes]): Download => ({ href: `/${path}`, words, bytes })));

/** All places: maps drawn for use inside their pages. */
async function placeSection(data: AtlasData, told: Told, cache: StillCache): Promise<Section> {
  const { places, captures } = placeFacts(data), mentions = mentionsOf(told);
  const maps = await Promise.all(places.map((p) => placeMap(p, cache)));
  const home = new Map(told.flatMap((account) => account.passages.map((p) => [p.id, account.url] as const)));
  const claims = (facts: PlaceFacts, standing: Standing): ClaimLink[] => facts.claims.flatMap((id): ClaimLink[] => {
    const claim = data.claims.get(id), account = claim && home.get(claim.passage);
    return claim && account ? [{ id, claim: claim.claim, word: VERDICT_LOOK[claim.verdict].word, href: claimHref(id, claim.passage, account, standing) }] : [];
  });
  return {
    files: [],
    pages: (standing) => [gazetteer(places, placeDownloads(standing)), ...places.map((facts, i) =>
      placePage({ facts, map: maps[i]!, mentions: mentions.get(facts.place.id) ?? [], claims: claims(facts, standing) }, captures))],
  };
}

/** What of the accounts the pages show: they are made anew when this changes, not for every word of a passage. */
const shownOf = (told: Told): unknown => told.map(({ url, title, passages }) => [url, title, passages.map((p) => [p.id, p.title, p.date, p.places, p.spec, p.claims.map((c) => c.id)])]);

interface Kept { key: string; value: unknown }
const kept = new Map<string, Kept>();

/** `make()` once for each key; while serving, the last value stays. */
function keep<T>(name: string, key: string, make: () => T): T {
  const known = kept.get(name);
  if (known?.key === key) return known.value as T;
  const value = make();
  kept.set(name, { key, value });
  return value;
}

const digest = (...parts: unknown[]): string => createHash('sha256').update(JSON.stringify(parts)).digest('hex');

export type Framed = (frames: ReadonlyMap<string, string>, site: string, paths: readonly string[], scripts: Readonly<Record<string, string>>) => OutputFile[];

/** Both sections; their maps are drawn here, their pages by `framed`, once the rest of the site stands at `site`. */
export async function sections(data: AtlasData, told: Told, distances: DistanceSeries, cache: StillCache): Promise<{ files: OutputFile[]; framed: Framed }> {
  const key = digest(cache.version, data.version, shownOf(told));
  const making = keep('sections', key, async () => ({ days: await daySection(data, told, distances, cache), places: await placeSection(data, told, cache) }));
  const made = await making.catch((error: unknown) => { kept.delete('sections'); throw error; });
  return {
    files: [...made.days.files, ...made.places.files],
    framed: (frames, site, paths, scripts) => {
      const standing = standingIn(site, paths);
      return (['days', 'places'] as const).flatMap((name) => {
        const frame = frames.get(name);
        return frame === undefined ? [] : keep(name, digest(key, frame, [...standing], scripts), () => framedFiles(frame, name, made[name].pages(standing), scripts));
      });
    },
  };
}

/** The pages put into the frame the layout made. */
const framedFiles = (frame: string, section: string, pages: readonly FramedPage[], scripts: Readonly<Record<string, string>>): OutputFile[] => {
  const fill = framer(frame, section, scripts);
  return pages.map((page) => ({ path: `${page.url.slice(1)}index.html`, text: fill(page) }));
};

/** Sizes of files below `site`, for `paths` from its root. */
const standingIn = (site: string, paths: readonly string[]): Standing => new Map(paths.map((path) => [path, statSync(join(site, path)).size]));
