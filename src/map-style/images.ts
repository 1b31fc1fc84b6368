// Which pictures does the style need, as pixels? Point symbols, pocket hatch and trench wave, made without a DOM.
import { ICONS, inside } from './icons';
import type { Icon, Shape } from './icons';
import { colour } from './palette';

export interface Pixels { width: number; height: number; data: Uint8ClampedArray }
/** How far the picture's anchor differs is told by `pixelRatio`; add with `map.addImage(id, pixels, { pixelRatio })`. */
export interface StyleImage { id: string; pixels: Pixels; pixelRatio: number }

const RATIO = 2;
/** Samples across one pixel. */
const FINE = 4;

type Rgb = [number, number, number];
const rgb = (hex: string): Rgb => [1, 3, 5].map((i) => Number.parseInt(hex.slice(i, i + 2), 16)) as Rgb;

/** Pixels of a w x h px picture; `ink(x, y)` gives the colour at a point or undefined. */
function picture(w: number, h: number, ink: (x: number, y: number) => Rgb | undefined): Pixels {
  const width = Math.round(w * RATIO), height = Math.round(h * RATIO), data = new Uint8ClampedArray(width * height * 4);
  for (let j = 0; j < height; j += 1) for (let i = 0; i < width; i += 1) {
    const sum = [0, 0, 0];
    let hits = 0;
    for (let s = 0; s < FINE * FINE; s += 1) {
      const c = ink((i + ((s % FINE) + 0.5) / FINE) / RATIO, (j + (Math.floor(s / FINE) + 0.5) / FINE) / RATIO);
      if (c) { hits += 1; sum.forEach((_, k) => { sum[k]! += c[k]!; }); }
    }
    if (hits) data.set([...sum.map((v) => v / hits), (255 * hits) / (FINE * FINE)], (j * width + i) * 4);
  }
  return { width, height, data };
}

function icon({ shapes, box: [l, t, r, b] }: Icon): Pixels {
  const colours = shapes.map((s): [Shape, Rgb] => [s, rgb(s.fill)]).reverse();
  return picture(r - l, b - t, (x, y) => colours.find(([s]) => inside(s, x + l, y + t))?.[1]);
}

const german = rgb(colour.german);
const hatch = (): Pixels => picture(6, 6, (x, y) => (Math.abs(((x + y) % 6) - 3) > 3 - 0.64 ? german : undefined));
/** One period of the trench wave: 8 px long, the line 4 px high in a strip of 6. */
const belt = (): Pixels => picture(8, 6, (x, y) => {
  const half = 0.65, high = x < 4, level = Math.abs(y - (high ? 1 : 5)) < half, rise = (Math.abs(x - 4) < half || x < half || x > 8 - half) && y > 1 - half && y < 5 + half;
  return level || rise ? german : undefined;
});

/** Every picture the style names. */
export function styleImages(): StyleImage[] {
  const all: [string, Pixels][] = [...Object.entries(ICONS).map(([id, i]): [string, Pixels] => [id, icon(i)]), ['hatch', hatch()], ['belt', belt()]];
  return all.map(([id, pixels]) => ({ id, pixels, pixelRatio: RATIO }));
}
