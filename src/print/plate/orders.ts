// How are heights, belts, orders and measures drawn? Hachures, trench waves, beads, dash-dot-dot with its end, rings.
import { colour } from '../../map-style/palette';
import { ringsOf } from '../../map-style/sources';
import { num, path } from '../paths';
import type { Point } from '../projection';
import { resample } from '../simplify';
import { trench } from '../symbols';
import type { Draft } from './draft';
import { areasOn, draw, featuresOn, linesOn, onDay, pxLines } from './draft';
import { fill, stroke } from './geography';
import { LINE, MM } from './paper';
import { write } from './type';

const has = (d: Draft, layer: (typeof d.spec.layers)[number]): boolean => d.spec.layers.includes(layer);
const shapeOf = (lines: readonly Point[][]): string => lines.map((l) => path(l)).join('');
/** True where a dated feature stood on the sheet's day or on one of its evenings. */
const stood = (d: Draft) => (f: Parameters<typeof onDay>[0]): boolean => onDay(f, d.spec.date) || d.spec.lines.some((day) => onDay(f, day));

export function heights(d: Draft): void {
  if (!has(d, 'heights')) return;
  const wedges = areasOn(featuresOn(d, 'seelow-heights-hachures').flatMap(ringsOf), d.frame, 0.05, 0.4);
  const crest = pxLines(d, featuresOn(d, 'seelow-heights-crest'));
  for (const line of crest) d.room.addInk(resample(line, 4), 0.6);
  const swatch = [3, 7, 11, 15, 19, 23, 27, 31].map((x, i) => `M${x - 1.1} 1h2.2L${x} ${i % 2 ? 8 : 11}z`).join('');
  draw(d, 'heights', wedges.length ? fill(wedges.map((w) => path(w, true)).join(''), colour.relief) : stroke(shapeOf(crest), colour.relief, LINE.river), { id: 'heights', order: 40, label: 'Edge of the heights (symbolic)', swatch: fill(swatch, colour.relief) });
}

export function belts(d: Draft): void {
  if (!has(d, 'defence-lines')) return;
  const lines = pxLines(d, featuresOn(d, 'defence-lines').filter(stood(d)));
  for (const line of lines) d.room.addInk(resample(line, 5), 0.5);
  const wave = (l: readonly Point[]): string => trench(l, LINE.belt.period, LINE.belt.height);
  draw(d, 'defence-lines', stroke(lines.map(wave).join(''), colour.german, LINE.belt.width), { id: 'defence-lines', order: 41, label: 'German defence line', swatch: stroke(wave([[1, 6], [33, 6]]), colour.german, LINE.belt.width) });
}

const beads = (shape: string): string => stroke(shape, colour.ink, LINE.stop.line) + stroke(shape, colour.paper, LINE.stop.bead, ` stroke-linecap="round" stroke-dasharray="0.01 ${num(LINE.stop.every)}"`);

export function haltLine(d: Draft): void {
  if (!has(d, 'halt-line')) return;
  const lines = pxLines(d, featuresOn(d, 'halt-line').filter(stood(d)));
  for (const line of lines) d.room.addInk(resample(line, 5), 0.8);
  draw(d, 'halt-line', lines.length ? beads(shapeOf(lines)) : '', { id: 'halt-line', order: 42, label: 'Western halt line, ordered', swatch: beads('M1 6H33') });
}

const DOTS = ` stroke-dasharray="${[1.8, 0.6, 0.35, 0.6, 0.35, 0.6].map((v) => num(v * MM)).join(' ')}"`;

/** The line between Zhukov and Konev; its west end, where the order stopped, is a ring. */
export function boundary(d: Draft): void {
  if (!has(d, 'boundary')) return;
  const all = featuresOn(d, 'front-boundary').filter((f) => onDay(f, d.spec.boundaryDay)), lines = pxLines(d, all);
  for (const line of lines) d.room.addInk(resample(line, 5), 0.8);
  const ends = all.flatMap((f) => ringsOf(f).slice(0, 1)).flatMap((line) => { const a = line[0]!, b = line[line.length - 1]!, w = a[0]! < b[0]! ? a : b; return [d.frame.forward(w[0]!, w[1]!)]; })
    .filter(([x, y]) => x > 4 && y > 4 && x < d.frame.width - 4 && y < d.frame.height - 4);
  d.room.addInk(ends, 3);
  const ring = (x: number, y: number): string => `<circle cx="${num(x)}" cy="${num(y)}" r="${num(0.7 * MM)}" fill="${colour.paper}" stroke="${colour.ink}" stroke-width="${num(LINE.boundary)}"/>`;
  draw(d, 'boundary', lines.length ? stroke(shapeOf(lines), colour.ink, LINE.boundary, DOTS) + ends.map(([x, y]) => ring(x, y)).join('') : '',
    { id: 'boundary', order: 43, label: 'Boundary Zhukov–Konev; ring: its end', swatch: stroke('M1 6H29', colour.ink, LINE.boundary, DOTS) + ring(30, 6) });
}

const GATE = [13.3777, 52.5163] as const;

/** A geodesic circle is round to the eye on a conformal sheet, but is computed point by point all the same. */
function ringAround(km: number): [number, number][] {
  const R = 6371.0088, lat = (GATE[1] * Math.PI) / 180, lon = (GATE[0] * Math.PI) / 180, c = km / R;
  return Array.from({ length: 145 }, (_, i) => {
    const b = (i / 144) * 2 * Math.PI, y = Math.asin(Math.sin(lat) * Math.cos(c) + Math.cos(lat) * Math.sin(c) * Math.cos(b));
    return [((lon + Math.atan2(Math.sin(b) * Math.sin(c) * Math.cos(lat), Math.cos(c) - Math.sin(lat) * Math.sin(y))) * 180) / Math.PI, (y * 180) / Math.PI];
  });
}

/** Distance rings round the Brandenburg Gate, every round number of km that gives about one ring in 25 mm. */
export function rings(d: Draft): void {
  if (!has(d, 'rings')) return;
  const mm = d.frame.pxPerKm / MM, every = [1, 2, 5, 10, 20, 50, 100, 200].find((k) => k * mm >= 16) ?? 500;
  const dash = ` stroke-dasharray="${num(0.35 * MM)} ${num(0.8 * MM)}"`, lines: Point[][] = [];
  let labels = '';
  for (let i = 1; i <= 14; i += 1) {
    const line = ringAround(i * every), px = linesOn([line], d.frame, 0.1);
    lines.push(...px);
    if (!px.length) continue;
    labels += ringLabel(d, line, `${i * every} km`);
  }
  draw(d, 'rings', stroke(shapeOf(lines), colour.ink2, LINE.ring, dash), { id: 'rings', order: 57, label: 'Distance from the Brandenburg Gate', swatch: stroke('M1 6H33', colour.ink2, LINE.ring, dash) });
  d.names.push({ id: 'ring-names', svg: labels });
}

function ringLabel(d: Draft, ring: readonly [number, number][], text: string): string {
  const style = { font: 'Sans', size: 8, fill: colour.ink2, halo: colour.land, anchor: 'middle' } as const;
  for (const k of [18, 54, 90, 126, 9, 27, 63, 81, 99, 117]) {
    const [x, y] = d.frame.forward(...ring[k]!), box = { minX: x - 12, maxX: x + 12, minY: y - 5, maxY: y + 5 };
    if (!d.room.free(box, 1)) continue;
    d.room.take('ring-names', [box]);
    return write(text, x, y + 2.7, style, d.used);
  }
  return '';
}
