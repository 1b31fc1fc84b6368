// What happens on the home page? The slider goes through the evenings; the map and both distances follow.
import { isoDay } from '../../geo/model/day';
import { DayControl } from './day-control';
import type { LiveMap } from './live-map';
import { mapState, type MapState, type PassageMap } from './map-state';
import { narrowScreen, need, reducedMotion, setMapWord } from './page';
import { canDraw } from './stage';
import { fetchJson } from './when';

const CANNOT = 'This browser can’t draw the moving map; the chart still shows every evening.';
const NOT_LOADED = 'The moving map could not be loaded; the chart still shows every evening.';

const figure = need<HTMLElement>('.theatre');
const box = need<HTMLElement>('.live-map', figure);
const stage = need<HTMLElement>('.stage', figure);
let live: LiveMap | undefined;
let asked = false;
let day = need<HTMLInputElement>('.day-range', figure).valueAsNumber;

function fail(sentence: string): void {
  live?.remove();
  live = undefined;
  stage.hidden = true;
  stage.classList.remove('on');
  need('.map-word', figure).textContent = sentence;
  setMapWord('failed');
}

async function load(): Promise<void> {
  setMapWord('loading');
  const [{ LiveMap }, file] = await Promise.all([import('./live-map'), fetchJson<{ passages: PassageMap[] }>(figure.dataset['views'] ?? '')]);
  const [theatre] = file.passages;
  if (!theatre) throw new Error('the theatre has no view');
  const state = (): MapState => ({ ...mapState(theatre, { width: box.clientWidth, height: box.clientHeight, narrow: narrowScreen() }), date: isoDay(day) });
  live = await LiveMap.create(box, figure.dataset['assets'] ?? '', state(), { cooperative: true });
  live.setFree(true);
  live.setDay(isoDay(day));
  live.onLost = () => fail(NOT_LOADED);
  live.onResize = () => live?.apply(state(), 'cut');
  stage.hidden = false;
  stage.classList.add('on');
}

/** The map is loaded at the first sign that somebody wants it. */
function wanted(): void {
  if (asked) return;
  asked = true;
  if (!canDraw()) fail(CANNOT);
  else load().catch(() => fail(NOT_LOADED));
}

async function start(): Promise<void> {
  const series = await fetchJson<[number | null, number | null][]>(figure.dataset['distances'] ?? '');
  const control = new DayControl(figure, series, reducedMotion());
  day = control.day;
  control.changed = (n) => {
    day = n;
    wanted();
    live?.setDay(isoDay(n));
  };
  need('.map-box', figure).addEventListener('pointerenter', wanted, { once: true });
  need('.day-slider', figure).addEventListener('focusin', wanted, { once: true });
}

start().catch(() => undefined);
