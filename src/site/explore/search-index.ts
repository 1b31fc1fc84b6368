// What can be found by name? Places, people, formations, events, claims and passages as one compact list, made at build time.
import { readFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import type { FeatureCollection } from 'geojson';
import type { Formation } from '../../../geo/model/event';
import type { GarbledName, Term } from '../../../geo/model/glossary';
import type { AtlasData } from '../atlas-data';
import type { PassageView } from '../passage-view';

export const KINDS = ['place', 'town', 'person', 'formation', 'event', 'claim', 'passage', 'term'] as const;
export type Kind = (typeof KINDS)[number];

/** Kind as index of KINDS, id, title, other names separated by |, longer text, position, day, weight 0 (first) … 9. */
export type Entry = [kind: number, id: string, title: string, names: string, text: string, lon: number | 0, lat: number | 0, day: string, weight: number];

const kindOf = (kind: Kind): number => KINDS.indexOf(kind);
const round = (v: number): number => Math.round(v * 1e4) / 1e4;

function list<T>(folder: string, name: string): T[] {
  const path = join(folder, `${name}.json`);
  return existsSync(path) ? ((JSON.parse(readFileSync(path, 'utf8')) as Record<string, T[]>)[name] ?? []) : [];
}

function placeEntries(data: AtlasData, garbled: readonly GarbledName[]): Entry[] {
  return [...data.places.values()].map((p): Entry => {
    const written = garbled.filter((g) => g.place === p.id).flatMap((g) => [g.as_written, g.correct]);
    const names = [...new Set([p.name_today, ...p.name_other.split(/;\s*/), ...written])].filter((n) => n && n !== p.name);
    return [kindOf('place'), p.id, p.name, names.join('|'), p.kind, round(p.lon), round(p.lat), '', p.rank];
  });
}

function townEntries(data: AtlasData, towns: FeatureCollection | undefined): Entry[] {
  return (towns?.features ?? []).flatMap((f): Entry[] => {
    const p = f.properties ?? {}, id = String(p['id']);
    if (data.places.has(id) || f.geometry.type !== 'Point') return [];
    const today = String(p['name_today'] ?? '');
    return [[kindOf('town'), id, String(p['name']), today === p['name'] ? '' : today, 'town', round(f.geometry.coordinates[0]!), round(f.geometry.coordinates[1]!), '', Number(p['rank'] ?? 5) + 1]];
  });
}

function termEntries(folder: string, garbled: readonly GarbledName[]): Entry[] {
  return list<Term>(folder, 'glossary').filter((t) => t.kind === 'person' || t.kind === 'term').map((t): Entry => {
    const names = garbled.filter((g) => g.kind === t.kind && (t.term.includes(g.correct) || g.correct.includes(t.term))).map((g) => g.as_written);
    return [kindOf(t.kind === 'person' ? 'person' : 'term'), t.id, t.term, names.join('|'), t.text, 0, 0, t.date ?? '', t.kind === 'person' ? 2 : 5];
  });
}

function formationEntries(folder: string, garbled: readonly GarbledName[]): Entry[] {
  return list<Formation>(folder, 'formations').map((f): Entry => {
    const names = [f.commander, ...garbled.filter((g) => g.kind === 'formation' && g.correct.includes(f.name)).map((g) => g.as_written)].filter(Boolean);
    return [kindOf('formation'), f.id, f.name, names.join('|'), [f.commander && `Commander: ${f.commander}.`, f.note].filter(Boolean).join(' '), 0, 0, '', 3];
  });
}

function eventEntries(events: FeatureCollection | undefined): Entry[] {
  return (events?.features ?? []).flatMap((f): Entry[] => {
    const p = f.properties ?? {};
    return f.geometry.type === 'Point' ? [[kindOf('event'), String(p['id']), String(p['event']), String(p['place_name']), String(p['place_name']), round(f.geometry.coordinates[0]!), round(f.geometry.coordinates[1]!), String(p['start_date']), 4]] : [];
  });
}

export interface AccountPassages { id: string; title: string; passages: readonly PassageView[] }

/** Everything that can be found; passages and claims stand at the place and day their passage shows. */
export function searchIndex(data: AtlasData, layers: Record<string, FeatureCollection>, accounts: readonly AccountPassages[], placeOf: ReadonlyMap<string, string>): Entry[] {
  const garbled = list<GarbledName>(data.folder, 'names');
  const stands = new Map<string, { lon: number; lat: number; day: string }>();
  const passages = accounts.flatMap((a) => a.passages.map((v): Entry => {
    const place = data.places.get(placeOf.get(v.id) ?? ''), at = { lon: round(place?.lon ?? 0), lat: round(place?.lat ?? 0), day: v.spec.date };
    stands.set(v.id, at);
    return [kindOf('passage'), `${a.id}/${v.id}`, v.title, [a.title, ...v.people].join('|'), `${a.title}, ${v.when}`, at.lon, at.lat, at.day, 5];
  }));
  const claims = [...data.claims.values()].map((c): Entry => {
    const at = stands.get(c.passage);
    return [kindOf('claim'), c.id, c.claim, c.id, c.verdict, at?.lon ?? 0, at?.lat ?? 0, at?.day ?? '', 6];
  });
  return [...placeEntries(data, garbled), ...townEntries(data, layers['towns']), ...termEntries(data.folder, garbled), ...formationEntries(data.folder, garbled), ...eventEntries(layers['events']), ...passages, ...claims];
}
