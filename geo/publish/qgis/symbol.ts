// How does QGIS want a symbol? Symbol layers as maps of options: fills, lines, markers in the atlas's colours, sizes in millimetres.
import { element, options, type Attributes } from './xml';

const rgba = (hex: string, alpha = 255): string => `${[1, 3, 5].map((i) => Number.parseInt(hex.slice(i, i + 2), 16)).join(',')},${alpha}`;

export interface Stroke { colour: string; mm: number; /** Dash and gap in millimetres. */ dash?: readonly number[]; alpha?: number }
export type Part =
  | { kind: 'fill'; colour: string | null; alpha?: number; stroke?: Stroke; hatch?: string }
  | ({ kind: 'line' } & Stroke)
  | { kind: 'arrow'; colour: string; mm: number }
  | { kind: 'marker'; shape: 'circle' | 'square' | 'diamond' | 'star' | 'triangle'; colour: string; mm: number; outline?: string };

const MM = { outline_width_unit: 'MM', line_width_unit: 'MM', size_unit: 'MM', customdash_unit: 'MM' } as const;

function optionsOf(part: Part): { name: string; values: Attributes } {
  switch (part.kind) {
    case 'fill': return { name: 'SimpleFill', values: {
      color: rgba(part.colour ?? '#000000', part.colour ? part.alpha ?? 255 : 0), style: part.hatch ?? (part.colour ? 'solid' : 'no'),
      outline_style: part.stroke ? (part.stroke.dash ? 'dash' : 'solid') : 'no', outline_color: rgba(part.stroke?.colour ?? '#000000', part.stroke?.alpha),
      outline_width: part.stroke?.mm ?? 0, outline_width_unit: MM.outline_width_unit, joinstyle: 'round' } };
    case 'line': return { name: 'SimpleLine', values: {
      line_color: rgba(part.colour, part.alpha), line_width: part.mm, line_width_unit: MM.line_width_unit, line_style: 'solid', capstyle: part.dash ? 'flat' : 'round', joinstyle: 'round',
      use_custom_dash: part.dash ? 1 : 0, customdash: (part.dash ?? [5, 2]).join(';'), customdash_unit: MM.customdash_unit } };
    case 'arrow': return { name: 'SimpleLine', values: { line_color: rgba(part.colour), line_width: part.mm, line_width_unit: MM.line_width_unit, line_style: 'solid', capstyle: 'flat', joinstyle: 'round' } };
    case 'marker': return { name: 'SimpleMarker', values: {
      name: part.shape, color: rgba(part.colour), size: part.mm, size_unit: MM.size_unit, outline_color: rgba(part.outline ?? '#FBF8EF'),
      outline_style: 'solid', outline_width: 0.25, outline_width_unit: MM.outline_width_unit } };
  }
}

const TYPE = { Point: 'marker', LineString: 'line', Polygon: 'fill' } as const;

/** One symbol, drawn from the first part up. A line part in an area layer draws its edge. */
export function symbol(geometry: keyof typeof TYPE, name: string, parts: readonly Part[]): string {
  const layers = parts.map((part) => {
    const { name: cls, values } = optionsOf(part);
    return element('layer', { class: cls, enabled: 1, locked: 0, pass: 0 }, options(values));
  });
  return element('symbol', { alpha: 1, clip_to_extent: 1, force_rhr: 0, name, type: TYPE[geometry] }, layers.join(''));
}

export interface Category { value: string; label: string; parts: readonly Part[] }

/** All features alike. */
export const single = (geometry: keyof typeof TYPE, parts: readonly Part[]): string =>
  element('renderer-v2', { type: 'singleSymbol', enableorderby: 0, forceraster: 0, symbollevels: 0 }, element('symbols', {}, symbol(geometry, '0', parts)));

/** One symbol for each value of a field or expression. */
export function categorized(geometry: keyof typeof TYPE, attr: string, categories: readonly Category[]): string {
  const list = categories.map((c, i) => element('category', { render: 'true', symbol: i, value: c.value, label: c.label }));
  const symbols = categories.map((c, i) => symbol(geometry, String(i), c.parts));
  return element('renderer-v2', { type: 'categorizedSymbol', attr, enableorderby: 0, forceraster: 0, symbollevels: 0 },
    element('categories', {}, list.join('')) + element('symbols', {}, symbols.join('')));
}

export interface Label { expression: string; colour: string; points: number; italic?: boolean; bold?: boolean; /** Not drawn at scales smaller than 1 : this. */ upTo?: number; along?: boolean }

/** Simple labels with a halo of paper. */
export function labeling(geometry: keyof typeof TYPE, l: Label): string {
  const style = element('text-style', {
    fieldName: l.expression, isExpression: 1, fontSize: l.points, fontSizeUnit: 'Point', fontItalic: l.italic ? 1 : 0, fontWeight: l.bold ? 75 : 50,
    namedStyle: l.bold ? 'Bold' : 'Regular', textColor: rgba(l.colour), textOpacity: 1, useSubstitutions: 0, blendMode: 0, fontLetterSpacing: 0, fontKerning: 1, multilineHeight: 1,
  }, element('text-buffer', { bufferDraw: 1, bufferSize: 0.7, bufferSizeUnits: 'MM', bufferColor: rgba('#FBF8EF'), bufferOpacity: 0.9, bufferNoFill: 1, bufferJoinStyle: 128 }));
  const placement: Attributes = geometry === 'Point' ? { placement: 6, dist: 0, offsetType: 1, predefinedPositionOrder: 'TR,TL,BR,BL,R,L,TSR,BSR', priority: 5 }
    : geometry === 'LineString' ? { placement: l.along ? 3 : 2, placementFlags: l.along ? 9 : 10, dist: 0.4, distUnits: 'MM', priority: 4, maxCurvedCharAngleIn: 25, maxCurvedCharAngleOut: -25 }
      : { placement: 1, priority: 4, dist: 0 };
  const rendering = { drawLabels: 1, obstacle: 1, scaleVisibility: l.upTo ? 1 : 0, scaleMin: 0, scaleMax: l.upTo ?? 0, labelPerPart: 0, mergeLines: geometry === 'LineString' ? 1 : 0, limitNumLabels: 0, maxNumLabels: 2000, fontMinPixelSize: 3, fontMaxPixelSize: 10000, displayAll: 0, upsidedownLabels: 0 };
  return element('labeling', { type: 'simple' }, element('settings', { calloutType: 'simple' },
    style + element('text-format', { multilineAlign: 3, formatNumbers: 0, autoWrapLength: 0 }) + element('placement', placement) + element('rendering', rendering)));
}
