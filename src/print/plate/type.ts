// How is text set on a plate? Faces, widths measured once a letter, attributes, halos.
import { FACES } from '../../map-style/type';
import type { FontName } from '../../map-style/type';
import { colour } from '../../map-style/palette';
import { textWidth } from '../fonts';
import { escapeXml, num } from '../paths';
import { LINE } from './paper';

export interface Style { font: FontName; size: number; fill: string; /** em after every letter. */ spacing?: number; halo?: string | null; anchor?: 'middle' | 'end' }
/** Letters used of each face: what must be embedded. */
export type Used = Map<FontName, Set<string>>;

const widths = new Map<string, number>();

/** Width of a text, px; every letter is measured once for each face. */
export function widthOf(text: string, { font, size, spacing = 0 }: Pick<Style, 'font' | 'size' | 'spacing'>): number {
  let sum = 0;
  for (const letter of text) {
    const key = font + letter;
    let w = widths.get(key);
    if (w === undefined) { w = textWidth(letter, font, 1); widths.set(key, w); }
    sum += w + spacing;
  }
  return sum * size;
}

/** Attributes of a text; its letters are noted as used. */
export function attributes(text: string, s: Style, used: Used): string {
  const set = used.get(s.font) ?? used.set(s.font, new Set()).get(s.font)!;
  for (const letter of text) set.add(letter);
  const { family, weight, style } = FACES[s.font];
  return `font-family="'${family}'" font-weight="${weight}"${style === 'italic' ? ' font-style="italic"' : ''} font-size="${Math.round(s.size * 100) / 100}" fill="${s.fill}"`
    + (s.spacing ? ` letter-spacing="${num(s.spacing * s.size)}"` : '') + (s.anchor ? ` text-anchor="${s.anchor}"` : '')
    + (s.halo === undefined || s.halo === null ? '' : ` stroke="${s.halo}" stroke-width="${num(LINE.halo * (s.font === 'Serif Italic' ? 1.1 : 2))}" stroke-linejoin="round" paint-order="stroke"`);
}

/** One line of text with its baseline at (x, y). */
export const write = (text: string, x: number, y: number, s: Style, used: Used): string => `<text x="${num(x)}" y="${num(y)}" ${attributes(text, s, used)}>${escapeXml(text)}</text>`;

/** Lines of text under each other; the first baseline at y. */
export const writeLines = (lines: readonly string[], x: number, y: number, leading: number, s: Style, used: Used): string => lines.map((line, i) => write(line, x, y + i * leading, s, used)).join('');

/** Lines of at most `max` px, broken at spaces. */
export function wrapText(text: string, max: number, s: Pick<Style, 'font' | 'size' | 'spacing'>): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines[lines.length - 1];
    if (last !== undefined && widthOf(`${last} ${word}`, s) <= max) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

export const SIDE_COLOUR = { soviet: colour.soviet, western: colour.western, german: colour.german, story: colour.story } as const;
