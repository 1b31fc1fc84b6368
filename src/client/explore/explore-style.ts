// What is the explorer's style? The atlas style with the explorer's own sources and layers put in their places.
import type { GeoJSONSourceSpecification, LayerSpecification, StyleSpecification } from 'maplibre-gl';
import { EXPLORE_LAYERS, EXPLORE_SOURCES } from '../../map-style/explore-layers';
import type { MapCollection } from '../../map-style/map-layers';
import type { MapSources } from '../../map-style/sources';
import { isShown } from './toggles';
import type { ViewState } from './view-state';

const EMPTY: MapCollection = { type: 'FeatureCollection', features: [] };
const source = (data: MapCollection): GeoJSONSourceSpecification => ({ type: 'geojson', data, tolerance: 0.3, buffer: 64 });

/** All layers of the explorer in drawing order. */
export function withOwn(layers: readonly LayerSpecification[]): LayerSpecification[] {
  return layers.flatMap((layer) => [...EXPLORE_LAYERS.filter((p) => p.before === layer.id).flatMap((p) => p.layers), layer]);
}

/** The style for `state`, and the data of its sources, which answers and drawings read again. */
export function exploreStyle(atlas: StyleSpecification, passages: MapCollection, state: ViewState): { style: StyleSpecification; data: MapSources } {
  const own = Object.fromEntries(EXPLORE_SOURCES.map((id) => [id, source(id === 'passages' ? passages : EMPTY)]));
  const sources = { ...atlas.sources, ...own } as Record<string, GeoJSONSourceSpecification>;
  const layers = withOwn(atlas.layers).map((layer) => ({ ...layer, layout: { ...layer.layout, visibility: isShown(layer, state) ? 'visible' : 'none' } }) as LayerSpecification);
  const data = Object.fromEntries(Object.entries(sources).map(([id, s]) => [id, s.data as MapCollection])) as MapSources;
  return { data, style: { ...atlas, sources, layers, state: { ...atlas.state, date: { default: state.date }, from: { default: '' }, to: { default: '' } } } };
}

/** The two days of a comparison, earlier first; the same empty text twice where there is none. */
export const span = ({ date, compare }: Pick<ViewState, 'date' | 'compare'>): [from: string, to: string] =>
  compare === null ? ['', ''] : compare < date ? [compare, date] : [date, compare];
