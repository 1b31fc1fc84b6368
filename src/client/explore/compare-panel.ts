// How are two evenings compared on the page? A day to choose, a table of km² and of towns, and a file to take away.
import { longDate } from '../day-words';
import { need } from '../page';
import { sideName } from './cards';
import { compareDays, type Comparison } from './compare';
import type { Library } from './details';
import { el, save } from './dom';
import { campaignDay, type Selection, type ViewState } from './view-state';

const km2 = (v: number): string => `${Math.round(v).toLocaleString('en-GB')} km²`;
const holder = (id: string): string => (id === 'german' ? 'German' : sideName(id));

export interface CompareContext { library: Library; changed: (patch: Partial<ViewState>) => void; choose: (s: Selection) => void; nameOf: (place: string) => Promise<string> }

export class ComparePanel {
  private readonly input: HTMLInputElement;
  private readonly result: HTMLElement;
  private shown = '';

  constructor(root: HTMLElement, private readonly context: CompareContext) {
    this.input = need('.compare-day', root);
    this.result = need('.compare-result', root);
    this.input.addEventListener('change', () => {
      const day = campaignDay(this.input.value);
      if (day) context.changed({ compare: day });
    });
    need('.compare-stop', root).addEventListener('click', () => context.changed({ compare: null }));
  }

  async show({ date, compare }: ViewState): Promise<void> {
    const key = `${date} ${compare ?? ''}`;
    if (key === this.shown) return;
    this.shown = key;
    if (document.activeElement !== this.input) this.input.value = compare ?? '';
    if (!compare) { this.result.replaceChildren(); return; }
    const comparison = compareDays(await this.context.library.ground(), date, compare);
    const rows = await Promise.all(comparison.towns.map(async (t) => ({ ...t, name: await this.context.nameOf(t.id) })));
    if (key === this.shown) this.result.replaceChildren(...this.tables(comparison, rows));
  }

  private tables(c: Comparison, towns: { id: string; before: string; after: string; day: string; name: string }[]): HTMLElement[] {
    const head = (...cells: string[]): HTMLElement => el('thead', {}, el('tr', {}, ...cells.map((t) => el('th', { scope: 'col' }, t))));
    return [
      el('h3', {}, `${longDate(c.from)} to ${longDate(c.to)}`),
      el('table', { class: 'x-km2' }, head('Side', 'Taken', 'Lost'), el('tbody', {}, ...c.changes.map((s) => el('tr', {}, el('th', { scope: 'row' }, sideName(s.side)), el('td', { class: 'n' }, km2(s.gained)), el('td', { class: 'n' }, km2(s.lost)))))),
      el('p', {}, `${towns.length} named place${towns.length === 1 ? '' : 's'} changed hands.`),
      el('button', { type: 'button', class: 'compare-save', click: () => void this.download(c) }, 'GeoJSON of what changed'),
      el('table', { class: 'x-towns' }, head('Place', 'Evening', 'From', 'To'), el('tbody', {}, ...towns.map((t) => el('tr', {},
        el('th', { scope: 'row' }, el('button', { type: 'button', class: 'x-inline', click: () => this.context.choose({ layer: 'places', id: t.id }) }, t.name)), el('td', {}, longDate(t.day).replace(' 1945', '')), el('td', {}, holder(t.before)), el('td', {}, holder(t.after)))))),
    ];
  }

  /** Ground that stands on one evening only and both fronts, from the published layers, whole. */
  private async download({ from, to }: Comparison): Promise<void> {
    const [ground, lines] = await Promise.all([this.context.library.layer('ground-taken'), this.context.library.layer('front-lines')]);
    save(`berlin-1945-${from}-to-${to}.geojson`, JSON.stringify(changedFeatures(ground, lines, from, to)), 'application/geo+json');
  }
}

/** One collection of the ground that changed hands (`change`: taken | lost) and the front lines of both evenings. */
export function changedFeatures(ground: GeoJSON.FeatureCollection, lines: GeoJSON.FeatureCollection, from: string, to: string): object {
  const on = (f: GeoJSON.Feature, day: string): boolean => String(f.properties?.['start_date']) <= day && day < String(f.properties?.['end_date'] ?? '9999');
  const changed = ground.features.filter((f) => on(f, from) !== on(f, to)).map((f) => ({ ...f, properties: { ...f.properties, change: on(f, to) ? 'taken' : 'lost' } }));
  return {
    type: 'FeatureCollection', name: `changes-${from}-${to}`, from, to, licence: 'CC-BY-4.0', attribution: 'Race for Berlin Atlas',
    features: [...changed, ...lines.features.filter((f) => on(f, from) || on(f, to))],
  };
}
