// Does a still map show the right things in the right places, readable and always the same?
import { describe, expect, it } from 'vitest';
import { gzipSync } from 'node:zlib';
import { GROUPS } from '../../../src/map-style/groups';
import type { Box } from '../../../src/print/clip';
import type { ViewMapInput } from '../../../src/print/data';
import { fontFaces, textWidth } from '../../../src/print/fonts';
import { drawView, renderViewMap } from '../../../src/print/view-map';
import { smallAtlas } from '../../fixtures/map/small-atlas';

const base = { date: '1945-04-16', highlight: ['kienitz', 'seelow'], lines: [{ from: 'kienitz', to: 'brandenburg-gate', kind: 'measure' }, { from: 'seelow', to: 'berlin', kind: 'told', label: 'told' }],
  pins: [{ place: 'kienitz', kind: 'record', label: 'Bridgehead' }, { place: 'luebben', kind: 'story', label: 'Told here' }], data: smallAtlas } as const;
const VIEWS: Record<string, ViewMapInput> = {
  theatre: { ...base, layers: GROUPS.filter((g) => g !== 'zones'), view: { center: [13, 52.4], zoom: 5.6, width: 360, height: 300 } },
  oder: { ...base, layers: ['front-east', 'rings', 'heights', 'bridgeheads', 'defence-lines', 'berlin-limit'], view: { center: [14.2, 52.55], zoom: 8.4, width: 360, height: 300 } },
  west: { ...base, layers: ['front-west', 'pockets', 'halt-line', 'captures'], highlight: [], lines: [], pins: [], view: { center: [11, 52.3], zoom: 6.4, width: 260, height: 280 } },
};

const touch = (a: Box, b: Box): boolean => a.minX < b.maxX && b.minX < a.maxX && a.minY < b.maxY && b.minY < a.maxY;
/** The map without the letters of its fonts, which change with the font packages. */
const withoutFonts = (svg: string): string => svg.replace(/base64,[\w+/=]+/g, 'base64,').replace(/></g, '>\n<');

describe.each(Object.entries(VIEWS))('still map %s', (name, input) => {
  it('is as it was', async () => {
    const { svg } = await renderViewMap(input);
    await expect(withoutFonts(svg)).toMatchFileSnapshot(`../../golden/map-${name}.svg`);
  });
  it('is the same twice and small', async () => {
    const [a, b] = await Promise.all([renderViewMap(input), renderViewMap(input)]);
    expect(a.svg).toBe(b.svg);
    expect(gzipSync(a.svg).length).toBeLessThan(40_000);
  });
  it('sets no name on another name or symbol', () => {
    const { placed } = drawView(input).room;
    placed.forEach((p, i) => placed.forEach((q, j) => {
      if (i < j) for (const a of p.text) for (const b of [...q.text, ...q.marks.filter(() => !p.layer.startsWith('pins') && p.layer !== 'line-labels')]) expect(touch(a, b), `${p.layer} on ${q.layer}`).toBe(false);
    }));
    expect(placed.length).toBeGreaterThan(2);
  });
});

describe('still map', () => {
  it('draws solid what is documented and broken what is computed', () => {
    const { body } = drawView(VIEWS['theatre']!);
    const group = (id: string): string => body.match(new RegExp(`<g id="${id}">.*?</g>`))?.[0] ?? '';
    expect(group('front-soviet')).not.toContain('stroke-dasharray');
    expect(group('front-soviet-computed')).toContain('stroke-dasharray');
    expect(group('front-western')).toContain('#1B4468');
    expect(group('front-western-core')).toContain('#FBF8EF');
  });
  it('shows of each side only the front of the day', () => {
    const later = drawView({ ...VIEWS['theatre']!, date: '1945-04-17' });
    expect(later.drawn).toContain('front-soviet-computed');
    expect(later.drawn).not.toContain('front-soviet');
    expect(later.drawn).not.toContain('bridgeheads');
  });
  it('says which style layers it drew', () => {
    const { drawn } = drawView(VIEWS['west']!);
    expect(drawn).toEqual(expect.arrayContaining(['ground-western', 'front-western', 'front-western-earlier', 'pockets-hatch', 'halt-line-beads', 'captures']));
    expect(drawn.filter((id) => id.includes('soviet'))).toEqual([]);
  });
  it('refuses a place it does not know', async () => {
    await expect(renderViewMap({ ...VIEWS['west']!, highlight: ['nowhere'] })).rejects.toThrow('the map knows no place "nowhere"');
  });
  it('carries title, description and every letter it needs', async () => {
    const { svg } = await renderViewMap({ ...VIEWS['oder']!, title: 'A & B', desc: 'What it shows', highlight: ['lodz'], view: { center: [15, 52.7], zoom: 8, width: 300, height: 200 } });
    expect(svg).toContain('<title id="t">A &amp; B</title><desc id="d">What it shows</desc>');
    expect(svg).toContain('>Łódź</text>');
    expect(svg).toMatch(/font-weight:600;[^}]*unicode-range:[^}]*U\+141-142[^}]*U\+17A-17E/);
  });
});

describe('fonts', () => {
  it('measures letter by letter', () => {
    expect(textWidth('Oder', 'Sans', 10)).toBeCloseTo([...'Oder'].reduce((s, l) => s + textWidth(l, 'Sans', 10), 0), 9);
    expect(textWidth('ab', 'Sans', 10, 0.5)).toBeCloseTo(textWidth('ab', 'Sans', 10) + 10, 9);
  });
  it('cuts Polish letters from the file that has them, and carries what no block has', async () => {
    const cut = (await fontFaces(new Map([['Sans', new Set('Łz')]]))).match(/unicode-range:[^}]+/g) ?? [];
    expect(cut).toHaveLength(2);
    expect(cut[0]).toContain('U+61-70');
    expect(cut[1]).toContain('U+141-142');
    expect((await fontFaces(new Map([['Sans', new Set('æ')]]))).match(/unicode-range:[^}]+/g)).toEqual(['unicode-range:U+E6']);
  });
});
