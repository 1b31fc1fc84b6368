// What does MapLibre need to draw the atlas? One style: our sources, our fonts, every layer, one date.
import type { GeoJSONSourceSpecification, StyleSpecification } from 'maplibre-gl';
import { CAMPAIGN } from '../../geo/model/window';
import { STYLE_LAYERS } from './index';
import { layersFor, mapDate } from './groups';
import { SOURCE_IDS, madeSources } from './sources';
import type { MapSources } from './sources';
import type { MapFontName } from './type';

export interface FontFile { url: string; 'unicode-range': string[] }
/** Absolute addresses of the subset font files of each face. */
export type FontUrls = Record<MapFontName, FontFile[]>;

const EMPTY = { type: 'FeatureCollection' as const, features: [] };
const source = (data: GeoJSONSourceSpecification['data']): GeoJSONSourceSpecification => ({ type: 'geojson', data, tolerance: 0.3, buffer: 64 });

/**
 * The style with its data in it: pass what `decode` gave for both packs. `groups` and `date` are those of the first
 * passage. Add the pictures of `styleImages()` when MapLibre asks for them or once the style is loaded.
 */
export function atlasStyle(options: { fonts: FontUrls; data: MapSources; groups?: readonly string[]; date?: string; highlight?: readonly string[] }): StyleSpecification {
  const visible = layersFor(STYLE_LAYERS, options.groups ?? []);
  const data: MapSources = { ...madeSources(options.data.rivers), ...options.data };
  return {
    version: 8,
    name: 'The race for Berlin',
    state: { date: { default: mapDate(options.date ?? CAMPAIGN.start) }, highlight: { default: [...(options.highlight ?? [])] } },
    'font-faces': options.fonts,
    sources: Object.fromEntries(SOURCE_IDS.map((id) => [id, source(data[id] ?? EMPTY)])),
    layers: STYLE_LAYERS.map((layer) => ({ ...layer, layout: { ...layer.layout, visibility: visible[layer.id] } }) as (typeof STYLE_LAYERS)[number]),
  } as StyleSpecification;
}
