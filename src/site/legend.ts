// What does the legend of one map say? Exactly the symbols that are drawn on it, in drawing order.
import { layersFor } from '../map-style/groups';
import { legendOf as styleLegend, STYLE_LAYERS } from '../map-style/index';
import type { LegendEntry } from '../map-style/subject';
import type { MapSpec } from './map-spec';

export type { LegendEntry };

const MARKS = ['lines-measure', 'lines-cable', 'lines-told', 'pins-record', 'pins-story'] as const;

/** Style layers that can show something on a map with these groups, lines and pins at its zoom. */
export function drawnLayers(spec: Pick<MapSpec, 'layers' | 'lines' | 'pins' | 'camera'>): string[] {
  const visible = layersFor(STYLE_LAYERS, spec.layers);
  const marks = new Set<string>([...spec.lines.map((l) => `lines-${l.kind}`), ...spec.pins.map((p) => `pins-${p.kind}`)]);
  return STYLE_LAYERS.filter((layer) => {
    if (visible[layer.id] !== 'visible') return false;
    if (spec.camera.zoom < (layer.minzoom ?? 0) || spec.camera.zoom >= (layer.maxzoom ?? 24)) return false;
    return !(MARKS as readonly string[]).includes(layer.id) || marks.has(layer.id);
  }).map((layer) => layer.id);
}

/** Legend of a map: `drawn` are the style layers a renderer really drew, else those that can show something. */
export const legendOf = (spec: MapSpec, drawn?: readonly string[]): LegendEntry[] => styleLegend(drawn ?? drawnLayers(spec));
