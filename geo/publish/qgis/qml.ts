// What is in a QGIS style file? Symbols, labels, time and scale of one layer: beside the layer, in the GeoPackage and in the project.
import type { Layer } from '../../model/layer';
import { lookOf } from './look';
import { labeling } from './symbol';
import { temporal } from './when';
import { element, textElement } from './xml';

const CATEGORIES = 'Symbology|Labeling|Temporal|Rendering|MapTips|Fields';

/** The parts a style and a project share. */
export function styleBody(layer: Layer): string {
  const look = lookOf(layer);
  const aliases = element('fieldConfiguration', {}, layer.fields.map((f) => element('field', { name: f.name })).join(''));
  const tip = layer.fields.filter((f) => ['name', 'side', 'start_date', 'basis', 'place_name', 'event', 'uncertainty_m'].includes(f.name)).map((f) => `${f.name}: [% "${f.name}" %]`).join('<br>');
  return temporal(layer) + look.renderer + (look.label ? labeling(layer.geometry, look.label) : '') + aliases + textElement('mapTip', tip);
}

/** Attributes of the layer's element: labels on or off, range of scales. */
export function styleAttributes(layer: Layer): Record<string, string | number> {
  const look = lookOf(layer);
  return { version: '3.22.0', styleCategories: CATEGORIES, labelsEnabled: look.label ? 1 : 0, hasScaleBasedVisibilityFlag: look.upTo || look.from ? 1 : 0, minScale: look.upTo ?? 1_000_000_000, maxScale: look.from ?? 0 };
}

/** A whole QML file. */
export const qml = (layer: Layer): string =>
  `<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n${element('qgis', styleAttributes(layer), styleBody(layer))}\n`;
