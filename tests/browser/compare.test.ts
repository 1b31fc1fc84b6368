// Does choosing a moment move the one map, with and without scripts, and are the new pages usable by everybody and on a phone?
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { idle, launch, open, serve } from './browser';

let browser: Browser;
let site: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  browser = await launch();
  site = await serve('_site');
});
afterAll(async () => {
  await browser.close();
  site.close();
});

interface Axe { run: (options: object) => Promise<{ violations: { id: string; nodes: { target: unknown }[] }[] }> }
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

describe('three accounts side by side', () => {
  it('shows a chosen moment on the moving map, asks nobody else and makes no error', async () => {
    const { page, outside, faults } = await open(browser, `${site.url}accounts/`);
    await page.click('.moments a[href$="#the-attack"]');
    await idle(page, 'the-attack');
    expect(await page.evaluate(() => ({ ...document.documentElement.dataset }))).toMatchObject({ date: '1945-04-16', layers: 'berlin-limit boundary bridgeheads front-east heights' });
    await page.click('.moments a[href$="#the-fall"]');
    await idle(page, 'the-fall');
    expect(await page.evaluate(() => document.documentElement.dataset['date'])).toBe('1945-05-02');
    expect([outside, faults]).toEqual([[], []]);
    await page.context().close();
  }, 150_000);
  it('shows the map of the moment without scripts, beside four columns', async () => {
    const { page } = await open(browser, `${site.url}accounts/#the-line`, { javaScriptEnabled: false, viewport: { width: 1440, height: 900 } });
    const map = await page.locator('#the-line .map-box img').boundingBox(), columns = await page.locator('#the-line .says').all();
    expect(map?.width).toBeGreaterThan(400);
    const lefts = await Promise.all(columns.map(async (c) => (await c.boundingBox())?.x ?? 0));
    expect(lefts.length).toBe(4);
    expect([...lefts].sort((a, b) => a - b)).toEqual(lefts);
    expect(new Set(lefts).size).toBe(4);
    await page.context().close();
  });
  it('stacks them on a phone, the map above', async () => {
    const { page } = await open(browser, `${site.url}accounts/#the-line`, { javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
    const boxes = await Promise.all((await page.locator('#the-line .says').all()).map((c) => c.boundingBox()));
    expect(new Set(boxes.map((b) => b?.x)).size).toBe(1);
    for (let i = 1; i < boxes.length; i += 1) expect(boxes[i]?.y ?? 0).toBeGreaterThanOrEqual((boxes[i - 1]?.y ?? 0) + (boxes[i - 1]?.height ?? 0));
    await page.context().close();
  });
});

describe('the strip of seven armies', () => {
  it('goes with the map to any evening, and the map goes where the strip is pressed', async () => {
    const { page, faults } = await open(browser, `${site.url}figures/distance-strip/`, { viewport: { width: 1440, height: 900 } });
    expect(await page.textContent('[data-army="ninth"]')).toContain('Tangermünde');
    await page.waitForSelector('.army-cursor:not([hidden])', { state: 'attached' });
    const box = await page.locator('.army-plot img').boundingBox();
    if (!box) throw new Error('the strip has no box');
    await page.mouse.click(box.x + box.width * (36 / 560 + ((560 - 36 - 96) / 560) * (19 / 117)), box.y + box.height / 2);
    expect(await page.textContent('.army-day')).toBe('31 January 1945');
    expect(await page.textContent('.date')).toBe('31 January 1945');
    expect(await page.textContent('[data-army="zhukov"]')).toMatch(/^7\d km, Kienitz$/);
    await page.locator('.day-range').press('ArrowLeft');
    expect(await page.textContent('.army-day')).toBe('30 January 1945');
    expect(await page.textContent('[data-army="zhukov"]')).not.toContain('Kienitz');
    expect(faults).toEqual([]);
    await page.context().close();
  }, 60_000);
});

describe('the new pages', () => {
  const PAGES = ['accounts/', 'figures/', 'figures/distance-strip/', 'names/', 'glossary/', 'glossary/third-us-army/'];
  it('have no fault axe can find, in light and dark', async () => {
    const found: string[] = [];
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const path of PAGES) {
        const { page } = await open(browser, `${site.url}${path}`, { colorScheme, reducedMotion: 'reduce' });
        await page.evaluate(AXE);
        const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: Axe }).axe.run({ resultTypes: ['violations'] }));
        found.push(...violations.map((v) => `${colorScheme} /${path}: ${v.id}: ${v.nodes.slice(0, 2).map((n) => JSON.stringify(n.target)).join(' ')}`));
        await page.context().close();
      }
    }
    expect(found).toEqual([]);
  }, 240_000);
  it('never scroll sideways on a phone', async () => {
    for (const path of PAGES) {
      const { page } = await open(browser, `${site.url}${path}`, { viewport: { width: 390, height: 844 } });
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(390);
      await page.context().close();
    }
  }, 100_000);
});
