// How is a figure drawn by hand on a sheet? A pen that writes SVG marks and remembers the letters and the room they take.
import { colour } from '../../map-style/palette';
import { FACES } from '../../map-style/type';
import type { FontName } from '../../map-style/type';
import type { Box } from '../clip';
import { textWidth } from '../fonts';
import { escapeXml, num } from '../paths';
import type { Point } from '../projection';

export interface TextOptions { size?: number; font?: FontName; ink?: string; anchor?: 'start' | 'middle' | 'end'; halo?: boolean; /** Degrees clockwise. */ turn?: number }
export interface StrokeOptions { ink?: string; width?: number; dash?: string; cap?: 'butt' | 'round'; fill?: string; opacity?: number }

/** Strokes by evidence, readable in one colour: a document or measurement, one witness, story only. */
export const EVIDENCE = {
  document: { ink: colour.ink, width: 2 }, witness: { ink: colour.ink, width: 1.8, dash: '8 4' }, story: { ink: colour.story, width: 2.4, dash: '.1 5', cap: 'round' },
} as const satisfies Record<string, StrokeOptions>;

export class Pen {
  readonly used = new Map<FontName, Set<string>>();
  /** Boxes of everything written: names of a map keep off them. */
  readonly boxes: Box[] = [];
  private readonly marks: string[] = [];

  text(x: number, y: number, text: string, { size = 13, font = 'Sans', ink = colour.ink, anchor = 'start', halo = true, turn = 0 }: TextOptions = {}): void {
    const face = FACES[font], letters = this.used.get(font) ?? new Set<string>();
    for (const letter of text) letters.add(letter);
    this.used.set(font, letters);
    const width = textWidth(text, font, size), left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
    if (!turn) this.boxes.push({ minX: left - 2, minY: y - size * 0.82, maxX: left + width + 2, maxY: y + size * 0.28 });
    const paper = halo ? ` paint-order="stroke" stroke="${colour.paper}" stroke-width="3.4" stroke-linejoin="round"` : '';
    this.marks.push(`<text x="${num(x)}" y="${num(y)}" font-family="'${face.family}'" font-weight="${face.weight}"${face.style === 'italic' ? ' font-style="italic"' : ''} font-size="${num(size)}" fill="${ink}"${anchor === 'start' ? '' : ` text-anchor="${anchor}"`}${paper}${turn ? ` transform="rotate(${num(turn)} ${num(x)} ${num(y)})"` : ''}>${escapeXml(text)}</text>`);
  }

  path(d: string, { ink = colour.ink, width = 1.4, dash, cap = 'butt', fill = 'none', opacity = 1 }: StrokeOptions = {}): void {
    this.marks.push(`<path d="${d}" fill="${fill}" stroke="${ink}" stroke-width="${num(width)}"${dash ? ` stroke-dasharray="${dash}"` : ''}${cap === 'round' ? ' stroke-linecap="round"' : ''} stroke-linejoin="round"${opacity < 1 ? ` opacity="${opacity}"` : ''}/>`);
  }

  line(points: readonly Point[], options: StrokeOptions = {}): void {
    if (points.length > 1) this.path(points.map(([x, y], i) => `${i ? 'L' : 'M'}${num(x)} ${num(y)}`).join(''), options);
  }

  /** A line with a paper halo under it, so that it reads on any ground. */
  cased(points: readonly Point[], options: StrokeOptions = {}): void {
    this.line(points, { ink: colour.paper, width: (options.width ?? 1.4) + 2.6, opacity: 0.8 });
    this.line(points, options);
  }

  circle(x: number, y: number, r: number, { ink = colour.ink, width = 1.4, dash, fill = 'none' }: StrokeOptions = {}): void {
    this.marks.push(`<circle cx="${num(x)}" cy="${num(y)}" r="${num(r)}" fill="${fill}" stroke="${ink}" stroke-width="${num(width)}"${dash ? ` stroke-dasharray="${dash}"` : ''}/>`);
  }

  area(points: readonly Point[], fill: string, opacity = 1): void {
    this.marks.push(`<path d="${points.map(([x, y], i) => `${i ? 'L' : 'M'}${num(x)} ${num(y)}`).join('')}z" fill="${fill}"${opacity < 1 ? ` opacity="${opacity}"` : ''}/>`);
  }

  /** A line with a head at its last point. */
  arrow(points: readonly Point[], options: StrokeOptions & { head?: number } = {}): void {
    const tip = points.at(-1), before = points.at(-2);
    if (!tip || !before) return;
    this.cased(points, options);
    const a = Math.atan2(tip[1] - before[1], tip[0] - before[0]), h = options.head ?? 9, ink = options.ink ?? colour.ink;
    const side = (turn: number): Point => [tip[0] - h * Math.cos(a + turn), tip[1] - h * Math.sin(a + turn)];
    this.line([side(0.42), tip, side(-0.42)], { ink, width: options.width ?? 1.4 });
  }

  /** Keeps names off a box that is filled otherwise. */
  keep(box: Box): void { this.boxes.push(box); }

  /** Markup the other methods have no word for. */
  raw(svg: string): void { this.marks.push(svg); }

  svg(): string { return this.marks.join(''); }
}
