// From which files is the moving map made? Two packs of data and the map's own fonts, all of this site.
import type { Map as MapLibre, StyleSpecification } from 'maplibre-gl';
import { decode, type Packed } from '../map-style/decode';
import { styleImages } from '../map-style/images';
import { atlasStyle, type FontUrls } from '../map-style/style';
import type { MapSources } from '../map-style/sources';
import type { MapState } from './map-state';
import { fetchJson } from './when';

/** Absolute addresses: MapLibre's worker does not know the page. */
function absolute(fonts: FontUrls, base: string): FontUrls {
  return Object.fromEntries(Object.entries(fonts).map(([name, files]) => [name, files.map((file) => ({ ...file, url: new URL(file.url, base).href }))])) as FontUrls;
}

/** The style with its data, set to the day and groups of `state`. `assets` is the folder of the map's files. Throws where one is missing. */
export async function loadStyle(assets: string, state: Pick<MapState, 'groups' | 'date' | 'highlight'>): Promise<StyleSpecification> {
  const base = new URL(assets, document.baseURI).href;
  const [fronts, context, fonts] = await Promise.all([
    fetchJson<Packed>(`${base}fronts.json`), fetchJson<Packed>(`${base}context.json`), fetchJson<FontUrls>(`${base}fonts.json`),
  ]);
  const data = { ...decode(context), ...decode(fronts) } as MapSources;
  return atlasStyle({ fonts: absolute(fonts, base), data, groups: state.groups, date: state.date, highlight: state.highlight });
}

/** The pictures the style names. */
export function addIcons(map: MapLibre): void {
  for (const { id, pixels, pixelRatio } of styleImages()) if (!map.hasImage(id)) map.addImage(id, pixels, { pixelRatio });
}
