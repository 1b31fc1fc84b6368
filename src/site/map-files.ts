// Which files does the moving map load? Packs of the map's sources and its fonts, made once for each version of the data.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PACKS, pack } from '../map-style/map-data';
import { mapSources } from '../map-style/sources';
import type { FontUrls } from '../map-style/style';
import type { MapData } from '../print/data';
import { mapFonts } from './map-fonts';
import { readLayers, type AtlasData } from './atlas-data';
import type { OutputFile } from './outputs';

const FOLDER = 'assets/map';
type PackName = keyof typeof PACKS;

/** The packs of the moving map, kept in `cache` under `version`, which changes with the data and the style. */
function packs(data: AtlasData, cache: string, version: string): OutputFile[] {
  const kept = (Object.keys(PACKS) as PackName[]).map((name) => ({ name, file: join(cache, `pack-${name}-${version}.json`) }));
  if (kept.some(({ file }) => !existsSync(file))) {
    const sources = mapSources(readLayers(data) as unknown as MapData);
    for (const { name, file } of kept) writeFileSync(file, JSON.stringify(pack(sources, PACKS[name])));
  }
  return kept.map(({ name, file }) => ({ path: `${FOLDER}/${name}.json`, text: readFileSync(file, 'utf8') }));
}

interface KeptFont { face: keyof FontUrls; file: string; unicodeRange: string[]; base64: string }

/** The map's fonts, cut to the letters of `text`, and `fonts.json` that names them. */
async function fonts(text: string, cache: string): Promise<OutputFile[]> {
  const letters = [...new Set(text)].sort().join('');
  const file = join(cache, `fonts-${createHash('sha256').update(letters).digest('hex').slice(0, 12)}.json`);
  if (!existsSync(file)) {
    const made = await mapFonts(letters);
    writeFileSync(file, JSON.stringify(made.map(({ face, file: name, bytes, unicodeRange }): KeptFont => ({ face, file: name, unicodeRange, base64: Buffer.from(bytes).toString('base64') }))));
  }
  const kept = JSON.parse(readFileSync(file, 'utf8')) as KeptFont[];
  const urls: FontUrls = { Sans: [], 'Sans Bold': [], 'Serif Italic': [] };
  for (const font of kept) urls[font.face].push({ url: font.file, 'unicode-range': font.unicodeRange });
  return [...kept.map((font) => ({ path: `${FOLDER}/${font.file}`, text: Buffer.from(font.base64, 'base64') })), { path: `${FOLDER}/fonts.json`, text: JSON.stringify(urls) }];
}

/** Packs and fonts; `labels` are the words passages add to the names in the data. */
export async function mapFiles(data: AtlasData, cache: string, version: string, labels: readonly string[]): Promise<OutputFile[]> {
  mkdirSync(cache, { recursive: true });
  const packed = packs(data, cache, version);
  const words = packed.flatMap(({ text }) => (typeof text === 'string' ? [text] : []));
  return [...packed, ...await fonts([...words, ...labels].join(''), cache)];
}
