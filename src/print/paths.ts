// How does a line become SVG path text? Tenths of a px, relative, without points that do not move.
import type { Point } from './projection';

/** At most one decimal, no leading zero: 12.3, -.5, 7. */
export const num = (v: number): string => {
  const t = String(Math.round(v * 10) / 10);
  return t === '-0' ? '0' : t.replace(/^(-?)0\./, '$1.');
};

const pair = (x: number, y: number): string => {
  const a = num(x / 10), b = num(y / 10);
  return b.startsWith('-') ? `${a}${b}` : `${a} ${b}`;
};

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
