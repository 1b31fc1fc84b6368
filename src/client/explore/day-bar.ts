// How does a reader choose the evening? Buttons, slider, typed date, keys, play with a speed; all ask the walker.
import { dayNumber } from '../../../geo/model/day';
import { CAMPAIGN } from '../../../geo/model/window';
import { longDate, weekday } from '../day-words';
import { need } from '../page';
import { campaignDay, type ViewState } from './view-state';

const LAST = dayNumber(CAMPAIGN.end);
const held = (n: number): number => Math.max(0, Math.min(LAST, n));
const typing = (target: EventTarget | null): boolean => target instanceof Element && target.closest('input, textarea, select, canvas, [role="tab"], dialog') !== null;

export interface DayWishes {
  /** Step or slide to a day, through the days between. */
  walk: (day: number) => void;
  /** Go there at once. */
  jump: (day: number) => void;
  /** The day before has been drawn: play may go on. */
  ready: () => boolean;
}

export class DayBar {
  private readonly range: HTMLInputElement;
  private readonly typed: HTMLInputElement;
  private readonly play: HTMLButtonElement;
  private readonly speed: HTMLSelectElement;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private day = 0;

  constructor(private readonly root: HTMLElement, private readonly wishes: DayWishes) {
    this.range = need('.day-range', root);
    this.typed = need('.day-typed', root);
    this.play = need('.day-play', root);
    this.speed = need('.day-speed', root);
    this.range.addEventListener('input', () => this.ask(this.range.valueAsNumber));
    for (const [selector, by] of [['.day-back', -1], ['.day-on', 1], ['.week-back', -7], ['.week-on', 7]] as const) need(selector, root).addEventListener('click', () => this.ask(this.day + by));
    this.typed.addEventListener('change', () => this.take(this.typed.value));
    this.play.addEventListener('click', () => this.setPlaying(this.timer === undefined));
    document.addEventListener('keydown', (event) => this.key(event));
  }

  get playing(): boolean { return this.timer !== undefined; }

  /** Writes the day everywhere it stands. */
  show({ date, compare, mode }: ViewState): void {
    this.day = dayNumber(date);
    for (const dow of document.querySelectorAll('.x-dow')) dow.textContent = weekday(date);
    for (const text of document.querySelectorAll('.x-date')) text.textContent = longDate(date);
    for (const state of document.querySelectorAll('.x-state')) state.textContent = compare ? `compared with ${longDate(compare)}` : mode === 'isochrones' ? 'with the weeks of the whole campaign' : '';
    if (document.activeElement !== this.range || this.range.valueAsNumber !== this.day) this.range.value = String(this.day);
    this.range.setAttribute('aria-valuetext', `${weekday(date)} ${longDate(date)}`);
    if (document.activeElement !== this.typed) this.typed.value = date;
  }

  setPlaying(on: boolean): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.play.textContent = on ? 'Pause' : 'Play';
    this.play.setAttribute('aria-pressed', String(on));
    if (!on) return;
    if (this.day >= LAST) this.wishes.jump(0);
    this.tick();
  }

  private tick(): void {
    this.timer = setTimeout(() => {
      if (this.day >= LAST) { this.setPlaying(false); return; }
      if (this.wishes.ready()) this.wishes.walk(this.day + 1);
      this.tick();
    }, 1000 / Number(this.speed.value));
  }

  private ask(day: number): void { this.wishes.walk(held(day)); }

  private take(text: string): void {
    const day = campaignDay(text);
    need('.day-fault', this.root).textContent = day || !text ? '' : `The atlas runs from ${longDate(CAMPAIGN.start)} to ${longDate(CAMPAIGN.end)}.`;
    if (day) this.wishes.jump(dayNumber(day));
  }

  private key(event: KeyboardEvent): void {
    if (event.key === 'Escape') this.setPlaying(false);
    if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (!by) return;
    event.preventDefault();
    this.ask(this.day + by * (event.shiftKey ? 7 : 1));
  }
}
