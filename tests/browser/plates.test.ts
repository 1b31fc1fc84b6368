// Does paper show what the plates promise? One sheet on A4 and on Letter, vectors, selectable names, nothing outside the neat line, fronts told apart without colour.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MapData } from '../../src/print/data';
import { FRAME, LINE, SHEET } from '../../src/print/plate/paper';
import { drawPlate } from '../../src/print/plate/plate';
import { resample } from '../../src/print/simplify';
import { readAtlasData, readLayers } from '../../src/site/atlas-data';
import { dailyDistances } from '../../src/site/distances';
import { readPlates } from '../../src/site/plates/read-plates';
import { launch, serve } from './browser';

const data = readAtlasData(process.env['ATLAS_DATA'] ?? '.build/data');
const { plates } = readPlates('content', data, dailyDistances(data.measures, 'gate'), '0.0.0', 'http://localhost:8080/');
const folder = mkdtempSync(join(tmpdir(), 'plates-'));
const tool = (name: string, ...args: string[]): string => spawnSync(name, args, { encoding: 'utf8' }).stdout ?? '';
const hasPoppler = spawnSync('pdfinfo', ['-v']).status !== null;

let browser: Browser, page: Page, site: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  browser = await launch();
  site = await serve('_site');
  page = await browser.newPage({ viewport: { width: 1200, height: 900 } });
});
afterAll(async () => { await browser.close(); site.close(); });

async function pdf(id: string, format: 'A4' | 'Letter'): Promise<string> {
  const file = join(folder, `${id}-${format}.pdf`);
  writeFileSync(file, await page.pdf({ format, landscape: true, printBackground: true }));
  return file;
}

describe.skipIf(!hasPoppler)('on paper', () => {
  it.each(plates.map((p) => p.id))('%s is one sheet of either size, all vectors, its names selectable', async (id) => {
    await page.goto(`${site.url}plates/${id}/`, { waitUntil: 'load' });
    const a4 = await pdf(id, 'A4'), letter = await pdf(id, 'Letter');
    expect(tool('pdfinfo', a4)).toMatch(/Pages:\s+1\n[\s\S]*Page size:\s+84\d[\d.]* x 59\d/);
    expect(tool('pdfinfo', letter)).toMatch(/Pages:\s+1\n[\s\S]*Page size:\s+792 x 612/);
    expect(tool('pdfimages', '-list', a4).trim().split('\n').slice(2)).toEqual([]);
    const text = tool('pdftotext', a4, '-').replace(/\s+/g, ' '), svg = readFileSync(`_site/plates/${id}.svg`, 'utf8');
    const names = [...svg.matchAll(/<text [^>]*>([^<]*[äöüßÄÖÜłóńśźąćęŁŁ][^<]*)<\/text>/g)].map((m) => m[1]!.replaceAll('&amp;', '&'));
    // Words, not names: a halo is text too, and readers weave the two together.
    const words = [...new Set(names.flatMap((name) => name.split(/\s+/)).filter((word) => /[äöüßÄÖÜłóńśźąćęŁŁ]/.test(word)))];
    expect(words.filter((word) => !text.includes(word))).toEqual([]);
  }, 180_000);
});

/** Grey values of the plate drawn `scale` px for each px of the sheet, asked at points; runs in the browser, without network. */
const greys = (svg: string, scale: number, points: readonly (readonly [number, number])[]): Promise<number[]> => page.evaluate(async ({ svg: text, scale: k, points: at, w, h }) => {
  const image = new Image();
  image.src = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(w * k);
  canvas.height = Math.round(h * k);
  const c = canvas.getContext('2d', { willReadFrequently: true })!;
  c.drawImage(image, 0, 0, canvas.width, canvas.height);
  const { data: px } = c.getImageData(0, 0, canvas.width, canvas.height);
  return at.map(([x, y]) => { const i = (Math.round(y * k) * canvas.width + Math.round(x * k)) * 4; return 0.299 * px[i]! + 0.587 * px[i + 1]! + 0.114 * px[i + 2]!; });
}, { svg, scale, points, w: SHEET.width, h: SHEET.height });

describe('in black and white', () => {
  const layers = readLayers(data) as unknown as MapData;
  // The threshold of a fax: everything darker than this is black.
  const BLACK = 138;

  it.each(plates.filter((p) => p.sides.length === 2 && p.lines.length === 1 && p.steps.length > 0).map((p) => [p.id, p] as const))('%s: the core of the Western line is white, that of the Soviet line black', async (_, spec) => {
    await page.goto('about:blank');
    const { draft, body } = drawPlate(spec, layers);
    const hidden = ['rivers', 'rivers-main', 'halt-line', 'boundary', 'towns', 'towns-named', 'armies', 'river-names', 'berlin', 'pins', 'captures', 'notes', 'rings', 'ring-names', 'links', 'link-names', 'regions', 'legs', 'crosses'].map((id) => `#${id}`).join(',');
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${SHEET.width}" height="${SHEET.height}" viewBox="0 0 ${SHEET.width} ${SHEET.height}"><style>${hidden}{display:none}</style>${body}</svg>`;
    // Solid stretches only, away from their ends: what a broken line leaves out says nothing of its side.
    const share = async (side: 'soviet' | 'western'): Promise<number | null> => {
      const ids = new Set(draft.parts.filter((p) => p.id.startsWith(`front-${side}`) && !p.svg.includes('stroke-dasharray')).map((p) => p.id));
      if (!ids.size) return null;
      const lines = draft.parts.filter((p) => ids.has(p.id)).length ? draft.dated.filter((l) => l.side === side).map((l) => resample(l.line, 6).slice(1, -1)) : [];
      const points = lines.flat().filter(([x, y]) => x > 3 && y > 3 && x < FRAME.width - 3 && y < FRAME.height - 3).map(([x, y]): [number, number] => [x + FRAME.x, y + FRAME.y]);
      const values = await greys(svg, 3, points);
      return values.filter((v) => v < BLACK).length / Math.max(1, values.length);
    };
    const [soviet, western] = [await share('soviet'), await share('western')];
    if (soviet !== null) expect(soviet).toBeGreaterThan(0.55);
    if (western !== null) expect(western).toBeLessThan(0.45);
    expect(LINE.double.core).toBeGreaterThan(LINE.thin * 1.5);
  });
});

describe('the neat line', () => {
  it.each(plates.map((p) => p.id))('%s: the map paints nothing beyond it', async (id) => {
    await page.goto('about:blank');
    const svg = readFileSync(`_site/plates/${id}.svg`, 'utf8'), without = svg.replace('<g id="map"', '<g id="map" display="none"');
    expect(without).not.toBe(svg);
    const pad = 1.5, points: [number, number][] = [];
    for (let t = 0; t <= 1; t += 0.005) for (const off of [pad, 3, 6, 12]) {
      points.push([FRAME.x + FRAME.width * t, FRAME.y - off], [FRAME.x + FRAME.width * t, FRAME.y + FRAME.height + off], [FRAME.x - off, FRAME.y + FRAME.height * t], [FRAME.x + FRAME.width + off, FRAME.y + FRAME.height * t]);
    }
    expect(await greys(svg, 1, points)).toEqual(await greys(without, 1, points));
  });
});
