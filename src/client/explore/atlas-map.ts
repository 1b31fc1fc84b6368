// How is the explorer's map kept in step with its state? One function sets it; picking and camera go out as plain values.
import { Map as MapLibre, setWorkerUrl, type GeoJSONSource, type LayerSpecification, type MapGeoJSONFeature, type PointLike } from 'maplibre-gl';
import type { MapCollection } from '../../map-style/map-layers';
import type { MapSources } from '../../map-style/sources';
import { addIcons, loadStyle } from '../map-style';
import { setMapWord, setShown } from '../page';
import { watchScale } from '../scale';
import { dateOf, lastChange } from './dated';
import { exploreStyle, span, type ExploreStyle } from './explore-style';
import { isShown } from './toggles';
import type { ViewState } from './view-state';

setWorkerUrl(new URL('./maplibre-gl-worker.js', import.meta.url).href);

/** Legend and list are written once the map has rested this long, ms: not for every day of a play. */
const QUIET = 180;

export interface MapPoint { at: [number, number]; point: [number, number] }

export class AtlasMap {
  onMoved: (camera: Pick<ViewState, 'center' | 'zoom'>) => void = () => undefined;
  onPoint: (where: MapPoint) => void = () => undefined;
  onHover: (where: MapPoint | null) => void = () => undefined;
  onIdle: () => void = () => undefined;
  onLost: (lost: boolean) => void = () => undefined;
  readonly data: MapSources;
  /** Layers in drawing order, as drawings on paper take them. */
  readonly layers: readonly LayerSpecification[];
  private readonly map: MapLibre;
  private readonly own = new Map<string, MapCollection>();
  private state: ViewState;
  private lost = false;
  private quiet: ReturnType<typeof setTimeout> | undefined;

  private constructor(map: MapLibre, private readonly made: ExploreStyle, state: ViewState) {
    this.map = map;
    this.data = made.data;
    this.layers = made.plain;
    this.state = state;
  }

  /** A map of `state` in `container`. Throws where its files or WebGL cannot be had. */
  static async create(container: HTMLElement, assets: string, passages: MapCollection, state: ViewState, cooperative: boolean): Promise<AtlasMap> {
    const atlas = await loadStyle(assets, { groups: [], date: state.date, highlight: [] });
    const explore = exploreStyle(atlas, passages, state), { style } = explore;
    const map = new MapLibre({
      container, style, center: state.center, zoom: state.zoom, attributionControl: false, dragRotate: false, pitchWithRotate: false, touchPitch: false,
      fadeDuration: 0, renderWorldCopies: false, cooperativeGestures: cooperative, maxZoom: 15, minZoom: 2, canvasContextAttributes: { preserveDrawingBuffer: false },
    });
    map.touchZoomRotate.disableRotation();
    map.on('style.load', () => addIcons(map));
    await new Promise<void>((resolve, reject) => {
      map.once('load', () => resolve());
      map.once('error', ({ error }) => reject(error));
    });
    const made = new AtlasMap(map, explore, state);
    made.listen();
    made.set(state);
    return made;
  }

  /** Shows `state`; the camera only where it differs from the map's. */
  set(state: ViewState, camera: 'keep' | 'jump' = 'keep'): void {
    const before = this.state, { map } = this;
    this.state = state;
    const [from, to] = span(state);
    this.setDate(state.date);
    if (map.getGlobalState()['from'] !== from) map.setGlobalStateProperty('from', from);
    if (map.getGlobalState()['to'] !== to) map.setGlobalStateProperty('to', to);
    if (before === state || before.layers !== state.layers || before.mode !== state.mode || (before.compare === null) !== (state.compare === null)) this.setVisible(state);
    if (camera === 'jump') map.jumpTo({ center: state.center, zoom: state.zoom });
  }

  private setDate(date: string): void {
    if (this.map.getGlobalState()['date'] === date) return;
    setMapWord('moving');
    for (const [source, days] of this.made.changes) {
      const before = String(this.map.getGlobalState()[dateOf(source)]);
      if (lastChange(days, before) !== lastChange(days, date)) this.map.setGlobalStateProperty(dateOf(source), date);
    }
    this.map.setGlobalStateProperty('date', date);
    this.report();
  }

  private setVisible(state: ViewState): void {
    for (const layer of this.made.style.layers) {
      const visibility = isShown(layer, state) ? 'visible' : 'none';
      if (this.map.getLayoutProperty(layer.id, 'visibility') !== visibility) this.map.setLayoutProperty(layer.id, 'visibility', visibility);
    }
    this.map.triggerRepaint();
  }

  /** Settles when the map has drawn all it was told, or after a second. */
  drawn(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, 1000);
      this.map.once('idle', () => { clearTimeout(timer); resolve(); });
      this.map.triggerRepaint();
    });
  }

  /** The data of all sources as they are now. */
  get current(): Readonly<Record<string, MapCollection | undefined>> { return { ...this.data, ...Object.fromEntries(this.own) }; }

  put(source: 'evidence' | 'selection' | 'measure', features: MapCollection): void {
    this.own.set(source, features);
    this.map.getSource<GeoJSONSource>(source)?.setData(features);
  }

  go(at: [number, number], zoom: number, instant: boolean): void {
    if (instant) this.map.jumpTo({ center: at, zoom });
    else this.map.easeTo({ center: at, zoom, duration: 600 });
  }

  zoomBy(steps: number): void {
    this.map.easeTo({ zoom: this.map.getZoom() + steps, duration: 200 });
  }

  /** Features drawn at the point or within `reach` px of it, topmost first. */
  featuresAt([x, y]: readonly [number, number], reach: number): MapGeoJSONFeature[] {
    const box: [PointLike, PointLike] = [[x - reach, y - reach], [x + reach, y + reach]];
    return this.map.queryRenderedFeatures(reach ? box : [x, y]);
  }

  allFeatures(layers?: readonly string[]): MapGeoJSONFeature[] {
    return this.map.queryRenderedFeatures(layers ? { layers: layers.filter((id) => this.map.getLayer(id)) } : {});
  }

  get view(): { center: [number, number]; zoom: number; width: number; height: number; bounds: [number, number, number, number] } {
    const { map } = this, { clientWidth: width, clientHeight: height } = map.getContainer(), b = map.getBounds();
    return { center: map.getCenter().toArray() as [number, number], zoom: map.getZoom(), width, height, bounds: [b.getWest(), b.getSouth(), b.getEast(), b.getNorth()] };
  }

  project(at: [number, number]): [number, number] { const { x, y } = this.map.project(at); return [x, y]; }
  resize(): void { this.map.resize(); }
  setCursor(cursor: string): void { this.map.getCanvas().style.cursor = cursor; }
  remove(): void { this.map.remove(); }

  private listen(): void {
    const { map } = this, canvas = map.getCanvas();
    canvas.setAttribute('aria-label', 'Map. Arrow keys move it, plus and minus zoom, Enter asks what lies at its centre.');
    const scale = map.getContainer().parentElement?.querySelector<HTMLElement>('.scale');
    if (scale) watchScale(map, scale);
    map.on('moveend', () => this.onMoved({ center: map.getCenter().toArray() as [number, number], zoom: map.getZoom() }));
    map.on('click', ({ lngLat, point }) => this.onPoint({ at: [lngLat.lng, lngLat.lat], point: [point.x, point.y] }));
    map.on('mousemove', ({ lngLat, point }) => this.onHover({ at: [lngLat.lng, lngLat.lat], point: [point.x, point.y] }));
    map.on('mouseout', () => this.onHover(null));
    canvas.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter') return;
      const center = map.getCenter(), { x, y } = map.project(center);
      this.onPoint({ at: [center.lng, center.lat], point: [x, y] });
    });
    map.on('webglcontextlost', () => { this.lost = true; this.onLost(true); });
    map.on('idle', () => {
      if (this.lost) this.found();
      this.report();
      setMapWord('idle');
      clearTimeout(this.quiet);
      this.quiet = setTimeout(() => this.onIdle(), QUIET);
    });
  }

  /** Drawn again after a loss: MapLibre has made its style anew, so everything is set once more. */
  private found(): void {
    this.lost = false;
    this.set(this.state);
    for (const [source, features] of this.own) this.map.getSource<GeoJSONSource>(source)?.setData(features);
    this.onLost(false);
  }

  /** Tells the page what is really set, read back from the map. */
  private report(): void {
    setShown({ date: String(this.map.getGlobalState()['date']), layers: this.state.layers, zoom: this.map.getZoom() });
  }
}
