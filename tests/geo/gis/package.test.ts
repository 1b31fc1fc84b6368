// Is the package whole and true to itself: checksums, schemas, links, time spans, credit in every file, nothing absolute?
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, strFromU8, unzipSync } from 'fflate';
import initSqlJs from 'sql.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { catalogue, DIR, json, layer, needPackage, text, type Collection } from './published';

beforeAll(needPackage);
const bytes = (path: string): Uint8Array => readFileSync(`${DIR}/${path}`);
const hash = (path: string): string => createHash('sha256').update(bytes(path)).digest('hex');
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

describe('the catalogue and the checksums', () => {
  it('SHA256SUMS names every file once and is right', () => {
    const sums = text('SHA256SUMS').trim().split('\n').map((l) => l.split('  ') as [string, string]);
    const files = (readdirSync(DIR, { recursive: true, withFileTypes: true })).filter((e) => e.isFile()).map((e) => join(e.parentPath, e.name).slice(DIR.length + 1));
    expect(sums.map(([, p]) => p).sort()).toEqual(files.filter((f) => f !== 'SHA256SUMS' && !f.endsWith('index.html')).sort());
    expect(sums.filter(([sum, p]) => hash(p) !== sum)).toEqual([]);
  });
  it('every download exists with its size, and its packed twin unpacks to the same bytes', () => {
    const { downloads } = catalogue();
    expect(downloads.length).toBeGreaterThan(100);
    for (const d of downloads) {
      expect([bytes(d.path).length, hash(d.path)], d.path).toEqual([d.bytes, d.sha256]);
      if (d.bytes >= 1_000_000 && /\.(geojson|topojson|gpkg)$/.test(d.path)) expect(Buffer.from(gunzipSync(bytes(d.gzip!.path))).equals(Buffer.from(bytes(d.path))), d.path).toBe(true);
    }
  });
  it('datapackage.json follows Frictionless and gives the same hashes', () => {
    const pack = json<{ name: string; licenses: unknown[]; resources: { name: string; path: string; hash: string; bytes: number; schema?: { fields: { name: string; type: string }[] } }[] }>('datapackage.json');
    expect(pack.name).toMatch(/^[a-z0-9._-]+$/);
    expect(new Set(pack.resources.map((r) => r.name)).size).toBe(pack.resources.length);
    for (const r of pack.resources) expect(`sha256:${hash(r.path)}`, r.path).toBe(r.hash);
    const fields = pack.resources.find((r) => r.path === 'csv/captures.csv')!.schema!.fields;
    expect(text('csv/captures.csv').split('\r\n')[0]).toBe(fields.map((f) => f.name).join(','));
  });
  it('no address inside the package is absolute, so that versions can stand side by side', () => {
    for (const d of catalogue().downloads) expect(d.path).not.toMatch(/^\/|\.\.|:/);
    expect(strFromU8(unzipSync(bytes('atlas.qgz'))['atlas.qgs']!).match(/<datasource>[^<]*/g)!.every((s) => s.startsWith('<datasource>./atlas.gpkg|layername='))).toBe(true);
  });
});

describe('metadata', () => {
  it('every layer fits its own JSON Schema, and a broken one does not', () => {
    for (const { id } of catalogue().layers.filter((l) => l.id !== 'front-segments')) {
      const schema = z.fromJSONSchema(json(`schemas/${id}.schema.json`)), file = layer(id);
      expect(schema.safeParse(file).success, id).toBe(true);
      if (file.features[0]) {
        const broken = structuredClone(file);
        delete broken.features[0]!.properties[Object.keys(broken.features[0]!.properties).at(-1)!];
        expect(schema.safeParse(broken).success, id).toBe(false);
      }
    }
  });
  it('licence, citation and version stand inside each kind of file', async () => {
    const head = text('layers/front-lines.geojson').slice(0, 2000);
    expect(head).toContain('"licence":"CC-BY-4.0"');
    expect(head).toContain(`"version":"${version}"`);
    for (const t of [text('days/1945-04-16.geojson').slice(0, 1000), text('CITATION.cff'), text('README.txt'), text('places.lp.json').slice(0, 1000), text('DICTIONARY.md').slice(0, 200), Buffer.from(bytes('fgb/front-lines.fgb')).toString('latin1').slice(0, 6000)]) expect(t).toContain(version);
    const db = new (await initSqlJs()).Database(bytes('atlas.gpkg'));
    const notes = db.exec('SELECT metadata FROM gpkg_metadata ORDER BY id')[0]!.values.map((v) => JSON.parse(String(v[0])) as { license: string; version: string; citation: string });
    expect(notes.length).toBe(catalogue().layers.length + 1);
    for (const n of notes) expect([n.version, n.citation.includes(version), n.license.length > 2]).toEqual([version, true, true]);
    db.close();
  });
  it('the change log begins with this version', () => expect(/^## (\S+)$/m.exec(text('CHANGELOG.md'))![1]).toBe(version));
  it('fields and layers that were published stay, until the major version changes', () => {
    const kept = JSON.parse(readFileSync('tests/golden/data-fields.json', 'utf8')) as { version: string; layers: Record<string, string[]> };
    if (kept.version.split('.')[0] !== version.split('.')[0]) return;
    const now = new Map(catalogue().layers.map((l) => [l.id, l.fields.map((f) => `${f.name}: ${f.type}`)]));
    for (const [id, fields] of Object.entries(kept.layers)) expect(now.get(id) ?? [], `${id} (tests/golden/data-fields.json)`).toEqual(expect.arrayContaining(fields));
  });
  it('EDTF stands in columns named so, and nowhere else', () => {
    for (const l of catalogue().layers) for (const f of l.fields) if (f.name.endsWith('_edtf')) expect(f.type).toBe('string');
    expect(layer('captures').features.some((f) => /~|\[\.\./.test(String(f.properties.date_edtf)))).toBe(true);
  });
});

describe('the days', () => {
  const { days } = existsSync(`${DIR}/days/index.json`) ? json<{ days: { day: string; all: string; lines: string; ground: string; points?: string }[] }>('days/index.json') : { days: [] };
  it('are 118, each with one front a side and one shape of ground a side', () => {
    expect(days.length).toBe(118);
    for (const d of days) {
      const sides = d.day < '1945-02-01' ? ['soviet'] : ['soviet', 'western'];
      expect(json<Collection>(d.lines).features.filter((f) => f.properties.layer === 'front-lines').map((f) => f.properties.side), d.day).toEqual(sides);
      expect(json<Collection>(d.ground).features.filter((f) => f.properties.layer === 'ground-held').map((f) => f.properties.side), d.day).toEqual(sides);
    }
  });
  it('have one geometry type a part and all of them in the whole', () => {
    const part = (k: string): Collection => json<Collection>(`days/1945-04-16-${k}.geojson`);
    const types = (k: string): string[] => [...new Set(part(k).features.map((f) => f.geometry.type.replace('Multi', '')))];
    expect([types('lines'), types('ground'), types('points')]).toEqual([['LineString'], ['Polygon'], ['Point']]);
    expect(json<Collection>('days/1945-04-16.geojson').features).toEqual(['ground', 'lines', 'points'].flatMap((k) => part(k).features));
  });
});

describe('Google Earth, QGIS, gazetteers', () => {
  it('a front lasts from the first to the last second of its day in the KMZ', () => {
    const kml = strFromU8(unzipSync(bytes('atlas.kmz'))['doc.kml']!);
    const mark = /<Placemark id="front-soviet-1945-04-16">.*/.exec(kml)![0];
    expect(mark).toContain('<TimeSpan><begin>1945-04-16T00:00:00Z</begin><end>1945-04-16T23:59:59Z</end></TimeSpan>');
    expect(kml.match(/<Placemark/g)!.length).toBeGreaterThan(1000);
  });
  it('the project opens on 16 April with the time running', () => {
    const qgs = strFromU8(unzipSync(bytes('atlas.qgz'))['atlas.qgs']!);
    for (const piece of ['<NavigationMode type="int">1</NavigationMode>', '<StartDateTime type="QString">1945-04-16T00:00:00Z</StartDateTime>', '<Absolute type="bool">false</Absolute>', 'limitMode="0"']) expect(qgs).toContain(piece);
    expect(qgs.match(/<maplayer /g)!.length).toBe(catalogue().layers.length);
  });
  it('the gazetteer is in Linked Places form', () => {
    const { features } = json<{ features: { '@id': string; names: { toponym: string }[]; types: { identifier: string }[] }[] }>('places.lp.json');
    expect(features.length).toBe(layer('places').features.length);
    expect(features.find((f) => f['@id'] === '#kuestrin')).toMatchObject({ names: expect.arrayContaining([expect.objectContaining({ toponym: 'Küstrin' })]) });
  });
  it('the JavaScript recipe of the guide gives one front a side', async () => {
    const code = /<code id="recipe-js">(.*?)<\/code>/s.exec(readFileSync('content/guide.njk', 'utf8'))![1]!.replaceAll('&gt;', '>').replaceAll('&lt;', '<').replaceAll('&amp;', '&');
    const fetch = (path: string): Promise<{ json: () => unknown }> => Promise.resolve({ json: () => json(path) });
    const run = new Function('fetch', `return (async () => { ${code}; return front; })()`) as (f: typeof fetch) => Promise<Collection['features']>;
    expect((await run(fetch)).map((f) => f.properties.side)).toEqual(['soviet', 'western']);
  });
});
