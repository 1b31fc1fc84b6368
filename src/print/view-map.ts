// What does the reader see where no MapLibre runs? The same view of the same style, drawn as one standalone SVG.
import { STYLE_LAYERS } from '../map-style';
import { colour } from '../map-style/palette';
import { layersFor, mapDate } from '../map-style/groups';
import { mapSources } from '../map-style/sources';
import type { MapSources } from '../map-style/sources';
import { locator, storySources, type Locate } from '../map-style/story-source';
import type { FontName } from '../map-style/type';
import type { MapData, ViewMap, ViewMapInput } from './data';
import { drawLayers, type Drawing } from './draw-layers';
import { fontFaces } from './fonts';
import { escapeXml } from './paths';

export type { Drawing } from './draw-layers';

const known = new WeakMap<MapData, MapSources>();
const sourcesOf = (data: MapData): MapSources => known.get(data) ?? known.set(data, mapSources(data)).get(data)!;

const located = new WeakMap<MapSources, Locate>();

function withStory(input: ViewMapInput): MapSources {
  const sources = sourcesOf(input.data), at = located.get(sources) ?? locator(sources.names ?? { type: 'FeatureCollection', features: [] });
  located.set(sources, at);
  input.highlight.forEach(at);
  return { ...sources, ...storySources(input.lines, input.pins, at) };
}

/**
 * The still map of one view. Throws where a line, pin or highlight names a place that neither `places` nor `towns` has.
 * The same input gives the same bytes.
 */
export async function renderViewMap(input: ViewMapInput): Promise<ViewMap> {
  const { body, drawn, used } = drawView(input);
  return { svg: await standalone(input, body, used), drawn };
}

/**
 * The same map for use inside a page: lettered with the page's own fonts and hidden from screen readers, who are told in
 * words. `drawn` as above.
 */
export function inlineViewMap(input: ViewMapInput): ViewMap {
  const { body, drawn } = drawView(input), { width, height } = input.view;
  // Only what is referred to keeps its id: the page has names of its own.
  const bare = body.replace(/<g id="[^"]*">/g, '<g>');
  return { svg: `<svg class="inline-map" viewBox="0 0 ${width} ${height}" aria-hidden="true"><path fill="${colour.sea}" d="M0 0h${width}v${height}H0z"/>${bare}</svg>`, drawn };
}

export function drawView(input: ViewMapInput): Drawing {
  const visible = layersFor(STYLE_LAYERS, input.layers);
  return drawLayers({ view: input.view, sources: withStory(input), layers: STYLE_LAYERS.filter((l) => visible[l.id] === 'visible'), state: { date: mapDate(input.date), highlight: input.highlight }, ...(input.overlay ? { overlay: input.overlay } : {}) });
}

async function standalone(input: ViewMapInput, body: string, used: ReadonlyMap<FontName, ReadonlySet<string>>): Promise<string> {
  const { width, height } = input.view;
  const title = escapeXml(input.title ?? 'Map'), desc = escapeXml(input.desc ?? `The fronts on the evening of ${mapDate(input.date)}.`);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="t d">`
    + `<title id="t">${title}</title><desc id="d">${desc}</desc><style>${await fontFaces(used)}</style><path id="sea" fill="${colour.sea}" d="M0 0h${width}v${height}H0z"/>${body}</svg>\n`;
}
