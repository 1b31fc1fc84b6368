// What can the reader carry off? The view as SVG, PNG and GeoJSON, a citation of it, and a line that embeds it elsewhere.
import { longDate } from '../day-words';
import { need } from '../page';
import type { AtlasMap } from './atlas-map';
import type { Library } from './details';
import { save } from './dom';
import { span } from './explore-style';
import { isShown } from './toggles';
import { writeHash, type ViewState } from './view-state';

/** Toggles and the published layer each shows; dated ones are cut to the day. */
const PUBLISHED: Record<string, readonly string[]> = {
  'front-east': ['front-lines', 'ground-taken'], 'front-west': ['front-lines', 'ground-taken'], pockets: ['pockets'], bridgeheads: ['bridgeheads'], band: ['front-segments'], captures: ['captures'], events: ['events'], advances: ['advances'],
  'halt-line': ['halt-line'], boundary: ['front-boundary'], 'defence-lines': ['defence-lines'], zones: ['zones'], rivers: ['rivers', 'lakes'], heights: ['seelow-heights', 'seelow-heights-crest'], towns: ['places'], 'berlin-limit': ['berlin-limit'],
};
/** Layers that stay once they have come: shown up to the day. */
const LASTING = new Set(['captures', 'advances']);

const SOURCE = 'The Race for Berlin, an atlas. Text and data CC BY 4.0; coast, rivers and towns keep their own licences (see about). Lines between dated evidence are computed.';

export interface TakeContext { map: () => AtlasMap | undefined; state: () => ViewState; library: Library; assets: string; embed: string; version: string }

type Box = readonly [number, number, number, number];

function corners(geometry: GeoJSON.Geometry, take: (x: number, y: number) => void): void {
  const walk = (c: unknown): void => { if (Array.isArray(c) && typeof c[0] === 'number') take(c[0], Number(c[1])); else if (Array.isArray(c)) c.forEach(walk); };
  if ('coordinates' in geometry) walk(geometry.coordinates);
}

/** True where the feature's box meets the view. */
export function meets(geometry: GeoJSON.Geometry, [w, s, e, n]: Box): boolean {
  let x0 = Infinity, y0 = Infinity, x1 = -Infinity, y1 = -Infinity;
  corners(geometry, (x, y) => { x0 = Math.min(x0, x); y0 = Math.min(y0, y); x1 = Math.max(x1, x); y1 = Math.max(y1, y); });
  return x0 <= e && x1 >= w && y0 <= n && y1 >= s;
}

/** Features of a published layer that stand on the day and meet the view; `layer` says where each is from. */
export function visibleFeatures(id: string, all: GeoJSON.FeatureCollection, date: string, sides: readonly string[], box: Box): GeoJSON.Feature[] {
  return all.features.filter(({ properties: p, geometry }) => {
    const start = p?.['start_date'] as string | undefined, end = p?.['end_date'] as string | undefined, side = p?.['side'] as string | undefined;
    if (start && start > date && id !== 'zones' && id !== 'defence-lines') return false;
    if (end && end <= date && !LASTING.has(id) && id !== 'defence-lines') return false;
    if ((id === 'front-lines' || id === 'ground-taken' || id === 'front-segments') && side && !sides.includes(side)) return false;
    return meets(geometry, box);
  }).map((f) => ({ ...f, properties: { layer: id, ...f.properties } }));
}

export class TakePanel {
  constructor(private readonly root: HTMLElement, private readonly context: TakeContext) {
    const wire = (selector: string, what: () => Promise<void>): void => need(selector, root).addEventListener('click', () => void this.run(what));
    wire('.take-svg', async () => { const sheet = await this.sheet(); save(`${this.name()}.svg`, sheet.svg, 'image/svg+xml'); });
    wire('.take-png', async () => { const { sheetPng } = await import('./take-sheet'); save(`${this.name()}.png`, await sheetPng(await this.sheet(), 2), 'image/png'); });
    wire('.take-geojson', async () => save(`${this.name()}.geojson`, JSON.stringify(await this.visible()), 'application/geo+json'));
    for (const id of ['citation', 'embed', 'address']) wire(`.copy-${id}`, async () => navigator.clipboard.writeText(need<HTMLTextAreaElement>(`.text-${id}`, this.root).value));
  }

  /** Citation, address and embedding line of what is shown now. */
  show(): void {
    const state = this.context.state(), { version } = this.context, hash = writeHash(state);
    const here = `${location.href.split('#')[0]}${hash}`, embed = new URL(this.context.embed, document.baseURI).href;
    const what = state.compare ? `${longDate(span(state)[0])} and ${longDate(span(state)[1])} compared` : state.mode === 'isochrones' ? 'time shown as ground' : `the evening of ${longDate(state.date)}`;
    need<HTMLTextAreaElement>('.text-address', this.root).value = here;
    need<HTMLTextAreaElement>('.text-citation', this.root).value = `The Race for Berlin, an atlas, version ${version}: ${what}. ${here}`;
    need<HTMLTextAreaElement>('.text-embed', this.root).value = `<iframe src="${embed}${hash.replaceAll('&', '&amp;')}" width="720" height="520" loading="lazy" title="The Race for Berlin: ${what}"></iframe>`;
  }

  private name(): string { return `berlin-1945-${this.context.state().date}`; }

  private async run(what: () => Promise<void>): Promise<void> {
    const word = need('.take-word', this.root);
    word.textContent = 'Working …';
    try { await what(); word.textContent = 'Done.'; } catch (error) { console.warn(error); word.textContent = 'That could not be made here.'; }
  }

  private async sheet(): Promise<{ svg: string; width: number; height: number }> {
    const map = this.context.map(), state = this.context.state();
    if (!map) throw new Error('there is no map to draw');
    const { sheetSvg, fontRules } = await import('./take-sheet'), [from, to] = span(state), { view } = map;
    const title = state.compare ? `The fronts of ${longDate(from)} and ${longDate(to)}` : state.mode === 'isochrones' ? `When did the front pass? The front of ${longDate(state.date)} on top` : `The fronts on the evening of ${longDate(state.date)}`;
    return sheetSvg({
      view, layers: map.layers.filter((l) => isShown(l, state)), sources: map.current, state: { date: state.date, from, to, highlight: [] }, title, faces: await fontRules(this.context.assets),
      note: 'Solid: documented for this evening. Broken: computed between dated facts. Web Mercator.', source: `${SOURCE} Version ${this.context.version}.`,
    });
  }

  private async visible(): Promise<object> {
    const map = this.context.map(), { layers, date } = this.context.state();
    if (!map) throw new Error('there is no map');
    const ids = [...new Set(layers.flatMap((l) => PUBLISHED[l] ?? []))], sides = [layers.includes('front-east') ? 'soviet' : '', layers.includes('front-west') ? 'western' : ''];
    const features = await Promise.all(ids.map(async (id) => visibleFeatures(id, await this.context.library.layer(id), date, sides, map.view.bounds)));
    return { type: 'FeatureCollection', name: this.name(), date, bbox: map.view.bounds, licence: 'See the licence of each layer in catalogue.json; our own CC-BY-4.0', attribution: 'Race for Berlin Atlas', features: features.flat() };
  }
}
