// How are axes of advance drawn? Tapered shafts under the fronts: the wider the head, the stronger the force; dated where legs ended.
import { colour } from '../../map-style/palette';
import { ringsOf } from '../../map-style/sources';
import type { MapFeature } from '../data';
import { num, path } from '../paths';
import type { Point } from '../projection';
import { lengthOf, resample, smooth } from '../simplify';
import { clipLine } from '../clip';
import { shortDay } from './days';
import type { Draft } from './draft';
import { draw } from './draft';
import { BIG_SHEET } from './geography';
import { LINE, MM } from './paper';
import { SIDE_COLOUR, widthOf, write } from './type';

/** Shaft width in mm at the head: one army, two armies, an army group. */
const STRENGTH = { army: 1.2, armies: 1.6, group: 2.2 } as const;
const strengthOf = (army: string): number => (/Front\b|Army Group/.test(army) ? STRENGTH.group : army.includes('/') ? STRENGTH.armies : STRENGTH.army);

/** Outline of an arrow along the line: the shaft grows from a sixth to the whole of `width`, the head is 2.1 times as wide. */
export function arrow(line: readonly Point[], width: number): Point[] {
  const total = lengthOf(line), head = Math.min(width * 2.4, total * 0.4), left: Point[] = [], right: Point[] = [];
  const at = resample(line, 3);
  let walked = 0, neck: Point | undefined, nx = 0, ny = 0;
  at.forEach((p, i) => {
    const a = at[Math.max(0, i - 1)]!, b = at[Math.min(at.length - 1, i + 1)]!, l = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
    if (i) walked += Math.hypot(p[0] - at[i - 1]![0], p[1] - at[i - 1]![1]);
    if (walked > total - head) return;
    [nx, ny] = [-(b[1] - a[1]) / l, (b[0] - a[0]) / l];
    const w = (width / 2) * (0.16 + 0.84 * (walked / total));
    left.push([p[0] + nx * w, p[1] + ny * w]);
    right.push([p[0] - nx * w, p[1] - ny * w]);
    neck = p;
  });
  const tip = at[at.length - 1]!;
  if (!neck) return [];
  const w = width * 1.05, l = Math.hypot(tip[0] - neck[0], tip[1] - neck[1]) || 1;
  [nx, ny] = [-(tip[1] - neck[1]) / l, (tip[0] - neck[0]) / l];
  return [...left, [neck[0] + nx * w, neck[1] + ny * w], tip, [neck[0] - nx * w, neck[1] - ny * w], ...right.reverse()];
}

/** Legs of an advance reached by the sheet's day, in order. */
function legsOf(d: Draft, id: string): MapFeature[] {
  const first = d.spec.lines[0] ?? '0000';
  return (d.data['advances']?.features ?? []).filter((f) => f.properties['advance'] === id && String(f.properties['start_date']) <= d.spec.date && (d.spec.legs || String(f.properties['start_date']) >= first || d.spec.lines.length === 1))
    .sort((a, b) => Number(a.properties['leg']) - Number(b.properties['leg']));
}

export function advances(d: Draft): void {
  const shafts: string[] = [], sides = new Set<string>();
  for (const id of d.spec.advances) {
    const legs = legsOf(d, id);
    if (!legs.length) continue;
    const whole = legs.flatMap((f, i) => ringsOf(f)[0]!.slice(i ? 1 : 0)).map(([lon, lat]) => d.frame.forward(lon!, lat!));
    const side = String(legs[0]!.properties['side']) as 'soviet' | 'western', width = strengthOf(String(legs[0]!.properties['army'])) * MM * (d.frame.denominator < BIG_SHEET ? 1.4 : 1);
    const parts = clipLine(smooth(resample(whole, 3), 5), { minX: 1, minY: 1, maxX: d.frame.width - 1, maxY: d.frame.height - 1 }).filter((l) => lengthOf(l) > 3 * MM);
    const line = parts[parts.length - 1];
    if (!line) continue;
    sides.add(side);
    d.room.addInk(line, 0.25);
    shafts.push(`<path fill="${side === 'soviet' ? colour.advance : colour.advanceWestern}" stroke="${SIDE_COLOUR[side]}" stroke-width="${num(LINE.thin)}" stroke-linejoin="round" d="${path(arrow(line, width), true)}"/>`);
  }
  const side = sides.has('soviet') ? 'soviet' : 'western';
  const swatch = `<path fill="${side === 'soviet' ? colour.advance : colour.advanceWestern}" stroke="${SIDE_COLOUR[side]}" stroke-width="${num(LINE.thin)}" d="${path(arrow([[1, 6], [33, 6]], 1.2 * MM), true)}"/>`;
  draw(d, 'advances', shafts.join(''), { id: 'advances', order: 35, label: 'Axis of advance; width: one army, two, an army group', swatch });
}

/** The day at each end of a leg, of every axis on the sheet. */
export function legDays(d: Draft): void {
  if (!d.spec.legs) return;
  for (const id of d.spec.advances) {
    const legs = legsOf(d, id);
    if (legs.length) legLabels(d, legs, String(legs[0]!.properties['side']) as 'soviet' | 'western');
  }
}

function legLabels(d: Draft, legs: readonly MapFeature[], side: 'soviet' | 'western'): void {
  let svg = '';
  for (const f of legs) {
    const line = ringsOf(f)[0]!, end = line[line.length - 1]!, [x, y] = d.frame.forward(end[0]!, end[1]!), text = shortDay(String(f.properties['start_date']));
    const dot = { minX: x - 2.4, minY: y - 2.4, maxX: x + 2.4, maxY: y + 2.4 };
    if (!d.room.free(dot)) continue;
    const style = { font: 'Sans Bold', size: 8, fill: SIDE_COLOUR[side], halo: colour.paper } as const, w = widthOf(text, style);
    const spots: [number, number][] = [[x + 5, y], [x - 5 - w, y], [x - w / 2, y - 9], [x - w / 2, y + 9], [x + 4, y + 9], [x + 4, y - 9], [x - w - 4, y - 9], [x - w - 4, y + 9]];
    const spot = spots.find(([px, py]) => d.room.free({ minX: px, maxX: px + w, minY: py - 4.4, maxY: py + 4.4 }));
    if (!spot) continue;
    d.room.take('legs', [{ minX: spot[0], maxX: spot[0] + w, minY: spot[1] - 4.4, maxY: spot[1] + 4.4 }], [dot]);
    svg += `<circle cx="${num(x)}" cy="${num(y)}" r="2" fill="${colour.paper}" stroke="${SIDE_COLOUR[side]}" stroke-width="1"/>` + write(text, spot[0], spot[1] + 2.8, style, d.used);
  }
  d.names.push({ id: 'legs', svg });
}
