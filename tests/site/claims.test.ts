// Does the built ledger say everything of every claim, with numbers that come from the measures?
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { PublishedClaim } from '../../geo/model/claim';
import type { Measure } from '../../geo/model/measure';
import { measureWords } from '../../geo/model/measure-words';
import { html, pages, SITE } from './built';

const read = <T>(path: string): T => JSON.parse(readFileSync(join(SITE, path), 'utf8')) as T;
const { claims } = read<{ claims: PublishedClaim[] }>('data/claims.json');
const { measures } = read<{ measures: Measure[] }>('data/measures.json');
const { features } = read<{ features: { id: string; properties: { claim: string; label: string } }[] }>('data/layers/claim-measures.geojson');
const pageOf = (id: string): string => html(`claims/${id}/index.html`);
const words = (markup: string): string => markup.replace(/<[^>]+>/g, '').replace(/\s+/g, ' ').replaceAll('&amp;', '&').replaceAll('&quot;', '"');

describe('the ledger', () => {
  it('has a page for each of the 138 claims and five lists', () => {
    expect(claims).toHaveLength(138);
    expect(pages()).toEqual(expect.arrayContaining([...claims.map((c) => `claims/${c.id}/index.html`), ...['account', 'verdict', 'kind', 'date', 'place'].map((k) => `claims/by-${k}/index.html`)]));
  });
  it('gives each its verdict, kind, account, passage, record, confidence, works and a map', () => {
    for (const claim of claims) {
      const page = pageOf(claim.id), account = { A: 'telegram', B: 'conversation', C: 'cable' }[claim.id[0] as 'A' | 'B' | 'C'];
      expect(page, claim.id).toContain(`<use href="#v-${claim.verdict}"/></svg> <b>${claim.verdict}</b>`);
      expect(page, claim.id).toContain(`href="../../accounts/${account}/#${claim.passage}"`);
      expect(page, claim.id).toMatch(new RegExp(`<dd>${claim.confidence}</dd>`));
      expect(page.match(/<ol class="src">[\s\S]*?<\/ol>/)?.[0].match(/<li /g)?.length ?? 0, claim.id).toBeGreaterThanOrEqual(new Set(claim.cite.map((c) => `${c.source}|${c.locator}`)).size);
      const map = /<img src="\.\.\/\.\.\/([^"]+)"/.exec(page)?.[1] ?? 'none';
      expect(existsSync(join(SITE, map)), `${claim.id} ${map}`).toBe(true);
    }
  });
  it('leaves no grammar of ours in the texts, and no text unfilled', () => {
    for (const claim of claims) {
      expect(pageOf(claim.id), claim.id).not.toMatch(/\{(?:m|told|cited) /);
      expect(`${claim.claim} ${claim.record}`).not.toMatch(/[{}|]/);
    }
    for (const page of pages().filter((p) => p.startsWith('claims/by-') || p === 'claims/index.html')) expect(html(page)).not.toMatch(/\{(?:m|told|cited) /);
  });
  it('lists every claim once by account, verdict, kind and date', () => {
    for (const key of ['account', 'verdict', 'kind', 'date']) {
      const ids = [...html(`claims/by-${key}/index.html`).matchAll(/<li><a href="\.\.\/\.\.\/claims\/([ABC]-\d{3})\/">/g)].map((m) => m[1]);
      expect([...ids].sort(), key).toEqual(claims.map((c) => c.id).sort());
    }
  });
});

describe('the measures', () => {
  const own = measures.filter((m) => m.claim);
  it('belong to at least 72 claims, each with ends, method, unit, and doubt where there can be one', () => {
    expect(new Set(own.map((m) => m.claim)).size).toBeGreaterThanOrEqual(72);
    for (const m of own) {
      expect([m.label, m.from, m.to, m.method].every((text) => (text ?? '').length > 1), m.id).toBe(true);
      if (m.unit === 'km' || m.unit === 'km/day' || m.unit === 'days') expect(m.uncertainty, m.id).toBeGreaterThanOrEqual(0);
    }
  });
  it('stand on the page of their claim with their value, and on its map where they are lines', () => {
    for (const m of own) {
      expect(words(/<ul class="measured">([\s\S]*?)<\/ul>/.exec(pageOf(m.claim!))?.[1] ?? ''), m.id).toContain(measureWords(m));
    }
    for (const { properties } of features) expect(pageOf(properties.claim), properties.claim).toContain(`src="../../claims/${properties.claim}/map.svg"`);
  });
  it('give the two Berlins of the line that stops', () => {
    const at = (id: string): number => measures.find((m) => m.id === id)!.value;
    expect(at('c-038-luebben-gate')).toBeCloseTo(73.55, 0);
    expect(at('c-038-luebben-limit')).toBeCloseTo(47.8, 0);
    expect(words(pageOf('C-038'))).toContain('It ended at Lübben, 74 km from the Brandenburg Gate (48 km from the city limit)');
    expect(pageOf('C-038')).toContain('id="which-berlin"');
  });
});

describe('the concordance', () => {
  interface Index { passages: { id: string; places: string[]; claims: string[]; formations: string[]; events: string[] }[]; places: Record<string, { passages: string[]; claims: string[] }>; claims: Record<string, { passages: string[] }>; formations: Record<string, { passages: string[] }>; events: Record<string, { passages: string[] }> }
  const index = read<Index>('claims/concordance.json');
  it('knows all passages and every claim, and each leads back', () => {
    expect(index.passages).toHaveLength(66);
    expect(Object.keys(index.claims)).toHaveLength(138);
    for (const p of index.passages) {
      for (const place of p.places) expect(index.places[place]!.passages, place).toContain(p.id);
      for (const claim of p.claims) expect(index.claims[claim]!.passages, claim).toContain(p.id);
      for (const f of p.formations) expect(index.formations[f]!.passages, f).toContain(p.id);
      for (const e of p.events) expect(index.events[e]!.passages, e).toContain(p.id);
    }
  });
  it('finds what a reader would: Kienitz, Third Army, the meeting at Torgau', () => {
    expect(index.places['kienitz']!.passages).toEqual(expect.arrayContaining(['a7', 'c2', 'c12']));
    expect(index.places['kienitz']!.claims).toContain('C-006');
    expect(index.formations['us-third-army']!.passages).toEqual(expect.arrayContaining(['a3', 'b2']));
    expect(index.events['1945-04-25-torgau']!.passages.length).toBeGreaterThan(0);
  });
});
