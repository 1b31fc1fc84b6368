// What is one subject of the map? Its style layers and the legend entries that explain them.
import type { LayerSpecification } from 'maplibre-gl';
import type { Group } from './groups';

export interface LegendEntry {
  id: string;
  /** Style layers this entry explains: it is shown when one of them is drawn. */
  explains: readonly string[];
  label: string;
  /** Inner markup of an SVG of 34 x 12 units. */
  swatch: string;
}

export interface Subject { layers: LayerSpecification[]; legend: LegendEntry[] }

/** Marks layers as belonging to a group a passage may ask for. */
export const inGroup = (group: Group, ...layers: LayerSpecification[]): LayerSpecification[] =>
  layers.map((layer) => ({ ...layer, metadata: { group } }) as LayerSpecification);
