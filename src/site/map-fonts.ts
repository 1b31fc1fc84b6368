// Which font files does the moving map load? One woff2 a face and script, cut to the letters the atlas can show.
import type { MapFontName } from '../map-style/type';
import { ranges, subset } from '../print/fonts';

export interface MapFont { face: MapFontName; file: string; bytes: Uint8Array; unicodeRange: string[] }

/** Letters of our own labels, whatever the data hold. */
const BASIC = `${String.fromCharCode(...Array.from({ length: 95 }, (_, i) => 32 + i))}–—’‘“”…·×−ÄÖÜäöüß`;
const FACES: readonly MapFontName[] = ['Sans', 'Sans Bold', 'Serif Italic'];

/** Subsets of every face for the letters of `text` and their capitals. */
export async function mapFonts(text: string): Promise<MapFont[]> {
  const letters = new Set([...BASIC, ...text, ...text.toUpperCase()].filter((letter) => letter >= ' '));
  const parts = (await Promise.all(FACES.map(async (face) => (await subset(face, letters)).map((part) => ({ ...part, face }))))).flat();
  return parts.map(({ face, script, letters: own, bytes }) => ({ face, bytes, file: `${face.toLowerCase().replace(' ', '-')}-${script}.woff2`, unicodeRange: ranges(own) }));
}
