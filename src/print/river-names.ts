// Where along a line does its name stand? On a smooth, calm window of it, left to right, letters never cut.
import type { SymbolLayerSpecification } from 'maplibre-gl';
import { ringsOf } from '../map-style/sources';
import { textWidth } from './fonts';
import { colourOf, textOf, textStyle, useLetters } from './labels';
import type { Ctx, Text } from './labels';
import type { MapFeature } from './data';
import { linesIn } from './shapes';
import { lengthOf, resample, smooth } from './simplify';
import { escapeXml, num, path } from './paths';
import type { Box } from './clip';
import type { Point } from './projection';

const STEP = 4;
/** Px between two names on the same line. */
const AGAIN = 420;

interface Window { points: Point[]; boxes: Box[]; cost: number; at: number }

/** SVG of a layer's names along lines: rivers as often as there is room for, measured lines once in the middle. */
export function lineLabels(layer: SymbolLayerSpecification, features: readonly MapFeature[], ctx: Ctx): string[] {
  const once = layer.layout?.['symbol-placement'] === 'line-center';
  return features.flatMap((f) => {
    const t = textOf(layer, f, ctx);
    if (!t.text) return [];
    const width = textWidth(t.text, t.font, t.size, t.spacing);
    const out: string[] = [];
    const lines = linesIn(ringsOf(f), ctx.sheet.projection, 0.3).sort((a, b) => lengthOf(b) - lengthOf(a));
    for (const line of once ? lines.slice(0, 1) : lines) {
      const always = layer.layout?.['text-allow-overlap'] === true;
      const windows = windowsOf(line, width, t, once, ctx, always);
      const used: number[] = [];
      for (const w of windows) {
        if (used.some((u) => Math.abs(u - w.at) < AGAIN) || (!always && !w.boxes.every((b) => ctx.room.free(b)))) continue;
        used.push(w.at);
        ctx.room.take(layer.id, w.boxes);
        out.push(write(layer, f, t, w, ctx, out.length));
        if (once) break;
      }
    }
    return out;
  });
}

/** Windows of the line long enough for the name, calmest first. */
function windowsOf(line: readonly Point[], width: number, t: Text, once: boolean, ctx: Ctx, always: boolean): Window[] {
  const need = Math.ceil((width * 1.08 + 4) / STEP);
  const fine = resample(line, STEP);
  if (fine.length <= need) return always ? [straight(fine, width, t)] : [];
  const calm = smooth(fine, once ? 0 : Math.round(t.size * 0.5));
  const middle = (fine.length - need) / 2, out: Window[] = [];
  for (let i = 0; i + need < calm.length; i += 3) {
    const points = calm.slice(i, i + need + 1), turn = turning(points);
    if (!once && turn.total > 1.7) continue;
    const boxes = boxesAlong(points, t.size);
    const ink = boxes.reduce((s, b) => s + ctx.room.inkUnder(b), 0);
    out.push({ points: leftToRight(points), boxes, at: i * STEP, cost: once ? Math.abs(i - middle) : turn.total * 6 + ink * 0.4 + Math.abs(i - middle) * 0.012 });
  }
  const best = out.sort((a, b) => a.cost - b.cost);
  return once && always ? [best.find((w) => w.boxes.every((b) => ctx.room.free(b))) ?? best[0]!] : best;
}

/** A line too short for its label: the text stands straight across its middle. */
function straight(line: readonly Point[], width: number, t: Text): Window {
  const a = line[0]!, b = line[line.length - 1]!, l = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1, m: Point = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
  const dx = ((b[0] - a[0]) / l) * (width / 2 + 4), dy = ((b[1] - a[1]) / l) * (width / 2 + 4);
  const points = resample([[m[0] - dx, m[1] - dy], [m[0] + dx, m[1] + dy]], STEP);
  return { points: leftToRight(points), boxes: boxesAlong(points, t.size), cost: 0, at: 0 };
}

const leftToRight = (points: Point[]): Point[] => (points[0]![0] <= points[points.length - 1]![0] ? points : [...points].reverse());

/** Sum of all bends, radians. */
function turning(points: readonly Point[]): { total: number } {
  let total = 0;
  for (let i = 2; i < points.length; i += 1) {
    const a = points[i - 2]!, b = points[i - 1]!, c = points[i]!;
    const d = Math.atan2(c[1] - b[1], c[0] - b[0]) - Math.atan2(b[1] - a[1], b[0] - a[0]);
    total += Math.abs(Math.atan2(Math.sin(d), Math.cos(d)));
  }
  return { total };
}

function boxesAlong(points: readonly Point[], size: number): Box[] {
  const every = Math.max(1, Math.round((size * 0.7) / STEP)), half = size * 0.52;
  return points.filter((_, i) => i % every === 0 || i === points.length - 1).map(([x, y]) => ({ minX: x - half, minY: y - half, maxX: x + half, maxY: y + half }));
}

function write(layer: SymbolLayerSpecification, f: MapFeature, t: Text, w: Window, ctx: Ctx, n: number): string {
  useLetters(ctx, t.font, t.text);
  const colour = colourOf(layer, f, ctx);
  const id = `p-${layer.id}-${String(f.id ?? f.properties['id'])}-${n}`.replace(/[^\w-]/g, '-');
  const down = t.size * 0.34;
  return `<path id="${id}" fill="none" d="${path(w.points.filter((_, i) => i % 3 === 0 || i === w.points.length - 1))}"/><text ${textStyle(layer, t, colour)} text-anchor="middle" dy="${num(down)}"><textPath href="#${id}" startOffset="50%">${escapeXml(t.text)}</textPath></text>`;
}
