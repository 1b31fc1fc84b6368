// When may the moving map be loaded, and from where? After the first paint, near the window, only from this site.

const quiet = (run: () => void): void => void (typeof requestIdleCallback === 'function' ? requestIdleCallback(run, { timeout: 1500 }) : setTimeout(run, 200));

/** Runs `load` once, when the page has been painted and is idle and `element` is within a screen of the window. */
export function whenNear(element: Element, load: () => void): void {
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some((e) => e.isIntersecting)) return;
    observer.disconnect();
    if (document.readyState === 'complete') quiet(load);
    else addEventListener('load', () => quiet(load), { once: true });
  }, { rootMargin: '300px' });
  observer.observe(element);
}

/** A JSON file of this site. Throws where it cannot be had. */
export async function fetchJson<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return await response.json() as T;
}
