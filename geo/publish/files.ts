// Which files does the data half publish, and with what text? Pure: paths and texts, nothing on disk.
import type { Facts } from '../model/facts';
import type { Layer } from '../model/layer';
import type { Measure } from '../model/measure';
import { catalogueEntry, type Catalogue } from './catalogue';
import { SET, citation } from './credit';
import { dayRecords } from './days';
import { layerText } from './geojson';
import type { PlaceHistory } from './place-history';

/** A file to be written: text, or bytes where the format is binary. */
export interface OutFile { path: string; text: string | Uint8Array }
export interface TextFile extends OutFile { text: string }

/** `{ "<key>": [ …one record a line… ], "licence": …, "citation": …, "version": … }`: readable differences, small files. */
export const listText = (key: string, records: readonly unknown[], version: string): string =>
  `{"${key}":[\n${records.map((r) => JSON.stringify(r)).join(',\n')}\n],${JSON.stringify({ licence: SET.licence, citation: citation(version), version }).slice(1)}\n`;

/** Every file with its text, paths relative to the data folder, and the catalogue of the layers. */
export function publishedFiles(facts: Facts, layers: readonly Layer[], measures: readonly Measure[], version: string, histories: readonly PlaceHistory[] = []): { files: TextFile[]; catalogue: Catalogue } {
  const made = layers.map((layer) => ({ layer, path: `layers/${layer.id}.geojson`, text: layerText(layer, version) }));
  const catalogue: Catalogue = { version, layers: made.map((m) => catalogueEntry(m.layer, m.path, m.text)) };
  return {
    catalogue,
    files: [
      ...made.map(({ path, text }) => ({ path, text })),
      { path: 'catalogue.json', text: `${JSON.stringify(catalogue, null, 1)}\n` },
      { path: 'measures.json', text: listText('measures', measures, version) },
      { path: 'sources.json', text: listText('sources', facts.sources, version) },
      { path: 'places.json', text: listText('places', facts.places, version) },
      { path: 'claims.json', text: listText('claims', facts.claims, version) },
      { path: 'names.json', text: listText('names', facts.names, version) },
      { path: 'errata.json', text: listText('errata', facts.errata, version) },
      { path: 'glossary.json', text: listText('glossary', facts.glossary, version) },
      { path: 'formations.json', text: listText('formations', facts.formations, version) },
      { path: 'days.json', text: listText('days', dayRecords(facts), version) },
      { path: 'place-history.json', text: listText('places', histories, version) },
    ],
  };
}
