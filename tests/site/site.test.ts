// Is the built site whole? Links, anchors, downloads, addresses, every passage, and HTML as it should be.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { deadEnd, html, isOutside, links, pages, SITE } from './built';

const cable = html('accounts/cable/index.html');
const sections = [...cable.matchAll(/<section id="(c\d+)" class="passage"[\s\S]*?<\/section>/g)].map((m) => ({ id: m[1] ?? '', markup: m[0] }));

describe('addresses', () => {
  it('has the pages the atlas promises so far', () => {
    expect(pages()).toEqual(expect.arrayContaining(['404.html', 'about/index.html', 'accounts/cable/index.html', 'accounts/index.html', 'data/index.html', 'index.html', 'method/index.html', 'sources/index.html']));
  });
  it('leads somewhere with every link, anchor and download', () => {
    const dead = pages().flatMap((page) => links(page).filter(({ value }) => !isOutside(value)).flatMap((link) => deadEnd(link) ?? []));
    expect(dead).toEqual([]);
  }, 180_000);
  it('would notice a dead link and a dead anchor', () => {
    expect(deadEnd({ page: 'data/index.html', attribute: 'href', value: '../nowhere/' })).toBe('data/index.html: ../nowhere/ leads nowhere');
    expect(deadEnd({ page: 'data/index.html', attribute: 'href', value: '../#nowhere' })).toBe('data/index.html: ../#nowhere names no anchor');
  });
  it('loads nothing from elsewhere: only plain links lead out', () => {
    const outside = pages().flatMap((page) => links(page)).filter(({ value }) => isOutside(value));
    expect(outside.filter(({ attribute }) => attribute !== 'href')).toEqual([]);
    for (const page of pages()) expect(html(page)).not.toMatch(/<(?:link|script|img|iframe)[^>]*(?:https?:)?\/\//);
  });
  it('stays below any path: no address from the root but on the page for missing pages', () => {
    const rooted = pages().filter((p) => p !== '404.html').flatMap((page) => links(page)).filter(({ value }) => value.startsWith('/'));
    expect(rooted).toEqual([]);
  });
});

describe('account C', () => {
  it('has its 36 passages in order', () => {
    expect(sections.map((s) => s.id)).toEqual(Array.from({ length: 36 }, (_, i) => `c${i + 1}`));
  });
  it('gives every passage text, a map in two sizes, a date, a place, a record and citations', () => {
    for (const { id, markup } of sections) {
      const words = (/<div class="prose">([\s\S]*?)<\/div>/.exec(markup)?.[1] ?? '').replace(/<[^>]+>/g, ' ').trim().split(/\s+/).length;
      expect(words, id).toBeGreaterThan(60);
      expect(markup, id).toContain(`src="../../accounts/cable/${id}.svg" width="840" height="690" alt="Map for `);
      expect(markup, id).toContain(`srcset="../../accounts/cable/${id}-phone.svg"`);
      expect(markup, id).toMatch(/<b class="date">\d{1,2} [A-Z][a-z]+ 19\d\d<\/b>/);
      expect(markup, id).toMatch(/<ul class="record">\s*<li>/);
      expect(markup, id).toMatch(new RegExp(`<li id="${id}-s1">`));
      for (const size of ['', '-phone']) expect(readFileSync(join(SITE, `accounts/cable/${id}${size}.svg`), 'utf8').startsWith('<svg '), id).toBe(true);
    }
  });
  it('leaves no grammar of ours in the text', () => {
    expect(cable).not.toMatch(/\[\[|\]\]|\{(?:km|mi|front|days|age|told|cited) |\(\([ABC]-/);
  });
});

describe('the data', () => {
  const catalogue = JSON.parse(readFileSync(join(SITE, 'data/catalogue.json'), 'utf8')) as { layers: { id: string; title: string; licence: string; fields: { name: string }[] }[] };
  it('lists and ships every layer with its licence and fields', () => {
    const page = html('data/index.html');
    expect(catalogue.layers.length).toBeGreaterThan(10);
    for (const layer of catalogue.layers) {
      expect(existsSync(join(SITE, `data/layers/${layer.id}.geojson`)), layer.id).toBe(true);
      const section = new RegExp(`<section class="layer" id="${layer.id}">[\\s\\S]*?</section>`).exec(page)?.[0] ?? '';
      expect(section, layer.id).toContain(layer.licence);
      for (const field of layer.fields) expect(section, layer.id).toContain(`<code>${field.name}</code>`);
    }
  });
});

describe('HTML', () => {
  const validator = new HtmlValidate({ extends: ['html-validate:recommended'], rules: { 'no-trailing-whitespace': 'off', 'long-title': 'off', 'no-inline-style': 'error', 'prefer-native-element': 'off', 'no-redundant-for': 'off', 'valid-id': ['error', { relaxed: true }] } });
  /** Of the days every tenth, of the places every fiftieth: they are made alike. */
  const sampled = (page: string, i: number): boolean => (/^days\/\d/.test(page) ? i % 10 === 0 : /^places\/.+\//.test(page) ? i % 50 === 0 : true);
  it('is valid and carries no inline script or style', async () => {
    const faults: string[] = [];
    for (const page of pages().filter(sampled)) {
      const report = await validator.validateString(html(page), page);
      for (const result of report.results) faults.push(...result.messages.map((m) => `${page}:${m.line}: ${m.ruleId}: ${m.message}`));
      expect(html(page), page).not.toMatch(/<script(?![^>]*(?:\ssrc=|type="application\/ld\+json"))|<style[\s>]|\sstyle="|\son[a-z]+="/);
    }
    expect(faults.slice(0, 20)).toEqual([]);
  }, 180_000);
});
