// Are the pages usable by everybody, printable with maps as vectors, and is the home page's day control right?
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { kmWords } from '../../geo/model/measure-words';
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

describe('accessibility', () => {
  it('has no fault axe can find, in light and dark', async () => {
    const found: string[] = [];
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const path of colorScheme === 'light' ? ['', 'accounts/', 'accounts/cable/#c2', 'data/', 'method/', 'sources/', 'about/', '404.html'] : ['', 'accounts/cable/#c2', 'method/']) {
        const { page } = await open(browser, `${site.url}${path}`, { colorScheme, reducedMotion: 'reduce' });
        if (path.includes('#')) await idle(page, 'c2');
        await page.evaluate(AXE);
        const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: Axe }).axe.run({ resultTypes: ['violations'] }));
        found.push(...violations.map((v) => `${colorScheme} /${path}: ${v.id}: ${v.nodes.slice(0, 2).map((n) => JSON.stringify(n.target)).join(' ')}`));
        await page.context().close();
      }
    }
    expect(found).toEqual([]);
  }, 240_000);

  it('never scrolls sideways on a phone', async () => {
    for (const path of ['', 'accounts/', 'data/', 'method/', 'sources/', 'about/']) {
      const { page } = await open(browser, `${site.url}${path}`, { viewport: { width: 390, height: 844 } });
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(390);
      await page.context().close();
    }
  });
});

describe('print', () => {
  it('prints an account with every map as vectors and its text, on A4 and Letter', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'atlas-'));
    const { page } = await open(browser, `${site.url}accounts/cable/`);
    for (const format of ['A4', 'Letter']) {
      const path = join(folder, `${format}.pdf`);
      await page.pdf({ path, format, printBackground: true });
      const bytes = readFileSync(path);
      expect(bytes.length).toBeGreaterThan(2_000_000);
      // The hatch of pockets is tiled as a small picture by the browser; no map is one.
      expect(bytes.toString('latin1').match(/\/Subtype \/Image/g)?.length ?? 0).toBeLessThan(20);
      const text = spawnSync('pdftotext', [path, '-'], { encoding: 'utf8', maxBuffer: 1e8 });
      if (text.status === null) continue; // pdftotext is not on this machine
      expect(text.stdout.match(/BERLIN/g)?.length).toBeGreaterThan(10);
      expect(text.stdout).toContain('In the record');
      expect(text.stdout).not.toContain('Explore the map');
    }
  }, 150_000);
});

describe('the home page', () => {
  it('goes to any evening, with the map and both distances', async () => {
    const { page, faults, outside } = await open(browser, site.url);
    const measures = JSON.parse(readFileSync('_site/data/measures.json', 'utf8')) as { measures: { id: string; value: number }[] };
    const km = (side: string): string => kmWords(measures.measures.find((m) => m.id === `${side}-gate-1945-04-16`)?.value ?? -1);
    await page.waitForSelector('.day-on', { state: 'visible' });
    await page.click('.day-on');
    await page.waitForSelector('html[data-map="idle"]', { timeout: 30_000 });
    expect(await page.textContent('.date')).toBe('16 April 1945');
    expect(await page.textContent('.dow')).toBe('Monday');
    expect(await page.textContent('.d-soviet b')).toBe(km('soviet'));
    expect(await page.textContent('.d-western b')).toBe(km('western'));
    expect(await page.evaluate(() => document.documentElement.dataset['date'])).toBe('1945-04-16');
    await page.locator('.day-range').press('ArrowLeft');
    expect(await page.evaluate(() => document.documentElement.dataset['date'])).toBe('1945-04-15');
    expect(faults).toEqual([]);
    expect(outside).toEqual([]);
    await page.context().close();
  });
});
