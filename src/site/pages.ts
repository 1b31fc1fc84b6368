// What do the data, sources and method pages list? Sizes in words, works by kind, tables, numbers about the fronts.
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Source } from '../../geo/model/citation';
import type { AtlasData, CatalogueEntry } from './atlas-data';

/** `1.2 MB`, `84 KB`. */
export const sizeWords = (bytes: number): string => (bytes >= 1e6 ? `${(bytes / 1e6).toFixed(1)} MB` : `${Math.max(1, Math.round(bytes / 1e3))} KB`);

export interface LayerRow extends CatalogueEntry { size: string }
export const layerRows = (data: AtlasData): LayerRow[] => data.catalogue.map((layer) => ({ ...layer, size: sizeWords(layer.bytes) }));

export interface Work extends Source { host: string }
export interface SourceGroup { kind: string; title: string; works: Work[] }

const KINDS: readonly [Source['kind'], string][] = [
  ['primary', 'Documents of the time'], ['memoir', 'Memoirs'], ['official-history', 'Official histories'], ['unit-history', 'Unit histories'], ['press', 'Newspapers and agencies'],
  ['secondary', 'Studies'], ['local-history', 'Local history, memorials and museums'], ['tertiary', 'Works of reference'], ['dataset', 'Geographical data'],
];

const host = (url: string | undefined): string => (url ? new URL(url).hostname.replace(/^www\./, '') : '');

/** The works by kind, each kind in the order of its authors and titles; kinds without a work are left out. */
export function sourceGroups(sources: Iterable<Source>): SourceGroup[] {
  const key = (s: Source): string => `${s.author ?? ''} ${s.title}`.trim().toLowerCase();
  const works = [...sources].map((s) => ({ ...s, host: host(s.url) })).sort((a, b) => (key(a) < key(b) ? -1 : 1));
  return KINDS.map(([kind, title]) => ({ kind, title, works: works.filter((w) => w.kind === kind) })).filter((g) => g.works.length > 0);
}

export interface Table { file: string; size: string; words: string }
const TABLES: readonly [string, string][] = [
  ['measures.json', 'every distance and length the text prints, with unit, method, end points and date'],
  ['places.json', 'the gazetteer: names of 1945 and of today, positions and how exact they are'],
  ['sources.json', 'every work cited'],
  ['claims.json', 'the claims of the accounts with our verdicts'],
  ['errata.json', 'what we had wrong and mended, with the day'],
  ['days.json', 'what falls on each day: traces, captures, events, pockets'],
  ['place-history.json', 'who held every place, from when and by which fact, and how far both sides were every evening'],
  ['catalogue.json', 'this page for machines: layers, fields, sizes, checksums'],
];

/** The tables that were published beside the layers. */
export const tables = (folder: string): Table[] => TABLES.filter(([file]) => existsSync(join(folder, file)))
  .map(([file, words]) => ({ file, words, size: sizeWords(statSync(join(folder, file)).size) }));

/** What the catalogue says about the computed fronts, in sentences; a layer that is not there is left out. */
export function frontFacts(data: AtlasData): string[] {
  const count = (id: string): number => data.catalogue.find((layer) => layer.id === id)?.features ?? 0;
  const facts: readonly [number, (n: string) => string][] = [
    [count('front-lines'), (n) => `${n} front lines, one for each side and evening`],
    [count('front-segments'), (n) => `${n} stretches of them, each with its basis, its uncertainty and the facts it rests on`],
    [count('captures'), (n) => `${n} dated statements about places`],
    [count('pockets'), (n) => `${n} outlines of pockets`],
  ];
  return facts.filter(([n]) => n > 0).map(([n, words]) => words(n.toLocaleString('en-GB')));
}
