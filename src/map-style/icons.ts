// What do the point symbols look like? Discs and drops in px around their anchor, drawn alike as SVG and as pixels.
import { colour } from './palette';

/** A disc round (x, y), or a drop whose tip stands at (x, y) and whose head of radius r has its centre h above. */
export interface Shape { kind: 'disc' | 'drop'; x: number; y: number; r: number; h?: number; fill: string }
export interface Icon { shapes: readonly Shape[]; /** Box around the anchor: left, top, right, bottom, px. */ box: readonly [number, number, number, number] }

const disc = (r: number, fill: string, x = 0, y = 0): Shape => ({ kind: 'disc', x, y, r, fill });
const drop = (r: number, h: number, fill: string, x = 0, y = 0): Shape => ({ kind: 'drop', x, y, r, h, fill });
const round = (r: number): Icon['box'] => [-r, -r, r, r];

const { ink, paper, story } = colour;
export const ICONS = {
  'dot-small': { shapes: [disc(2.6, paper), disc(1.9, ink)], box: round(3) },
  dot: { shapes: [disc(3.1, paper), disc(2.3, ink)], box: round(3.5) },
  ring: { shapes: [disc(4.6, paper), disc(3.9, ink), disc(2.3, paper)], box: round(5) },
  capital: { shapes: [disc(8.2, paper), disc(7.2, ink), disc(5.4, paper), disc(3.6, ink)], box: round(9) },
  emphasis: { shapes: [disc(6.6, paper), disc(5.6, ink), disc(3.7, paper), disc(1.7, ink)], box: round(7) },
  'pin-record': { shapes: [drop(9.4, 20.4, paper), drop(8.4, 19, ink), disc(3, paper, 0, -19)], box: [-10, -30, 10, 1] },
  'pin-story': { shapes: [drop(9.4, 20.4, paper), drop(8.4, 19, story), drop(6.6, 14.9, paper, 0, -4.1), drop(1.6, 3.8, story, -2.6, -15.6), drop(1.6, 3.8, story, 2.4, -15.6)], box: [-10, -30, 10, 1] },
} as const satisfies Record<string, Icon>;
export type IconName = keyof typeof ICONS;

/** Where the sides of a drop leave its head: half width and height above the tip. */
export function shoulder(r: number, h: number): { x: number; y: number; slope: number } {
  const t = Math.sqrt(h * h - r * r);
  return { x: (t * r) / h, y: (t * t) / h, slope: r / t };
}

/** True where (x, y) lies inside the shape. */
export function inside(s: Shape, x: number, y: number): boolean {
  const dx = x - s.x, h = s.h ?? 0, dy = y - s.y + h;
  if (dx * dx + dy * dy <= s.r * s.r) return true;
  if (s.kind === 'disc') return false;
  const up = s.y - y, edge = shoulder(s.r, h);
  return up >= 0 && up <= edge.y && Math.abs(dx) <= up * edge.slope;
}

const n = (v: number): string => String(Math.round(v * 100) / 100);

/** The shape as SVG. */
export function shapeSvg(s: Shape): string {
  if (s.kind === 'disc') return `<circle${s.x ? ` cx="${n(s.x)}"` : ''}${s.y ? ` cy="${n(s.y)}"` : ''} r="${n(s.r)}" fill="${s.fill}"/>`;
  const e = shoulder(s.r, s.h ?? 0);
  return `<path d="M${n(s.x)} ${n(s.y)}l${n(-e.x)} ${n(-e.y)}a${n(s.r)} ${n(s.r)} 0 1 1 ${n(2 * e.x)} 0z" fill="${s.fill}"/>`;
}
