// How does somebody who cannot see the map learn that it changed? One polite sentence, once the reading has settled.
const SETTLED = 700;
let waiting: ReturnType<typeof setTimeout> | undefined;

/** Says `sentence` in the live region when nothing else is announced for a moment. */
export function announce(sentence: string): void {
  clearTimeout(waiting);
  waiting = setTimeout(() => {
    const region = document.getElementById('live');
    if (region) region.textContent = sentence;
  }, SETTLED);
}
