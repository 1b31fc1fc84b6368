// Where did the fronts stand, evening by evening? Soviet: comb. Western: double line. Broken: computed. Thin: single days.
import { daysBetween } from '../../../geo/model/day';
import { colour } from '../../map-style/palette';
import { ringsOf } from '../../map-style/sources';
import type { MapData, MapFeature } from '../data';
import { num, path } from '../paths';
import type { Point } from '../projection';
import { inView } from '../shapes';
import { lengthOf, resample } from '../simplify';
import { ticks } from '../symbols';
import type { Draft, LegendRow } from './draft';
import { draw, frontOn, linesOn } from './draft';
import { stroke } from './geography';
import { LINE, MM } from './paper';
import { Near } from './near';

type Side = 'soviet' | 'western';
const COLOUR = { soviet: colour.soviet, western: colour.western } as const;
const DASH = ` stroke-dasharray="${LINE.dash.map(num).join(' ')}"`;

/** Strokes of a front. */
export function frontSvg(side: Side, lines: readonly Point[][], documented: boolean): string {
  const d = lines.map((l) => path(l)).join(''), dash = documented ? '' : DASH;
  if (side === 'western') return stroke(d, colour.western, LINE.double.casing, dash) + stroke(d, colour.paper, LINE.double.core, dash);
  const combs = lines.map((l) => ticks(l, LINE.comb.every, -LINE.comb.length / 2, LINE.comb.length)).join('');
  return stroke(combs, colour.soviet, LINE.comb.width) + stroke(d, colour.soviet, LINE.front, dash);
}

const SAMPLE: Point[][] = [[[1, 8], [33, 8]]];
const row = (side: Side, documented: boolean): LegendRow => ({
  id: `front-${side}-${documented ? 'documented' : 'computed'}`, order: (side === 'soviet' ? 1 : 3) + (documented ? 0 : 1), swatch: frontSvg(side, SAMPLE, documented),
  label: documented ? (side === 'soviet' ? 'Soviet front; ticks on its own side' : 'Western Allied front') : `${side === 'soviet' ? 'Soviet' : 'Western'} front, computed`,
});

/** The labelled lines: the last of a bunch is drawn, earlier ones only where they stand clear of it. */
export function fronts(d: Draft): void {
  const single = d.spec.lines.length === 1;
  for (const side of d.spec.sides) {
    const near = new Near(0.95 * MM);
    for (const day of [...d.spec.lines].reverse()) {
      for (const f of frontOn(d, side, day)) {
        const documented = f.properties['basis'] === 'documented';
        const all = linesOn(ringsOf(f), d.frame).filter((l) => lengthOf(l) > 0.8 * MM);
        const lines = single ? all : all.flatMap((l) => clear(l, near, 2.5 * MM));
        if (!lines.length) continue;
        draw(d, `front-${side}-${day}-${documented ? 'documented' : 'computed'}`, frontSvg(side, lines, documented), row(side, documented));
        for (const line of lines) { d.room.addInk(resample(line, 4), 0.8); d.dated.push({ side, day, line }); }
      }
      for (const f of frontOn(d, side, day)) for (const line of linesOn(ringsOf(f), d.frame)) near.add(resample(line, 0.4 * MM));
    }
  }
}

/** Thin lines of every evening, drawn where they keep clear of the labelled ones and of each other: their density is the speed. */
export function daily(d: Draft): void {
  if (!d.spec.daily) return;
  const [first, last] = d.spec.daily, days = daysBetween(first, last);
  for (const side of d.spec.sides) {
    const near = new Near(0.62 * MM), out: string[] = [];
    const add = (day: string): void => frontOn(d, side, day).forEach((f) => linesOn(ringsOf(f), d.frame).forEach((l) => near.add(resample(l, 0.35 * MM))));
    for (const day of d.spec.lines) add(day);
    for (const day of [...days].reverse()) {
      if (d.spec.lines.includes(day)) continue;
      for (const f of frontOn(d, side, day)) for (const l of linesOn(ringsOf(f), d.frame, 0.4)) out.push(...clear(l, near, 5 * MM).map((p) => path(p)));
      add(day);
    }
    const c = side === 'soviet' ? colour.sovietDaily : colour.westernDaily;
    draw(d, `daily-${side}`, stroke(out.join(''), c, LINE.daily), { id: 'daily', order: 8, label: 'Fronts of the evenings between', swatch: d.spec.sides.map((s, i) => stroke(`M1 ${3 + i * 6}H33M1 ${5 + i * 4}H33`, s === 'soviet' ? colour.sovietDaily : colour.westernDaily, LINE.daily)).join('') });
  }
}

/** Pieces of a line that keep clear of what is drawn; gaps of a few points are bridged, crumbs dropped. */
export function clear(line: readonly Point[], near: Near, least: number): Point[][] {
  const fine = resample(line, 0.4 * MM), free = fine.map((p) => !near.hits(p));
  for (let i = 0; i < free.length; i += 1) {
    if (free[i]) continue;
    let j = i;
    while (j < free.length && !free[j]) j += 1;
    if (i > 0 && j < free.length && j - i < 5) free.fill(true, i, j);
    i = j;
  }
  const out: Point[][] = [];
  let open: Point[] = [];
  fine.forEach((p, i) => { if (free[i]) open.push(p); else { out.push(open); open = []; } });
  return [...out, open].filter((l) => l.length > 1 && lengthOf(l) > least);
}

/** " The lines drawn are good to 4 km (half of their length) and 12 km (nine tenths).": from the stretches on the sheet, by length. */
export function uncertaintyWords(d: Draft): string {
  const parts = d.spec.sides.flatMap((side) => d.spec.lines.flatMap((day) => segmentsOf(d, side, day))).flatMap((f) => linesOn(ringsOf(f), d.frame, 1).map((l) => ({ km: Number(f.properties['uncertainty_m']) / 1000, px: lengthOf(l) })));
  const all = parts.reduce((sum, p) => sum + p.px, 0), sorted = parts.sort((a, b) => a.km - b.km);
  if (!all) return '';
  const at = (share: number): string => { let done = 0; const km = sorted.find((p) => (done += p.px) >= share * all)!.km; return km < 10 ? km.toFixed(1) : String(Math.round(km)); };
  return ` Half of the length drawn lies within ${at(0.5)}\u00a0km of the truth as far as we can tell, nine tenths within ${at(0.9)}\u00a0km.`;
}

/** The ground in which the line of a single evening may lie: one group, so that overlaps do not look like stronger evidence. */
export function band(d: Draft): void {
  const day = d.spec.lines[0];
  if (d.spec.lines.length !== 1 || !day) return;
  for (const side of d.spec.sides) {
    const groups = new Map<number, MapFeature[]>();
    for (const f of segmentsOf(d, side, day)) {
      const mm = Math.round((Number(f.properties['uncertainty_m']) / 1000) * d.frame.pxPerKm * 2);
      (groups.get(mm) ?? groups.set(mm, []).get(mm)!).push(f);
    }
    const svg = [...groups].map(([w, fs]) => stroke(linesOn(fs.flatMap(ringsOf), d.frame, 0.6).map((l) => path(l)).join(''), COLOUR[side], Math.max(w, LINE.thin), ' stroke-linecap="round"')).join('');
    draw(d, `band-${side}`, svg && `<g opacity=".11">${svg}</g>`, { id: 'band', order: 9, label: 'Band in which the line may lie', swatch: `<path fill="${COLOUR[side]}" opacity=".14" d="M1 2h32v8H1z"/>` });
  }
}

const segments = new WeakMap<MapData, Map<string, MapFeature[]>>();

/** Stretches of a side's line of one evening that touch the sheet. */
function segmentsOf(d: Draft, side: string, day: string): MapFeature[] {
  let index = segments.get(d.data);
  if (!index) {
    index = new Map();
    for (const f of d.data['front-segments']?.features ?? []) {
      const key = `${String(f.properties['side'])} ${String(f.properties['start_date'])}`;
      (index.get(key) ?? index.set(key, []).get(key)!).push(f);
    }
    segments.set(d.data, index);
  }
  return [...inView(index.get(`${side} ${day}`) ?? [], d.frame)];
}
