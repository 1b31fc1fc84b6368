// Can another campaign stand in our place, are two builds the same bytes, and do ids last when unrelated facts change?
import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { layersOf } from './gdal';
import type { Collection } from './published';

const folder = mkdtempSync(join(tmpdir(), 'campaign-'));
const build = (campaign: string, out: string): { status: number | null; stderr: string } =>
  spawnSync(process.execPath, ['geo/run.mjs', 'geo', '--campaign', campaign, '--out', join(folder, out)], { encoding: 'utf8' });
const files = (out: string): string[] => readdirSync(join(folder, out), { recursive: true, withFileTypes: true }).filter((e) => e.isFile()).map((e) => join(e.parentPath, e.name).slice(join(folder, out).length + 1)).sort();
const layer = (out: string, id: string): Collection => JSON.parse(readFileSync(join(folder, out, 'layers', `${id}.geojson`), 'utf8')) as Collection;

beforeAll(() => {
  for (const out of ['one', 'two']) { const r = build('tests/fixtures/campaign', out); if (r.status !== 0) throw new Error(r.stderr); }
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('a campaign of three towns', () => {
  it('gives a front a side for each of its own four evenings', () => {
    const fronts = layer('one', 'front-lines').features.map((f) => `${String(f.properties.side)} ${String(f.properties.start_date)}`);
    expect(fronts).toEqual(['soviet', 'western'].flatMap((s) => [1, 2, 3, 4].map((d) => `${s} 1944-08-0${d}`)));
  });
  it('keeps its captures: Mitte falls on the third evening and not before', () => {
    const mitte = layer('one', 'front-lines').features.filter((f) => f.properties.side === 'soviet').map((f) => f.properties.km_to_berlin);
    expect(mitte.map((km) => km === 0)).toEqual([false, false, true, true]);
    // On 1 August the trace stands at 21.5 E, half a degree (35.5 km at 50.5 N) from Mitte, give or take the line's own smoothing.
    expect(mitte[0] as number).toBeGreaterThan(33);
    expect(mitte[0] as number).toBeLessThan(36.5);
  });
  it('is a GeoPackage and a set of days like ours', async () => {
    const seen = new Map((await layersOf(join(folder, 'one', 'atlas.gpkg'))).map((l) => [l.name, l.featureCount]));
    expect([seen.get('front_lines'), seen.get('places'), seen.get('captures')]).toEqual([8, 3, 3]);
    expect(files('one').filter((f) => /^days\/\d{4}-\d{2}-\d{2}\.geojson$/.test(f))).toEqual([1, 2, 3, 4].map((d) => `days/1944-08-0${d}.geojson`));
  });
});

describe('two builds', () => {
  it('are the same, byte for byte, in every file', () => {
    expect(files('two')).toEqual(files('one'));
    const differ = files('one').filter((f) => !readFileSync(join(folder, 'one', f)).equals(readFileSync(join(folder, 'two', f))));
    expect(differ).toEqual([]);
  });
});

describe('ids', () => {
  it('last when an unrelated fact is added', () => {
    const campaign = join(folder, 'more');
    cpSync('tests/fixtures/campaign', campaign, { recursive: true });
    appendFileSync(join(campaign, 'facts/places/towns.csv'), 'fern,Fern,,,21.9,50.1,village,4,500,gazetteer,PL\n');
    appendFileSync(join(campaign, 'facts/captures/all.csv'), 'K9,1944-08-02,exact,0,,soviet,held,fern,21.9,50.1,,,,Fern is behind the front,false,diary,2 August,A,documented,\n');
    const r = build(campaign, 'three');
    expect(r.status, r.stderr).toBe(0);
    for (const id of ['front-lines', 'ground-taken', 'captures', 'places', 'advances', 'rivers', 'land', 'front-segments']) {
      const now = new Set(layer('three', id).features.map((f) => f.id));
      expect(layer('one', id).features.map((f) => f.id).filter((x) => !now.has(x)), id).toEqual([]);
    }
  });
});
