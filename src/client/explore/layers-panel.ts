// Which layers are on, and what does the map show? Boxes to tick, and a legend of exactly what is drawn in view.
import { EXPLORE_LEGEND } from '../../map-style/explore-layers';
import { legendOf } from '../../map-style/index';
import type { LegendEntry } from '../../map-style/subject';
import { el, swatch } from './dom';
import { TOGGLES } from './toggles';
import type { ViewState } from './view-state';

/** Entries that explain one of the style layers drawn. */
export const exploreLegend = (drawn: readonly string[]): LegendEntry[] =>
  [...legendOf(drawn), ...EXPLORE_LEGEND.filter((entry) => entry.explains.some((id) => drawn.includes(id)))];

export class LayersPanel {
  private readonly boxes = new Map<string, HTMLInputElement>();
  private readonly modes = new Map<string, HTMLInputElement>();
  private shown = '';

  constructor(root: HTMLElement, private readonly legend: HTMLElement, changed: (patch: Partial<ViewState>) => void) {
    const mode = (id: ViewState['mode'], label: string): HTMLElement => {
      const input = el('input', { type: 'radio', name: 'x-mode', value: id, change: () => changed({ mode: id }) });
      this.modes.set(id, input);
      return el('label', {}, input, label);
    };
    root.append(el('fieldset', {}, el('legend', {}, 'View'), mode('evening', 'The fronts of one evening'), mode('isochrones', 'Time shown as ground: which week did the front pass?')));
    for (const part of new Set(TOGGLES.map((t) => t.part))) {
      root.append(el('fieldset', {}, el('legend', {}, part), ...TOGGLES.filter((t) => t.part === part).map(({ id, label }) => {
        const box = el('input', { type: 'checkbox', value: id, change: () => changed({ layers: TOGGLES.map((t) => t.id).filter((other) => this.boxes.get(other)?.checked) }) });
        this.boxes.set(id, box);
        return el('label', {}, box, label);
      })));
    }
  }

  show({ layers, mode }: ViewState): void {
    for (const [id, box] of this.boxes) box.checked = layers.includes(id);
    for (const [id, radio] of this.modes) radio.checked = id === mode;
  }

  /** The legend of the style layers that show something now. */
  explain(drawn: readonly string[]): void {
    const entries = exploreLegend(drawn), key = entries.map((e) => e.id).join(' ');
    if (key === this.shown) return;
    this.shown = key;
    this.legend.replaceChildren(...entries.map((e) => el('li', { 'data-entry': e.id }, swatch(e.swatch), e.label)));
  }
}
