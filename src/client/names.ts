// How do names in the text and points on the map find each other? Pointing or focusing lights the point; a lit point leads back.
import type { Stage } from './stage';

const nameOf = (event: Event): HTMLElement | null => (event.target instanceof Element ? event.target.closest<HTMLElement>('a.place') : null);

/** Wires the names below `story` to the stage, both ways. */
export function watchNames(story: HTMLElement, stage: Stage): void {
  const light = (event: Event): void => {
    const name = nameOf(event);
    if (name?.dataset['place']) stage.light(name.dataset['place']);
  };
  const unlight = (event: Event): void => { if (nameOf(event)) stage.light(null); };
  story.addEventListener('pointerover', light);
  story.addEventListener('pointerout', unlight);
  story.addEventListener('focusin', light);
  story.addEventListener('focusout', unlight);
  story.addEventListener('click', (event) => {
    const name = nameOf(event);
    // A name leads to the page of its place; with the map at hand a plain click shows it there instead.
    const plain = !event.ctrlKey && !event.metaKey && !event.shiftKey && !['still', 'failed'].includes(document.documentElement.dataset['map'] ?? 'still');
    if (!name || !plain) return;
    event.preventDefault();
    name.focus();
    if (name.dataset['place']) stage.center(name.dataset['place']);
  });
  stage.onPoint = (place) => {
    const section = document.getElementById(document.documentElement.dataset['passage'] ?? '');
    const name = section?.querySelector<HTMLElement>(`a.place[data-place="${CSS.escape(place)}"]`);
    name?.focus();
    name?.scrollIntoView({ block: 'nearest' });
  };
}
