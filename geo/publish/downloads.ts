// Which files can be fetched, what are they, how large? One entry a file: for the catalogue, the data page and the checksums.
import { createHash } from 'node:crypto';

export interface Download { path: string; title: string; format: string; mediatype: string; bytes: number; sha256: string; /** The same file packed, where that saves much. */ gzip?: { path: string; bytes: number } }

const FORMATS: readonly [suffix: string, format: string, mediatype: string][] = [
  ['.schema.json', 'json-schema', 'application/schema+json'], ['.lp.json', 'linked-places', 'application/ld+json'], ['.jsonld', 'json-ld', 'application/ld+json'], ['.geojson', 'geojson', 'application/geo+json'], ['.topojson', 'topojson', 'application/json'],
  ['.json', 'json', 'application/json'], ['.gpkg', 'gpkg', 'application/geopackage+sqlite3'], ['.qgz', 'qgz', 'application/zip'], ['.qml', 'qml', 'application/xml'],
  ['.fgb', 'fgb', 'application/flatgeobuf'], ['.kmz', 'kmz', 'application/vnd.google-earth.kmz'], ['.kml', 'kml', 'application/vnd.google-earth.kml+xml'],
  ['.csv', 'csv', 'text/csv'], ['.md', 'markdown', 'text/markdown'], ['.cff', 'cff', 'application/yaml'], ['.txt', 'text', 'text/plain'], ['.png', 'png', 'image/png'],
];

export const bytesOf = (text: string | Uint8Array): Uint8Array => (typeof text === 'string' ? Buffer.from(text) : text);
export const sha256Of = (text: string | Uint8Array): string => createHash('sha256').update(text).digest('hex');

/** What a file is, from its name. Throws on a name no format knows: then add the format. */
export function download(path: string, title: string, text: string | Uint8Array): Download {
  const known = FORMATS.find(([suffix]) => path.endsWith(suffix));
  if (!known) throw new Error(`${path}: no format is known for this name (geo/publish/downloads.ts)`);
  return { path, title, format: known[1], mediatype: known[2], bytes: bytesOf(text).length, sha256: sha256Of(text) };
}
