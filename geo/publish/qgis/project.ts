// What does QGIS open? A project on the GeoPackage beside it: layers grouped, styled, labelled, the day set and the time running.
import { strToU8, zipSync } from 'fflate';
import type { Layer } from '../../model/layer';
import { CAMPAIGN, CAMPAIGN_END_EXCLUSIVE, type OPENING } from '../../model/window';
import { SET, citation } from '../credit';
import { tableName } from '../gpkg/layer';
import { multiType } from '../multi';
import { lookOf, type Look } from './look';
import { colour } from './palette';
import { styleAttributes, styleBody } from './qml';
import { element, textElement } from './xml';

export type Opening = typeof OPENING;

/** Name under which the GeoPackage lies beside the project. */
const PACKAGE = 'atlas.gpkg';
const GROUPS: readonly Look['group'][] = ['Places', 'What happened', 'Fronts', 'The ground fought over', 'After the war', 'Base map'];
/** QGIS passes over ids of ten characters and fewer in the drawing order, hence the long prefix. */
const layerId = (layer: Layer): string => `race_for_berlin_${tableName(layer.id)}`;
/** A reference system as QGIS reads it: all of these are needed, or the project opens without one. */
const srs = (code: 3857 | 4326): string => element('spatialrefsys', {}, code === 4326
  ? textElement('proj4', '+proj=longlat +datum=WGS84 +no_defs') + textElement('srsid', '3452') + textElement('srid', '4326') + textElement('authid', 'EPSG:4326') + textElement('description', 'WGS 84')
    + textElement('projectionacronym', 'longlat') + textElement('ellipsoidacronym', 'EPSG:7030') + textElement('geographicflag', 'true')
  : textElement('proj4', '+proj=merc +a=6378137 +b=6378137 +lat_ts=0 +lon_0=0 +x_0=0 +y_0=0 +k=1 +units=m +nadgrids=@null +wktext +no_defs') + textElement('srsid', '3857') + textElement('srid', '3857')
    + textElement('authid', 'EPSG:3857') + textElement('description', 'WGS 84 / Pseudo-Mercator') + textElement('projectionacronym', 'merc') + textElement('ellipsoidacronym', 'EPSG:7030') + textElement('geographicflag', 'false'));
const utc = (day: string): string => `${day}T00:00:00Z`;

/** Web Mercator metres of a point in degrees. */
const mercator = (lon: number, lat: number): [number, number] => {
  const r = 6_378_137, rad = Math.PI / 180;
  return [Math.round(r * lon * rad), Math.round(r * Math.log(Math.tan(Math.PI / 4 + (lat * rad) / 2)))];
};

const source = (layer: Layer): string => `./${PACKAGE}|layername=${tableName(layer.id)}`;

function mapLayer(layer: Layer, version: string): string {
  const type = multiType(layer.geometry);
  const body = textElement('id', layerId(layer)) + textElement('datasource', source(layer)) + textElement('layername', layer.title) + element('srs', {}, srs(4326))
    + textElement('provider', 'ogr', { encoding: 'UTF-8' })
    + element('resourceMetadata', {}, textElement('title', layer.title) + textElement('abstract', `${layer.description} ${citation(version)}`) + textElement('license', layer.licence) + textElement('rights', layer.attribution))
    + styleBody(layer);
  const { styleCategories: _, version: __, ...attributes } = styleAttributes(layer);
  return element('maplayer', { ...attributes, type: 'vector', geometry: layer.geometry === 'LineString' ? 'Line' : layer.geometry, wkbType: type, readOnly: 0 }, body);
}

function tree(layers: readonly Layer[]): string {
  const groups = GROUPS.map((group) => {
    const members = layers.filter((l) => lookOf(l).group === group).reverse();
    const shown = group === 'After the war' ? 'Qt::Unchecked' : 'Qt::Checked';
    return members.length === 0 ? '' : element('layer-tree-group', { name: group, checked: shown, expanded: group === 'Fronts' ? 1 : 0 }, members.map((l) =>
      element('layer-tree-layer', { id: layerId(l), name: l.title, source: source(l), providerKey: 'ogr', checked: lookOf(l).shown ? 'Qt::Checked' : 'Qt::Unchecked', expanded: 0 })).join(''));
  });
  return element('layer-tree-group', {}, groups.join('') + element('custom-order', { enabled: 1 }, [...layers].reverse().map((l) => textElement('item', layerId(l))).join('')));
}

/** Project entries: relative paths, paper as background, the temporal controller running from the opening day to the end. */
function properties(opening: Opening): string {
  const text = (name: string, value: string): string => textElement(name, value, { type: 'QString' });
  const int = (name: string, value: number): string => textElement(name, String(value), { type: 'int' });
  const [r, g, b] = [1, 3, 5].map((i) => Number.parseInt(colour.sea.slice(i, i + 2), 16)) as [number, number, number];
  return element('properties', {}, element('Paths', {}, textElement('Absolute', 'false', { type: 'bool' }))
    + element('Gui', {}, int('CanvasColorBluePart', b) + int('CanvasColorGreenPart', g) + int('CanvasColorRedPart', r))
    + element('TemporalControllerWidget', {}, text('EndDateTime', utc(CAMPAIGN_END_EXCLUSIVE)) + int('NavigationMode', 1) + text('StartDateTime', utc(opening.day)))
    + element('SpatialRefSys', {}, int('ProjectionsEnabled', 1)));
}

/** The project as text (.qgs). */
export function projectText(layers: readonly Layer[], version: string, opening: Opening): string {
  const [[x0, y0], [x1, y1]] = [mercator(opening.view[0], opening.view[1]), mercator(opening.view[2], opening.view[3])];
  const extent = element('extent', {}, ([['xmin', x0], ['ymin', y0], ['xmax', x1], ['ymax', y1]] as const).map(([k, v]) => textElement(k, String(v))).join(''));
  const time = element('ProjectTimeSettings', { timeStep: 1, timeStepUnit: 'd', frameRate: 2, cumulativeTemporalRange: 0 },
    element('TemporalRange', {}, textElement('start', utc(CAMPAIGN.start)) + textElement('end', utc(CAMPAIGN_END_EXCLUSIVE))));
  const canvas = element('mapcanvas', { name: 'theMapCanvas', annotationsVisible: 1 }, textElement('units', 'meters') + extent + textElement('rotation', '0')
    + element('destinationsrs', {}, srs(3857)) + textElement('rendermaptile', '0'));
  const metadata = element('projectMetadata', {}, textElement('identifier', 'atlas') + textElement('title', SET.name) + textElement('abstract', SET.description)
    + textElement('license', SET.licenceUrl) + textElement('rights', citation(version)));
  const root = element('qgis', { projectname: SET.name, version: '3.22.0-Białowieża', saveUserFull: '', saveUser: '' },
    element('homePath', { path: '' }) + textElement('title', SET.name) + element('projectCrs', {}, srs(3857)) + tree(layers) + canvas
    + element('projectlayers', {}, [...layers].reverse().map((l) => mapLayer(l, version)).join(''))
    + element('layerorder', {}, [...layers].reverse().map((l) => element('layer', { id: layerId(l) })).join('')) + properties(opening) + metadata + time);
  return `<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n${root}\n`;
}

/** Zip files want a time: the first a zip can hold, so that two builds give the same bytes. */
const MTIME = new Date(1980, 0, 1);

/** One file in a zip, the same bytes every time. */
export const zipped = (name: string, text: string): Uint8Array => zipSync({ [name]: [strToU8(text), { mtime: MTIME, level: 9 }] });

/** The project as QGIS wants it (.qgz). */
export const project = (layers: readonly Layer[], version: string, opening: Opening): Uint8Array => zipped('atlas.qgs', projectText(layers, version, opening));
