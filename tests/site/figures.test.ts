// Do the figures, the three accounts side by side, the names and the glossary stand whole in the built site?
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { geodesicKm } from '../../geo/model/geodesic';
import { html, SITE } from './built';

const json = <T>(file: string, key: string): T[] => (JSON.parse(readFileSync(join(SITE, 'data', file), 'utf8')) as Record<string, T[]>)[key] ?? [];
const text = (markup: string): string => markup.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ').trim();
const figures = html('figures/index.html');
const section = (id: string): string => new RegExp(`<section class="fig-section" id="${id}"[\\s\\S]*?</section>`).exec(figures)?.[0] ?? '';
const IDS = ['distance-strip', 'bearing-fan', 'three-telegrams', 'line-that-stops', 'boundary-stages', 'four-clocks', 'rumours', 'smoke', 'given-back'];

describe('figures', () => {
  it.each(IDS)('%s has a drawing in two sizes, an alternative in words, a table, sources and a passage', (id) => {
    const markup = section(id);
    expect(/alt="([^"]*)"/.exec(markup)?.[1]?.length ?? 0).toBeGreaterThan(100);
    expect(markup.match(/<th scope="row">/g)?.length ?? 0).toBeGreaterThan(2);
    expect(markup).toContain('What it rests on.');
    expect(markup).toMatch(/href="\.\.\/sources\/#[a-z0-9-]+"/);
    expect(markup).toMatch(/In the passages <a href="\.\.\/accounts\/(telegram|conversation|cable)\/#[abc]\d+"/);
    expect(markup).not.toMatch(/NaN|undefined|Infinity/);
    for (const end of ['', '-phone']) {
      const svg = readFileSync(join(SITE, `figures/${id}${end}.svg`), 'utf8');
      expect(svg).toMatch(/^<svg [^>]*role="img"[^>]*><title id="t">[^<]{5,}<\/title><desc id="d">[^<]{60,}<\/desc>/);
      expect(svg.replace(/base64,[^)"']*/g, '')).not.toMatch(/NaN|undefined|<image|<script/);
    }
  });
  it('tell their lines apart without colour: dashes for one witness and for what is only told', () => {
    for (const id of ['line-that-stops', 'three-telegrams']) {
      const dashes = new Set([...readFileSync(join(SITE, `figures/${id}.svg`), 'utf8').replace(/[\s\S]*<g id="figure">/, '').matchAll(/stroke-dasharray="([^"]+)"/g)].map((m) => m[1]));
      expect([...dashes], id).toEqual(expect.arrayContaining(['8 4', '.1 5']));
    }
    const strip = readFileSync(join(SITE, 'figures/distance-strip.svg'), 'utf8');
    for (const dash of ['9 3', '2 3', '12 3 2 3']) expect(strip).toContain(`stroke-dasharray="${dash}"`);
  });
  it('print the measured numbers', () => {
    const at = new Map(json<{ id: string; lon: number; lat: number }>('places.json', 'places').map((p) => [p.id, [p.lon, p.lat] as const]));
    const luebben = Math.round(geodesicKm(at.get('luebben')!, at.get('reichstag')!));
    expect(text(section('line-that-stops'))).toContain(`${luebben} km to the Reichstag`);
    const area = json<{ id: string; value: number }>('measures.json', 'measures').find((m) => m.id === 'zone-soviet-held-western')!.value;
    expect(area).toBeGreaterThan(36_000);
    expect(area).toBeLessThan(45_000);
    expect(text(section('given-back'))).toContain(`${area.toLocaleString('en-GB')} km²`);
  });
  it('set the barrage where the facts have it: 05:00 Moscow is 02:00 UTC', () => {
    const event = (JSON.parse(readFileSync(join(SITE, 'data/layers/events.geojson'), 'utf8')) as { features: { properties: Record<string, string> }[] }).features.find((f) => f.properties['id'] === '1945-04-16-kuestrin');
    expect([event?.properties['time'], event?.properties['time_zone']]).toEqual(['05:00', 'Moscow time']);
    expect(text(section('four-clocks'))).toContain('began at 05:00 by Moscow time, the clock of Soviet orders: 04:00 by German summer time, 03:00 by Central European Time, 02:00 UTC');
  });
  it('stand in the passages they belong to', () => {
    expect(html('accounts/cable/index.html')).toContain('id="c15-fig-line-that-stops"');
    expect(html('accounts/conversation/index.html')).toContain('id="b15-fig-smoke"');
    expect(html('accounts/telegram/index.html')).toContain('id="a4-fig-distance-strip"');
  });
});

describe('the three accounts side by side', () => {
  const page = html('accounts/index.html');
  const moments = [...page.matchAll(/<section id="([a-z-]+)" class="passage moment"[\s\S]*?<\/section>/g)].map((m) => ({ id: m[1] ?? '', markup: m[0] }));
  it('give every moment three columns with links, the record with a source, and one map drawn at build time', () => {
    expect(moments.length).toBeGreaterThan(9);
    for (const { id, markup } of moments) {
      expect(markup.match(/class="says says-[ABC]"/g)?.length, id).toBe(3);
      for (const account of ['telegram', 'conversation', 'cable']) expect(markup, id).toMatch(new RegExp(`href="\\.\\./accounts/${account}/#[abc]\\d+"|href="${account}/#[abc]\\d+"`));
      expect(markup, id).toMatch(/says-record[\s\S]*class="note"/);
      expect(markup, id).toContain('They disagree:');
      for (const end of ['', '-phone']) expect(existsSync(join(SITE, `accounts/moments/${id}${end}.svg`)), id).toBe(true);
    }
  });
  it('mark contradictions between the accounts and inside each of them, linked from the passages', () => {
    const between = page.indexOf('Where they contradict each other'), inside = page.indexOf('Where one contradicts itself'), end = page.indexOf('Every passage on one timeline');
    expect(page.slice(between, inside).match(/<tr id="x-/g)?.length).toBe(15);
    expect(page.slice(inside, end).match(/<tr id="x-/g)?.length).toBe(7);
    expect(html('accounts/cable/index.html')).toMatch(/href="\.\.\/(?:\.\.\/accounts\/)?#x-is-a-line-drawn"/);
  });
  it('have every passage on the timeline', () => {
    const timeline = page.slice(page.indexOf('id="timeline"'));
    const linked = new Set([...timeline.matchAll(/class="line" href="[^"]*#([abc]\d+)"/g)].map((m) => m[1]));
    expect(linked.size).toBe(13 + 17 + 36);
  });
});

describe('names, people, formations', () => {
  it('list every garbled name with what was meant and its passages', () => {
    const page = html('names/index.html'), rows = [...page.matchAll(/<tr id="([^"]+)">[\s\S]*?<\/tr>/g)].map((m) => m[0]);
    expect(rows.length).toBe(json('names.json', 'names').length);
    const celo = text(rows.find((r) => r.includes('Celo heights')) ?? '');
    expect(celo).toContain('Seelow Heights');
    expect(celo).toContain('Seelower Höhen');
    expect(celo).toMatch(/52\.53\d° N, 14\.37\d° E/);
    for (const row of rows) expect(row).toMatch(/href="[^"]*cable\/#c\d+"/);
  });
  it('say where a formation was from the facts, each row with its source', () => {
    const page = html('glossary/third-us-army/index.html'), facts = (JSON.parse(readFileSync(join(SITE, 'data/layers/captures.geojson'), 'utf8')) as { features: { properties: Record<string, string> }[] }).features;
    const own = facts.filter((f) => f.properties['side'] === 'western' && (f.properties['army'] ?? '').split(' / ').includes('US Third Army'));
    expect(page.match(/<tr id="[EW]\d+"/g)?.length).toBe(own.length);
    expect(text(/<tr id="W060">[\s\S]*?<\/tr>/.exec(page)?.[0] ?? '')).toMatch(/^4 April Gotha .* 254 km/);
  });
  it('link the first mention in a passage and not the second', () => {
    const c12 = /<section id="c12"[\s\S]*?<\/section>/.exec(html('accounts/cable/index.html'))?.[0] ?? '', prose = /<div class="prose">[\s\S]*?<\/div>/.exec(c12)?.[0] ?? '';
    expect(prose.match(/class="term" href="[^"]*#georgy-zhukov"/g)?.length).toBe(1);
    expect(prose.match(/Zhukov/g)?.length).toBeGreaterThan(1);
  });
});
