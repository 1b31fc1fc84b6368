// What is the explorer's style? The atlas style with the explorer's own sources and layers put in their places.
import type { GeoJSONSourceSpecification, LayerSpecification, StyleSpecification } from 'maplibre-gl';
import { EXPLORE_LAYERS, EXPLORE_SOURCES } from '../../map-style/explore-layers';
import type { MapCollection } from '../../map-style/map-layers';
import type { MapSources } from '../../map-style/sources';
import { dated, dateOf, type Dated } from './dated';
import { isShown } from './toggles';
import type { ViewState } from './view-state';

const EMPTY: MapCollection = { type: 'FeatureCollection', features: [] };
const source = (data: MapCollection): GeoJSONSourceSpecification => ({ type: 'geojson', data, tolerance: 0.3, buffer: 64 });

/** All layers of the explorer in drawing order. */
export function withOwn(layers: readonly LayerSpecification[]): LayerSpecification[] {
  return layers.flatMap((layer) => [...EXPLORE_LAYERS.filter((p) => p.before === layer.id).flatMap((p) => p.layers), layer]);
}

export interface ExploreStyle {
  style: StyleSpecification;
  /** Data of the sources, which answers and drawings read again. */
  data: MapSources;
  /** The layers as drawings on paper take them: one date for all. */
  plain: LayerSpecification[];
  changes: Dated['changes'];
}

/** The style for `state`. */
export function exploreStyle(atlas: StyleSpecification, passages: MapCollection, state: ViewState): ExploreStyle {
  const own = Object.fromEntries(EXPLORE_SOURCES.map((id) => [id, source(id === 'passages' ? passages : EMPTY)]));
  const sources = { ...atlas.sources, ...own } as Record<string, GeoJSONSourceSpecification>;
  const plain = withOwn(atlas.layers), split = dated(sources, plain);
  const layers = split.layers.map((layer) => ({ ...layer, layout: { ...layer.layout, visibility: isShown(layer, state) ? 'visible' : 'none' } }) as LayerSpecification);
  const data = Object.fromEntries(Object.entries(sources).map(([id, s]) => [id, s.data as MapCollection])) as MapSources;
  const dates = Object.fromEntries([...split.changes.keys()].map((id) => [dateOf(id), { default: state.date }]));
  return { data, plain, changes: split.changes, style: { ...atlas, sources: split.sources, layers, state: { ...atlas.state, ...dates, date: { default: state.date }, from: { default: '' }, to: { default: '' } } } };
}

/** The two days of a comparison, earlier first; the same empty text twice where there is none. */
export const span = ({ date, compare }: Pick<ViewState, 'date' | 'compare'>): [from: string, to: string] =>
  compare === null ? ['', ''] : compare < date ? [compare, date] : [date, compare];
