// How long does a reader wait? First view of an account, time to the live map, and milliseconds for a change of passage.
import { brotliCompressSync } from 'node:zlib';
import { idle, launch, serve } from './browser';

export interface Figure { what: string; value: number; unit: string; budget?: number }

/** Opens account C as a reader would and measures; needs a built `_site`. */
export async function measure(): Promise<Figure[]> {
  const browser = await launch(), site = await serve('_site', '/');
  try {
    const page = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
    const sizes = new Map<string, number>();
    page.on('response', (r) => { void r.body().then((b) => { sizes.set(r.url(), /\.(woff2|png)$/.test(r.url()) ? b.length : brotliCompressSync(b).length); }, () => undefined); });
    await page.addInitScript(() => {
      const shifts = { total: 0 };
      (globalThis as unknown as { shifts: typeof shifts }).shifts = shifts;
      new PerformanceObserver((list) => { for (const e of list.getEntries()) shifts.total += (e as unknown as { value: number }).value; }).observe({ type: 'layout-shift', buffered: true });
    });
    const start = performance.now();
    await page.goto(`${site.url}accounts/cable/`, { waitUntil: 'load' });
    const first = [...sizes.entries()].filter(([url]) => !/assets\/map\/(fronts|context)|live-map|worker|maplibre/.test(url));
    const kb = (list: [string, number][]): number => list.reduce((s, [, n]) => s + n, 0) / 1024;
    const paint = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0);
    await idle(page, 'c1');
    const live = performance.now() - start, changes: number[] = [];
    for (const id of ['c2', 'c12', 'c24', 'c5', 'c30', 'c15']) {
      changes.push(await page.evaluate((hash) => new Promise<number>((done) => {
        const from = performance.now(), root = document.documentElement;
        const watch = new MutationObserver(() => { if (root.dataset.passage === hash) { watch.disconnect(); done(performance.now() - from); } });
        watch.observe(root, { attributes: true });
        location.hash = hash;
      }), id));
      await idle(page, id);
    }
    const shifts = await page.evaluate(() => (globalThis as unknown as { shifts: { total: number } }).shifts.total);
    return [
      { what: 'account C, first view, everything', value: kb(first), unit: 'KB brotli', budget: 90 },
      { what: 'account C, first view, scripts', value: kb(first.filter(([url]) => url.endsWith('.js'))), unit: 'KB brotli', budget: 15 },
      { what: 'account C, first contentful paint', value: paint, unit: 'ms' },
      { what: 'account C, cumulative layout shift', value: shifts, unit: '', budget: 0.1 },
      { what: 'account C, live map at rest after opening', value: live, unit: 'ms' },
      { what: 'change of passage until day and layers are set, median', value: changes.sort((a, b) => a - b)[Math.floor(changes.length / 2)]!, unit: 'ms', budget: 100 },
      { what: 'change of passage until day and layers are set, worst', value: Math.max(...changes), unit: 'ms' },
    ];
  } finally {
    await browser.close();
    site.close();
  }
}
