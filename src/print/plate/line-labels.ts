// Where along a line does its name or its day stand? Days on straight windows, upright; river names on smoothed water, left to right.
import { colour } from '../../map-style/palette';
import { ringsOf } from '../../map-style/sources';
import type { Box } from '../clip';
import { escapeXml, num, path } from '../paths';
import type { Point } from '../projection';
import { lengthOf, resample, smooth } from '../simplify';
import { shortDay } from './days';
import type { Draft } from './draft';
import { featuresOn, linesOn } from './draft';
import { BIG_SHEET } from './geography';
import { MM, TYPE } from './paper';
import { SIDE_COLOUR, attributes, widthOf } from './type';
import type { Style } from './type';

const STEP = 2;

/** Squares along a line of text: what it covers, whatever its turn. */
const squares = (points: readonly Point[], size: number): Box[] => {
  const every = Math.max(1, Math.round((size * 0.55) / STEP)), half = size * 0.5;
  return points.filter((_, i) => i % every === 0 || i === points.length - 1).map(([x, y]) => ({ minX: x - half, minY: y - half, maxX: x + half, maxY: y + half }));
};

interface Window { points: Point[]; boxes: Box[]; bend: number; at: number }

/** Windows of a line as long as a text. */
function windows(line: readonly Point[], width: number, size: number, every: number): Window[] {
  const fine = resample(line, STEP), need = Math.ceil(width / STEP), out: Window[] = [];
  for (let i = 0; i + need < fine.length; i += every) {
    const points = fine.slice(i, i + need + 1), a = points[0]!, b = points[points.length - 1]!, l = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
    const bend = Math.max(...points.map((p) => Math.abs((b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0])) / l));
    if (l < width * 0.9) continue;
    out.push({ points, boxes: squares(points, size), bend, at: i });
  }
  return out;
}

/** The day on each labelled line, in a ladder: near the day before it, away from its own other labels. */
export function lineDays(d: Draft): void {
  if (d.spec.lines.length < 2) return;
  const style: Omit<Style, 'fill'> = { font: 'Sans Bold', size: TYPE.date, halo: colour.paper, anchor: 'middle' };
  let svg = '', last: Partial<Record<string, Point>> = {};
  const days = [...d.dated].sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : lengthOf(b.line) - lengthOf(a.line)));
  const set = new Map<string, Point[]>();
  for (const { side, day, line } of days) {
    const text = shortDay(day), width = widthOf(text, style as Style), key = `${side} ${day}`, own = set.get(key) ?? set.set(key, []).get(key)!;
    for (let n = 0; n < 3; n += 1) {
      const near = last[side], apart = (n ? 62 : 40) * MM;
      const best = windows(line, width + 5, TYPE.date, 5).filter((w) => w.bend < 0.75 * MM && w.boxes.every((b) => d.room.free(b, 0.6)))
        .map((w) => ({ w, mid: w.points[Math.floor(w.points.length / 2)]! })).filter(({ mid }) => own.every((o) => Math.hypot(o[0] - mid[0], o[1] - mid[1]) > apart))
        .map(({ w, mid }) => ({ w, mid, cost: w.bend * 2 + (near ? Math.hypot(near[0] - mid[0], near[1] - mid[1]) * 0.03 : 0) })).sort((a, b) => a.cost - b.cost)[0];
      if (!best) break;
      d.room.take('line-days', best.w.boxes);
      own.push(best.mid);
      if (own.length === 1) last = { ...last, [side]: best.mid };
      svg += straight(text, best.w.points, { ...style, fill: SIDE_COLOUR[side] }, d);
    }
  }
  d.names.push({ id: 'line-days', svg });
}

/** Text across the chord of its window, upright. */
function straight(text: string, points: readonly Point[], style: Style, d: Draft): string {
  let a = points[0]!, b = points[points.length - 1]!;
  if (a[0] > b[0]) [a, b] = [b, a];
  const angle = (Math.atan2(b[1] - a[1], b[0] - a[0]) * 180) / Math.PI, m = points[Math.floor(points.length / 2)]!;
  return `<text transform="translate(${num((a[0] + b[0] + 2 * m[0]) / 4)} ${num((a[1] + b[1] + 2 * m[1]) / 4)}) rotate(${num(angle)})" dy="${num(style.size * 0.35)}" ${attributes(text, style, d.used)}>${escapeXml(text)}</text>`;
}

/** River names, the great rivers first, each as often as the sheet has calm stretches far apart. */
export function riverNames(d: Draft): void {
  const large = d.frame.denominator < BIG_SHEET, parts: string[] = [];
  const all = featuresOn(d, 'rivers').filter((f) => d.frame.denominator < 4_200_000 || Number(f.properties['rank']) < 3).sort((a, b) => Number(a.properties['rank']) - Number(b.properties['rank']));
  for (const f of all) {
    const main = f.properties['rank'] === 1, name = String(f.properties['name']), size = main ? TYPE.bigRiver : TYPE.river;
    const style: Style = { font: 'Serif Italic', size, fill: colour.waterName, spacing: main ? 0.16 : 0.08, halo: colour.paper, anchor: 'middle' };
    const width = widthOf(name, style), spots: Point[] = [];
    const lines = linesOn(ringsOf(f), d.frame, 0.3).map((l) => shifted(smooth(resample(l, STEP), Math.round(size * 1.1)), main ? size * 0.62 : size * 0.55));
    const found = lines.flatMap((l) => windows(l, width * 1.12 + 4, size, 4)).filter((w) => turning(w.points) < 1.15)
      .map((w) => ({ w, mid: w.points[Math.floor(w.points.length / 2)]!, cost: turning(w.points) * 8 + w.boxes.reduce((s, b) => s + d.room.inkUnder(b), 0) * 0.35 })).sort((a, b) => a.cost - b.cost);
    for (const { w, mid } of found) {
      if (spots.length >= (main ? 3 : large ? 2 : 1) || spots.some((s) => Math.hypot(s[0] - mid[0], s[1] - mid[1]) < 70 * MM) || !w.boxes.every((b) => d.room.free(b, 0.5))) continue;
      spots.push(mid);
      d.room.take('rivers', w.boxes);
      parts.push(curved(name, w.points, `r-${String(f.properties['id'])}-${spots.length}`, style, d));
    }
  }
  d.names.push({ id: 'river-names', svg: parts.join('') });
}

/** The line moved sideways, so that letters stand beside the water. */
const shifted = (line: readonly Point[], by: number): Point[] => smooth(line.map((p, i) => {
  const a = line[Math.max(0, i - 2)]!, b = line[Math.min(line.length - 1, i + 2)]!, l = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1, up = b[0] >= a[0] ? 1 : -1;
  return [p[0] + ((b[1] - a[1]) / l) * by * up, p[1] - ((b[0] - a[0]) / l) * by * up];
}), 4);

function curved(text: string, points: readonly Point[], id: string, style: Style, d: Draft): string {
  const line = points[0]![0] <= points[points.length - 1]![0] ? points : [...points].reverse();
  return `<path id="${id}" fill="none" d="${path(line.filter((_, i) => i % 4 === 0 || i === line.length - 1))}"/><text dy="${num(style.size * 0.32)}" ${attributes(text, style, d.used)}><textPath href="#${id}" startOffset="50%">${escapeXml(text)}</textPath></text>`;
}

function turning(points: readonly Point[]): number {
  let sum = 0;
  for (let i = 6; i < points.length; i += 3) {
    const a = points[i - 6]!, b = points[i - 3]!, c = points[i]!, t = Math.atan2(c[1] - b[1], c[0] - b[0]) - Math.atan2(b[1] - a[1], b[0] - a[0]);
    sum += Math.abs(Math.atan2(Math.sin(t), Math.cos(t)));
  }
  return sum;
}
