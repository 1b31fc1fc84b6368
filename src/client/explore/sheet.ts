// How do the tabs work, and on a phone the sheet? One panel at a time; the sheet slides over the map and away.
import { need } from '../page';

export type PanelName = 'layers' | 'facts' | 'list' | 'compare' | 'measure' | 'take';

let open: (name: PanelName, focus: boolean) => void = () => undefined;
/** Shows a panel, and on a phone the sheet it lies in. */
export const showPanel = (name: PanelName, focus = false): void => open(name, focus);

export function wireSheet(root: HTMLElement, resized: () => void): void {
  const side = root.querySelector<HTMLElement>('.x-side'), tabs = [...root.querySelectorAll<HTMLButtonElement>('[role="tab"]')];
  if (!side) return;
  const button = need<HTMLButtonElement>('.x-sheet', root);
  const setSheet = (on: boolean): void => {
    side.classList.toggle('up', on);
    button.setAttribute('aria-expanded', String(on));
  };
  const select = (tab: HTMLButtonElement): void => {
    for (const t of tabs) {
      const on = t === tab;
      t.setAttribute('aria-selected', String(on));
      t.tabIndex = on ? 0 : -1;
      document.getElementById(t.getAttribute('aria-controls') ?? '')!.hidden = !on;
    }
  };
  open = (name, focus) => {
    const tab = tabs.find((t) => t.id === `x-tab-${name}`);
    if (!tab) return;
    select(tab);
    setSheet(true);
    if (focus) tab.focus();
  };
  tabs.forEach((tab, i) => {
    tab.addEventListener('click', () => select(tab));
    tab.addEventListener('keydown', (event) => {
      const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0, next = tabs[(i + by + tabs.length) % tabs.length];
      if (by && next) { select(next); next.focus(); }
    });
  });
  button.addEventListener('click', () => setSheet(!side.classList.contains('up')));
  need('.x-close', root).addEventListener('click', () => { setSheet(false); button.focus(); });
  side.addEventListener('keydown', (event) => { if (event.key === 'Escape') setSheet(false); });
  addEventListener('resize', resized);
}
