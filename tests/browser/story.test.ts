// Does the page of an account work in a browser: the map, the keyboard, without scripts, without WebGL, on a phone?
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { idle, launch, open, serve, type Watched } from './browser';

const PATH = 'accounts/cable/';
interface Shown { passage: string; date: string; layers: string; zoom: string }
interface View { id: string; date: string; layers: string[] }

let browser: Browser;
let site: Awaited<ReturnType<typeof serve>>;
let views: View[];
const wanted = (id: string): { date: string; layers: string } => {
  const view = views.find((v) => v.id === id);
  if (!view) throw new Error(`no view ${id}`);
  return { date: view.date > '1945-05-09' ? '1945-05-09' : view.date, layers: [...view.layers].sort().join(' ') };
};
const shown = (page: Page): Promise<Shown> => page.evaluate(() => ({ ...document.documentElement.dataset }) as unknown as Shown);
const visit = (hash = '', options = {}): Promise<Watched> => open(browser, `${site.url}${PATH}${hash}`, options);

beforeAll(async () => {
  browser = await launch();
  site = await serve('_site', '/atlas/');
  views = (JSON.parse(readFileSync('_site/accounts/cable/map.json', 'utf8')) as { passages: View[] }).passages;
});
const SLOW = 150_000;
afterAll(async () => {
  await browser.close();
  site.close();
});

describe('the moving map', () => {
  it('comes to rest with the day and layers of the passage, asks nobody else for anything, and makes no error', async () => {
    for (const id of ['c2', 'c15', 'c24']) {
      const { page, outside, faults } = await visit(`#${id}`);
      await idle(page, id);
      expect(await shown(page)).toMatchObject(wanted(id));
      expect(outside).toEqual([]);
      expect(faults).toEqual([]);
      await page.context().close();
    }
  }, SLOW);

  it('keeps the legend and the distances of a passage under its map, also where a figure stands in the text', async () => {
    const { page } = await visit('#c26');
    await idle(page, 'c26');
    const caption = await page.textContent('.live-caption');
    expect(caption).toContain('How far from Berlin?');
    expect(caption).toContain('Red Army');
    expect(caption).not.toContain('Its numbers and sources');
    await page.context().close();
  }, SLOW);

  it('keeps nothing of c3 after a jump to c30, and comes back', async () => {
    const { page } = await visit('#c3');
    await idle(page, 'c3');
    await page.evaluate(() => { location.hash = 'c30'; });
    await idle(page, 'c30');
    expect(await shown(page)).toMatchObject(wanted('c30'));
    await page.goBack();
    await idle(page, 'c3');
    expect(await shown(page)).toMatchObject(wanted('c3'));
    await page.context().close();
  });

  it('follows the keyboard and keeps the focus on the passage', async () => {
    const { page } = await visit('#c9');
    await idle(page, 'c9');
    await page.keyboard.press('j');
    await idle(page, 'c10');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('c10-h');
    await page.keyboard.press('k');
    await idle(page, 'c9');
    expect(await shown(page)).toMatchObject(wanted('c9'));
    await page.context().close();
  });

  it('can be explored and returns to the exact view of the passage', async () => {
    const { page } = await visit('#c15');
    await idle(page, 'c15');
    const before = await shown(page);
    await page.click('.explore');
    await page.click('.zoom-in');
    await page.waitForTimeout(400);
    expect(await page.textContent('.explore')).toBe('Back to the story');
    await page.click('.explore');
    await idle(page, 'c15');
    expect(await shown(page)).toEqual(before);
    expect(await page.textContent('.explore')).toBe('Explore the map');
    await page.context().close();
  });

  it('lies exactly over the still map, so that nothing moves when it comes', async () => {
    const { page } = await visit('#c5', { viewport: { width: 1440, height: 900 } });
    await idle(page, 'c5');
    const [still, live] = await page.evaluate(() => ['#c5 .map-box', '.stage .map-box'].map((s) => {
      const { x, y, width, height } = document.querySelector(s)!.getBoundingClientRect();
      return [x, y, width, height].map(Math.round);
    }));
    expect(live).toEqual(still);
    expect(still?.slice(2)).toEqual([839, 689]);
    await page.context().close();
  });

  it('announces passage and day once, politely', async () => {
    const { page } = await visit('#c9');
    await idle(page, 'c9');
    await page.keyboard.press('j');
    await page.waitForFunction(() => document.getElementById('live')?.textContent?.includes('Map:'));
    expect(await page.textContent('#live')).toMatch(/^.+\. Map: [A-Z][a-z]+day ?\d{1,2} [A-Z][a-z]+ 1945/);
    await page.context().close();
  });
});

describe('without the moving map', () => {
  it('shows text and the still map without JavaScript', async () => {
    const { page } = await visit('#c4', { javaScriptEnabled: false });
    await page.waitForSelector('#c4 img');
    const box = await page.locator('#c4 .map-box img').first().boundingBox();
    expect(box?.width).toBeGreaterThan(400);
    expect(await page.locator('.stage').isVisible()).toBe(false);
    await page.context().close();
  });

  it('says one plain sentence without WebGL and keeps the still maps', async () => {
    const blind = await launch(['--disable-gpu', '--disable-3d-apis']);
    const { page, faults } = await open(blind, `${site.url}${PATH}#c4`);
    await page.waitForSelector('html[data-map="failed"]');
    expect(await page.textContent('.map-word')).toBe('This browser can’t draw the moving map; the still map of every passage is complete.');
    expect(await page.locator('#c4 .map-box img').first().isVisible()).toBe(true);
    expect(faults.filter((f) => !f.includes('WebGL'))).toEqual([]);
    await blind.close();
  });

  it('says so when the data cannot be had', async () => {
    const context = await browser.newContext({ viewport: { width: 1000, height: 640 } });
    const page = await context.newPage();
    await page.route('**/fronts.json', (route) => route.abort());
    await page.goto(`${site.url}${PATH}#c4`);
    await page.waitForSelector('html[data-map="failed"]');
    expect(await page.textContent('.map-word')).toBe('The moving map could not be loaded; the still map of every passage is complete.');
    await context.close();
  });
});

describe('on a phone', () => {
  it('pins the map on top in less than 45 % of the height and never scrolls sideways', async () => {
    const { page } = await visit('#c15', { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });
    await idle(page, 'c15');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    const box = await page.evaluate(() => { const { top, bottom } = document.querySelector('.stage')!.getBoundingClientRect(); return [top, bottom]; });
    expect(box[0]).toBe(0);
    expect(box[1]).toBeLessThanOrEqual(0.45 * 844);
    expect(await shown(page)).toMatchObject(wanted('c15'));
    await page.context().close();
  });
});
