// How does one style layer without text become SVG? Fills, lines and circles, with the style's own values.
import type { CircleLayerSpecification, FillLayerSpecification, LayerSpecification, LineLayerSpecification } from 'maplibre-gl';
import { ringsOf } from '../map-style/sources';
import { colour } from '../map-style/palette';
import { evaluate } from './evaluate';
import type { MapFeature } from './data';
import { areasIn, linesIn, outline } from './shapes';
import { escapeXml, num, path } from './paths';
import { ticks, trench } from './symbols';
import type { Projection } from './projection';

export interface Sheet {
  projection: Projection;
  state: Readonly<Record<string, unknown>>;
  /** Outlines drawn so far, by path text: a line drawn twice (casing and core, coast and waterline) is written once. */
  outlines: Map<string, string>;
}

/** Px a drawn line may differ from the data. */
const TOLERANCE = 0.45;

type Paint = Record<string, unknown>;
const value = (sheet: Sheet, f: MapFeature, paint: Paint, name: string, zoom = sheet.projection.zoom): unknown =>
  evaluate(paint[name], { zoom, properties: f.properties, state: sheet.state });

/** SVG of the layer's features; empty when nothing of them lies on the sheet. */
export function paint(layer: LayerSpecification, features: readonly MapFeature[], sheet: Sheet): string {
  const body = layer.type === 'fill' ? fill(layer, features, sheet) : layer.type === 'line' ? lines(layer, features, sheet) : layer.type === 'circle' ? circles(layer, features, sheet) : '';
  return body && `<g id="${layer.id}">${body}</g>`;
}

const grouped = new WeakMap<readonly MapFeature[], Map<string, MapFeature[]>>();
/** The same, remembered for lists that come again. */
const groupOnce = (features: readonly MapFeature[], style: (f: MapFeature) => string): Map<string, MapFeature[]> =>
  grouped.get(features) ?? grouped.set(features, groupBy(features, style)).get(features)!;

function groupBy(features: readonly MapFeature[], style: (f: MapFeature) => string): Map<string, MapFeature[]> {
  const groups = new Map<string, MapFeature[]>();
  for (const f of features) { const k = style(f); (groups.get(k) ?? groups.set(k, []).get(k)!).push(f); }
  return groups;
}

function fill(layer: FillLayerSpecification, features: readonly MapFeature[], sheet: Sheet): string {
  const p = (layer.paint ?? {}) as Paint;
  // Steps of ground lie in each other: the latest, painted first, spans all; no crack can open between two tints.
  const nested = layer.source === 'ground';
  const groups = [...(nested ? groupOnce : groupBy)(features, (f) => {
    if (p['fill-pattern']) return ` fill="url(#${String(p['fill-pattern'])})"`;
    const opacity = p['fill-opacity'] === undefined ? '' : ` fill-opacity="${String(value(sheet, f, p, 'fill-opacity'))}"`;
    const edge = p['fill-outline-color'] === undefined ? '' : ` stroke="${String(value(sheet, f, p, 'fill-outline-color'))}" stroke-width=".8"`;
    return ` fill="${String(value(sheet, f, p, 'fill-color'))}"${opacity}${edge}`;
  })];
  return groups.map(([style], i) => {
    const chosen = nested ? groups.slice(0, i + 1).flatMap(([, fs]) => fs) : groups[i]![1];
    const rings = areasIn(nested ? outline(chosen) : chosen.flatMap(ringsOf), sheet.projection, TOLERANCE);
    return rings.length ? `<path${style} d="${rings.map((r) => path(r, true)).join('')}"/>` : '';
  }).reverse().join('');
}

/** MapLibre cuts dashes at whole zooms: in between they grow with the map, up to twice. */
const dashScale = (zoom: number): number => 2 ** (zoom - Math.floor(zoom));

function lines(layer: LineLayerSpecification, features: readonly MapFeature[], sheet: Sheet): string {
  const p = (layer.paint ?? {}) as Paint, { projection } = sheet;
  return [...groupBy(features, (f) => JSON.stringify([value(sheet, f, p, 'line-color') ?? null, value(sheet, f, p, 'line-width') ?? 1, value(sheet, f, p, 'line-width', Math.floor(projection.zoom)) ?? 1]))].map(([style, fs]) => {
    const [stroke, width, floor] = JSON.parse(style) as [string | null, number, number];
    const shapes = linesIn(fs.flatMap(ringsOf), projection, TOLERANCE);
    if (!shapes.length) return '';
    const opacity = p['line-opacity'] === undefined ? '' : ` stroke-opacity="${String(p['line-opacity'])}"`;
    const dash = ((p['line-dasharray'] ?? []) as number[]).map((d) => d * floor * dashScale(projection.zoom));
    const offset = Number(p['line-offset'] ?? 0);
    if (p['line-pattern']) return `<path fill="none" stroke="${colour.german}" stroke-width="1.3" d="${shapes.map((s) => trench(s, 8, 4)).join('')}"/>`;
    if (offset && dash.length) return `<path fill="none" stroke="${stroke}" stroke-width="${num(dash[0]!)}" d="${shapes.map((s) => ticks(s, dash[0]! + dash[1]!, offset, width)).join('')}"/>`;
    const dashes = dash.length ? ` stroke-dasharray="${dash.map(num).join(' ')}"` : '';
    return `<use href="#${outlineId(shapes.map((s) => path(s)).join(''), sheet)}" fill="none" stroke="${stroke}" stroke-width="${num(width)}"${dashes}${opacity}${ends(layer)}/>`;
  }).join('');
}

const outlineId = (d: string, { outlines }: Sheet): string => outlines.get(d) ?? outlines.set(d, `o${outlines.size}`).get(d)!;

function ends(layer: LineLayerSpecification): string {
  const cap = layer.layout?.['line-cap'] === 'round' ? ' stroke-linecap="round"' : '';
  return `${cap}${layer.layout?.['line-join'] === 'round' ? ' stroke-linejoin="round"' : ''}`;
}

function circles(layer: CircleLayerSpecification, features: readonly MapFeature[], sheet: Sheet): string {
  const p = (layer.paint ?? {}) as Paint;
  return features.map((f) => {
    if (f.geometry.type !== 'Point') return '';
    const [x, y] = sheet.projection.forward(f.geometry.coordinates[0]!, f.geometry.coordinates[1]!);
    const width = Number(p['circle-stroke-width'] ?? 0), r = Number(p['circle-radius']) + width / 2;
    return `<circle cx="${num(x)}" cy="${num(y)}" r="${num(r)}" fill="${escapeXml(String(value(sheet, f, p, 'circle-color')))}" stroke="${String(p['circle-stroke-color'])}" stroke-width="${width}"/>`;
  }).join('');
}
