// What does the data page list beside the layers? The package's other files, from the catalogue the data half wrote.
import { readFileSync } from 'node:fs';

const size = (bytes) => (bytes >= 1e6 ? `${(bytes / 1e6).toFixed(1)} MB` : `${Math.max(1, Math.round(bytes / 1e3))} KB`);

/** `whole`: files of the whole set; `forms`: for each layer the formats it also comes in; `dataset`: JSON-LD for search engines. */
export default function () {
  const folder = process.env.ATLAS_DATA ?? '.build/data';
  const { downloads = [] } = JSON.parse(readFileSync(`${folder}/catalogue.json`, 'utf8'));
  const rows = downloads.map((d) => ({ ...d, size: size(d.bytes), packed: d.gzip ? { path: d.gzip.path, size: size(d.gzip.bytes) } : null }));
  const whole = rows.filter((d) => /^atlas\.|^places\.lp|^CITATION|^CHANGELOG|^DICTIONARY|^README/.test(d.path));
  const csv = rows.filter((d) => d.path.startsWith('csv/'));
  const forms = Object.fromEntries(rows.filter((d) => d.path.startsWith('layers/')).map((d) => {
    const id = d.path.slice(7, -8);
    return [id, { packed: d.packed, others: rows.filter((r) => [`fgb/${id}.fgb`, `csv/${id}.csv`, `styles/${id}.qml`, `schemas/${id}.schema.json`].includes(r.path)) }];
  }));
  const path = `${folder}/dataset.jsonld`;
  const dataset = downloads.length > 0 ? readFileSync(path, 'utf8').trim().replaceAll('<', '\\u003c') : '';
  return { package: { whole, csv, forms, dataset } };
}
