// How does a reader go through the evenings? A slider, two steps, and play; the chart and the words follow at once.
import { isoDay } from '../../geo/model/day';
import { longDate, weekday } from './day-words';
import { need } from './page';

const DAYS_A_SECOND = 4;
const SVG = { left: 40, right: 8, width: 660, top: 12, bottom: 74 } as const;
const SIDES = ['soviet', 'western'] as const;

type Distances = readonly (readonly [soviet: number | null, western: number | null])[];

export class DayControl {
  changed: (day: number) => void = () => undefined;
  private readonly root: HTMLElement;
  private readonly series: Distances;
  private readonly range: HTMLInputElement;
  private readonly play: HTMLButtonElement;
  private readonly max: number;
  private timer: ReturnType<typeof setInterval> | undefined;

  constructor(root: HTMLElement, series: Distances, still: boolean) {
    this.root = root;
    this.series = series;
    this.range = need('.day-range', root);
    this.play = need('.day-play', root);
    this.max = Number(need('.strip', root).querySelector('svg')?.dataset['max'] ?? 600);
    need<HTMLElement>('.day-slider', root).hidden = false;
    this.play.hidden = still;
    this.range.addEventListener('input', () => this.show());
    need('.day-back', root).addEventListener('click', () => this.step(-1));
    need('.day-on', root).addEventListener('click', () => this.step(1));
    this.play.addEventListener('click', () => this.setPlaying(this.timer === undefined));
    root.addEventListener('keydown', (event) => { if (event.key === 'Escape') this.setPlaying(false); });
  }

  get day(): number {
    return this.range.valueAsNumber;
  }

  private step(by: number): void {
    this.range.valueAsNumber += by;
    this.show();
  }

  private setPlaying(on: boolean): void {
    clearInterval(this.timer);
    this.timer = undefined;
    this.play.textContent = on ? 'Stop' : 'Play';
    this.play.setAttribute('aria-pressed', String(on));
    if (!on) return;
    if (this.day >= Number(this.range.max)) this.range.value = '0';
    this.timer = setInterval(() => {
      if (this.day >= Number(this.range.max)) this.setPlaying(false);
      else this.step(1);
    }, 1000 / DAYS_A_SECOND);
  }

  /** Writes the day into the date box, the words and the chart. */
  private show(): void {
    const day = isoDay(this.day);
    need('.dow', this.root).textContent = weekday(day);
    need('.date', this.root).textContent = longDate(day);
    this.range.setAttribute('aria-valuetext', `${weekday(day)} ${longDate(day)}`);
    const x = SVG.left + ((SVG.width - SVG.left - SVG.right) * this.day) / Number(this.range.max);
    need('.cur', this.root).setAttribute('d', `M${x} 6V76`);
    SIDES.forEach((side, i) => this.point(side, x, this.series[this.day]?.[i] ?? null));
    this.changed(this.day);
    this.root.dispatchEvent(new CustomEvent('day', { detail: this.day }));
  }

  private point(side: (typeof SIDES)[number], x: number, km: number | null): void {
    const words = need(`.d-${side} b`, this.root);
    words.textContent = km === null ? 'no line yet' : km === 0 ? 'there' : `${Math.round(km)} km`;
    const dot = need(`.p-${side}`, this.root);
    dot.setAttribute('visibility', km === null ? 'hidden' : 'visible');
    dot.setAttribute('cx', String(x));
    if (km !== null) dot.setAttribute('cy', String(SVG.top + (SVG.bottom - SVG.top) * (1 - km / this.max)));
  }
}
