// How does a page written by the build get the head, the bars and the foot of all pages? It is put into a frame that the layout made once.
import { escapeHtml } from './html';
import { relativeUrls } from './relative-urls';

/** One page of a kind there are hundreds of. `url` from the root, with a slash at its end; `body` is HTML with root addresses. */
export interface FramedPage { url: string; title: string; description: string; body: string; /** A script of the client by the name of its entry, e.g. gazetteer.js. */ script?: string }

/** The section's own name in the bar is the page itself on its index, and a step above every other page of it. */
const current = (frame: string, url: string, section: string): string =>
  (url === `/${section}/` ? frame.replace(`href="/${section}/" aria-current="true"`, `href="/${section}/" aria-current="page"`) : frame);

/** Cuts `frame` (a page of the layout that holds the words frame-title, frame-description, frame-content) for many pages. */
export function framer(frame: string, section: string, scripts: Readonly<Record<string, string>> = {}): (page: FramedPage) => string {
  for (const word of ['frame-title', 'frame-description', 'frame-content']) if (!frame.includes(word)) throw new Error(`the frame of ${section} has no "${word}"; see content/frame.njk`);
  return ({ url, title, description, body, script }) => {
    const filled = current(frame, url, section).replace('frame-title', () => escapeHtml(title)).replace('frame-description', () => escapeHtml(description)).replace('frame-content', () => body);
    return relativeUrls(script ? filled.replace('</head>', `<script type="module" src="${scripts[script]}"></script>\n</head>`) : filled, url);
  };
}
