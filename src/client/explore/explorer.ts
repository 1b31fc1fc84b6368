// What joins the map to the state? Loading, picking, facts, band and legend; the map may be lost and made again.
import { longDate } from '../day-words';
import type { MapCollection, MapFeature } from '../../map-style/map-layers';
import { announce } from '../announce';
import { narrowScreen, need, reducedMotion, setMapWord } from '../page';
import { canDraw } from '../stage';
import { areasOf, type Area } from './answer';
import type { AtlasMap, MapPoint } from './atlas-map';
import { Library } from './details';
import { passageSource } from './passages';
import { marked } from './marked';
import { nameOf, pick } from './pick';
import type { Store } from './store';
import { stretchSource } from './stretches';
import type { Selection, ViewState } from './view-state';

const EMPTY: MapCollection = { type: 'FeatureCollection', features: [] };
const CANNOT = 'This browser can’t draw the moving map. Every evening has a page of its own with a drawn map: see Days.';
const NOT_LOADED = 'The moving map could not be loaded. Every evening has a page of its own with a drawn map: see Days.';
const LOST = 'The map lost its drawing surface and is being made again.';

export class Explorer {
  readonly library: Library;
  map: AtlasMap | undefined;
  /** Where the reader pointed when choosing: the stretch of a front nearest to it is meant. */
  near: [number, number] | null = null;
  /** Name of a place by its id, once the names are there. */
  placeName: (id: string) => string = (id) => id;
  onIdle: () => void = () => undefined;
  /** A click that belongs to somebody else (the measure tool) is taken by returning true. */
  takesPoint: (at: [number, number]) => boolean = () => false;
  private areaList: Area[] | undefined;
  private readonly tip: HTMLElement;
  private bandDay = '';
  private readonly waiting: (() => void)[] = [];

  constructor(private readonly root: HTMLElement, private readonly store: Store, private readonly say: (sentence: string) => void) {
    this.library = new Library(root.dataset['explore'] ?? '', root.dataset['published'] ?? '');
    this.tip = need('.x-tip', root);
    store.listen((state, before, cause) => {
      this.map?.set(state, cause === 'address' ? 'jump' : 'keep');
      if (state.selection !== before.selection) void this.markSelection(state.selection);
      if (state.date !== before.date) announce(`Fronts of ${longDate(state.date)}.`);
    });
  }

  async start(): Promise<void> {
    if (!canDraw()) { this.fail(CANNOT); return; }
    setMapWord('loading');
    try {
      const { AtlasMap } = await import('./atlas-map');
      const passages = passageSource(await this.library.entries().catch(() => []));
      this.map = await AtlasMap.create(need('.live-map', this.root), this.root.dataset['assets'] ?? '', passages, this.store.state, this.root.dataset['embed'] !== undefined);
    } catch (error) {
      console.warn(error);
      this.fail(NOT_LOADED);
      return;
    }
    this.listen(this.map);
    this.root.classList.add('live');
    this.map.set(this.store.state);
    void this.markSelection(this.store.state.selection);
    this.waiting.splice(0).forEach((run) => run());
  }

  /** Runs once the map is there: now, or later. */
  whenLive(run: () => void): void { if (this.map) run(); else this.waiting.push(run); }

  get areas(): readonly Area[] { return (this.areaList ??= areasOf(this.map?.data.ground ?? EMPTY)); }
  drawn(): Promise<void> { return this.map?.drawn() ?? Promise.resolve(); }
  resized(): void { this.map?.resize(); }

  choose(selection: Selection, near: [number, number] | null = null): void {
    this.near = near;
    this.store.update({ selection });
  }

  /** Outlines a feature or point on the map, or nothing. */
  async markSelection(selection: Selection | null): Promise<void> {
    const { map } = this;
    if (!map) return;
    const feature = selection && !('at' in selection) ? marked(selection, map.data, this.store.state.date, await this.library.row(selection.layer, selection.id).catch(() => null)) : null;
    const point = (at: number[]): MapFeature => ({ type: 'Feature', id: 1, properties: { kind: 'point' }, geometry: { type: 'Point', coordinates: at } });
    map.put('selection', { type: 'FeatureCollection', features: !selection ? [] : 'at' in selection ? [point(selection.at)] : feature ? [feature] : [] });
  }

  goTo(at: [number, number], zoom = 8.5): void {
    this.map?.go(at, Math.max(zoom, this.map.view.zoom), reducedMotion());
  }

  private listen(map: AtlasMap): void {
    map.onMoved = (camera) => this.store.update(camera, 'camera');
    map.onIdle = () => { void this.band(this.store.state); this.onIdle(); };
    map.onPoint = (where) => this.point(where);
    map.onHover = (where) => this.hover(where);
    map.onLost = (lost) => this.say(lost ? LOST : '');
  }

  private point({ at, point }: MapPoint): void {
    if (!this.map || this.takesPoint(at)) return;
    const picked = pick(this.map.featuresAt(point, narrowScreen() ? 10 : 5));
    if (picked) this.choose(picked.selection, at);
    else this.choose({ at: [Number(at[0].toFixed(4)), Number(at[1].toFixed(4))] }, at);
  }

  private hover(where: MapPoint | null): void {
    const picked = where && this.map ? pick(this.map.featuresAt(where.point, 4)) : null;
    this.tip.hidden = !picked;
    this.map?.setCursor(picked ? 'pointer' : '');
    if (!picked || !where) return;
    this.tip.textContent = nameOf(picked.feature, this.placeName);
    this.tip.style.setProperty('--x', `${where.point[0]}px`);
    this.tip.style.setProperty('--y', `${where.point[1]}px`);
  }

  /** The band of the day shown, fetched when it is asked for. */
  private async band({ layers, date }: ViewState): Promise<void> {
    if (!layers.includes('band') || date === this.bandDay) return;
    this.bandDay = date;
    const own = stretchSource(await this.library.evidence(date).catch(() => []));
    if (this.bandDay === date) this.map?.put('evidence', own);
  }

  private fail(sentence: string): void {
    this.say(sentence);
    setMapWord('failed');
  }
}

