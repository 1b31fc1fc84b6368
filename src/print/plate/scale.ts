// How long is a kilometre, how long a mile on this sheet? Two bars that are exact where the scale is true, and how far it departs elsewhere.
import { colour } from '../../map-style/palette';
import { num } from '../paths';
import type { Frame } from './frame';
import { LINE, TYPE } from './paper';
import { write } from './type';
import type { Style, Used } from './type';

const NICE = [0.1, 0.2, 0.4, 0.5, 1, 2, 4, 5, 10, 20, 40, 50, 100, 200, 400, 500, 1000, 2000];
const KM_PER_MILE = 1.609344;
/** The longest round bar of at most `max` px. */
export const barUnits = (pxPerUnit: number, max: number): number => [...NICE].reverse().find((n) => n * pxPerUnit <= max) ?? NICE[0]!;

const small = (anchor?: 'middle' | 'end'): Style => ({ font: 'Sans', size: TYPE.note, fill: colour.ink, ...(anchor ? { anchor } : {}) });

/** `1 : 4 000 000` with thin spaces. */
export const ratio = (n: number): string => `1 : ${String(Math.round(n)).replace(/\B(?=(\d{3})+$)/g, '\u00a0')}`;

/** Both bars with their left end at (x, y), at most `max` px long; 26 px high. */
export function scaleBars(frame: Frame, x: number, y: number, max: number, used: Used): string {
  const km = barUnits(frame.pxPerKm, max), miles = barUnits(frame.pxPerKm * KM_PER_MILE, max);
  const k = km * frame.pxPerKm, m = miles * frame.pxPerKm * KM_PER_MILE;
  const upper = [0, 1, 2, 3].map((i) => `<path fill="${i % 2 ? colour.paper : colour.ink}" stroke="${colour.ink}" stroke-width="${num(LINE.daily)}" d="M${num(x + (i * k) / 4)} ${num(y)}h${num(k / 4)}v3h${num(-k / 4)}z"/>`).join('');
  const lower = `<path fill="none" stroke="${colour.ink}" stroke-width="${num(LINE.river)}" d="M${num(x)} ${num(y + 8)}v-5M${num(x + m / 2)} ${num(y + 8)}v-3.4M${num(x + m)} ${num(y + 8)}v-5M${num(x)} ${num(y + 8)}h${num(m)}"/>`;
  return `<g id="scale-bar" data-km="${km}" data-px="${Math.round(k * 1000) / 1000}">${upper}${lower}`
    + write('0', x, y - 2.6, small(), used) + write(String(km / 2), x + k / 2, y - 2.6, small('middle'), used) + write(`${km} km`, x + k, y - 2.6, small('middle'), used)
    + write('0', x, y + 16, small(), used) + write(`${miles} ${miles === 1 ? 'mile' : 'miles'}`, x + m, y + 16, small('middle'), used) + '</g>';
}

const percent = (share: number): string => (share < 0.0001 ? 'under 0.01 %' : `${(Math.ceil(share * 10_000) / 100).toFixed(2)} %`);
const deg = (v: number): string => `${Math.round(v * 1000) / 1000}°`;

/** What projection this is and how far its scale is from the stated one on this sheet. */
export const projectionWords = (frame: Frame): string =>
  `Lambert conformal conic, WGS 84, true to scale on ${deg(frame.cone.parallels[0])} and ${deg(frame.cone.parallels[1])} N; largest scale error on this sheet ${percent(frame.error)}.`;
