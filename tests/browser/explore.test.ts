// Does the explorer work in a browser: address, days, facts, comparison, search, measuring, taking away, embedding, and without scripts?
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, open, serve, type Watched } from './browser';

const SLOW = 180_000;
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

const idle = (page: Page): Promise<unknown> => page.waitForSelector('html[data-map="idle"]', { timeout: 90_000 });
const visit = async (hash = '', options: BrowserContextOptions = {}, path = 'explore/'): Promise<Watched> => {
  const watched = await open(browser, `${site.url}${path}${hash}`, { viewport: { width: 1000, height: 600 }, ...options });
  if (options.javaScriptEnabled !== false) await idle(watched.page);
  return watched;
};
const date = (page: Page): Promise<string | undefined> => page.evaluate(() => document.documentElement.dataset['date']);
const dateIs = (page: Page, day: string): Promise<unknown> => page.waitForSelector(`html[data-date="${day}"][data-map="idle"]`, { timeout: 60_000 });

/** What the reader gets when pressing `selector`: the file's name and bytes. */
async function saved(page: Page, selector: string): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download', { timeout: 90_000 }), page.locator(selector).click()]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

describe('address and day', () => {
  it('shows what the address says, steps by keys and buttons, and goes back and forward', async () => {
    const { page, faults, outside } = await visit('#map=6/52.2/13.4&date=1945-04-18&layers=front-east,rivers,towns');
    expect(await page.textContent('.x-datebox .date')).toBe('18 April 1945');
    await page.waitForFunction(() => document.querySelectorAll('.x-legend li').length > 2);
    const legend = await page.locator('.x-legend li').evaluateAll((all) => all.map((li) => li.getAttribute('data-entry')));
    expect(legend).toContain('front-soviet');
    expect(legend.filter((id) => /western|captures|pockets|events/.test(id ?? ''))).toEqual([]);
    await page.keyboard.press('ArrowRight');
    await dateIs(page, '1945-04-19');
    await page.waitForFunction(() => location.hash.includes('date=1945-04-19'));
    await page.click('.week-on');
    await dateIs(page, '1945-04-26');
    await page.waitForFunction(() => location.hash.includes('date=1945-04-26'));
    await page.goBack();
    await dateIs(page, '1945-04-19');
    await page.goForward();
    await dateIs(page, '1945-04-26');
    await page.fill('.day-typed', '1945-05-08');
    await dateIs(page, '1945-05-08');
    expect([faults, outside]).toEqual([[], []]);
    await page.context().close();
  }, SLOW);

  it('skips no day while the slider is dragged', async () => {
    const { page } = await visit('#map=5/51.7/12.9&date=1945-03-01', { viewport: { width: 700, height: 420 } });
    const seen = await page.evaluate(async () => {
      const html = document.documentElement, days: string[] = [];
      new MutationObserver(() => { const day = html.dataset['date'] ?? ''; if (days.at(-1) !== day) days.push(day); }).observe(html, { attributes: true });
      const range = document.querySelector<HTMLInputElement>('.day-range')!;
      for (let d = 50; d <= 60; d += 2) { range.value = String(d); range.dispatchEvent(new Event('input')); }
      const end = performance.now() + 40_000;
      while (days.at(-1) !== '1945-03-13' && performance.now() < end) await new Promise((r) => setTimeout(r, 50));
      return days;
    });
    expect(seen.filter((d) => d > '1945-03-01')).toEqual(Array.from({ length: 12 }, (_, i) => `1945-03-${String(i + 2).padStart(2, '0')}`));
    await page.context().close();
  }, SLOW);

  it('says so when the address is hostile, and works on', async () => {
    const { page, faults } = await visit('#date=<script>&map=1e9/x/y&sel=captures:../../etc');
    expect(await page.textContent('.x-message')).toMatch(/^This address could not be followed in full: /);
    expect(await date(page)).toBe('1945-04-15');
    await page.click('.day-on');
    await dateIs(page, '1945-04-16');
    expect(faults).toEqual([]);
    await page.context().close();
  }, SLOW);

  it('survives the loss of its drawing surface', async () => {
    const { page } = await visit('#date=1945-04-18');
    await page.evaluate(async () => {
      const lost = document.querySelector('canvas')!.getContext('webgl2')!.getExtension('WEBGL_lose_context')!;
      lost.loseContext();
      await new Promise((r) => setTimeout(r, 300));
      lost.restoreContext();
    });
    await page.click('.day-on');
    await dateIs(page, '1945-04-19');
    await page.waitForFunction(() => document.querySelector('.x-message')?.textContent === '');
    await page.context().close();
  }, SLOW);
});

describe('facts and tools', () => {
  it('answers a point of the ground, and shows a fact with its citation and links', async () => {
    const { page } = await visit('#map=8/52.5/14&date=1945-04-18&sel=at:14.05,52.53');
    await page.waitForSelector('.x-card h3');
    expect(await page.textContent('.x-card h3')).toMatch(/^Soviet from \d{1,2} April 1945, ± \d+ days?$/);
    expect(await page.locator('.x-card li').count()).toBe(2);
    await page.locator('.x-card li button').first().click();
    await page.waitForSelector('.x-card .x-cite a, .x-card .x-cite');
    expect(await page.textContent('.x-cite')).toMatch(/\./);
    await page.waitForFunction(() => /sel=(captures|waypoints):/.test(location.hash));
    await page.context().close();
  }, SLOW);

  it('compares two evenings in km² and towns, and hands over what changed', async () => {
    const { page } = await visit('#date=1945-05-02&compare=1945-04-15');
    await page.click('#x-tab-compare');
    await page.waitForSelector('.x-km2');
    const rows = (JSON.parse(readFileSync('_site/data/layers/ground-taken.geojson', 'utf8')) as GeoJSON.FeatureCollection).features.map((f) => f.properties!);
    const km2 = (side: string): number => rows.filter((p) => p['side'] === side && p['start_date'] > '1945-04-15' && p['start_date'] <= '1945-05-02' && p['end_date'] > '1945-05-02').reduce((sum, p) => sum + Number(p['area_km2']), 0);
    expect(await page.textContent('.x-km2 tbody tr:first-child td')).toBe(`${Math.round(km2('soviet')).toLocaleString('en-GB')} km²`);
    expect(await page.locator('.x-towns tbody tr').filter({ hasText: 'Bernau' }).textContent()).toContain('Soviet');
    const file = await saved(page, '.compare-save');
    expect(file.name).toBe('berlin-1945-1945-04-15-to-1945-05-02.geojson');
    const made = JSON.parse(file.bytes.toString()) as GeoJSON.FeatureCollection;
    expect(new Set(made.features.map((f) => f.properties?.['change']))).toEqual(new Set(['taken', undefined]));
    await page.context().close();
  }, SLOW);

  it('finds by misspelt name from the keyboard, and measures between names', async () => {
    const { page, outside } = await visit();
    await page.fill('.search-box', 'kustrn');
    await page.waitForSelector('.search-list li');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => location.hash.includes('sel=places:kuestrin'));
    await page.waitForSelector('.x-card h3');
    expect(await page.textContent('.x-card h3')).toBe('Küstrin');
    await page.click('#x-tab-measure');
    await page.locator('.measure-name').nth(0).fill('Seelow');
    await page.locator('.measure-name').nth(1).fill('Brandenburg Gate');
    await page.keyboard.press('Tab');
    await page.waitForFunction(() => document.querySelector('.measure-words')?.textContent?.includes('bearing'));
    expect(await page.textContent('.measure-words')).toMatch(/^Seelow to Brandenburg Gate: 6[78]\.\d km \(\d+\.\d miles\), bearing 2[67]\d° west\.$/);
    expect(outside).toEqual([]);
    await page.context().close();
  }, SLOW);

  it('lists what is in view for the keyboard', async () => {
    const { page } = await visit('#map=8/52.5/14&date=1945-04-16');
    await page.click('#x-tab-list');
    await page.waitForSelector('.x-list button');
    expect(await page.locator('.x-list button').first().textContent()).toMatch(/front/);
    await page.locator('.x-list button', { hasText: 'taken' }).first().press('Enter');
    await page.waitForSelector('.x-card .x-cite');
    await page.context().close();
  }, SLOW);

  it('gives the view away as vectors, picture and GeoJSON', async () => {
    const { page } = await visit('#map=6.5/52.2/13.4&date=1945-04-18&layers=front-east,pockets,rivers,towns,band');
    await page.click('#x-tab-take');
    const svg = await saved(page, '.take-svg'), text = svg.bytes.toString();
    expect(svg.name).toBe('berlin-1945-1945-04-18.svg');
    for (const part of ['The fronts on the evening of 18 April 1945', 'id="scale"', 'Soviet front', 'CC BY 4.0', 'id="front-soviet"', '@font-face']) expect(text).toContain(part);
    expect(text).not.toMatch(/Western Allied front|<image|NaN|undefined/);
    const png = await saved(page, '.take-png');
    expect([...png.bytes.subarray(1, 4)].map((c) => String.fromCharCode(c)).join('')).toBe('PNG');
    expect(png.bytes.readUInt32BE(16)).toBeGreaterThan(800);
    const json = JSON.parse((await saved(page, '.take-geojson')).bytes.toString()) as GeoJSON.FeatureCollection;
    expect(json.features.filter((f) => f.properties?.['layer'] === 'front-lines').map((f) => [f.properties?.['side'], f.properties?.['start_date']])).toEqual([['soviet', '1945-04-18']]);
    expect(await page.inputValue('.text-embed')).toMatch(/^<iframe src="http.*\/atlas\/embed\/#map=6\.5.*" width="720" height="520" loading="lazy" title="/);
    await page.context().close();
  }, SLOW);
});

describe('everywhere', () => {
  it('has no fault axe can find, and fits a phone with large targets', async () => {
    for (const [path, viewport] of [['explore/', { width: 1200, height: 760 }], ['explore/', { width: 390, height: 844 }], ['embed/', { width: 720, height: 480 }]] as const) {
      const { page } = await visit('', { viewport, reducedMotion: 'reduce' }, path);
      if (viewport.width === 390) {
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
        for (const selector of ['.day-back', '.day-play', '.day-on', '.x-sheet']) expect((await page.locator(selector).boundingBox())?.height, selector).toBeGreaterThanOrEqual(44);
        await page.click('.x-sheet');
        await page.waitForTimeout(400);
      }
      await page.evaluate(AXE);
      const found = await page.evaluate(() => (globalThis as unknown as { axe: { run: (o: object) => Promise<{ violations: { id: string; nodes: { target: unknown }[] }[] }> } }).axe.run({ resultTypes: ['violations'] }));
      expect(found.violations.map((v) => `${v.id}: ${JSON.stringify(v.nodes[0]?.target)}`), `${path} ${viewport.width}`).toEqual([]);
      await page.context().close();
    }
  }, SLOW);

  it('offers the days without scripts', async () => {
    const { page } = await visit('', { javaScriptEnabled: false });
    expect(await page.locator('.x-noscript a[href="../days/"]').isVisible()).toBe(true);
    expect(await page.locator('.x-still img').isVisible()).toBe(true);
    expect(await page.locator('.x-side').isVisible()).toBe(false);
    await page.context().close();
  }, SLOW);

  it('behaves inside a foreign page: its days work, the wheel scrolls the page, the focus passes through', async () => {
    const foreign = createServer((_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end(`<!doctype html><title>Elsewhere</title><p><a href="#" id="before">before</a></p><iframe src="${site.url}embed/#date=1945-04-22" width="640" height="420" title="map"></iframe><p><a href="#" id="after">after</a></p><div style="height:3000px"></div>`));
    await new Promise<void>((resolve) => foreign.listen(0, '127.0.0.1', resolve));
    const page = await (await browser.newContext({ viewport: { width: 800, height: 600 } })).newPage();
    await page.goto(`http://127.0.0.1:${(foreign.address() as { port: number }).port}/`);
    const frame = page.frames()[1]!;
    await frame.waitForSelector('html[data-map="idle"]', { timeout: 90_000 });
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
    await frame.click('.day-on');
    await frame.waitForSelector('html[data-date="1945-04-23"]');
    const zoom = await frame.evaluate(() => document.documentElement.dataset['zoom']);
    await page.mouse.move(300, 200);
    await page.mouse.wheel(0, 400);
    await page.waitForFunction(() => scrollY > 100, undefined, { timeout: 20_000 });
    expect(await frame.evaluate(() => document.documentElement.dataset['zoom'])).toBe(zoom);
    expect(await frame.getAttribute('.x-open', 'target')).toBe('_blank');
    await page.context().close();
    foreign.close();
  }, SLOW);
});
