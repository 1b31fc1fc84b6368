// What do the panels of the explorer do? Layers, facts, the list in view, comparison, measuring, taking away, searching.
import { announce } from '../announce';
import { need } from '../page';
import { ComparePanel } from './compare-panel';
import { plainId } from './dated';
import { el } from './dom';
import type { Explorer } from './explorer';
import { selectionCard, type FactsContext } from './facts-panel';
import { LayersPanel } from './layers-panel';
import { MeasureTool } from './measure-tool';
import { SearchBox } from './search-box';
import type { Found } from './search';
import { showPanel } from './sheet';
import type { Store } from './store';
import { TakePanel } from './take-panel';
import type { Selection, ViewState } from './view-state';
import { LISTED, listFeatures, writeList } from './view-list';

/** Shows the card of the selection whenever it, or for a front the day, changes. */
function wireFacts(root: HTMLElement, store: Store, explorer: Explorer): void {
  const box = need<HTMLElement>('.x-facts', root), embed = root.dataset['embed'] !== undefined;
  const context: FactsContext = { library: explorer.library, areas: () => explorer.areas, root: root.dataset['root'] ?? '', choose: (s) => explorer.choose(s) };
  const hint = [...box.childNodes];
  let turn = 0;
  const show = async (state: ViewState): Promise<void> => {
    const mine = ++turn;
    if (!state.selection) { box.replaceChildren(...hint); if (embed) box.hidden = true; return; }
    const card = await selectionCard(state.selection, state, explorer.near, context).catch(() => el('p', {}, 'The facts could not be loaded.'));
    if (mine !== turn) return;
    box.hidden = false;
    box.replaceChildren(card ?? el('p', {}, 'This address names something the atlas does not have.'), el('button', { type: 'button', class: 'x-deselect', click: () => store.update({ selection: null }) }, 'Close'));
    announce(box.querySelector('h3')?.textContent ?? '');
  };
  store.listen((state, before) => {
    const front = state.selection && !('at' in state.selection) && state.selection.layer === 'front';
    if (state.selection !== before.selection || (front && state.date !== before.date)) void show(state);
    if (state.selection && state.selection !== before.selection) showPanel('facts');
  });
  const first = store.state.selection;
  if (first && 'at' in first) explorer.whenLive(() => void show(store.state));
  else if (first) void show(store.state);
  if (first) showPanel('facts');
}

function foundSelection(f: Found): Selection | null {
  if (f.kind === 'place' || f.kind === 'town') return { layer: f.kind === 'place' ? 'places' : 'towns', id: f.id };
  if (f.kind === 'event') return { layer: 'events', id: f.id };
  return f.kind === 'passage' ? { layer: 'passages', id: f.id } : null;
}

/** What is found is shown on its day and at its place; people, formations, claims and terms as words with a link. */
function wireSearch(root: HTMLElement, store: Store, explorer: Explorer): SearchBox {
  const site = root.dataset['root'] ?? '';
  return new SearchBox(need('.x-search', root), () => explorer.library.entries(), (f) => {
    const selection = foundSelection(f);
    if (f.at) explorer.goTo(f.at);
    if (f.day >= '1945-01-12' && f.day <= '1945-05-09') store.update({ date: f.day });
    if (selection) { explorer.choose(selection, f.at); return; }
    store.update({ selection: null });
    const href = f.kind === 'claim' ? `claims/${f.id}/` : '';
    need('.x-facts', root).replaceChildren(el('div', { class: 'x-card' }, el('p', { class: 'x-kick' }, f.kind), el('h3', {}, f.title), el('p', {}, f.text), f.by ? el('p', {}, `Also written: ${f.by}.`) : null, href ? el('p', { class: 'x-links' }, el('a', { href: `${site}${href}` }, f.id)) : null));
    showPanel('facts');
  });
}

/** Wires every panel the page has; the embedded map has none but the facts. */
export function wirePanels(root: HTMLElement, store: Store, explorer: Explorer): void {
  wireFacts(root, store, explorer);
  for (const [selector, by] of [['.zoom-in', 1], ['.zoom-out', -1]] as const) need(selector, root).addEventListener('click', () => explorer.map?.zoomBy(by));
  if (root.dataset['embed'] !== undefined) { wireOpen(root, store); return; }
  const changed = (patch: Partial<ViewState>): void => store.update(patch);
  const layers = new LayersPanel(need('.x-layers', root), need('.x-legend', root), changed);
  const search = wireSearch(root, store, explorer);
  const names = explorer.library.entries().then((all) => new Map(all.filter((e) => e[0] < 2).map((e) => [e[1], e[2]])));
  const compare = new ComparePanel(need('#x-compare', root), { library: explorer.library, changed, choose: (s) => explorer.choose(s), nameOf: async (id) => (await names).get(id) ?? id });
  const measure = new MeasureTool(need('#x-measure', root), (f) => explorer.map?.put('measure', f), (on) => explorer.map?.setCursor(on ? 'crosshair' : ''), (name) => search.point(name));
  explorer.takesPoint = (at) => { if (measure.active) measure.add(at); return measure.active; };
  const take = new TakePanel(need('#x-take', root), { map: () => explorer.map, state: () => store.state, library: explorer.library, assets: root.dataset['assets'] ?? '', embed: `${root.dataset['root'] ?? ''}embed/`, version: root.dataset['version'] ?? '' });
  void names.then((all) => { explorer.placeName = (id) => all.get(id) ?? id; });
  explorer.onIdle = () => {
    const { map } = explorer;
    if (!map) return;
    layers.explain([...new Set(map.allFeatures().map((f) => plainId(f.layer.id)))]);
    writeList(need('.x-list', root), listFeatures(map.allFeatures(LISTED), explorer.placeName), (s) => void explorer.markSelection(s ?? store.state.selection), (s) => explorer.choose(s));
  };
  const show = (state: ViewState): void => { layers.show(state); void compare.show(state); take.show(); };
  store.listen(show);
  show(store.state);
}

/** In a foreign page: one link that opens the same view in the atlas. */
function wireOpen(root: HTMLElement, store: Store): void {
  const link = need<HTMLAnchorElement>('.x-open', root), base = link.href;
  const write = (): void => { link.href = `${base}${location.hash}`; };
  store.listen(() => setTimeout(write, 400));
  write();
}
