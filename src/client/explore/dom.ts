// How are pieces of page made in the browser? Elements from words; text is always text, never markup.
type Child = Node | string | null | undefined | false;
type Props = Record<string, string | boolean | ((event: Event) => void) | undefined>;

/** An element; a property that is a function listens, true sets a bare attribute, false and undefined set none. */
export function el<K extends keyof HTMLElementTagNameMap>(tag: K, props: Props = {}, ...children: Child[]): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (typeof value === 'function') made.addEventListener(name, value);
    else if (value === true) made.setAttribute(name, '');
    else if (typeof value === 'string') made.setAttribute(name, value);
  }
  made.append(...children.filter((c): c is Node | string => c !== null && c !== undefined && c !== false));
  return made;
}

const SVG = 'http://www.w3.org/2000/svg';

/** A small drawing from markup of our own style files. */
export function swatch(inner: string): SVGSVGElement {
  const parsed = new DOMParser().parseFromString(`<svg xmlns="${SVG}" viewBox="0 0 34 12" aria-hidden="true">${inner}</svg>`, 'image/svg+xml');
  return document.importNode(parsed.documentElement, true) as unknown as SVGSVGElement;
}

/** Hands a text or file to the reader under `name`. */
export function save(name: string, content: string | Blob, type: string): void {
  const blob = typeof content === 'string' ? new Blob([content], { type }) : content;
  const link = el('a', { href: URL.createObjectURL(blob), download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
