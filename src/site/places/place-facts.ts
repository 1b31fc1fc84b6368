// What is known of one place? Its history, its dated statements, the events there, and where the accounts name it.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GarbledName } from '../../../geo/model/glossary';
import type { Place } from '../../../geo/model/place';
import type { AtlasData } from '../atlas-data';
import { dated, type Dated } from '../days/day-facts';
import { placesNamedIn } from './names-in-text';

export type Holder = 'soviet' | 'western' | 'german';
/** As published in place-history.json; see geo/publish/place-history.ts. */
export interface Spell { holder: Holder; from: string; fact: string | null; near: { fact: string; km: number }[] }
export interface History { id: string; gate_km: number; spells: Spell[]; soviet: number[] | null; western: number[] | null }

export interface PlaceFacts { place: Place; history: History; statements: Dated[]; events: Dated[]; garbled: string[]; claims: string[] }

function readList<T>(folder: string, file: string, key: string): T[] {
  const path = join(folder, file);
  return existsSync(path) ? ((JSON.parse(readFileSync(path, 'utf8')) as Record<string, T[]>)[key] ?? []) : [];
}

function grouped(rows: readonly Dated[]): Map<string, Dated[]> {
  const map = new Map<string, Dated[]>();
  for (const row of rows) map.set(row.place, [...(map.get(row.place) ?? []), row]);
  for (const list of map.values()) list.sort((a, b) => (a.start_date + a.time < b.start_date + b.time ? -1 : 1));
  return map;
}

/** Every place that has a history, and all captures by id. */
export function placeFacts(data: AtlasData): { places: PlaceFacts[]; captures: ReadonlyMap<string, Dated> } {
  const histories = new Map(readList<History>(data.folder, 'place-history.json', 'places').map((h) => [h.id, h]));
  const captures = dated(data, 'captures'), statements = grouped(captures), events = grouped(dated(data, 'events'));
  const garbled = new Map<string, string[]>(), claims = new Map<string, string[]>();
  for (const n of readList<GarbledName>(data.folder, 'names.json', 'names')) if (n.place) garbled.set(n.place, [...(garbled.get(n.place) ?? []), n.as_written]);
  const named = placesNamedIn([...data.places.values()]);
  for (const claim of data.claims.values()) for (const id of named(`${claim.claim} ${claim.record}`)) claims.set(id, [...(claims.get(id) ?? []), claim.id]);
  const places = [...data.places.values()].flatMap((place): PlaceFacts[] => {
    const history = histories.get(place.id);
    return history ? [{ place, history, statements: statements.get(place.id) ?? [], events: events.get(place.id) ?? [], garbled: [...new Set(garbled.get(place.id) ?? [])], claims: claims.get(place.id) ?? [] }] : [];
  });
  return { places, captures: new Map(captures.map((c) => [c.id, c])) };
}
