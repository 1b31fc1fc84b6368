// How does a plate look the same where its type cannot be embedded? Every letter as an outline, for drawing programs.
import { FACES } from '../../map-style/type';
import type { FontName } from '../../map-style/type';
import { outlineOf } from '../fonts';
import { num } from '../paths';
import type { Point } from '../projection';
import { widthOf } from './type';

interface Run { text: string; font: FontName; size: number; spacing: number; anchor: string }

const attribute = (tag: string, name: string): string => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
const plain = (s: string): string => s.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

function faceOf(tag: string): FontName {
  const family = attribute(tag, 'font-family').replaceAll("'", ''), weight = Number(attribute(tag, 'font-weight')), italic = tag.includes('font-style="italic"');
  const found = (Object.keys(FACES) as FontName[]).find((n) => { const f = FACES[n]; return f.family === family && f.weight === weight && (f.style === 'italic') === italic; });
  if (!found) throw new Error(`no face is ${family} ${weight}`);
  return found;
}

/** Points of a path written by `path`: M and relative l only. */
export function pointsOf(d: string): Point[] {
  const numbers = (d.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number), out: Point[] = [];
  for (let i = 0; i + 1 < numbers.length; i += 2) { const last = out[out.length - 1]; out.push(last ? [last[0] + numbers[i]!, last[1] + numbers[i + 1]!] : [numbers[i]!, numbers[i + 1]!]); }
  return out;
}

/** The letters of a run as `use` elements, each moved and turned by `place(distance from the start)`. */
function letters(run: Run, place: (at: number) => string, glyphs: Map<string, string>): string {
  let at = 0, out = '';
  for (const letter of run.text) {
    const w = widthOf(letter, { font: run.font, size: run.size }), d = letter === ' ' ? '' : outlineOf(letter, run.font), key = `${run.font} ${letter}`;
    if (d) {
      if (!glyphs.has(key)) glyphs.set(key, `<path id="g${glyphs.size}" d="${d}"/>`);
      out += `<use href="#g${[...glyphs.keys()].indexOf(key)}" transform="${place(at + w / 2)} translate(${num(-w / 2)} 0) scale(${Math.round(run.size * 10) / 10_000} ${-Math.round(run.size * 10) / 10_000})"/>`;
    }
    at += w + run.spacing;
  }
  return out;
}

/** Where along a line, and how turned. */
function along(points: readonly Point[], at: number): string {
  let left = at;
  for (let i = 1; i < points.length; i += 1) {
    const a = points[i - 1]!, b = points[i]!, l = Math.hypot(b[0] - a[0], b[1] - a[1]);
    if (left <= l || i === points.length - 1) return `translate(${num(a[0] + ((b[0] - a[0]) * left) / (l || 1))} ${num(a[1] + ((b[1] - a[1]) * left) / (l || 1))}) rotate(${num((Math.atan2(b[1] - a[1], b[0] - a[0]) * 180) / Math.PI)})`;
    left -= l;
  }
  return '';
}

/** One `<text>` as outlines, its halo a stroke under them. */
function element(tag: string, inner: string, paths: ReadonlyMap<string, Point[]>, glyphs: Map<string, string>, id: string): string {
  const onPath = /<textPath href="#([^"]+)"[^>]*>([^<]*)</.exec(inner), size = Number(attribute(tag, 'font-size'));
  const run: Run = { text: plain(onPath?.[2] ?? inner), font: faceOf(tag), size, spacing: Number(attribute(tag, 'letter-spacing') || 0), anchor: attribute(tag, 'text-anchor') };
  const width = widthOf(run.text, run) + run.spacing * [...run.text].length, dy = Number(attribute(tag, 'dy') || 0), line = onPath ? paths.get(onPath[1]!) : undefined;
  const total = line ? line.reduce((s, p, i) => (i ? s + Math.hypot(p[0] - line[i - 1]![0], p[1] - line[i - 1]![1]) : 0), 0) : 0;
  const start = line ? total / 2 - width / 2 : run.anchor === 'middle' ? -width / 2 : run.anchor === 'end' ? -width : 0;
  const x = Number(attribute(tag, 'x') || 0), y = Number(attribute(tag, 'y') || 0), turn = attribute(tag, 'transform');
  const place = line ? (at: number): string => `${along(line, start + at)} translate(0 ${num(dy)})` : (at: number): string => `translate(${num(x + start + at)} ${num(y + dy)})`;
  const body = letters(run, place, glyphs), halo = attribute(tag, 'stroke'), fill = attribute(tag, 'fill');
  // The outlines are scaled letter by letter: the stroke of the halo is given in the letter's own thousand units.
  const under = halo ? `<g fill="${halo}" stroke="${halo}" stroke-width="${Math.round((Number(attribute(tag, 'stroke-width')) / size) * 1000)}" stroke-linejoin="round"><g id="${id}">${body}</g></g><use href="#${id}" fill="${fill}"/>` : `<g fill="${fill}">${body}</g>`;
  return `<g${turn ? ` transform="${turn}"` : ''} aria-label="${run.text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')}">${under}</g>`;
}

/** The same sheet with every letter an outline and no font in it. */
export function outlined(svg: string): string {
  const paths = new Map([...svg.matchAll(/<path id="(r-[^"]+)" fill="none" d="([^"]+)"\/>/g)].map((m) => [m[1]!, pointsOf(m[2]!)]));
  const glyphs = new Map<string, string>();
  let n = 0;
  const body = svg.replace(/<style>[\s\S]*?<\/style>/, '').replace(/<text( [^>]*)>([\s\S]*?)<\/text>/g, (_, tag: string, inner: string) => element(tag, inner, paths, glyphs, `t${(n += 1)}`));
  return body.replace('<defs>', `<defs>${[...glyphs.values()].join('')}`);
}
