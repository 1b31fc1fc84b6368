// How is the MapLibre map kept in step with what is read? One function sets everything a passage shows; nothing else does.
import { Map as MapLibre, setWorkerUrl, type GeoJSONSource, type LngLatLike, type MapOptions } from 'maplibre-gl';
import { layersFor, groupOf, type Group } from '../map-style/groups';
import { STYLE_LAYERS } from '../map-style/index';
import { storySources } from '../map-style/story-source';
import { isFar } from './far';
import { addIcons, loadStyle } from './map-style';
import type { MapState } from './map-state';
import { setMapWord, setShown } from './page';
import { watchScale } from './scale';

setWorkerUrl(new URL('./maplibre-gl-worker.js', import.meta.url).href);

const EASE_MS = 600;
const POINT_LAYERS = ['names-highlight', 'pins-record', 'pins-story', 'names-1', 'names-2', 'names-3', 'names-4', 'names-5'] as const;
const HANDLERS = ['dragPan', 'scrollZoom', 'boxZoom', 'doubleClickZoom', 'touchZoomRotate', 'keyboard'] as const;

export interface LiveOptions { /** Two fingers to move the map, so that one finger always scrolls the page. */ cooperative: boolean }

export class LiveMap {
  onPoint: (place: string) => void = () => undefined;
  onLost: () => void = () => undefined;
  onResize: () => void = () => undefined;
  private readonly map: MapLibre;
  private readonly cooperative: boolean;
  private state: MapState;

  private constructor(map: MapLibre, state: MapState, options: LiveOptions) {
    this.map = map;
    this.state = state;
    this.cooperative = options.cooperative;
  }

  /** A map in `container` that shows `state`; settles when it has been drawn once. Throws where it cannot be. */
  static async create(container: HTMLElement, assets: string, state: MapState, options: LiveOptions): Promise<LiveMap> {
    const style = await loadStyle(assets, state);
    const settings: MapOptions = {
      container, style, ...state.camera, interactive: true, attributionControl: false, dragRotate: false, pitchWithRotate: false, touchPitch: false,
      fadeDuration: 0, renderWorldCopies: false, cooperativeGestures: options.cooperative, maxZoom: 15, minZoom: 2,
    };
    const map = new MapLibre(settings);
    map.once('style.load', () => addIcons(map));
    await new Promise<void>((resolve, reject) => {
      map.once('load', () => resolve());
      map.once('error', ({ error }) => reject(error));
    });
    const live = new LiveMap(map, state, options);
    live.setFree(false);
    live.apply(state, 'cut');
    live.listen();
    await new Promise<void>((resolve) => map.once('idle', () => resolve()));
    return live;
  }

  /** Sets everything the map shows to `state`: day, groups, emphasis, lines, pins and camera. */
  apply(state: MapState, how: 'ease' | 'cut'): void {
    const { map } = this;
    this.state = state;
    setMapWord('moving');
    map.stop();
    this.setDay(state.date);
    map.setGlobalStateProperty('highlight', [...state.highlight]);
    for (const [id, visibility] of Object.entries(layersFor(STYLE_LAYERS, state.groups))) if (map.getLayer(id)) map.setLayoutProperty(id, 'visibility', visibility);
    const at = new Map([...state.lines.flatMap((l) => [l.from, l.to]).map((p) => [p.id, p.at] as const), ...state.pins.map((p) => [p.place, p.at] as const)]);
    const locate = (id: string): [number, number] => at.get(id) ?? [0, 0];
    const marks = storySources(state.lines.map(({ from, to, kind }) => ({ from: from.id, to: to.id, kind, ends: [from.at, to.at] as const })), state.pins, locate);
    for (const [id, data] of Object.entries(marks)) if (data) map.getSource<GeoJSONSource>(id)?.setData(data);
    if (how === 'ease' && !isFar(map.getCenter().toArray(), map.getZoom(), state.camera, map.getContainer())) map.easeTo({ ...state.camera, duration: EASE_MS });
    else map.jumpTo(state.camera);
    this.reportIdle();
  }

  /** Shows the fronts of another evening and leaves the rest. */
  setDay(date: string): void {
    this.map.setGlobalStateProperty('date', date);
    this.report();
  }

  /** Emphasis on one more place, or only on the passage's own. */
  light(place: string | null): void {
    this.map.setGlobalStateProperty('highlight', place ? [...this.state.highlight, place] : [...this.state.highlight]);
  }

  bringIntoView(at: [number, number], instant: boolean): void {
    if (this.map.getBounds().contains(at as LngLatLike)) return;
    this.map.easeTo({ center: at, duration: instant ? 0 : EASE_MS });
  }

  /** Lets the reader move the map, or holds it to the story. */
  setFree(free: boolean): void {
    for (const handler of HANDLERS) this.map[handler][free ? 'enable' : 'disable']();
    this.map.touchZoomRotate.disableRotation();
    if (free && this.cooperative) this.map.cooperativeGestures.enable();
    else this.map.cooperativeGestures.disable();
    const canvas = this.map.getCanvas();
    canvas.tabIndex = free ? 0 : -1;
  }

  zoomBy(steps: number): void {
    this.map.easeTo({ zoom: this.map.getZoom() + steps, duration: 200 });
  }

  remove(): void {
    this.map.remove();
  }

  private listen(): void {
    const { map } = this;
    map.getCanvas().setAttribute('aria-label', 'Moving map');
    const scale = map.getContainer().parentElement?.querySelector<HTMLElement>('.scale');
    if (scale) watchScale(map, scale);
    map.on('webglcontextlost', () => this.onLost());
    map.on('resize', () => this.onResize());
    map.on('click', ({ point }) => {
      const layers = POINT_LAYERS.filter((id) => map.getLayer(id));
      const [hit] = map.queryRenderedFeatures(point, { layers });
      const place: unknown = hit?.properties['place'] ?? hit?.properties['id'];
      if (typeof place === 'string') this.onPoint(place);
    });
  }

  /** Tells the page what is really set, read back from the map. */
  private report(): void {
    const { map } = this;
    const groups = new Set<Group>();
    for (const layer of STYLE_LAYERS) {
      const group = groupOf(layer);
      if (group && map.getLayer(layer.id) && map.getLayoutProperty(layer.id, 'visibility') !== 'none') groups.add(group);
    }
    const date: unknown = map.getGlobalState()['date'];
    setShown({ date: String(date), layers: [...groups].sort(), zoom: map.getZoom() });
  }

  private reportIdle(): void {
    const { passage } = this.state;
    this.map.once('idle', () => {
      if (this.state.passage !== passage) return;
      this.report();
      setMapWord('idle');
    });
    this.map.triggerRepaint();
  }
}
