// What did the transcript hear, what was meant, and what is it called today? Its garbled names with the place on the map.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { GarbledName } from '../../../geo/model/glossary';
import type { AtlasData } from '../atlas-data';
import type { PassageLink } from '../compare/view';
import type { MapSpec } from '../map-spec';
import type { Entry } from './entries';

const Today = z.record(z.string(), z.strictObject({ place: z.string(), today: z.string(), stands: z.string().optional() }));
export interface HeardName { id: string; heard: string; meant: string; kind: string; what: string; today: string; note: string; place: { id: string; name: string; lat: string; lon: string } | null; term: { url: string; name: string } | null; in: PassageLink[] }
export interface NamesPage { names: HeardName[]; spec: MapSpec }

const degrees = (value: number, [plus, minus]: readonly [string, string]): string => `${Math.abs(value).toFixed(3)}° ${value < 0 ? minus : plus}`;

/** The term a corrected name belongs to, by its own name or the last word of it. */
const termOf = (meant: string, entries: readonly Entry[]): Entry | undefined => {
  const plain = meant.replace(/’s$|'s$/, '').replace(/ \(.*\)$/, '');
  return entries.find((e) => e.name === plain || e.aliases.includes(plain)) ?? entries.find((e) => e.kind === 'person' && e.aliases.includes(plain.split(' ').at(-1) ?? ''));
};

/** Names in the order of what was meant, and the map that shows where. Throws where names.yaml names an unknown place. */
export function namesPage(content: string, data: AtlasData, entries: readonly Entry[], links: ReadonlyMap<string, PassageLink>): NamesPage {
  const file = join(data.folder, 'names.json');
  const rows = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as { names: GarbledName[] }).names : [];
  const today = Today.parse(parse(readFileSync(join(content, 'glossary', 'names.yaml'), 'utf8')));
  const names = rows.map((row): HeardName => {
    const now = today[row.correct], id = row.place || now?.place || '', place = data.places.get(id), term = termOf(row.correct, entries);
    if (id !== '' && !place) throw new Error(`content/glossary/names.yaml: the place "${id}" of ${row.correct} is not in the gazetteer`);
    return {
      id: row.id, heard: row.as_written, meant: row.correct, kind: row.kind, what: row.what, today: now?.today ?? place?.name_today ?? '', note: [now?.stands, row.note].filter(Boolean).join('; '),
      place: place ? { id, name: place.name, lat: degrees(place.lat, ['N', 'S']), lon: degrees(place.lon, ['E', 'W']) } : null,
      term: term ? { url: term.url, name: term.name } : null, in: row.passages.split(';').flatMap((p) => links.get(p) ?? []),
    };
  }).sort((a, b) => (a.meant.replace(/^\W+/, '') < b.meant.replace(/^\W+/, '') ? -1 : 1));
  const shown = new Map(names.flatMap((n) => { const p = n.place && data.places.get(n.place.id); return p ? [[p.id, { id: p.id, name: p.name, at: [p.lon, p.lat] as [number, number] }] as const] : []; }));
  return { names, spec: { camera: { center: [20, 49.3], zoom: 3.9 }, date: '1945-02-11', layers: [], highlight: [...shown.values()], lines: [], pins: [] } };
}
