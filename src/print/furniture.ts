// How long is a kilometre on this sheet? The scale bar, exact at the bar's own latitude.
import { geodesicKm } from '../../geo/model/geodesic';
import { colour } from '../map-style/palette';
import { textWidth } from './fonts';
import type { Box } from './clip';
import { num } from './paths';
import type { Projection } from './projection';

const NICE = [0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000];

export interface ScaleBar { svg: string; box: Box; km: number; px: number; text: string }

/** The longest round bar of at most `max` px, standing in the bottom right corner. */
export function scaleBar(p: Projection, max = 130): ScaleBar {
  const y = p.height - 18, right = p.width - 16;
  const kmPerPx = geodesicKm(p.inverse(right - 100, y), p.inverse(right, y)) / 100;
  const km = [...NICE].reverse().find((n) => n / kmPerPx <= max) ?? NICE[0]!;
  const px = km / kmPerPx, text = `${km} km`, w = textWidth(text, 'Sans', 12.5);
  const x0 = right - w - 6 - px, box = { minX: x0 - 8, minY: y - 14, maxX: right + 6, maxY: y + 10 };
  const svg = `<g id="scale"><path fill="${colour.paper}" fill-opacity=".85" d="M${num(box.minX)} ${num(box.minY)}H${num(box.maxX)}V${num(box.maxY)}H${num(box.minX)}z"/>`
    + `<path fill="none" stroke="${colour.ink}" stroke-width="1.4" d="M${num(x0)} ${y - 6}v6h${num(px)}v-6m${num(-px / 2)} 2v4"/>`
    + `<text x="${num(right)}" y="${y + 2}" text-anchor="end" font-family="'Fira Sans Condensed'" font-weight="400" font-size="12.5" fill="${colour.ink}">${text}</text></g>`;
  return { svg, box, km, px, text };
}
