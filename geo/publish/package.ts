// What does a GIS user download? Every format of every layer, from the layers as checked: paths and bytes, nothing on disk.
import { gzipSync } from 'node:zlib';
import type { SqlJsStatic } from 'sql.js';
import type { HeldGround } from '../layers/ground-held';
import type { Facts } from '../model/facts';
import type { Layer } from '../model/layer';
import { CAMPAIGN, OPENING } from '../model/window';
import type { Catalogue } from './catalogue';
import { layerCredit, setCredit } from './credit';
import { csvTables } from './csv';
import { dataPackage } from './datapackage';
import { dayFiles } from './day-files';
import { bytesOf, download, sha256Of, type Download } from './downloads';
import type { OutFile } from './files';
import { flatgeobuf } from './flatgeobuf';
import { geopackage } from './gpkg';
import { jsonSchema } from './json-schema';
import { kml } from './kml';
import { linkedPlaces } from './linked-places';
import { project, zipped } from './qgis/project';
import { qml } from './qgis/qml';
import { topojson } from './topojson';
import { citationCff, dictionary, readme } from './words';

export interface PackageInput {
  facts: Facts; layers: readonly Layer[]; ground: readonly HeldGround[]; version: string; catalogue: Catalogue;
  /** The files that `publishedFiles` made. */
  files: readonly OutFile[];
  /** Texts and pictures kept by hand: CHANGELOG.md, guide pictures. */
  kept: readonly OutFile[];
  sqlite: SqlJsStatic;
}
interface Made { path: string; title: string; text: string | Uint8Array }

/** Files at least this large, in bytes, are also offered packed. */
const LARGE = 1_000_000;
const PACKED = new Set(['.geojson', '.topojson', '.gpkg']);

/** One file or a few for each layer. */
function perLayer({ layers, version }: PackageInput): Made[] {
  return layers.flatMap((l): Made[] => {
    const fgb = flatgeobuf(l, layerCredit(l, version));
    return [
      ...(fgb ? [{ path: `fgb/${l.id}.fgb`, title: `${l.title} (FlatGeobuf)`, text: fgb }] : []),
      { path: `styles/${l.id}.qml`, title: `${l.title} (QGIS style)`, text: qml(l) },
      { path: `schemas/${l.id}.schema.json`, title: `${l.title} (JSON Schema)`, text: `${JSON.stringify(jsonSchema(l), null, 1)}\n` },
    ];
  });
}

/** The files of the whole set. */
function wholeSet({ facts, layers, version, sqlite }: PackageInput, tables: ReturnType<typeof csvTables>): Made[] {
  return [
    { path: 'atlas.gpkg', title: 'All layers in one GeoPackage, with styles', text: geopackage(sqlite, layers, version) },
    { path: 'atlas.qgz', title: 'QGIS project on the GeoPackage', text: project(layers, version, OPENING) },
    { path: 'atlas.kmz', title: 'Fronts, ground and events for Google Earth, with time', text: zipped('doc.kml', kml(layers, version)) },
    { path: 'atlas.topojson', title: 'Fronts, ground, events and places as one TopoJSON', text: topojson(layers, setCredit(version)) },
    ...tables.map((t) => ({ path: `csv/${t.id}.csv`, title: `${t.title} (CSV with WKT)`, text: t.text })),
    { path: 'places.lp.json', title: 'Gazetteer of 1945 in Linked Places format', text: linkedPlaces(facts.places, version) },
    { path: 'CITATION.cff', title: 'How to cite', text: citationCff(version) },
    { path: 'DICTIONARY.md', title: 'Data dictionary', text: dictionary(layers, version) },
    { path: 'README.txt', title: 'What lies here', text: readme(version) },
  ];
}

/** schema.org Dataset with every download, for search engines and for the data page. */
function dataset(version: string, downloads: readonly Download[]): string {
  const distribution = downloads.map((d) => ({ '@type': 'DataDownload', name: d.title, contentUrl: d.path, encodingFormat: d.mediatype, contentSize: `${d.bytes} B`, sha256: d.sha256 }));
  return `${JSON.stringify({ ...JSON.parse(setCredit(version)) as object, temporalCoverage: `${CAMPAIGN.start}/${CAMPAIGN.end}`, distribution })}\n`;
}

const packed = (m: Made): OutFile | null =>
  (bytesOf(m.text).length >= LARGE && PACKED.has(m.path.slice(m.path.lastIndexOf('.'))) ? { path: `${m.path}.gz`, text: gzipSync(bytesOf(m.text), { level: 6 }) } : null);

/** Every file of the package, those of the earlier steps among them; SHA256SUMS last. */
export function packageFiles(input: PackageInput): OutFile[] {
  const { layers, ground, version, catalogue, files, kept } = input;
  const titles = new Map(layers.map((l) => [`layers/${l.id}.geojson`, l.title]));
  const tables = csvTables(input.facts, layers);
  const earlier = files.filter((f) => f.path !== 'catalogue.json').map((f): Made => ({ ...f, title: titles.get(f.path) ?? `List: ${f.path.replace('.json', '')}` }));
  const made: Made[] = [...wholeSet(input, tables), ...earlier, ...perLayer(input), ...kept.map((k): Made => ({ ...k, title: k.path.replace(/^.*\//, '') }))];
  const gz = made.flatMap((m) => packed(m) ?? []);
  const sizes = new Map(gz.map((g) => [g.path, bytesOf(g.text).length]));
  const downloads = made.map((m): Download => {
    const d = download(m.path, m.title, m.text), bytes = sizes.get(`${m.path}.gz`);
    return bytes === undefined ? d : { ...d, gzip: { path: `${m.path}.gz`, bytes } };
  });
  const out: OutFile[] = [...made.map(({ path, text }) => ({ path, text })), ...gz, ...dayFiles(layers, ground, version),
    { path: 'datapackage.json', text: dataPackage(layers, tables, downloads, version) },
    { path: 'dataset.jsonld', text: dataset(version, downloads) },
    { path: 'catalogue.json', text: `${JSON.stringify({ ...catalogue, days: 'days/index.json', checksums: 'SHA256SUMS', downloads }, null, 1)}\n` }];
  const sums = [...out].sort((a, b) => (a.path < b.path ? -1 : 1)).map((f) => `${sha256Of(f.text)}  ${f.path}`);
  return [...out, { path: 'SHA256SUMS', text: `${sums.join('\n')}\n` }];
}
