// Where on the earth is this sheet? Ticks along the neat line, degrees outside it, small crosses inside.
import { colour } from '../../map-style/palette';
import { num } from '../paths';
import type { Point } from '../projection';
import type { Frame } from './frame';
import { FRAME, LINE, MM, TYPE } from './paper';
import { attributes, widthOf } from './type';
import type { Style, Used } from './type';

/** Steps in minutes of arc. */
const STEPS = [0.5, 1, 2, 5, 10, 15, 20, 30, 60, 120, 300, 600];
const stepFor = (span: number, wanted: number): number => STEPS.find((m) => (span * 60) / m <= wanted) ?? 600;

/** `14° 20′ E`, `52° 30′ N`, `13°` for whole degrees; half minutes with seconds. */
export function degrees(minutes: number, letter: string): string {
  const whole = Math.floor(Math.abs(minutes) / 60 + 1e-9), rest = Math.abs(minutes) - whole * 60, min = Math.floor(rest + 1e-9), sec = Math.round((rest - min) * 60);
  return `${whole}°${rest > 1e-6 ? ` ${String(min).padStart(2, '0')}′` : ''}${sec ? ` ${sec}″` : ''} ${letter}`;
}

interface Tick { at: Point; minutes: number }

/** Crossings of one edge with whole steps of a coordinate: the coordinate runs one way along an edge, so halving finds them. */
export function crossings(frame: Frame, a: Point, b: Point, axis: 0 | 1, step: number): Tick[] {
  const at = (t: number): Point => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t], value = (t: number): number => frame.inverse(...at(t))[axis] * 60;
  const v0 = value(0), v1 = value(1), up = v1 > v0, out: Tick[] = [];
  for (let m = Math.ceil(Math.min(v0, v1) / step) * step; m <= Math.max(v0, v1); m += step) {
    let low = 0, high = 1;
    for (let i = 0; i < 40; i += 1) { const mid = (low + high) / 2; if ((value(mid) < m) === up) low = mid; else high = mid; }
    out.push({ at: at(low), minutes: m });
  }
  return out;
}

/** The steps of longitude and latitude of a sheet, minutes. */
export function steps(frame: Frame): [number, number] {
  const [w, s, e, n] = frame.bounds;
  return [stepFor(e - w, 13), stepFor(n - s, 9)];
}

const style: Style = { font: 'Sans', size: TYPE.note, fill: colour.ink2, anchor: 'middle' };

/** Everything around the map: neat line, ticks, degrees. Coordinates of the sheet. */
export function neatLine(frame: Frame, used: Used): string {
  const { x, y, width: w, height: h } = FRAME, [lonStep, latStep] = steps(frame), long = 1.6 * MM, short = 0.9 * MM, gap = 2.5 * MM;
  let ticks = '', labels = '';
  for (const [a, b, axis, dx, dy] of [[[0, 0], [w, 0], 0, 0, -1], [[0, h], [w, h], 0, 0, 1], [[0, 0], [0, h], 1, -1, 0], [[w, 0], [w, h], 1, 1, 0]] as const) {
    const step = axis === 0 ? lonStep : latStep;
    let last = -Infinity;
    for (const t of crossings(frame, [a[0], a[1]], [b[0], b[1]], axis, step / 2).sort((p, q) => p.at[0] + p.at[1] - q.at[0] - q.at[1])) {
      const whole = Math.abs(t.minutes / step - Math.round(t.minutes / step)) < 1e-6, l = whole ? long : short, px = x + t.at[0], py = y + t.at[1];
      ticks += `M${num(px)} ${num(py)}l${num(-dx * l)} ${num(-dy * l)}`;
      const text = degrees(t.minutes, axis === 0 ? (t.minutes < 0 ? 'W' : 'E') : 'N'), along = axis === 0 ? t.at[0] : t.at[1], half = widthOf(text, style) / 2;
      if (!whole || along - half < 0 || along + half > (axis === 0 ? w : h) || along - half < last + 4) continue;
      last = along + half;
      const lx = px + dx * gap, ly = py + dy * gap + (axis === 0 ? 2.8 : 0);
      labels += axis === 0 ? `<text x="${num(lx)}" y="${num(ly)}" ${attributes(text, style, used)}>${text}</text>`
        : `<text transform="translate(${num(lx)} ${num(ly)}) rotate(-90)" dy="2.8" ${attributes(text, style, used)}>${text}</text>`;
    }
  }
  return `<g id="neat-line"><path fill="none" stroke="${colour.ink}" stroke-width="${num(LINE.neat)}" d="M${num(x)} ${num(y)}h${num(w)}v${num(h)}h${num(-w)}z"/><path fill="none" stroke="${colour.ink}" stroke-width="${num(LINE.border)}" d="${ticks}"/>${labels}</g>`;
}

/** Crosses where whole steps meet. */
export function crosses(frame: Frame): string {
  const [w, s, e, n] = frame.bounds, [lon, lat] = steps(frame), arm = 0.9 * MM;
  let d = '';
  for (let a = Math.ceil((w * 60) / lon) * lon; a <= e * 60; a += lon) for (let b = Math.ceil((s * 60) / lat) * lat; b <= n * 60; b += lat) {
    const [x, y] = frame.forward(a / 60, b / 60);
    if (x > arm && y > arm && x < frame.width - arm && y < frame.height - arm) d += `M${num(x - arm)} ${num(y)}h${num(2 * arm)}M${num(x)} ${num(y - arm)}v${num(2 * arm)}`;
  }
  return `<path fill="none" stroke="${colour.ink3}" stroke-width="${num(LINE.border)}" d="${d}"/>`;
}
