// Whose ground is it, since when? Tints by age that end exactly on drawn lines; pockets hatched; bridgeheads.
import type { Position } from 'geojson';
import { ringsOf } from '../../map-style/sources';
import { colour, taken } from '../../map-style/palette';
import { longDay, shortDay } from './days';
import type { MapFeature } from '../data';
import { num, path } from '../paths';
import type { Point } from '../projection';
import type { Frame } from './frame';
import { dissolve } from '../dissolve';
import { resample } from '../simplify';
import type { Draft } from './draft';
import { areasOn, draw, featuresOn, onDay, pxAreas } from './draft';
import { fill, stroke } from './geography';
import { LINE } from './paper';

/** The tints of a sheet with `n` steps: always ending on the deepest but one, which is calmer than the deepest over large areas. */
export function tints(side: 'soviet' | 'western', n: number): string[] {
  const all = taken[side].slice(0, 5);
  return Array.from({ length: n }, (_, i) => all[n === 1 ? 2 : Math.round((i * (all.length - 1)) / (n - 1))]!);
}

/** Ground in nested steps: the whole first in the deepest tint, then what was held earlier on top, so that no crack can open. */
export function ground(d: Draft): void {
  const steps = d.spec.steps, last = steps[steps.length - 1];
  if (!last) return;
  for (const side of d.spec.sides) {
    const alive = (d.data['ground-taken']?.features ?? []).filter((f) => f.properties['side'] === side && onDay(f, last));
    const colours = tints(side, steps.length);
    const parts = steps.map((step, i) => ({ step, colour: colours[i]! })).reverse().map(({ step, colour: c }) => {
      const chosen = alive.filter((f) => String(f.properties['start_date']) <= step);
      return fill(areasOn(dissolve(ringsNear(chosen, d.frame)), d.frame, 0.28, 1).map((r) => path(r, true)).join(''), c);
    });
    const name = side === 'soviet' ? 'Red Army' : 'Western Allies';
    const swatch = colours.map((c, i) => `<path fill="${c}" d="M${num(1 + (i * 32) / colours.length)} 1h${num(32 / colours.length)}v10h${num(-32 / colours.length)}z"/>`).join('') + `<path fill="none" stroke="${colour.ink3}" stroke-width=".57" d="M1 1h32v10H1z"/>`;
    const label = steps.length === 1 ? `Held by the ${name} on ${longDay(last)}` : `${side === 'soviet' ? 'Red Army' : 'West'}, by ${steps.map(shortDay).join(', ')}`;
    draw(d, `ground-${side}`, parts.join(''), parts.some(Boolean) ? { id: `ground-${side}`, order: side === 'soviet' ? 20 : 21, label, swatch } : undefined);
  }
}

/** Rings whose box touches the sheet: the others cannot share an edge with what is seen. */
const ringsNear = (features: readonly MapFeature[], { bounds: [west, south, east, north] }: Frame): Position[][] => features.flatMap(ringsOf).filter((ring) => {
  let [w, s, e, n] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const p of ring) { const [x, y] = p as [number, number]; if (x < w) w = x; if (x > e) e = x; if (y < s) s = y; if (y > n) n = y; }
  return w <= east && e >= west && s <= north && n >= south;
});

/** Parallel lines at 45° inside rings, as plain strokes: a pattern fill would be a bitmap in some readers. */
export function hatch(rings: readonly Point[][], every: number): string {
  const turn = ([x, y]: Point): Point => [(x + y) * Math.SQRT1_2, (y - x) * Math.SQRT1_2], back = (u: number, v: number): Point => [(u - v) * Math.SQRT1_2, (u + v) * Math.SQRT1_2];
  const turned = rings.map((r) => r.map(turn)), vs = turned.flat().map((p) => p[1]);
  let out = '';
  for (let v = Math.ceil(Math.min(...vs) / every) * every; v < Math.max(...vs); v += every) {
    const cuts = turned.flatMap((ring) => ring.flatMap((a, i) => {
      const b = ring[(i + 1) % ring.length]!;
      return (a[1] <= v) === (b[1] <= v) ? [] : [a[0] + ((b[0] - a[0]) * (v - a[1])) / (b[1] - a[1])];
    })).sort((a, b) => a - b);
    for (let i = 0; i + 1 < cuts.length; i += 2) if (cuts[i + 1]! - cuts[i]! > 1) out += path([back(cuts[i]!, v), back(cuts[i + 1]!, v)]);
  }
  return out;
}

/** Pockets that stood on one of the sheet's days; of each the outline nearest before the sheet's own day. */
export function pockets(d: Draft): void {
  if (!d.spec.layers.includes('pockets')) return;
  const first = d.spec.lines[0] ?? d.spec.date, day = d.spec.date, best = new Map<string, MapFeature>();
  for (const f of featuresOn(d, 'pockets')) {
    const p = f.properties, start = String(p['start_date']), end = String(p['end_date']);
    const stands = d.spec.lines.length > 1 ? start <= day && end > first : onDay(f, day);
    const known = best.get(String(p['pocket']));
    if (d.spec.pockets.length && !d.spec.pockets.includes(String(p['pocket']))) continue;
    // On a sheet of many days a pocket is shown at its largest, its first outline.
    if (stands && !known) best.set(String(p['pocket']), f);
  }
  let svg = '';
  for (const f of best.values()) {
    const rings = pxAreas(d, [f]);
    if (!rings.length || !d.spec.sides.includes(String(f.properties['side']) as 'soviet')) continue;
    const shape = rings.map((r) => path(r, true)).join('');
    svg += fill(shape, colour.pocket) + stroke(hatch(rings, LINE.hatch.every), colour.german, LINE.hatch.width) + stroke(shape, colour.german, LINE.hatch.width * 1.5);
    for (const ring of rings) d.room.addInk(resample([...ring, ring[0]!], 5), 0.5);
  }
  const frame = 'M1.5 1.5h31v9h-31z';
  draw(d, 'pockets', svg && `<g clip-path="url(#on-land)">${svg}</g>`, { id: 'pockets', order: 30, label: d.spec.lines.length > 1 ? 'Pocket, at its first outline' : 'Pocket: German troops cut off',
    swatch: fill(frame, colour.pocket) + stroke(hatch([[[1.5, 1.5], [32.5, 1.5], [32.5, 10.5], [1.5, 10.5]]], LINE.hatch.every), colour.german, LINE.hatch.width) + stroke(frame, colour.german, LINE.hatch.width * 1.5) });
}

export function bridgeheads(d: Draft): void {
  if (!d.spec.layers.includes('bridgeheads')) return;
  const shape = areasOn(featuresOn(d, 'bridgeheads').filter((f) => onDay(f, d.spec.date)).flatMap(ringsOf), d.frame).map((r) => path(r, true)).join('');
  const more = ' fill-opacity=".75"';
  draw(d, 'bridgeheads', fill(shape, taken.soviet[4], more), { id: 'bridgeheads', order: 31, label: 'Soviet bridgehead', swatch: fill('M1 1h32v10H1z', taken.soviet[4], more) });
}
