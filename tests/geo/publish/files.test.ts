// Are the published files exactly as promised: key order, one feature a line, checksums, the same bytes every time?
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { LAYERS } from '../../../geo/layers';
import { feature } from '../../../geo/layers/feature';
import { allMeasures } from '../../../geo/measures';
import type { Layer } from '../../../geo/model/layer';
import { catalogueEntry } from '../../../geo/publish/catalogue';
import { dayRecords } from '../../../geo/publish/days';
import { publishedFiles } from '../../../geo/publish/files';
import { bboxOf, layerText } from '../../../geo/publish/geojson';
import { writeFiles } from '../../../geo/publish/write';
import { context, facts } from '../../fixtures/geo/context';

const two: Layer = {
  id: 'two', title: 'Two', description: 'Two points.', geometry: 'Point', licence: 'CC0-1.0', attribution: 'Nobody',
  fields: [{ name: 'id', type: 'string', description: 'Id.' }, { name: 'n', type: 'integer', description: 'Number.' }],
  features: [feature('a', { type: 'Point', coordinates: [13, 52] }, { n: 1 }), feature('b', { type: 'Point', coordinates: [12, 53] }, { n: null })],
};
const text = `{"type":"FeatureCollection","name":"two","title":"Two","description":"Two points.","licence":"CC0-1.0","attribution":"Nobody","version":"1.2.3","fields":[{"name":"id","type":"string","description":"Id."},{"name":"n","type":"integer","description":"Number."}],"bbox":[12,52,13,53],"features":[
{"type":"Feature","id":"a","geometry":{"type":"Point","coordinates":[13,52]},"properties":{"id":"a","n":1}},
{"type":"Feature","id":"b","geometry":{"type":"Point","coordinates":[12,53]},"properties":{"id":"b","n":null}}
]}
`;

describe('a layer file', () => {
  it('is one feature a line, heads first', () => expect(layerText(two, '1.2.3')).toBe(text));
  it('has no bbox when it is empty', () => {
    expect(bboxOf({ ...two, features: [] })).toBeNull();
    expect(JSON.parse(layerText({ ...two, features: [] }, '1'))).not.toHaveProperty('bbox');
  });
  it('is described by its bytes and checksum', () => {
    expect(catalogueEntry(two, 'layers/two.geojson', 'abc\n')).toMatchObject({ id: 'two', path: 'layers/two.geojson', features: 2, bytes: 4,
      sha256: 'edeaaff3f1774ad2888673770c6d64097e391bc362d7d6fb34982ddf0efd18cb', bbox: [12, 52, 13, 53] });
  });
});

describe('days', () => {
  const days = dayRecords(facts);
  it('cover the campaign', () => expect([days.length, days[0]!.day, days.at(-1)!.day]).toEqual([118, '1945-01-12', '1945-05-09']));
  it('list what falls on them', () => {
    expect(days.find((d) => d.day === '1945-04-16')).toEqual({ day: '1945-04-16', traces: ['soviet-1945-04-16'], captures: [], events: ['ev-1'], pockets: [] });
    expect(days.filter((d) => d.pockets.includes('posen')).map((d) => d.day)).toEqual(expect.arrayContaining(['1945-01-25', '1945-02-22']));
    expect(days.find((d) => d.day === '1945-02-23')!.pockets).toEqual([]);
  });
});

describe('measures', () => {
  const measures = new Map(allMeasures(context).map((m) => [m.id, m]));
  it('say how near each side was, and 0 once inside', () => {
    // 14.4 − 13.3777 = 1.0223 degrees at 52.5163 N, where a degree of longitude is 67.874 km: 69.39 km, a little less along the geodesic.
    expect(measures.get('soviet-gate-1945-04-16')).toMatchObject({ value: expect.closeTo(69.38, 1), unit: 'km', to: 'brandenburg-gate', side: 'soviet', date: '1945-04-16', at_lon: 14.4 });
    expect(measures.get('soviet-limit-1945-04-16')!.value).toBeCloseTo(0.65 * 67.66, 0);
    expect(measures.get('soviet-limit-1945-04-25')).toMatchObject({ value: 0, at_lon: null, at_lat: null });
    expect(measures.get('soviet-gate-1945-04-25')!.value).toBeCloseTo(0.1223 * 67.874, 1);
    expect(measures.get('western-gate-1945-04-25')!.value).toBe(measures.get('western-gate-1945-04-16')!.value);
    expect([...measures.keys()].filter((id) => !id.startsWith('accuracy-'))).toHaveLength(8);
  });
});

describe('the whole set', () => {
  const small = LAYERS.filter((l) => !/^front-(lines|segments)|^ground/.test(l.id));
  const build = (): ReturnType<typeof publishedFiles> => publishedFiles(facts, small.map((l) => l.make(context)), allMeasures(context), '1.0.0');
  it('is the same, byte for byte, twice', () => expect(build().files).toEqual(build().files));
  it('holds the hand-over files', () => {
    expect(build().files.map((f) => f.path)).toEqual(expect.arrayContaining(['catalogue.json', 'measures.json', 'sources.json', 'places.json', 'days.json', 'layers/pockets.geojson']));
    for (const f of build().files) expect(() => JSON.parse(f.text) as unknown, f.path).not.toThrow();
  });
});

describe('writing', () => {
  const dir = mkdtempSync(join(tmpdir(), 'atlas-'));
  afterAll(() => rmSync(dir, { recursive: true }));
  it('writes only what changed and removes what is no longer published', () => {
    const files = [{ path: 'layers/a.geojson', text: 'a\n' }, { path: 'b.json', text: 'b\n' }];
    expect(writeFiles(dir, files)).toBe(2);
    expect(writeFiles(dir, files)).toBe(0);
    writeFileSync(join(dir, 'old.json'), 'old');
    expect(writeFiles(dir, [files[0]!, { path: 'b.json', text: 'c\n' }])).toBe(1);
    expect(readdirSync(dir).sort()).toEqual(['b.json', 'layers']);
    expect(readFileSync(join(dir, 'b.json'), 'utf8')).toBe('c\n');
  });
});
