// Which Berlin does the reader measure to? The choice of the page's switch, kept from page to page.
export type Berlin = 'gate' | 'limit';
const KEY = 'berlin';

const radio = (berlin: Berlin): HTMLInputElement | null => document.querySelector(`#berlin-${berlin}`);

/** The middle of the city, unless the switch of this page says the limit. */
export const chosenBerlin = (): Berlin => (radio('limit')?.checked ? 'limit' : 'gate');

/** Storage may be forbidden: then every page begins with the middle of the city. */
function stored(value?: Berlin): string | null {
  try {
    if (value) localStorage.setItem(KEY, value);
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

/** Sets the switch to what was chosen last, keeps every new choice, and calls `changed` after each. */
export function keepBerlin(changed: (berlin: Berlin) => void = () => undefined): void {
  const limit = radio('limit');
  if (limit && stored() === 'limit') limit.checked = true;
  document.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.name !== 'berlin') return;
    const berlin = chosenBerlin();
    stored(berlin);
    changed(berlin);
  });
}
