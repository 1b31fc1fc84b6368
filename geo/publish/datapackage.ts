// How does a program learn what is in the package? datapackage.json (Frictionless, version 1): resources, fields, constraints, hashes.
import type { Field, Layer } from '../model/layer';
import type { CsvTable } from './csv';
import type { Download } from './downloads';
import { SET } from './credit';

/** One field in Table Schema terms. */
function schemaField(f: Field): Record<string, unknown> {
  const constraints = { ...(f.name === 'id' ? { required: true, unique: true } : {}), ...(f.values ? { enum: f.values } : {}) };
  return { name: f.name, type: f.type, ...(f.type === 'date' ? { format: '%Y-%m-%d' } : {}), description: f.description, ...(f.unit ? { unit: f.unit } : {}),
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}) };
}

const schema = (fields: readonly Field[]): Record<string, unknown> => ({ fields: fields.map(schemaField), primaryKey: 'id', missingValues: [''] });

const slug = (path: string): string => path.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');

/** The descriptor of all files but the single days, which `days/index.json` lists. */
export function dataPackage(layers: readonly Layer[], tables: readonly CsvTable[], downloads: readonly Download[], version: string): string {
  const layerOf = new Map<string, Layer>(layers.flatMap((l) => [[`layers/${l.id}.geojson`, l], [`fgb/${l.id}.fgb`, l]] as [string, Layer][]));
  const tableOf = new Map(tables.map((t) => [`csv/${t.id}.csv`, t]));
  const resources = downloads.map((d) => {
    const layer = layerOf.get(d.path), table = tableOf.get(d.path);
    return {
      name: slug(d.path), path: d.path, title: d.title, format: d.format, mediatype: d.mediatype, bytes: d.bytes, hash: `sha256:${d.sha256}`,
      ...(table ? { profile: 'tabular-data-resource', encoding: 'utf-8', dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true }, schema: schema(table.fields) } : {}),
      ...(layer ? { description: layer.description, licenses: [{ name: layer.licence }], sources: [{ title: layer.attribution }], schema: schema(layer.fields) } : {}),
    };
  });
  return `${JSON.stringify({
    profile: 'data-package', name: 'race-for-berlin-atlas', title: SET.name, description: SET.description, version, keywords: SET.keywords,
    licenses: [{ name: 'CC-BY-4.0', path: SET.licenceUrl, title: 'Creative Commons Attribution 4.0' }], contributors: [{ title: SET.creator, role: 'author' }], resources,
  }, null, 1)}\n`;
}
