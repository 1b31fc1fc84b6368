// Which single facts are on the sheet? Captures with their days, pins of the record and of the accounts, measured and told lines.
import { colour } from '../../map-style/palette';
import { num, path } from '../paths';
import type { Point } from '../projection';
import { resample } from '../simplify';
import { shortDay } from './days';
import type { Draft } from './draft';
import { draw, featuresOn, linesOn, pxPoint } from './draft';
import { stroke } from './geography';
import { beside, setIn } from './labels';
import { LINE, MM, TYPE } from './paper';
import { SIDE_COLOUR, attributes, widthOf } from './type';
import type { Style } from './type';

/** Places with the day they were taken; the earliest documented fact of a place and side stands for it. */
export function captures(d: Draft): void {
  const span = d.spec.captures;
  if (!span) return;
  const chosen = new Map<string, { name: string; day: string; side: 'soviet' | 'western'; at: Point }>();
  const all = featuresOn(d, 'captures').filter((f) => f.properties['kind'] === 'captured' && f.properties['contested'] !== true);
  for (const f of all.sort((a, b) => (String(a.properties['start_date']) < String(b.properties['start_date']) ? -1 : 1))) {
    const p = f.properties, day = String(p['start_date']), side = String(p['side']), id = String(p['place']);
    if (day < span[0] || day > span[1] || (side !== 'soviet' && side !== 'western') || !d.spec.sides.includes(side) || chosen.has(id) || f.geometry.type !== 'Point') continue;
    const at = pxPoint(d, f.geometry.coordinates);
    if (at) chosen.set(id, { name: String(p['place_name']), day, side, at });
  }
  let svg = '', n = 0;
  for (const { name, day, side, at } of chosen.values()) {
    const style: Style = { font: 'Sans', size: TYPE.town4, fill: SIDE_COLOUR[side], halo: colour.paper }, text = [`${name} ${shortDay(day)}`];
    const box = beside(d, 'captures', text, at, 2.2, style);
    if (!box) continue;
    n += 1;
    svg += mark(at, side) + setIn(text, box, style, d);
  }
  d.names.push({ id: 'captures', svg });
  if (n) d.legend.set('captures', { id: 'captures', order: 45, label: 'Place with the day it was taken', swatch: mark([11, 6], 'soviet') + (d.spec.sides.includes('western') ? mark([23, 6], 'western') : '') });
}

/** Soviet: a disc; western: a square. Form, not colour, tells them apart. */
const mark = ([x, y]: Point, side: 'soviet' | 'western'): string => (side === 'soviet' ? `<circle cx="${num(x)}" cy="${num(y)}" r="1.9" fill="${colour.soviet}" stroke="${colour.paper}" stroke-width=".6"/>`
  : `<path fill="${colour.western}" stroke="${colour.paper}" stroke-width=".6" d="M${num(x - 1.8)} ${num(y - 1.8)}h3.6v3.6h-3.6z"/>`);

const PIN = {
  record: (x: number, y: number) => `<circle cx="${num(x)}" cy="${num(y)}" r="3.4" fill="${colour.ink}"/><circle cx="${num(x)}" cy="${num(y)}" r="1.2" fill="${colour.paper}"/>`,
  story: (x: number, y: number) => `<circle cx="${num(x)}" cy="${num(y)}" r="3.2" fill="${colour.paper}" stroke="${colour.story}" stroke-width="1.4"/>`,
  post: (x: number, y: number) => `<path fill="${colour.paper}" stroke="${colour.soviet}" stroke-width="1.3" d="M${num(x)} ${num(y - 3.8)}l3.8 3.8-3.8 3.8-3.8-3.8z"/>`,
} as const;
const PIN_MEANS = { record: 'Where the record puts it', story: 'Where only an account puts it', post: 'Command post' } as const;

export function pins(d: Draft): void {
  let svg = '';
  for (const p of d.spec.pins) {
    const at = pxPoint(d, p.at), style: Style = { font: p.kind === 'story' ? 'Serif Italic' : 'Sans Bold', size: TYPE.army, fill: p.kind === 'story' ? colour.story : p.kind === 'post' ? colour.soviet : colour.ink, halo: colour.paper };
    const text = p.name.split('|'), box = at && beside(d, 'pins', text, at, 3.9, style);
    if (!at || !box) { d.missing.push(p.name); continue; }
    svg += PIN[p.kind](...at) + setIn(text, box, style, d);
    d.legend.set(`pin-${p.kind}`, { id: `pin-${p.kind}`, order: 46, label: PIN_MEANS[p.kind], swatch: PIN[p.kind](17, 6) });
  }
  d.names.push({ id: 'pins', svg });
}

const LINK = {
  measure: { label: 'Distance measured on the ellipsoid', colour: colour.ink, dash: '' },
  told: { label: 'What only an account or a plan tells', colour: colour.story, dash: ` stroke-linecap="round" stroke-dasharray="0.01 ${num(0.9 * MM)}"` },
  cable: { label: 'Way of a message', colour: colour.ink2, dash: ` stroke-dasharray="${num(1.2 * MM)} ${num(0.8 * MM)}"` },
} as const;

/** Straight in degrees as short as these are; messages across Europe follow the great circle. */
function course(from: readonly number[], to: readonly number[]): [number, number][] {
  const rad = Math.PI / 180, v = ([lon, lat]: readonly number[]): [number, number, number] => [Math.cos(lat! * rad) * Math.cos(lon! * rad), Math.cos(lat! * rad) * Math.sin(lon! * rad), Math.sin(lat! * rad)];
  const a = v(from), b = v(to), w = Math.acos(Math.min(1, a[0] * b[0] + a[1] * b[1] + a[2] * b[2])) || 1e-9;
  return Array.from({ length: 41 }, (_, i) => {
    const t = i / 40, p = Math.sin((1 - t) * w) / Math.sin(w), q = Math.sin(t * w) / Math.sin(w), [x, y, z] = a.map((c, k) => c * p + b[k]! * q) as [number, number, number];
    return [Math.atan2(y, x) / rad, Math.asin(z) / rad];
  });
}

export function links(d: Draft): void {
  let svg = '', names = '';
  for (const l of d.spec.links) {
    const look = LINK[l.kind], lines = linesOn([course(l.from, l.to)], d.frame, 0.1), id = `link-${l.kind}`;
    for (const line of lines) d.room.addInk(resample(line, 4), 0.7);
    svg += stroke(lines.map((p) => path(p)).join(''), look.colour, l.kind === 'told' ? LINE.measure * 1.5 : LINE.measure, look.dash);
    d.legend.set(id, { id, order: 47, label: look.label, swatch: stroke('M1 6H33', look.colour, LINE.measure * 1.4, look.dash) });
    if (lines[0] && l.label) names += linkName(d, lines[0], l.label, look.colour);
  }
  draw(d, 'links', svg);
  d.names.push({ id: 'link-names', svg: names });
}

/** The label beside the line, first at its middle. */
function linkName(d: Draft, line: readonly Point[], text: string, fillColour: string): string {
  const style: Style = { font: 'Sans Bold', size: TYPE.date + 0.6, fill: fillColour, halo: colour.paper, anchor: 'middle' }, fine = resample(line, 4), w = widthOf(text, style);
  for (const t of [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.85]) {
    const [x, y] = fine[Math.floor(t * (fine.length - 1))]!;
    for (const dy of [-6, 6, 0]) {
      const box = { minX: x - w / 2, maxX: x + w / 2, minY: y + dy - 4.4, maxY: y + dy + 4.4 };
      if (!d.room.free(box, 0.6)) continue;
      d.room.take('link-names', [box]);
      return `<text x="${num(x)}" y="${num(y + dy + 2.9)}" ${attributes(text, style, d.used)}>${text.replace(/&/g, '&amp;')}</text>`;
    }
  }
  d.missing.push(text);
  return '';
}

/** Outlines of the other plates with their numbers. */
export function sheets(d: Draft): void {
  if (!d.spec.layers.includes('sheets')) return;
  const style: Style = { font: 'Sans Bold', size: TYPE.army, fill: colour.ink, halo: colour.paper, anchor: 'middle' };
  let svg = '', names = '';
  for (const { label, extent: [w, s, e, n] } of d.spec.sheets) {
    const half = widthOf(label, style) / 2 + 2, side = (a: Point, b: Point): Point[] => Array.from({ length: 13 }, (_, i): Point => [a[0] + ((b[0] - a[0]) * i) / 12, a[1] + ((b[1] - a[1]) * i) / 12]);
    const ring = [...side([w, n], [e, n]), ...side([e, n], [e, s]), ...side([e, s], [w, s]), ...side([w, s], [w, n])];
    svg += stroke(linesOn([ring], d.frame, 0.1).map((l) => path(l)).join(''), colour.ink, LINE.border * 1.2);
    const edge = ring.map(([x, y]) => d.frame.forward(x, y)), around = Array.from({ length: 60 }, (_, i): Point => { const r = 8 + i * 0.9, t = i * 2.4; return [edge[0]![0] + r * Math.cos(t), edge[0]![1] + r * Math.sin(t)]; });
    const spot = [...edge, ...around].find(([x, y]) => d.room.free({ minX: x - half, maxX: x + half, minY: y - 5, maxY: y + 5 }, 1));
    if (!spot) { d.missing.push(`plate ${label}`); continue; }
    d.room.take('sheets', [{ minX: spot[0] - half, maxX: spot[0] + half, minY: spot[1] - 5, maxY: spot[1] + 5 }]);
    names += `<text x="${num(spot[0])}" y="${num(spot[1] + 3)}" ${attributes(label, style, d.used)}>${label}</text>`;
  }
  draw(d, 'sheets', svg, { id: 'sheets', order: 48, label: 'Outline of a plate, with its number', swatch: stroke('M2 2h30v8H2z', colour.ink, LINE.border * 1.2) });
  d.names.push({ id: 'sheet-numbers', svg: names });
}
