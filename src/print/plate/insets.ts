// What small drawings stand in the column? The chart of distances, the locator, the square code of the address.
import qrcode from 'qrcode-generator';
import { dayNumber } from '../../../geo/model/day';
import { ringsOf } from '../../map-style/sources';
import { colour } from '../../map-style/palette';
import { clipLine, clipRing } from '../clip';
import type { MapData } from '../data';
import { num, path } from '../paths';
import type { Point } from '../projection';
import { simplify, simplifyRing } from '../simplify';
import { stroke } from './geography';
import type { Frame } from './frame';
import { lambert } from './lambert';
import { LINE, TYPE } from './paper';
import type { PlateSpec } from './spec';
import { frontSvg } from './fronts';
import { write } from './type';
import type { Style, Used } from './type';

const small = (anchor?: 'middle' | 'end', fill: string = colour.ink2): Style => ({ font: 'Sans', size: TYPE.note, fill, ...(anchor ? { anchor } : {}) });

/** Kilometres to central Berlin, day by day; `w` x `h` px with its top left corner at (x, y). */
export function chart(series: NonNullable<PlateSpec['chart']>, mark: string, x: number, y: number, w: number, h: number, used: Used): string {
  const left = x + 19, right = x + w - 3, top = y + 4, bottom = y + h - 11, first = dayNumber(series[0]!.day), last = dayNumber(series[series.length - 1]!.day);
  const most = Math.max(...series.flatMap((s) => [s.soviet ?? 0, s.western ?? 0])), step = [5, 10, 20, 50, 100, 200].find((n) => most / n <= 4) ?? 200, max = Math.ceil(most / step) * step || step;
  const px = (day: number): number => left + ((right - left) * (day - first)) / Math.max(1, last - first), py = (km: number): number => bottom - ((bottom - top) * km) / max;
  let out = '';
  for (let km = 0; km <= max; km += step) out += stroke(`M${num(left)} ${num(py(km))}H${num(right)}`, colour.rule, LINE.daily) + write(String(km), left - 3, py(km) + 2.7, small('end'), used);
  const months = last - first > 25 ? series.filter((s) => s.day.endsWith('-01')) : series.filter((_, i) => i % Math.ceil(series.length / 5) === 0);
  for (const { day } of months) out += stroke(`M${num(px(dayNumber(day)))} ${num(bottom)}v2.5`, colour.ink, LINE.daily) + write(last - first > 25 ? (['Jan', 'Feb', 'Mar', 'Apr', 'May'][Number(day.slice(5, 7)) - 1] ?? '') : `${Number(day.slice(8))}`, px(dayNumber(day)), bottom + 10, small('middle'), used);
  for (const side of ['western', 'soviet'] as const) {
    const points = series.flatMap((s): Point[] => (s[side] === null ? [] : [[px(dayNumber(s.day)), py(s[side])]]));
    if (points.length > 1) out += frontSvg(side, [points], true);
  }
  const at = px(dayNumber(mark));
  if (at > left && at < right) out += stroke(`M${num(at)} ${num(top)}V${num(bottom)}`, colour.ink, LINE.daily, ' stroke-dasharray="2 1.6"');
  return `<g id="chart">${out}</g>`;
}

/** The sheet's place in the theatre, with Berlin. */
export function locator(data: MapData, frame: Frame, x: number, y: number, w: number, h: number, used: Used): string {
  const cone = lambert(49, 54, 14, 51.6), box = { minX: 0, minY: 0, maxX: w, maxY: h };
  const seen = [[0, 0], [frame.width, 0], [frame.width, frame.height], [0, frame.height]].map(([a, b]) => cone.forward(...frame.inverse(a!, b!)));
  seen.push(cone.forward(13.3777, 52.5163));
  const xs = seen.map((p) => p[0]), ys = seen.map((p) => p[1]), mid = (v: number[]): number => (Math.min(...v) + Math.max(...v)) / 2, span = (v: number[]): number => Math.max(...v) - Math.min(...v);
  const k = Math.min(w / Math.max(260_000, span(xs) * 1.5), h / Math.max(180_000, span(ys) * 1.5));
  const at = (lon: number, lat: number): Point => { const [e, n] = cone.forward(lon, lat); return [w / 2 + (e - mid(xs)) * k, h / 2 - (n - mid(ys)) * k]; };
  const land = (data['land']?.features ?? []).flatMap((f) => ringsOf(f)).map((r) => clipRing(r.slice(0, -1).map(([a, b]) => at(a!, b!)), box)).filter((r) => r.length > 3).map((r) => simplifyRing(r, 0.5)).filter((r) => r.length > 3);
  const water = (data['rivers']?.features ?? []).filter((f) => f.properties['rank'] === 1).flatMap((f) => ringsOf(f)).flatMap((l) => clipLine(l.map(([a, b]) => at(a!, b!)), box)).map((l) => simplify(l, 0.4));
  const corners: Point[] = [[0, 0], [frame.width, 0], [frame.width, frame.height], [0, frame.height]];
  const sheet = corners.map(([a, b]) => at(...frame.inverse(a, b))), berlin = at(13.3777, 52.5163), ring = clipRing(sheet, box);
  return `<g id="locator" transform="translate(${num(x)} ${num(y)})"><path fill="${colour.sea}" d="M0 0h${num(w)}v${num(h)}H0z"/><path fill="${colour.land}" d="${land.map((r) => path(r, true)).join('')}"/>`
    + stroke(water.map((l) => path(l)).join(''), colour.water, LINE.daily) + stroke(path(ring, true), colour.ink, LINE.front)
    + `<circle cx="${num(berlin[0])}" cy="${num(berlin[1])}" r="2.2" fill="${colour.ink}"/>` + write('Berlin', berlin[0], berlin[1] - 4, { ...small('middle', colour.ink), halo: colour.land }, used)
    + stroke(`M0 0h${num(w)}v${num(h)}H0z`, colour.ink2, LINE.daily) + '</g>';
}

/** The address as a square code with its quiet zone, `size` px wide: one path, no bitmap. */
export function squareCode(address: string, x: number, y: number, size: number): string {
  const code = qrcode(0, 'M');
  code.addData(address);
  code.make();
  const n = code.getModuleCount(), m = size / (n + 4);
  let d = '';
  for (let r = 0; r < n; r += 1) for (let c = 0; c < n; c += 1) {
    if (!code.isDark(r, c) || (c > 0 && code.isDark(r, c - 1))) continue;
    let run = 1;
    while (c + run < n && code.isDark(r, c + run)) run += 1;
    d += `M${c} ${r}h${run}v1h-${run}z`;
  }
  return `<g id="code"><path fill="#FFFFFF" d="M${num(x)} ${num(y)}h${num(size)}v${num(size)}h${num(-size)}z"/><path fill="${colour.ink}" transform="translate(${num(x + 2 * m)} ${num(y + 2 * m)}) scale(${Math.round(m * 1e4) / 1e4})" d="${d}"/></g>`;
}
