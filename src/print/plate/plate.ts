// How does a plate come about? Its parts in drawing order, its names in order of importance: read this first.
import { colour } from '../../map-style/palette';
import type { MapData } from '../data';
import { fontFaces } from '../fonts';
import { escapeXml, num } from '../paths';
import { advances, legDays } from './arrows';
import { column } from './column';
import type { Draft } from './draft';
import { startDraft } from './draft';
import type { Frame } from './frame';
import { band, daily, fronts } from './fronts';
import { borders, city, rivers, roads, seaAndLand, shores, zones } from './geography';
import { crosses, neatLine } from './graticule';
import { bridgeheads, ground, pockets } from './ground';
import { armyStyle, berlin, commanderStyle, marks, noteStyle, regionStyle, towns } from './labels';
import { lineDays, riverNames } from './line-labels';
import { belts, boundary, haltLine, heights, rings } from './orders';
import { FRAME, SHEET } from './paper';
import { captures, links, pins, sheets } from './points';
import type { PlateSpec } from './spec';
import type { Box } from '../clip';

export interface Plate {
  svg: string;
  /** Names that had to be there and found no room; a good plate has none. */
  missing: string[];
  /** px left between legend and notes; never negative on a good plate. */
  spare: number;
  /** Everything a name takes up on the map, px from the corner of the neat line. */
  placed: { layer: string; text: Box[]; marks: Box[] }[];
  legend: string[];
  frame: Pick<Frame, 'denominator' | 'error' | 'pxPerKm'> & { parallels: readonly [number, number] };
}

/** What is drawn, bottom first. */
const DRAW: readonly ((d: Draft) => void)[] = [seaAndLand, zones, ground, bridgeheads, shores, roads, borders, pockets, heights, rivers, city, daily, band, advances, belts, fronts, boundary, haltLine, rings, links];

/** What is named, most important first: earlier names are in the way of later ones. */
function setNames(d: Draft): void {
  berlin(d);
  sheets(d);
  pins(d);
  marks(d, 'armies', d.spec.armies, armyStyle, commanderStyle, true);
  marks(d, 'notes', d.spec.notes, noteStyle, noteStyle, true);
  towns(d, true);
  legDays(d);
  riverNames(d);
  lineDays(d);
  captures(d);
  towns(d, false);
  marks(d, 'regions', d.spec.regions, regionStyle, regionStyle, false);
}

/** Draws everything but the wrapping; for tests that look inside. */
export function drawPlate(spec: PlateSpec, data: MapData): { draft: Draft; body: string; spare: number } {
  const d = startDraft(spec, data);
  for (const part of DRAW) part(d);
  setNames(d);
  const { width, height, x, y } = FRAME;
  const beside = column(d);
  const map = [...d.parts, { id: 'crosses', svg: crosses(d.frame) }, ...[...d.names].reverse()].filter((p) => p.svg).map((p) => `<g id="${p.id}">${p.svg}</g>`).join('\n');
  const body = `<g id="map" clip-path="url(#neat)" transform="translate(${num(x)} ${num(y)})">${map}</g>\n${neatLine(d.frame, d.used)}\n${beside.svg}`;
  return { draft: d, spare: beside.spare, body: `<defs><clipPath id="neat"><path d="M0 0h${num(width)}v${num(height)}H0z"/></clipPath></defs>${body}` };
}

/** One sheet as a standalone SVG with its type in it. The same definition and data give the same bytes. */
export async function renderPlate(spec: PlateSpec, data: MapData): Promise<Plate> {
  const { draft, body, spare } = drawPlate(spec, data), { denominator, error, pxPerKm, cone } = draft.frame;
  const desc = escapeXml(`${spec.subtitle}. ${spec.text} ${spec.moment}`);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${SHEET.widthMm}mm" height="${SHEET.heightMm}mm" viewBox="0 0 ${num(SHEET.width)} ${num(SHEET.height)}" role="img" aria-labelledby="t d">`
    + `<title id="t">Plate ${spec.number}: ${escapeXml(spec.title)}</title><desc id="d">${desc}</desc><style>${await fontFaces(draft.used)}@media print{#paper{fill:#fff}}</style>`
    + `<path id="paper" fill="${colour.paper}" d="M0 0h${num(SHEET.width)}v${num(SHEET.height)}H0z"/>${body}</svg>\n`;
  return { svg, missing: draft.missing, spare, placed: draft.room.placed, legend: [...draft.legend.keys()], frame: { denominator, error, pxPerKm, parallels: cone.parallels } };
}
