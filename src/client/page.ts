// What does the page tell about its map? A few attributes on <html>, for styles and for tests.
export type MapWord = 'still' | 'loading' | 'moving' | 'idle' | 'failed';

/** Not read before it is used: pure parts of this folder are tried without a page. */
const root = (): HTMLElement => document.documentElement;

export const setMapWord = (word: MapWord): void => void (root().dataset['map'] = word);
export const setPassage = (id: string): void => void (root().dataset['passage'] = id);
/** What is really set on the map: its day and the groups that are visible. */
export function setShown(shown: { date: string; layers: readonly string[]; zoom: number }): void {
  root().dataset['date'] = shown.date;
  root().dataset['layers'] = shown.layers.join(' ');
  root().dataset['zoom'] = shown.zoom.toFixed(2);
}

export const reducedMotion = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;
export const narrowScreen = (): boolean => matchMedia('(max-width: 700px)').matches;

/** The element, or a fault of ours that names it. */
export function need<T extends Element>(selector: string, within: ParentNode = document): T {
  const found = within.querySelector<T>(selector);
  if (!found) throw new Error(`the page has no ${selector}`);
  return found;
}
