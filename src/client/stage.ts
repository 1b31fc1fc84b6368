// How does the moving map take the place of the still one? It lies over the pinned figure and shows the passage being read.
import { chosenBerlin } from './berlin';
import type { LiveMap } from './live-map';
import type { NamedPoint, PassageMap } from './map-state';
import { mapState } from './map-state';
import { narrowScreen, need, reducedMotion, setMapWord } from './page';
import { fetchJson, whenNear } from './when';

const CANNOT = 'This browser can’t draw the moving map; the still map of every passage is complete.';
const NOT_LOADED = 'The moving map could not be loaded; the still map of every passage is complete.';
const LOST = 'The moving map has stopped; the still map of every passage is complete.';

interface AccountMap { passages: PassageMap[]; places: NamedPoint[] }

export const canDraw = (): boolean => {
  try { return document.createElement('canvas').getContext('webgl2') !== null; } catch { return false; }
};

export class Stage {
  /** Called with the id of a place that was chosen on the map. */
  onPoint: (place: string) => void = () => undefined;
  private readonly root: HTMLElement;
  private readonly element: HTMLElement;
  private readonly word: HTMLElement;
  private readonly box: HTMLElement;
  private section: HTMLElement | undefined;
  private live: LiveMap | undefined;
  private account: AccountMap | undefined;
  private exploring = false;

  constructor(root: HTMLElement) {
    this.root = root;
    this.element = need('.stage', root);
    this.word = need('.map-word', root);
    this.box = need('.live-map', root);
  }

  /** Loads the moving map once the page is quiet and the map is near the window. */
  loadWhenNear(): void {
    whenNear(need('.stage-track', this.root), () => {
      if (!canDraw()) this.fail(CANNOT);
      else this.load().catch((error: unknown) => {
        console.warn(error);
        this.fail(NOT_LOADED);
      });
    });
  }

  /** The passage being read is `section`: its caption at once, its map as soon as there is one. */
  show(section: HTMLElement): void {
    this.section = section;
    if (!this.live) return;
    this.caption(section);
    this.setExploring(false);
    this.apply(reducedMotion() ? 'cut' : 'ease');
  }

  /** The other Berlin was chosen: the lines of the map are measured to it. */
  remeasure(): void {
    if (this.live && !this.exploring) this.apply('cut');
  }

  /** Lights one more place on the map, or none. */
  light(place: string | null): void {
    document.querySelectorAll('.place.lit').forEach((name) => name.classList.remove('lit'));
    this.live?.light(place);
    if (place) this.section?.querySelectorAll(`.place[data-place="${CSS.escape(place)}"]`).forEach((name) => name.classList.add('lit'));
  }

  /** Moves the map so that the place is in view, if it is not. */
  center(place: string): void {
    const at = this.account?.places.find((p) => p.id === place)?.at;
    if (at && this.live) this.live.bringIntoView(at, reducedMotion());
  }

  private async load(): Promise<void> {
    setMapWord('loading');
    const [{ LiveMap }, account] = await Promise.all([import('./live-map'), fetchJson<AccountMap>(this.root.dataset['views'] ?? '')]);
    this.account = account;
    const state = this.state();
    if (!state) throw new Error('no passage is being read');
    this.live = await LiveMap.create(this.box, this.root.dataset['assets'] ?? '', state, { cooperative: narrowScreen() });
    this.live.onPoint = (place) => this.onPoint(place);
    this.live.onLost = () => this.fail(LOST);
    this.live.onResize = () => { if (!this.exploring) this.apply('cut'); };
    this.wireTools();
    if (this.section) this.caption(this.section);
    if (this.section?.id !== state.passage) this.apply('cut');
    this.element.hidden = false;
    this.element.classList.add('on');
  }

  private state(): ReturnType<typeof mapState> | undefined {
    const passage = this.account?.passages.find((p) => p.id === this.section?.id);
    return passage && mapState(passage, { width: this.box.clientWidth, height: this.box.clientHeight, narrow: narrowScreen() }, chosenBerlin());
  }

  private apply(how: 'ease' | 'cut'): void {
    const state = this.state();
    if (state) this.live?.apply(state, how);
  }

  /** The date and the words below the map are the passage's own, copied. */
  private caption(section: HTMLElement): void {
    need('.live-date', this.element).replaceChildren(need('.datebox', section).cloneNode(true));
    need('.live-caption', this.element).replaceChildren(...[...need('.map-side figcaption', section).childNodes].map((node) => node.cloneNode(true)));
  }

  private wireTools(): void {
    const explore = need<HTMLButtonElement>('.explore', this.element);
    explore.addEventListener('click', () => {
      this.setExploring(!this.exploring);
      if (!this.exploring) this.apply(reducedMotion() ? 'cut' : 'ease');
    });
    need('.zoom-in', this.element).addEventListener('click', () => this.live?.zoomBy(1));
    need('.zoom-out', this.element).addEventListener('click', () => this.live?.zoomBy(-1));
    this.element.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || !this.exploring) return;
      explore.click();
      explore.focus();
    });
  }

  private setExploring(on: boolean): void {
    if (this.exploring === on) return;
    this.exploring = on;
    this.live?.setFree(on);
    const explore = need<HTMLButtonElement>('.explore', this.element);
    explore.textContent = on ? 'Back to the story' : 'Explore the map';
    explore.setAttribute('aria-pressed', String(on));
    need<HTMLElement>('.zooms', this.element).hidden = !on;
  }

  private fail(sentence: string): void {
    this.live?.remove();
    this.live = undefined;
    this.element.classList.remove('on');
    this.element.hidden = true;
    this.word.textContent = sentence;
    setMapWord('failed');
  }
}
