// How wide is a text, and which letters must a map carry with it? Font files read once; subsets cut for each map.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create } from 'fontkit';
import type { Font } from 'fontkit';
import subsetFont from 'subset-font';
import { FACES } from '../map-style/type';
import type { FontName } from '../map-style/type';

const SCRIPTS = ['latin', 'latin-ext'] as const;
interface Loaded { bytes: Buffer; font: Font }

const find = createRequire(import.meta.url);
const loaded = new Map<string, Loaded>();

function load(name: FontName, script: (typeof SCRIPTS)[number]): Loaded {
  const { pkg, file } = FACES[name];
  const path = `@fontsource/${pkg}/files/${pkg}-${script}-${file}.woff2`;
  const known = loaded.get(path);
  if (known) return known;
  const bytes = readFileSync(find.resolve(path));
  const entry = { bytes, font: create(bytes) };
  loaded.set(path, entry);
  return entry;
}

/** The file of the face that has the letter; latin when none has. */
function scriptOf(name: FontName, code: number): (typeof SCRIPTS)[number] {
  return SCRIPTS.find((s) => load(name, s).font.hasGlyphForCodePoint(code)) ?? 'latin';
}

/** Width of the text in px, without kerning (as MapLibre sets it), with `spacing` em after every letter. */
export function textWidth(text: string, name: FontName, size: number, spacing = 0): number {
  let units = 0;
  for (const letter of text) {
    const code = letter.codePointAt(0)!, { font } = load(name, scriptOf(name, code));
    units += font.glyphForCodePoint(code).advanceWidth / font.unitsPerEm + spacing;
  }
  return units * size;
}

/** Outline of one letter as path data, in thousandths of the type size, y upwards. */
export function outlineOf(letter: string, name: FontName): string {
  const code = letter.codePointAt(0)!, { font } = load(name, scriptOf(name, code)), k = 1000 / font.unitsPerEm;
  return font.glyphForCodePoint(code).path.scale(k, k).toSVG().replace(/-?\d+\.\d+/g, (v) => String(Math.round(Number(v))));
}

export interface Subset { face: FontName; script: (typeof SCRIPTS)[number]; /** Sorted. */ letters: string; bytes: Buffer }

const subsets = new Map<string, Promise<Buffer>>();
const KEEP = { targetFormat: 'woff2' as const, keepFeatures: [] as string[], noLayoutClosure: true, noHinting: true, dropTables: ['GPOS', 'GSUB', 'GDEF', 'STAT', 'gasp', 'DSIG'] };

/** The face cut to `letters`: one woff2 for each of its files that has any of them. */
export async function subset(face: FontName, letters: ReadonlySet<string>): Promise<Subset[]> {
  const parts = SCRIPTS.map((script) => ({ script, own: [...letters].filter((l) => scriptOf(face, l.codePointAt(0)!) === script).sort().join('') }));
  return Promise.all(parts.filter((p) => p.own).map(async ({ script, own }) => {
    const id = `${face} ${script} ${own}`;
    const bytes = await (subsets.get(id) ?? subsets.set(id, subsetFont(load(face, script).bytes, own, KEEP)).get(id)!);
    return { face, script, letters: own, bytes: Buffer.from(bytes) };
  }));
}

/** Letters that come together: cutting a face takes far longer than carrying a few kB more, so each face is cut to these once. */
const BLOCKS: readonly ReadonlySet<string>[] = [new Set('ABCDEFGHIJKLMNOPQRSTUVWZabcdefghijklmnoprstuvwyzäöüßó0123456789 .,()-/'), new Set('ŁłńśąęćżźŚŻČčěřšžŠŽ')];

/** The blocks that hold any of the letters, and a set of its own for what no block has. */
function roundedUp(letters: ReadonlySet<string>): ReadonlySet<string>[] {
  const rare = new Set([...letters].filter((l) => !BLOCKS.some((b) => b.has(l))));
  return [...BLOCKS.filter((b) => [...b].some((l) => letters.has(l))), ...(rare.size ? [rare] : [])];
}

/** `@font-face` rules with at least the letters `used` of each face, as data URIs, so that the map stands alone. */
export async function fontFaces(used: ReadonlyMap<FontName, ReadonlySet<string>>): Promise<string> {
  const sorted = [...used].sort(([a], [b]) => (a < b ? -1 : 1));
  return (await Promise.all(sorted.flatMap(([face, letters]) => roundedUp(letters).map((set) => subset(face, set))))).flat().map(rule).join('');
}

/** `U+41-5A` ranges of letters. */
export function ranges(letters: string): string[] {
  const out: [first: number, last: number][] = [];
  for (const code of [...letters].map((letter) => letter.codePointAt(0) ?? 0).sort((a, b) => a - b)) {
    const last = out.at(-1);
    if (last && code <= last[1] + 1) last[1] = code;
    else out.push([code, code]);
  }
  const hex = (n: number): string => n.toString(16).toUpperCase();
  return out.map(([a, b]) => (a === b ? `U+${hex(a)}` : `U+${hex(a)}-${hex(b)}`));
}

function rule({ face, letters, bytes }: Subset): string {
  const { family, weight, style } = FACES[face];
  return `@font-face{font-family:"${family}";font-weight:${weight};font-style:${style};src:url(data:font/woff2;base64,${bytes.toString('base64')}) format("woff2");unicode-range:${ranges(letters).join(',')}}`;
}
