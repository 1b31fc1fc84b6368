// Can everybody use the ledger and the switch between the two Berlins: by keyboard, without scripts, on paper, on a phone?
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { idle, launch, open, serve } from './browser';

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
const visit = (path: string, options = {}) => open(browser, `${site.url}${path}`, options);
const rows = (page: Page): Promise<string[]> => page.$$eval('.ledger tbody tr', (all) => all.filter((tr) => (tr as HTMLElement).offsetParent !== null).map((tr) => (tr as HTMLElement).dataset['id'] ?? ''));
/** How many elements of a kind can be seen. */
const seen = (page: Page, selector: string): Promise<number> => page.$$eval(selector, (all) => all.filter((e) => e.getClientRects().length > 0).length);

describe('the ledger', () => {
  it('is sifted and sorted by keyboard, says how many are left, and keeps the choice in its address', async () => {
    const { page, faults, outside } = await visit('claims/');
    expect(await rows(page)).toHaveLength(138);
    await page.focus('select[name=account]');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    await page.keyboard.type('contra');
    await page.waitForFunction(() => document.querySelector('.sift-word')?.textContent?.includes(' of 138'));
    const left = await rows(page);
    expect(left.length).toBeGreaterThan(2);
    expect(left.every((id) => id.startsWith('A-'))).toBe(true);
    expect(await page.textContent('.sift-word')).toBe(`${left.length} of 138 claims.`);
    expect(new URL(page.url()).search).toBe('?account=telegram&verdict=contradicted');
    await page.reload();
    expect(await rows(page)).toEqual(left);
    await page.click('.sift-all');
    expect(await rows(page)).toHaveLength(138);
    await page.selectOption('select[name=sort]', 'date');
    const days = await page.$$eval('.ledger tbody tr', (all) => all.map((tr) => (tr as HTMLElement).dataset['date'] ?? ''));
    expect(days).toEqual([...days].sort());
    await page.selectOption('select[name=place]', 'kienitz');
    expect(await rows(page)).toContain('C-006');
    expect([faults, outside]).toEqual([[], []]);
    await page.context().close();
  });
  it('stands whole without scripts, with lists for every way to sift it', async () => {
    const { page } = await visit('claims/', { javaScriptEnabled: false });
    expect(await page.locator('.ledger tbody tr').count()).toBe(138);
    expect(await page.locator('.sift').isVisible()).toBe(false);
    for (const key of ['account', 'verdict', 'kind', 'date', 'place']) expect(await page.locator(`a[href$="by-${key}/"]`).count(), key).toBe(1);
    await page.context().close();
  });
});

describe('which Berlin', () => {
  it('changes every distance together, by keyboard, without scripts', async () => {
    const { page } = await visit('claims/C-038/', { javaScriptEnabled: false });
    expect(await seen(page, '.bg')).toBeGreaterThan(1);
    expect(await seen(page, '.bl')).toBe(0);
    expect(await page.innerText('.record-text')).toContain('Lübben, 74 km from the Brandenburg Gate;');
    await page.focus('#berlin-gate');
    await page.keyboard.press('ArrowRight');
    expect(await seen(page, '.bg')).toBe(0);
    expect(await seen(page, '.bl')).toBeGreaterThan(1);
    expect(await page.innerText('.record-text')).toContain('Lübben, 48 km from the city limit;');
    expect(await page.locator('.claim-map .only-limit img').isVisible()).toBe(true);
    expect(await page.locator('.claim-map .only-gate img').isVisible()).toBe(false);
    await page.context().close();
  });
  it('prints both', async () => {
    const { page } = await visit('claims/C-038/');
    await page.emulateMedia({ media: 'print' });
    expect(await page.innerText('.record-text')).toContain('74 km from the Brandenburg Gate (48 km from the city limit)');
    expect(await page.locator('.claim-map .only-limit img').isVisible()).toBe(false);
    await page.context().close();
  });
  it('is kept from page to page, and moves text, chart and live map of an account', async () => {
    const { page, faults } = await visit('claims/C-038/');
    await page.check('#berlin-limit');
    await page.goto(`${site.url}accounts/cable/#c15`);
    await idle(page, 'c15');
    expect(await page.isChecked('#berlin-limit')).toBe(true);
    expect(await page.innerText('#c15 .prose')).toContain('74 km (48 km to the city limit) to the Brandenburg Gate');
    expect(await page.innerText('.live-caption .strip-head')).toContain('city limit');
    await page.check('#berlin-gate');
    expect(await page.innerText('#c15 .prose')).not.toContain('48 km to the city limit');
    expect(await page.innerText('.live-caption .strip-head')).not.toContain('city limit');
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

interface Axe { run: (options: object) => Promise<{ violations: { id: string; nodes: { target: unknown }[] }[] }> }
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

describe('for everybody', () => {
  it('has no fault axe can find and never scrolls sideways on a phone', async () => {
    const found: string[] = [];
    for (const path of ['claims/', 'claims/C-006/', 'claims/A-014/', 'claims/by-place/', 'claims/by-date/']) for (const colorScheme of ['light', 'dark'] as const) {
      const { page } = await visit(path, { colorScheme, reducedMotion: 'reduce', viewport: { width: 390, height: 844 } });
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(390);
      await page.evaluate(AXE);
      const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: Axe }).axe.run({ resultTypes: ['violations'] }));
      found.push(...violations.map((v) => `${colorScheme} /${path}: ${v.id}: ${v.nodes.slice(0, 2).map((n) => JSON.stringify(n.target)).join(' ')}`));
      await page.context().close();
    }
    expect(found).toEqual([]);
  }, 120_000);
});
