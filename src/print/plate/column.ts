// What stands beside and below the map? Title, what it shows, chart, legend, key, locator, scale, notes, code, sources.
import { colour } from '../../map-style/palette';
import { num } from '../paths';
import type { Draft, LegendRow } from './draft';
import { uncertaintyWords } from './fronts';
import { chart, locator, squareCode } from './insets';
import { COLUMN, FOOT, LINE, MM, TYPE } from './paper';
import { projectionWords, ratio, scaleBars } from './scale';
import { stroke } from './geography';
import { widthOf, wrapText, write, writeLines } from './type';
import type { Style } from './type';

const S = {
  kicker: { font: 'Sans Bold', size: TYPE.kicker, fill: colour.ink2, spacing: 0.12 }, title: { font: 'Serif Bold', size: TYPE.title, fill: colour.ink }, subtitle: { font: 'Serif', size: TYPE.subtitle, fill: colour.ink2 },
  prose: { font: 'Serif', size: TYPE.prose, fill: colour.ink }, head: { font: 'Sans Bold', size: TYPE.head, fill: colour.ink }, legend: { font: 'Sans', size: TYPE.legend, fill: colour.ink }, note: { font: 'Sans', size: TYPE.note, fill: colour.ink2 },
} as const satisfies Record<string, Style>;

const rule = (y: number): string => stroke(`M${num(COLUMN.x)} ${num(y)}h${num(COLUMN.width)}`, colour.rule, LINE.daily);

export interface Column { svg: string; /** px between the legend and what stands below it; negative: they overlap. */ spare: number }

/** Heading, claim and chart; the y where they end. */
function head(d: Draft): { svg: string; y: number } {
  const { spec, used } = d, { x, width } = COLUMN;
  let y = COLUMN.y + TYPE.kicker, svg = write(`PLATE ${spec.number}`, x, y, S.kicker, used);
  const put = (text: string, style: Style, leading: number, before: number): void => {
    const lines = wrapText(text, width, style);
    y += before + style.size;
    svg += writeLines(lines, x, y, leading, style, used);
    y += (lines.length - 1) * leading;
  };
  put(spec.title, S.title, TYPE.title * 1.06, 4);
  put(spec.subtitle, S.subtitle, TYPE.subtitle * 1.2, 6);
  put(spec.text, S.prose, TYPE.prose * 1.28, 7);
  y += 7;
  if (spec.chart) {
    svg += rule(y) + write('Nearest ground to central Berlin, km', x, y + 12, S.head, used) + chart(spec.chart, spec.date, x, y + 15, width, 23 * MM, used);
    y += 15 + 23 * MM + 4;
  }
  return { svg: svg + rule(y), y };
}

function legend(d: Draft, from: number): { svg: string; y: number } {
  const { used } = d, { x, width } = COLUMN, rows = [...d.legend.values()].sort((a, b) => a.order - b.order);
  let y = from + 12, svg = write('On this sheet', x, y, S.head, used);
  y += 4;
  for (const row of rows) {
    const lines = wrapText(row.label, width - 42, S.legend), h = Math.max(13.4, lines.length * TYPE.legend * 1.13 + 4);
    svg += legendRow(row, x, y, h) + writeLines(lines, x + 42, y + h / 2 + TYPE.legend * 0.34 - ((lines.length - 1) / 2) * TYPE.legend * 1.13, TYPE.legend * 1.13, S.legend, used);
    y += h;
  }
  return { svg: `<g id="legend">${svg}</g>`, y };
}

const legendRow = (row: LegendRow, x: number, y: number, h: number): string => `<g data-legend="${row.id}" transform="translate(${num(x)} ${num(y + h / 2 - 6)})">${row.swatch}</g>`;

/** True where the sheet shows the Brandenburg Gate, with room around it. */
const showsBerlin = (d: Draft): boolean => { const [x, y] = d.frame.forward(13.3777, 52.5163); return x > 0 && y > 0 && x < d.frame.width && y < d.frame.height; };

/** Locator, scale, notes and code, from the bottom of the column upwards. */
function tail(d: Draft): { svg: string; y: number } {
  const { spec, frame, used } = d, { x, width, bottom } = COLUMN, code = 17 * MM;
  const notes = [spec.moment, projectionWords(frame), `Broken lines are computed between dated facts, not documented.${uncertaintyWords(d)}`, 'Names as the gazetteer has them, mostly the German form of 1945.'];
  const lines = notes.flatMap((n) => wrapText(n, width, S.note)), leading = TYPE.note * 1.16;
  const words = [`Reopen this sheet:`, ...breakAddress(spec.address, width - code - 6), 'The page leads to the moving map', 'at this day, place and layers.'];
  let y = bottom - code;
  let svg = squareCode(spec.address, x, y, code) + writeLines(words, x + code + 6, y + 9, leading * 1.08, S.note, used);
  y -= 6 + lines.length * leading;
  svg += writeLines(lines, x, y + TYPE.note, leading, S.note, used);
  y -= 27;
  svg += scaleBars(frame, x + 2, y, width * 0.78, used);
  y -= 13;
  svg += write(`${ratio(frame.denominator)} on A4 and on Letter`, x, y, S.head, used);
  y -= TYPE.head + 5;
  if (!showsBerlin(d)) {
    const w = 36 * MM, h = 25 * MM;
    y -= h;
    svg += locator(d.data, frame, x, y, w, h, used);
    y -= 5;
  }
  return { svg, y };
}

/** An address broken after slashes where it is too long for one line. */
function breakAddress(address: string, max: number): string[] {
  const lines: string[] = [];
  for (const part of address.replace(/^https?:\/\//, '').split(/(?<=\/)/)) {
    const last = lines[lines.length - 1];
    if (last !== undefined && widthOf(last + part, S.note) <= max) lines[lines.length - 1] = last + part;
    else lines.push(part);
  }
  return lines;
}

/** Sources to the left, version to the right, both below the map. */
function foot(d: Draft): string {
  const right = `Race for Berlin Atlas, version ${d.spec.version} · CC BY 4.0`, w = widthOf(right, S.note);
  const lines = wrapText(d.spec.sources, FOOT.width - w - 16, S.note).slice(0, 3);
  return `<g id="foot">${writeLines(lines, FOOT.x, FOOT.y, TYPE.note * 1.16, S.note, d.used)}${write(right, FOOT.x + FOOT.width, FOOT.y, { ...S.note, anchor: 'end' }, d.used)}</g>`;
}

/** The column and the foot of the sheet. */
export function column(d: Draft): Column {
  const top = head(d), rows = legend(d, top.y), below = tail(d);
  return { svg: `<g id="column">${top.svg}${rows.svg}${below.svg}</g>${foot(d)}`, spare: below.y - rows.y };
}
