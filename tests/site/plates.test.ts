// Is every plate of the atlas as good as it says? Drawn from the published data: scale, names, lines, type, legend, both papers.
import { brotliCompressSync } from 'node:zlib';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { geodesicKm } from '../../geo/model/geodesic';
import type { Box } from '../../src/print/clip';
import type { MapData } from '../../src/print/data';
import { frameOf } from '../../src/print/plate/frame';
import { FRAME, LEAST, MM, SHEET } from '../../src/print/plate/paper';
import { drawPlate } from '../../src/print/plate/plate';
import { readAtlasData, readLayers } from '../../src/site/atlas-data';
import { dailyDistances } from '../../src/site/distances';
import { readPlates } from '../../src/site/plates/read-plates';

const data = readAtlasData(process.env['ATLAS_DATA'] ?? '.build/data');
const { plates, problems } = readPlates('content', data, dailyDistances(data.measures, 'gate'), '0.0.0', 'http://localhost:8080/');
const layers = readLayers(data) as unknown as MapData;
const touch = (a: Box, b: Box): boolean => a.minX < b.maxX && b.minX < a.maxX && a.minY < b.maxY && b.minY < a.maxY;

it('has at least 24 plates and no fault in their definitions', () => {
  expect(problems).toEqual([]);
  expect(plates.length).toBeGreaterThanOrEqual(24);
});

describe.each(plates.map((p) => [p.id, p] as const))('plate %s', (id, spec) => {
  const frame = frameOf(spec.extent), { draft, body, spare } = drawPlate(spec, layers);

  it('measures right with its scale bar at the corners and in the middle', () => {
    const bar = /data-km="([\d.]+)" data-px="([\d.]+)"/.exec(body)!, km = Number(bar[1]), px = Number(bar[2]), { width: w, height: h } = FRAME;
    const most = frame.error + 0.001;
    for (const [x, y] of [[0, 0], [w - px, 0], [0, h], [w - px, h], [(w - px) / 2, h / 2]] as const) {
      const true_ = geodesicKm(frame.inverse(x, y), frame.inverse(x + px, y));
      expect(Math.abs(km / true_ - 1), `at ${x}, ${y}`).toBeLessThanOrEqual(most);
    }
    for (const [x, y] of [[0, 0], [w, 0], [w / 2, (h - px) / 2]] as const) expect(Math.abs(km / geodesicKm(frame.inverse(x, y), frame.inverse(x, y + px)) - 1)).toBeLessThanOrEqual(most);
    expect(px * frame.denominator / (km * MM * 1e6)).toBeCloseTo(1, 4);
  });

  it('sets no name on another name or mark, none off the map, and leaves out none it must have', () => {
    const { placed } = draft.room;
    let overlaps = 0;
    placed.forEach((p, i) => placed.forEach((q, j) => { if (i < j) for (const a of [...p.text, ...p.marks]) for (const b of [...q.text, ...q.marks]) if (touch(a, b)) overlaps += 1; }));
    expect(overlaps).toBe(0);
    for (const b of placed.flatMap((p) => [...p.text, ...p.marks])) expect(b.minX >= 0 && b.minY >= 0 && b.maxX <= FRAME.width && b.maxY <= FRAME.height).toBe(true);
    expect(draft.missing).toEqual([]);
    expect(placed.length).toBeGreaterThan(5);
  });

  it('has room in its column and a legend of what is drawn, no more and no less', () => {
    expect(spare).toBeGreaterThanOrEqual(0);
    expect([...body.matchAll(/data-legend="([^"]+)"/g)].map((m) => m[1]).sort()).toEqual([...draft.legend.keys()].sort());
    for (const side of ['soviet', 'western']) for (const basis of ['documented', 'computed']) {
      expect(draft.legend.has(`front-${side}-${basis}`)).toBe(draft.parts.some((p) => p.id.startsWith(`front-${side}-`) && p.id.endsWith(basis)));
    }
    expect(draft.legend.has('pockets')).toBe(draft.parts.some((p) => p.id === 'pockets'));
  });

  it('prints no line under 0.15 mm and no type under 6 pt', () => {
    const strokes = [...body.matchAll(/ stroke-width="([\d.]+)"/g)].map((m) => Number(m[1])), sizes = [...body.matchAll(/ font-size="([\d.]+)"/g)].map((m) => Number(m[1]));
    expect(Math.min(...strokes)).toBeGreaterThanOrEqual(LEAST.stroke - 0.01);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(LEAST.type - 0.01);
  });

  it('carries title, day, projection, sources, licence, version and address', () => {
    for (const words of ['PLATE', 'Lambert conformal conic', 'CC BY 4.0', 'version 0.0.0', 'GSHHG', `plates/`, 'A4 and on Letter']) expect(body).toContain(words);
    expect(body).toContain('id="neat-line"');
    expect(body.match(/<text [^>]*>\d+° (?:\d+′ )?(?:\d+″ )?N<\/text>/g)?.length ?? 0).toBeGreaterThan(4);
    const berlin = frame.forward(13.3777, 52.5163), seen = berlin[0] > 0 && berlin[1] > 0 && berlin[0] < FRAME.width && berlin[1] < FRAME.height;
    expect(body.includes('id="locator"')).toBe(!seen);
    expect(body).not.toMatch(/<image|<pattern|data:image/);
    expect(id).toMatch(/^[a-z0-9-]+$/);
  });
});

describe('the files', () => {
  const files = readdirSync('_site/plates').filter((f) => f.endsWith('.svg'));
  it('are there for every plate, small and whole', () => {
    for (const { id } of plates) {
      const svg = readFileSync(`_site/plates/${id}.svg`);
      expect(svg.length, id).toBeLessThan(900_000);
      expect(brotliCompressSync(svg).length, id).toBeLessThan(250_000);
      expect(svg.toString()).toContain('@font-face');
      const outlines = readFileSync(`_site/plates/${id}-paths.svg`, 'utf8');
      expect(outlines).not.toMatch(/<text|font-face/);
      expect(outlines).toContain('aria-label');
    }
    expect(files.length).toBe(plates.length * 2);
  });
  it('fit on both papers', () => {
    expect(SHEET.widthMm).toBeLessThanOrEqual(279.4);
    expect(SHEET.heightMm).toBeLessThanOrEqual(210);
    expect(FRAME.x + FRAME.width).toBeLessThan(SHEET.width);
  });
});
