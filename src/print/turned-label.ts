// How is a label set along a straight line? Turned about the line's middle.
import type { SymbolLayerSpecification } from 'maplibre-gl';
import { textWidth } from './fonts';
import { colourOf, textOf, textStyle, useLetters } from './labels';
import type { Ctx } from './labels';
import type { MapFeature } from './data';
import type { Box } from './clip';
import { escapeXml, num } from './paths';

/** SVG of the label; empty when its point is off the sheet or the room is taken. */
export function turnedLabel(layer: SymbolLayerSpecification, f: MapFeature, ctx: Ctx): string {
  const { projection } = ctx.sheet, t = textOf(layer, f, ctx);
  if (f.geometry.type !== 'Point' || !t.text) return '';
  const [mx, my] = projection.forward(f.geometry.coordinates[0]!, f.geometry.coordinates[1]!);
  if (mx < 0 || my < 0 || mx > projection.width || my > projection.height) return '';
  const angle = Number(f.properties['angle']), c = Math.cos((angle * Math.PI) / 180), s = Math.sin((angle * Math.PI) / 180);
  const [, above] = (layer.layout?.['text-offset'] ?? [0, 0]) as [number, number];
  const x = mx - s * above * t.size, y = my + c * above * t.size;
  const w = textWidth(t.text, t.font, t.size, t.spacing), half = t.size * 0.52, n = Math.ceil(w / t.size);
  const boxes = Array.from({ length: n + 1 }, (_, i): Box => {
    const d = (i / n - 0.5) * w, px = x + c * d, py = y + s * d;
    return { minX: px - half, minY: py - half, maxX: px + half, maxY: py + half };
  });
  if (!boxes.every((b) => ctx.room.free(b))) return '';
  ctx.room.take(layer.id, boxes);
  useLetters(ctx, t.font, t.text);
  return `<text ${textStyle(layer, t, colourOf(layer, f, ctx))} text-anchor="middle" dy="${num(t.size * 0.34)}" transform="translate(${num(x)} ${num(y)}) rotate(${angle})">${escapeXml(t.text)}</text>`;
}
