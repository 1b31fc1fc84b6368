// Where does each name stand? Greedy, the most important first; a name that must be there and finds no room is reported, never squeezed in.
import { colour } from '../../map-style/palette';
import { nameSource } from '../../map-style/name-source';
import type { MapData, MapFeature } from '../data';
import type { Box } from '../clip';
import { num } from '../paths';
import { anchored } from '../place';
import type { Anchor } from '../place';
import type { Point } from '../projection';
import type { Draft } from './draft';
import { pxPoint } from './draft';
import { TYPE } from './paper';
import type { Mark } from './spec';
import { SIDE_COLOUR, widthOf, write } from './type';
import type { Style } from './type';

const ANCHORS: readonly Anchor[] = ['left', 'right', 'top-left', 'bottom-left', 'top-right', 'bottom-right', 'top', 'bottom'];
const nameIndex = new WeakMap<MapData, MapFeature[]>();
const namesOf = (data: MapData): MapFeature[] => nameIndex.get(data) ?? nameIndex.set(data, nameSource(data).features).get(data)!;

interface Town { style: Style; dot: number; ring: boolean }
const plain = (size: number, bold = false): Style => ({ font: bold ? 'Sans Bold' : 'Sans', size, fill: colour.ink, halo: colour.paper });

const townStyle = (rank: number): Town => rank <= 1 ? { style: plain(TYPE.town1, true), dot: 3.2, ring: true } : rank === 2 ? { style: plain(TYPE.town2), dot: 2.7, ring: true }
  : rank === 3 ? { style: plain(TYPE.town3), dot: 1.9, ring: false } : { style: plain(TYPE.town4), dot: 1.6, ring: false };

const disc = ([x, y]: Point, r: number, ring: boolean, c: string = colour.ink): string =>
  `<circle cx="${num(x)}" cy="${num(y)}" r="${num(r + 0.7)}" fill="${colour.paper}"/>` + (ring ? `<circle cx="${num(x)}" cy="${num(y)}" r="${num(r - 0.5)}" fill="${colour.paper}" stroke="${c}" stroke-width="1"/>` : `<circle cx="${num(x)}" cy="${num(y)}" r="${num(r)}" fill="${c}"/>`);

/** A text beside a point where it covers least; null where nothing is free. `dot` is the radius of the mark to keep clear of. */
export function beside(d: Draft, layer: string, lines: readonly string[], at: Point, dot: number, style: Style): Box | null {
  const w = Math.max(...lines.map((l) => widthOf(l, style))), h = lines.length * style.size * 1.16 * 0.86, mark: Box = { minX: at[0] - dot, minY: at[1] - dot, maxX: at[0] + dot, maxY: at[1] + dot };
  if (!d.room.free(mark)) return null;
  const options = ANCHORS.map((a, i) => { const b = anchored(at, a, w, h, dot + 2.2); return { b, cost: i * 0.7 + d.room.inkUnder(b) }; })
    .filter(({ b }) => d.room.free(b, 0.8)).sort((p, q) => p.cost - q.cost);
  const found = options[0]?.b;
  if (found) d.room.take(layer, [found], [mark]);
  return found ?? null;
}

export const setIn = (lines: readonly string[], box: Box, style: Style, d: Draft): string => lines.map((line, i) => {
  const leading = style.size * 1.16, middle = (box.minY + box.maxY) / 2 + (i - (lines.length - 1) / 2) * leading;
  return write(line, box.minX, middle + style.size * 0.34, style, d.used);
}).join('');

/** Berlin, when its middle is on the sheet and the sheet is wider than the city. */
export function berlin(d: Draft): void {
  const at = pxPoint(d, [13.3777, 52.5163]);
  if (!at || d.frame.denominator < 150_000) return;
  const style: Style = { font: 'Sans Bold', size: TYPE.berlin, fill: colour.ink, spacing: 0.04, halo: colour.paper };
  const box = beside(d, 'berlin', ['BERLIN'], at, 6.4, style);
  if (!box) { d.missing.push('BERLIN'); return; }
  const [x, y] = [num(at[0]), num(at[1])];
  d.names.push({ id: 'berlin', svg: `<circle cx="${x}" cy="${y}" r="5.8" fill="${colour.paper}" stroke="${colour.ink}" stroke-width="1.4"/><circle cx="${x}" cy="${y}" r="2.9" fill="${colour.ink}"/>${setIn(['BERLIN'], box, style, d)}` });
}

/** Towns by rank; those the plate is about first. A town whose name finds no room loses its dot too. */
export function towns(d: Draft, wanted: boolean): void {
  const must = new Set(d.spec.places), all = namesOf(d.data);
  const chosen = wanted ? d.spec.places.flatMap((id) => all.find((f) => f.properties['id'] === id) ?? []) : all.filter((f) => Number(f.properties['rank']) <= d.spec.ranks && !must.has(String(f.properties['id'])));
  let svg = '';
  for (const f of chosen) {
    const name = String(f.properties['name']), id = String(f.properties['id']);
    if (f.geometry.type !== 'Point' || (id === 'berlin' && d.frame.denominator >= 150_000)) continue;
    const at = pxPoint(d, f.geometry.coordinates), town = townStyle(wanted ? Math.min(3, Number(f.properties['rank'])) : Number(f.properties['rank']));
    const box = at && beside(d, 'towns', [name], at, town.dot + 0.7, town.style);
    if (at && box) svg += disc(at, town.dot, town.ring) + setIn([name], box, town.style, d);
    else if (wanted) d.missing.push(name);
  }
  d.names.push({ id: wanted ? 'towns-named' : 'towns', svg });
}

/** Points around a spot, nearest first: where a hand-set name may move to. */
const SPIRAL: readonly Point[] = Array.from({ length: 120 }, (_, i): Point => { const r = 3.2 * Math.sqrt(i), t = i * 2.4; return [r * Math.cos(t) * 1.5, r * Math.sin(t)]; });

/** Names set by hand, centred near their spot: one or two lines, each with its own style. */
export function marks(d: Draft, layer: string, list: readonly Mark[], top: (m: Mark) => Style, under: (m: Mark) => Style, must: boolean): void {
  let svg = '';
  for (const m of list) {
    const at = pxPoint(d, m.at), upper = top(m), lower = under(m);
    if (!at) { if (must) d.missing.push(m.text); continue; }
    const w = Math.max(widthOf(m.text, upper), m.under ? widthOf(m.under, lower) : 0), h = upper.size * 1.05 + (m.under ? lower.size * 1.1 : 0);
    const spots = SPIRAL.map(([dx, dy], i) => ({ b: { minX: at[0] + dx - w / 2, maxX: at[0] + dx + w / 2, minY: at[1] + dy - h / 2, maxY: at[1] + dy + h / 2 }, i }))
      .filter(({ b }) => d.room.free(b, 1)).map(({ b, i }) => ({ b, cost: i * 0.12 + d.room.inkUnder(b) })).sort((p, q) => p.cost - q.cost);
    const b = spots[0]?.b;
    if (!b) { if (must) d.missing.push(m.text); continue; }
    d.room.take(layer, [b]);
    const x = (b.minX + b.maxX) / 2;
    svg += write(m.text, x, b.minY + upper.size * 0.86, { ...upper, anchor: 'middle' }, d.used);
    if (m.under) svg += write(m.under, x, b.maxY - lower.size * 0.2, { ...lower, anchor: 'middle' }, d.used);
  }
  d.names.push({ id: layer, svg });
}

const sideOf = (m: Mark): string => SIDE_COLOUR[m.side ?? 'german'];
export const armyStyle = (m: Mark): Style => ({ font: 'Sans Bold', size: TYPE.army, fill: sideOf(m), spacing: 0.08, halo: colour.paper });
export const commanderStyle = (m: Mark): Style => ({ font: 'Serif Italic', size: TYPE.commander, fill: sideOf(m), halo: colour.paper });
export const noteStyle = (m: Mark): Style => ({ font: 'Serif Italic', size: TYPE.commander, fill: m.side ? sideOf(m) : colour.ink2, halo: colour.paper });
export const regionStyle = (): Style => ({ font: 'Serif Italic', size: TYPE.region, fill: colour.ink2, spacing: 0.28 });
