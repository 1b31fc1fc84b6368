// What does Google Earth open? A KMZ with a folder a layer and a time span a feature, so that its time slider shows one evening.
import type { Position } from 'geojson';
import type { Flat, Layer } from '../model/layer';
import { addDays } from '../model/day';
import { SET, citation } from './credit';
import { multi, type Multi } from './multi';
import { colour } from './qgis/palette';
import { element, textElement } from './qgis/xml';

/** Layers that make sense on a globe: what moved and what happened; the base map is Google Earth's own. */
export const KML_LAYERS = ['ground-taken', 'pockets', 'bridgeheads', 'defence-lines', 'front-boundary', 'halt-line', 'front-lines', 'spearheads', 'captures', 'events'];

/** KML writes colours as alpha, blue, green, red. */
const abgr = (hex: string, alpha: string): string => `${alpha}${hex.slice(5, 7)}${hex.slice(3, 5)}${hex.slice(1, 3)}`.toLowerCase();
const path = (points: readonly Position[]): string => points.map((p) => p.join(',')).join(' ');
const line = (points: readonly Position[]): string => element('LineString', {}, textElement('tessellate', '1') + textElement('coordinates', path(points)));
const ring = (name: string, points: readonly Position[]): string => element(name, {}, element('LinearRing', {}, textElement('coordinates', path(points))));

function geometry(g: Multi): string {
  if (g.type === 'Point') return element('Point', {}, textElement('coordinates', g.coordinates.join(',')));
  const parts = g.type === 'MultiLineString' ? g.coordinates.map(line)
    : g.coordinates.map((rings) => element('Polygon', {}, textElement('tessellate', '1') + rings.map((r, i) => ring(i === 0 ? 'outerBoundaryIs' : 'innerBoundaryIs', r)).join('')));
  return parts.length === 1 ? parts[0]! : element('MultiGeometry', {}, parts.join(''));
}

/** From the first evening's day to the last second before the exclusive end; one day where a feature has no end column. */
function timeSpan(p: Record<string, Flat>): string {
  if (typeof p.start_date !== 'string') return '';
  const end = 'end_date' in p ? p.end_date : addDays(p.start_date, 1);
  const last = typeof end === 'string' ? textElement('end', `${addDays(end, -1)}T23:59:59Z`) : '';
  return element('TimeSpan', {}, textElement('begin', `${p.start_date}T00:00:00Z`) + last);
}

const title = (p: Record<string, Flat>): string => String(p.name ?? p.place_name ?? p.event ?? (p.side ? `${String(p.side)} ${String(p.start_date)}` : p.id));

function placemark(f: Layer['features'][number], style: string): string {
  const data = Object.entries(f.properties).filter(([, v]) => v !== null && v !== '').map(([name, v]) => element('Data', { name }, textElement('value', String(v))));
  return element('Placemark', { id: String(f.id) }, textElement('name', title(f.properties)) + timeSpan(f.properties) + textElement('styleUrl', `#${style}`)
    + element('ExtendedData', {}, data.join('')) + geometry(multi(f.geometry)));
}

const style = (id: string, hex: string, width: number, fill: string): string => element('Style', { id },
  element('IconStyle', {}, textElement('color', abgr(hex, 'ff')) + textElement('scale', '0.7') + element('Icon', {}, textElement('href', 'https://maps.google.com/mapfiles/kml/shapes/placemark_circle.png')))
  + element('LabelStyle', {}, textElement('scale', '0.7'))
  + element('LineStyle', {}, textElement('color', abgr(hex, 'ff')) + textElement('width', String(width))) + element('PolyStyle', {}, textElement('color', abgr(hex, fill))));

const STYLES = [['soviet', colour.soviet], ['western', colour.western], ['german', colour.german], ['other', colour.ink2]] as const;

function folder(layer: Layer): string {
  const area = layer.geometry === 'Polygon';
  return element('Folder', { id: `folder-${layer.id}` }, textElement('name', layer.title) + textElement('description', `${layer.description} ${layer.licence}, ${layer.attribution}`)
    + layer.features.map((f) => `\n${placemark(f, `${['soviet', 'western', 'german'].includes(String(f.properties.side)) && layer.id !== 'pockets' ? String(f.properties.side) : 'other'}-${area ? 'ground' : 'line'}`)}`).join(''));
}

/** The document as text. */
export function kml(layers: readonly Layer[], version: string): string {
  const styles = STYLES.flatMap(([id, hex]) => [style(`${id}-line`, hex, 3, '40'), style(`${id}-ground`, hex, 1, '59')]).join('\n');
  const chosen = KML_LAYERS.flatMap((id) => layers.filter((l) => l.id === id && l.features.length > 0));
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('kml', { xmlns: 'http://www.opengis.net/kml/2.2' },
    element('Document', {}, textElement('name', SET.name) + textElement('description', `${SET.description} ${citation(version)}`) + styles + chosen.map(folder).join('\n')))}\n`;
}
