// Which texts go with the data? How to cite, what changed, which field means what, and a page of first help.
import type { Layer } from '../model/layer';
import { SET, citation } from './credit';

/** CITATION.cff 1.2. */
export const citationCff = (version: string): string => `cff-version: 1.2.0
message: "If you use these data, please cite them as below."
type: dataset
title: "${SET.name}"
version: "${version}"
license: ${SET.licence}
authors:
  - name: "${SET.creator}"
abstract: "${SET.description}"
keywords:
${SET.keywords.map((k) => `  - "${k}"`).join('\n')}
`;

const row = (cells: readonly string[]): string => `| ${cells.map((c) => c.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;

/** Every field of every layer, in Markdown: generated from what the build checks the files against. */
export const dictionary = (layers: readonly Layer[], version: string): string => [
  `# Data dictionary, version ${version}`, '',
  'Every layer has the same fields in every format. In the GeoPackage, hyphens in layer names are underscores and lines and areas are always Multi.', '',
  ...layers.flatMap((l) => [`## ${l.id}`, '', `${l.title}. ${l.description}`, '', `${l.geometry}; ${l.licence}; ${l.attribution}`, '',
    row(['field', 'type', 'unit', 'meaning', 'values']), row(['---', '---', '---', '---', '---']),
    ...l.fields.map((f) => row([f.name, f.type, f.unit ?? '', f.description, (f.values ?? []).join(', ')])), '']),
].join('\n');

/** What lies in the folder and where to begin. */
export const readme = (version: string): string => `${SET.name}
data version ${version}, ${SET.licence} (base layers keep their own licences, named in each file)

Open atlas.qgz in QGIS 3.22 or newer (keep atlas.gpkg beside it), atlas.kmz in Google Earth, layers/*.geojson anywhere else.
A day means its evening. A feature stands from start_date up to, not including, end_date.
The front line on day D: front-lines where start_date <= D < end_date; one feature a side.
Who held a point on the evening of D: the side of the feature of ground-taken that contains it with start_date <= D < end_date; none = German.
A front line runs with its own side's ground on its left.
catalogue.json lists every file with its size and SHA-256; DICTIONARY.md every field; CHANGELOG.md what changed; SHA256SUMS checks it all.
${citation(version)}
`;
