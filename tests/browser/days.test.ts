// Do the pages of days and places work for everybody: without scripts, on a phone, on paper, by keyboard?
import { mkdtempSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, open, serve } from './browser';

const PATHS = ['days/', 'days/1945-04-16/', 'places/', 'places/kienitz/', 'places/moscow/'];
interface Axe { run: (options: object) => Promise<{ violations: { id: string; nodes: { target: unknown }[] }[] }> }
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;
let site: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  browser = await launch();
  site = await serve('_site', '/atlas/');
});
afterAll(async () => {
  await browser.close();
  site.close();
});

describe('days and places', () => {
  it('have no fault axe can find, ask nobody else for anything, and make no error', async () => {
    const found: string[] = [];
    for (const path of PATHS) for (const colorScheme of ['light', 'dark'] as const) {
      const { page, faults, outside } = await open(browser, `${site.url}${path}`, { colorScheme });
      await page.evaluate(AXE);
      const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: Axe }).axe.run({ resultTypes: ['violations'] }));
      found.push(...violations.map((v) => `${colorScheme} ${path}: ${v.id}: ${v.nodes.slice(0, 2).map((n) => JSON.stringify(n.target)).join(' ')}`), ...faults, ...outside);
      await page.context().close();
    }
    expect(found).toEqual([]);
  }, 240_000);

  it('never scroll sideways on a phone', async () => {
    for (const path of PATHS) {
      const { page } = await open(browser, `${site.url}${path}`, { viewport: { width: 390, height: 844 } });
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(390);
      await page.context().close();
    }
  });

  it('are complete without scripts', async () => {
    const { page } = await open(browser, `${site.url}days/1945-04-16/`, { javaScriptEnabled: false });
    await page.waitForSelector('.map-box img');
    expect((await page.locator('.map-box img').boundingBox())?.width).toBeGreaterThan(400);
    await page.click('a[rel="next"]');
    expect(page.url()).toContain('/days/1945-04-17/');
    await page.goto(`${site.url}places/`);
    expect(await page.locator('.find').isVisible()).toBe(false);
    await page.click('a[href="../places/kienitz/"]');
    expect(await page.textContent('h1')).toBe('Kienitz');
    expect(await page.locator('.inline-map').isVisible()).toBe(true);
    await page.context().close();
  });

  it('finds a place by any of its names, without its marks', async () => {
    const { page } = await open(browser, `${site.url}places/`);
    await page.fill('#find-place', 'kostrzyn');
    expect(await page.locator('.gazetteer li:visible a').allTextContents()).toContain('Küstrin');
    await page.fill('#find-place', 'lodz');
    expect(await page.locator('.gazetteer li:visible a').allTextContents()).toContain('Łódź');
    await page.fill('#find-place', 'kienitz');
    expect(await page.textContent('.find output')).toBe('1 place');
    await page.press('#find-place', 'Enter');
    await page.waitForURL('**/places/kienitz/');
    await page.context().close();
  });

  it('print with the map as vectors', async () => {
    const { page } = await open(browser, `${site.url}days/1945-04-16/`);
    const path = join(mkdtempSync(join(tmpdir(), 'atlas-')), 'day.pdf');
    await page.pdf({ path, format: 'A4', printBackground: true });
    const bytes = readFileSync(path);
    expect(bytes.length).toBeGreaterThan(80_000);
    expect(bytes.toString('latin1').match(/\/Subtype \/Image/g)?.length ?? 0).toBeLessThan(4);
    await page.context().close();
  });
});
