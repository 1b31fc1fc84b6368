// Who and what do the accounts name? People, formations, places and terms with their citations; formations with their dated places.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Feature } from 'geojson';
import { parse } from 'yaml';
import { z } from 'zod';
import { geodesicKm } from '../../../geo/model/geodesic';
import type { Term } from '../../../geo/model/glossary';
import type { AtlasData } from '../atlas-data';
import { longDate } from '../dates';

interface Formation { id: string; name: string; side: 'soviet' | 'western' | 'german'; level: string; commander: string; note: string }
export interface Cited { source: string; locator: string; title: string; author: string; year: string }
/** One dated statement of the facts that names the formation. */
export interface Stand { id: string; day: string; dateText: string; place: string; placeName: string; event: string; km: number; cite: Cited | null; status: string }
export interface Entry { id: string; name: string; kind: 'person' | 'formation' | 'place' | 'term'; text: string; cites: Cited[]; commander: string; side: string; level: string; note: string; stands: Stand[]; url: string; aliases: string[] }

const cited = (data: AtlasData, source: string, locator: string): Cited | null => {
  const work = data.sources.get(source);
  return work ? { source, locator, title: work.title, author: work.author ?? '', year: work.year ?? '' } : null;
};

/** The names prose uses: the name itself, and the surname of a person unless two people share it. */
function aliasesOf(terms: readonly { id: string; name: string; kind: string }[], given: ReadonlyMap<string, string[]>): Map<string, string[]> {
  const surname = (name: string): string => name.split(' ').at(-1) ?? name;
  const shared = (name: string): boolean => terms.filter((t) => t.kind === 'person' && surname(t.name) === surname(name)).length > 1;
  return new Map(terms.map((t) => [t.id, given.get(t.id) ? (given.get(t.id)?.length ? [...given.get(t.id) ?? [], t.name] : []) : t.kind === 'person' && !shared(t.name) ? [t.name, surname(t.name)] : [t.name]]));
}

/** Dated places of a formation: every capture whose army group or army is the formation, alone or beside others; in order of days. */
export function standsOf(name: string, side: string, captures: readonly Feature[], data: AtlasData): Stand[] {
  const gate = data.places.get('brandenburg-gate');
  return captures.flatMap(({ geometry, properties }): Stand[] => {
    const p = (properties ?? {}) as Record<string, string>;
    if (p['side'] !== side || geometry.type !== 'Point') return [];
    if (![...(p['army_group'] ?? '').split(' / '), ...(p['army'] ?? '').split(' / ')].includes(name)) return [];
    const day = p['start_date'] ?? '', km = gate ? geodesicKm(geometry.coordinates, [gate.lon, gate.lat]) : NaN;
    return [{ id: p['id'] ?? '', day, dateText: longDate(day), place: p['place'] ?? '', placeName: p['place_name'] ?? '', event: p['event'] ?? '', km: Math.round(km), cite: cited(data, p['source'] ?? '', p['locator'] ?? ''), status: p['status'] ?? '' }];
  }).sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

const list = <T>(folder: string, file: string, key: string): T[] => {
  const path = join(folder, file);
  return existsSync(path) ? ((JSON.parse(readFileSync(path, 'utf8')) as Record<string, T[]>)[key] ?? []) : [];
};

/** Other names of terms by id, from content. Throws where the file is not a list of names for each id. */
export const readAliases = (content: string): Map<string, string[]> =>
  new Map(Object.entries(z.record(z.string(), z.array(z.string())).parse(parse(readFileSync(join(content, 'glossary', 'aliases.yaml'), 'utf8')))));

/** Every entry of the glossary: the terms of the accounts, and every other formation of which the facts know a dated place. */
export function entries(content: string, data: AtlasData, captures: readonly Feature[]): Entry[] {
  const terms = list<Term>(data.folder, 'glossary.json', 'glossary').filter((t) => t.kind !== 'date'), formations = list<Formation>(data.folder, 'formations.json', 'formations');
  const own = (name: string): Formation | undefined => formations.find((f) => f.name === name);
  const described = terms.map((t) => ({ id: t.id, name: t.term, kind: t.kind as Entry['kind'], text: t.text, cite: t.cite, formation: own(t.term) }));
  const others = formations.filter((f) => !terms.some((t) => t.term === f.name)).map((f) => ({ id: f.id, name: f.name, kind: 'formation' as const, text: '', cite: [], formation: f }));
  const all = [...described, ...others], aliases = aliasesOf(all, readAliases(content));
  return all.map(({ formation: f, cite, ...entry }): Entry => {
    const stands = f ? standsOf(f.name, f.side, captures, data) : [];
    return { ...entry, cites: cite.flatMap((c) => cited(data, c.source, c.locator) ?? []), commander: f?.commander ?? '', side: f?.side ?? '', level: f?.level ?? '', note: f?.note ?? '', stands,
      url: stands.length > 0 ? `/glossary/${entry.id}/` : `/glossary/#${entry.id}`, aliases: aliases.get(entry.id) ?? [] };
  }).filter((e) => e.text !== '' || e.stands.length > 0).sort((a, b) => (a.name < b.name ? -1 : 1));
}
