// Which font files does the moving map load? One small woff2 a face and script, cut to the letters the atlas can show.
import type { FontName } from '../map-style/type';
import { subset } from './fonts';

export interface MapFont { face: FontName; file: string; bytes: Buffer; unicodeRange: string[] }

/** Letters every map may need: ASCII, the quotation marks and dashes of our own labels. */
const BASIC = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join('') + '–—’‘“”…·×−ÄÖÜäöüß';

/** Subsets of every face for `text` (all names and labels the data can show, joined) and basic letters. */
export async function mapFonts(text: string): Promise<MapFont[]> {
  const letters = new Set([...BASIC, ...text, ...text.toUpperCase()].filter((l) => l >= ' '));
  const faces: FontName[] = ['Sans', 'Sans Bold', 'Serif Italic'];
  return (await Promise.all(faces.map((face) => subset(face, letters)))).flat().map(({ face, script, letters: own, bytes }) => ({
    face, bytes, file: `${face.toLowerCase().replace(' ', '-')}-${script}.woff2`, unicodeRange: ranges(own),
  }));
}

/** `U+41-5A` style ranges of sorted letters. */
export function ranges(letters: string): string[] {
  const out: [number, number][] = [];
  for (const code of [...letters].map((l) => l.codePointAt(0)!).sort((a, b) => a - b)) {
    const last = out[out.length - 1];
    if (last && code <= last[1] + 1) last[1] = code; else out.push([code, code]);
  }
  const hex = (n: number): string => n.toString(16).toUpperCase();
  return out.map(([a, b]) => (a === b ? `U+${hex(a)}` : `U+${hex(a)}-${hex(b)}`));
}
