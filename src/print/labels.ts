// Which names stand on the sheet, and where? Greedy placement, topmost style layer first; nothing ever touches.
import type { SymbolLayerSpecification } from 'maplibre-gl';
import { ICONS, shapeSvg } from '../map-style/icons';
import type { IconName } from '../map-style/icons';
import { FACES } from '../map-style/type';
import type { FontName } from '../map-style/type';
import { ringsOf } from '../map-style/sources';
import { evaluate } from './evaluate';
import { textWidth } from './fonts';
import { lineLabels } from './river-names';
import { turnedLabel } from './turned-label';
import { anchored, wrap } from './place';
import type { Anchor, Room } from './place';
import { escapeXml, num } from './paths';
import type { Sheet } from './paint';
import type { MapFeature } from './data';
import { areasIn, sizeOf } from './shapes';
import type { Box } from './clip';
import type { Point } from './projection';

export interface Ctx { sheet: Sheet; room: Room; used: Map<FontName, Set<string>> }
export interface Text { text: string; font: FontName; size: number; spacing: number }

type Layout = Record<string, unknown>;
export const LINE_HEIGHT = 1.2;

/** What the layer writes for a feature. Remembers nothing; letters are counted when the text is placed. */
export function textOf(layer: SymbolLayerSpecification, f: MapFeature, { sheet }: Ctx): Text {
  const layout = (layer.layout ?? {}) as Layout;
  const get = (name: string): unknown => evaluate(layout[name], { zoom: sheet.projection.zoom, properties: f.properties, state: sheet.state });
  const font = ((layout['text-font'] as string[] | undefined)?.[0] ?? 'Sans') as FontName;
  return { text: String(get('text-field') ?? ''), font, size: Number(get('text-size') ?? 12), spacing: Number(layout['text-letter-spacing'] ?? 0) };
}

export function useLetters(ctx: Ctx, font: FontName, text: string): void {
  const set = ctx.used.get(font) ?? ctx.used.set(font, new Set()).get(font)!;
  for (const letter of text) set.add(letter);
}

/** Colour of a feature's text. */
export const colourOf = (layer: SymbolLayerSpecification, f: MapFeature, { sheet }: Ctx): string =>
  String(evaluate((layer.paint as Layout)['text-color'], { zoom: sheet.projection.zoom, properties: f.properties, state: sheet.state }));

/** Attributes of a layer's group of texts: face, colour, halo. */
export function textStyle(layer: SymbolLayerSpecification, t: Text, colour: string): string {
  const { family, weight, style } = FACES[t.font], p = (layer.paint ?? {}) as Layout;
  const halo = Number(p['text-halo-width'] ?? 0) * 2;
  return `font-family="'${family}'" font-weight="${weight}"${style === 'italic' ? ' font-style="italic"' : ''} font-size="${num(t.size)}"${t.spacing ? ` letter-spacing="${num(t.spacing * t.size)}"` : ''} fill="${colour}"`
    + (halo ? ` stroke="${String(p['text-halo-color'])}" stroke-width="${halo}" stroke-linejoin="round" paint-order="stroke"` : '');
}

/** SVG of a layer's icons and names that found room; empty when none did. */
export function labels(layer: SymbolLayerSpecification, features: readonly MapFeature[], ctx: Ctx): string {
  const along = layer.layout?.['symbol-placement'] ?? 'point';
  const turned = layer.layout?.['text-rotate'] !== undefined;
  const parts = along !== 'point' ? lineLabels(layer, features, ctx) : features.map((f) => (turned ? turnedLabel(layer, f, ctx) : pointLabel(layer, f, ctx)));
  const body = parts.join('');
  return body && `<g id="${layer.id}">${body}</g>`;
}

/** The point a name belongs to: the point itself, or the middle of an area's largest part on the sheet. */
function anchorPoint(f: MapFeature, { sheet: { projection } }: Ctx): Point | undefined {
  if (f.geometry.type === 'Point') return projection.forward(f.geometry.coordinates[0]!, f.geometry.coordinates[1]!);
  const rings = areasIn(ringsOf(f), projection, 0.5);
  const ring = rings.sort((a, b) => sizeOf(b) - sizeOf(a))[0];
  if (!ring) return undefined;
  const xs = ring.map((p) => p[0]), ys = ring.map((p) => p[1]);
  return [(Math.min(...xs) + Math.max(...xs)) / 2, (Math.min(...ys) + Math.max(...ys)) / 2];
}

function iconBox(name: IconName | undefined, [x, y]: Point): Box | undefined {
  if (!name) return undefined;
  const [l, t, r, b] = ICONS[name].box;
  return { minX: x + l, minY: y + t, maxX: x + r, maxY: y + b };
}

function pointLabel(layer: SymbolLayerSpecification, f: MapFeature, ctx: Ctx): string {
  const layout = (layer.layout ?? {}) as Layout, at = anchorPoint(f, ctx), { width, height } = ctx.sheet.projection;
  if (!at || at[0] < 0 || at[1] < 0 || at[0] > width || at[1] > height) return '';
  const icon = layout['icon-image'] as IconName | undefined, mark = iconBox(icon, at);
  const always = layout['icon-allow-overlap'] === true;
  if (mark && !always && !ctx.room.free(mark)) return '';
  const t = textOf(layer, f, ctx), found = t.text ? findRoom(layer, t, at, mark, ctx) : undefined;
  if (!found && !(always && icon)) return '';
  ctx.room.take(layer.id, found ? [found.box] : [], mark ? [mark] : []);
  const symbol = icon ? `<g transform="translate(${num(at[0])} ${num(at[1])})">${ICONS[icon].shapes.map(shapeSvg).join('')}</g>` : '';
  return symbol + (found ? write(layer, f, t, found, ctx) : '');
}

/** Anchors a layer allows, best first. */
function anchorsOf(layout: Layout): Anchor[] {
  const pairs = layout['text-variable-anchor-offset'] as (Anchor | number[])[] | undefined;
  return pairs?.filter((a): a is Anchor => typeof a === 'string') ?? (layout['text-variable-anchor'] as Anchor[] | undefined) ?? ['center'];
}

interface Found { box: Box; lines: string[]; anchor: Anchor }

function findRoom(layer: SymbolLayerSpecification, t: Text, at: Point, mark: Box | undefined, ctx: Ctx): Found | undefined {
  const layout = (layer.layout ?? {}) as Layout;
  const width = (s: string): number => textWidth(s, t.font, t.size, t.spacing);
  const lines = wrap(t.text, Number(layout['text-max-width'] ?? 10) * t.size, width);
  const w = Math.max(...lines.map(width)), h = lines.length * t.size * LINE_HEIGHT;
  const anchors = anchorsOf(layout);
  const pad = Number(layout['text-padding'] ?? 2) - 2;
  const reach = layout['icon-anchor'] === 'bottom' ? 11 : Number(layout['text-radial-offset'] ?? 0) * t.size + Number(layout['text-padding'] ?? 0);
  // A pin's name stands beside its head, not at its tip.
  const from: Point = layout['icon-anchor'] === 'bottom' && mark ? [at[0], (mark.minY + mark.maxY) / 2] : at;
  const reachFor = (a: Anchor): number => (mark && from !== at && (a === 'top' || a === 'bottom') ? (mark.maxY - mark.minY) / 2 + 1 : reach);
  const options = anchors.map((anchor, i) => ({ anchor, box: anchored(from, anchor, w, h * 0.86, reachFor(anchor)), cost: i * 0.6 }))
    .filter((o) => ctx.room.free(o.box, pad)).map((o) => ({ ...o, cost: o.cost + ctx.room.inkUnder(o.box) })).sort((a, b) => a.cost - b.cost);
  return options[0] && { box: options[0].box, lines, anchor: options[0].anchor };
}

function write(layer: SymbolLayerSpecification, f: MapFeature, t: Text, { box, lines, anchor }: Found, ctx: Ctx): string {
  useLetters(ctx, t.font, t.text);
  const colour = colourOf(layer, f, ctx);
  const end = anchor.endsWith('right'), start = anchor.endsWith('left');
  const x = start ? box.minX : end ? box.maxX : (box.minX + box.maxX) / 2;
  const first = (box.minY + box.maxY) / 2 - ((lines.length - 1) / 2) * t.size * LINE_HEIGHT + t.size * 0.34;
  const align = start ? '' : ` text-anchor="${end ? 'end' : 'middle'}"`;
  return `<g ${textStyle(layer, t, colour)}${align}>${lines.map((line, i) => `<text x="${num(x)}" y="${num(first + i * t.size * LINE_HEIGHT)}">${escapeXml(line)}</text>`).join('')}</g>`;
}

