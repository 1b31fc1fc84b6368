// Which keys turn the pages? j and k, unless somebody types or holds a modifier.

const typing = (target: EventTarget | null): boolean => target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null;

/** Calls `step` with +1 for j and -1 for k. */
export function watchKeys(step: (by: 1 | -1) => void): void {
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
    if (event.key === 'j') step(1);
    else if (event.key === 'k') step(-1);
  });
}

/** Goes to a passage as a link would, and puts the focus on its heading. */
export function goTo(section: HTMLElement): void {
  location.hash = section.id;
  section.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
}
