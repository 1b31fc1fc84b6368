// How does a line become SVG path text? Tenths of a px, relative, without points that do not move.
import type { Point } from './projection';

const written = new Map<number, string>();

/** A whole number of tenths as text: 123 is 12.3, -5 is -.5, 70 is 7. Remembered: maps write the same few thousand again and again. */
function tenths(n: number): string {
  const known = written.get(n);
  if (known !== undefined) return known;
  const text = n === 0 ? '0' : String(n / 10).replace(/^(-?)0\./, '$1.');
  written.set(n, text);
  return text;
}

/** At most one decimal, no leading zero: 12.3, -.5, 7. */
export const num = (v: number): string => tenths(Math.round(v * 10));

/** Two numbers of tenths, with a space where no minus parts them. */
const pair = (x: number, y: number): string => (y < 0 ? tenths(x) + tenths(y) : `${tenths(x)} ${tenths(y)}`);

/** `M… l…` of a line, closed with z when asked; empty when nothing of a tenth of a px remains. */
export function path(points: readonly Point[], closed = false): string {
  let x = 0, y = 0, text = '', count = 0;
  points.forEach((p, i) => {
    const px = Math.round(p[0] * 10), py = Math.round(p[1] * 10);
    if (i === 0) text = `M${pair(px, py)}`;
    else if (px !== x || py !== y) {
      const move = pair(px - x, py - y);
      text += count === 0 ? `l${move}` : move.startsWith('-') ? move : ` ${move}`;
      count += 1;
    }
    x = px; y = py;
  });
  return count ? text + (closed ? 'z' : '') : '';
}

export const escapeXml = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
