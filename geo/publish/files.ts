// Which files does the data half publish, and with what text? Pure: paths and texts, nothing on disk.
import type { Facts } from '../model/facts';
import type { Layer } from '../model/layer';
import type { Measure } from '../model/measure';
import { catalogueEntry, type Catalogue } from './catalogue';
import { dayRecords } from './days';
import { layerText } from './geojson';

/** A file to be written: text, or bytes where the format is binary. */
export interface OutFile { path: string; text: string | Uint8Array }
export interface TextFile extends OutFile { text: string }

/** `{ "<key>": [ …one record a line… ] }`: readable differences, small files. */
export const listText = (key: string, records: readonly unknown[]): string =>
  `{"${key}":[\n${records.map((r) => JSON.stringify(r)).join(',\n')}\n]}\n`;

/** Every file with its text, paths relative to the data folder, and the catalogue of the layers. */
export function publishedFiles(facts: Facts, layers: readonly Layer[], measures: readonly Measure[], version: string): { files: TextFile[]; catalogue: Catalogue } {
  const made = layers.map((layer) => ({ layer, path: `layers/${layer.id}.geojson`, text: layerText(layer, version) }));
  const catalogue: Catalogue = { version, layers: made.map((m) => catalogueEntry(m.layer, m.path, m.text)) };
  return {
    catalogue,
    files: [
      ...made.map(({ path, text }) => ({ path, text })),
      { path: 'catalogue.json', text: `${JSON.stringify(catalogue, null, 1)}\n` },
      { path: 'measures.json', text: listText('measures', measures) },
      { path: 'sources.json', text: listText('sources', facts.sources) },
      { path: 'places.json', text: listText('places', facts.places) },
      { path: 'claims.json', text: listText('claims', facts.claims) },
      { path: 'names.json', text: listText('names', facts.names) },
      { path: 'glossary.json', text: listText('glossary', facts.glossary) },
      { path: 'formations.json', text: listText('formations', facts.formations) },
      { path: 'days.json', text: listText('days', dayRecords(facts)) },
    ],
  };
}
