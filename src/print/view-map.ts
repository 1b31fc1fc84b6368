// What does the reader see where no MapLibre runs? The same view of the same style, drawn as one standalone SVG.
import type { LayerSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import { THEATRE } from '../../geo/model/scalars';
import { STYLE_LAYERS } from '../map-style';
import { colour } from '../map-style/palette';
import { layersFor, mapDate } from '../map-style/groups';
import { mapSources } from '../map-style/sources';
import type { MapSources, SourceId } from '../map-style/sources';
import { locator, storySources, type Locate } from '../map-style/story-source';
import type { FontName } from '../map-style/type';
import type { MapData, MapFeature, ViewMap, ViewMapInput } from './data';
import type { Box } from './clip';
import { evaluate } from './evaluate';
import { fontFaces } from './fonts';
import { scaleBar } from './furniture';
import { labels } from './labels';
import { paint } from './paint';
import type { Sheet } from './paint';
import { Room } from './place';
import { escapeXml } from './paths';
import { webMercator } from './projection';
import type { Projection } from './projection';
import { inView, linesIn } from './shapes';
import { resample } from './simplify';
import { ringsOf } from '../map-style/sources';

const known = new WeakMap<MapData, MapSources>();
const sourcesOf = (data: MapData): MapSources => known.get(data) ?? known.set(data, mapSources(data)).get(data)!;

const located = new WeakMap<MapSources, Locate>();

function withStory(input: ViewMapInput): MapSources {
  const sources = sourcesOf(input.data), at = located.get(sources) ?? locator(sources.names ?? { type: 'FeatureCollection', features: [] });
  located.set(sources, at);
  input.highlight.forEach(at);
  return { ...sources, ...storySources(input.lines, input.pins, at) };
}

/** The drawing before it is wrapped: for tests that look at what was placed where. */
export interface Drawing { body: string; drawn: string[]; used: Map<FontName, Set<string>>; room: Room }

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
  const projection = webMercator(input.view);
  const sheet: Sheet = { projection, state: { date: mapDate(input.date), highlight: input.highlight }, outlines: new Map() };
  const sources = withStory(input), visible = layersFor(STYLE_LAYERS, input.layers);
  const layers = STYLE_LAYERS.filter((l) => visible[l.id] === 'visible' && projection.zoom >= (l.minzoom ?? 0) && projection.zoom < (l.maxzoom ?? 99));
  const shown = new Map(layers.map((l) => [l.id, select(l, sources, sheet)]));
  const room = new Room(projection.width, projection.height), used = new Map<FontName, Set<string>>();
  const bar = scaleBar(projection);
  room.take('scale', [bar.box]);
  used.set('Sans', new Set(bar.text));
  addInk(room, shown, projection);
  const overlay = input.overlay?.(projection);
  for (const box of overlay?.boxes ?? []) room.take('figure', [box]);
  for (const [face, letters] of overlay?.used ?? []) used.set(face, new Set([...used.get(face) ?? [], ...letters]));
  for (const id of ['boundary-end', 'events', 'captures-today']) room.take(id, [], (shown.get(id) ?? []).flatMap((f) => discBox(f, projection)));
  const parts = new Map<string, string>();
  for (const layer of [...layers].reverse()) if (layer.type === 'symbol') parts.set(layer.id, labels(layer as SymbolLayerSpecification, shown.get(layer.id)!, { sheet, room, used }));
  for (const layer of layers) if (layer.type !== 'symbol') parts.set(layer.id, paint(layer, shown.get(layer.id)!, sheet));
  const drawn = (wanted: (l: LayerSpecification) => boolean): string => layers.filter(wanted).map((l) => parts.get(l.id) ?? '').join('');
  const body = overlay ? `${drawn((l) => l.type !== 'symbol')}<g id="figure">${overlay.svg}</g>${drawn((l) => l.type === 'symbol')}` : drawn(() => true);
  return { body: defs(sheet) + body + bar.svg, drawn: layers.filter((l) => parts.get(l.id)).map((l) => l.id), used, room };
}

/** What a style layer's filter let through, by everything it looks at: maps of one day ask again and again. */
const passed = new WeakMap<readonly MapFeature[], Map<string, readonly MapFeature[]>>();

/** Features of a source that a layer's filter lets through, wherever they lie. */
function filtered(layer: LayerSpecification, features: readonly MapFeature[], filter: unknown, { state }: Sheet, zoom: number): readonly MapFeature[] {
  const text = JSON.stringify(filter), known = passed.get(features) ?? passed.set(features, new Map()).get(features)!;
  const key = [layer.id, text.includes('"zoom"') ? zoom : '', text.includes('"date"') ? state['date'] : ''].join(' ');
  return known.get(key) ?? known.set(key, features.filter((f) => evaluate(filter, { zoom, properties: f.properties, state }) === true)).get(key)!;
}

/** Features of a layer that its filter lets through and that touch the view. Zoom in filters counts as whole, as in MapLibre. */
function select(layer: LayerSpecification, sources: MapSources, sheet: Sheet): readonly MapFeature[] {
  if (!('source' in layer)) return [];
  const { projection, state } = sheet, features = sources[layer.source as SourceId]?.features ?? [];
  const filter = 'filter' in layer ? layer.filter : undefined;
  const zoom = Math.floor(projection.zoom);
  if (layer.source === 'world' && withinWindow(projection)) return [];
  if (filter === undefined) return inView(features, projection);
  const own = (layer.source as string).startsWith('story-') || JSON.stringify(filter).includes('"highlight"');
  if (own) return inView(features, projection).filter((f) => evaluate(filter, { zoom, properties: f.properties, state }) === true);
  const found = filtered(layer, features, filter, sheet, zoom);
  // The steps of ground are drawn as one outline, found once for each day whatever the view.
  return layer.source === 'ground' ? found : inView(found, projection);
}

/** True where the whole view has the detailed land: the coarse world below it would never be seen. */
const withinWindow = ({ bounds: [w, s, e, n] }: Projection): boolean => w >= THEATRE.west && s >= THEATRE.south && e <= THEATRE.east && n <= THEATRE.north;

/** Lines that names should not cover, heaviest first. */
const INK: readonly (readonly [layer: string, weight: number])[] = [
  ['front-soviet', 1], ['front-soviet-computed', 1], ['front-western', 1], ['front-western-computed', 1], ['halt-line', 0.8], ['boundary', 0.6],
  ['lines-measure', 0.7], ['lines-cable', 0.5], ['lines-told', 0.5], ['rivers-main', 0.3], ['coast', 0.12],
];

/** Room a disc of a circle layer takes, so that no name is set on it. */
function discBox(f: MapFeature, projection: Projection): Box[] {
  if (f.geometry.type !== 'Point') return [];
  const [x, y] = projection.forward(f.geometry.coordinates[0]!, f.geometry.coordinates[1]!);
  return [{ minX: x - 6, minY: y - 6, maxX: x + 6, maxY: y + 6 }];
}

function addInk(room: Room, shown: ReadonlyMap<string, readonly MapFeature[]>, projection: Projection): void {
  for (const [id, weight] of INK) for (const line of linesIn((shown.get(id) ?? []).flatMap(ringsOf), projection, 0.5)) room.addInk(resample(line, 6), weight);
}

const HATCH = `<pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse"><path d="M-1 7 7-1M-1 1 1-1M5 7 7 5" stroke="${colour.german}" stroke-width=".9"/></pattern>`;

const defs = ({ outlines }: Sheet): string => `<defs>${HATCH}${[...outlines].map(([d, id]) => `<path id="${id}" d="${d}"/>`).join('')}</defs>`;

async function standalone(input: ViewMapInput, body: string, used: ReadonlyMap<FontName, ReadonlySet<string>>): Promise<string> {
  const { width, height } = input.view;
  const title = escapeXml(input.title ?? 'Map'), desc = escapeXml(input.desc ?? `The fronts on the evening of ${mapDate(input.date)}.`);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="t d">`
    + `<title id="t">${title}</title><desc id="d">${desc}</desc><style>${await fontFaces(used)}</style><path id="sea" fill="${colour.sea}" d="M0 0h${width}v${height}H0z"/>${body}</svg>\n`;
}
