// Does an independent reader see every layer of every format: names, counts, types, reference system, dates?
import { beforeAll, describe, expect, it } from 'vitest';
import { asGeoJson, convert, fromPackage, layersOf } from './gdal';
import { catalogue, DIR, layer, needPackage, numbers, type Catalogue, type Collection } from './published';

const DECLARED = { Point: 'Point', LineString: 'MultiLineString', Polygon: 'MultiPolygon' } as const;
const FIELD: Record<string, string> = { string: 'String', integer: 'Integer64', number: 'Real', boolean: 'Integer', date: 'Date' };
let list: Catalogue['layers'] = [];
beforeAll(() => { needPackage(); list = catalogue().layers; });

const code = (l: Awaited<ReturnType<typeof layersOf>>[number]): string => JSON.stringify(l.geometryFields[0]?.coordinateSystem ?? {});
const plain = (type: string): string => type.replaceAll(' ', '');

/** Dates as GDAL may write them, in our form. */
const day = (v: unknown): unknown => (typeof v === 'string' ? v.replace(/^(\d{4})\/(\d{2})\/(\d{2})/, '$1-$2-$3').replace(/T00:00:00Z?$/, '') : v);

function same(ours: Collection, theirs: Collection, dates: string[]): void {
  const byId = new Map(theirs.features.map((f) => [f.properties.id, f]));
  expect(theirs.features.length).toBe(ours.features.length);
  for (const f of ours.features) {
    const g = byId.get(f.properties.id!);
    if (!g) throw new Error(`${String(f.id)} is missing`);
    for (const d of dates) expect(day(g.properties[d] ?? null), `${String(f.id)} ${d}`).toBe(f.properties[d]);
    const a = numbers(f.geometry), b = numbers(g.geometry);
    expect(b.length, String(f.id)).toBe(a.length);
    const off = a.reduce((worst, v, i) => Math.max(worst, Math.abs(v - b[i]!)), 0);
    expect(off, String(f.id)).toBeLessThan(1e-5);
  }
}

describe('the GeoPackage, read by GDAL', () => {
  it('holds every layer with its features, type, reference system and field types', async () => {
    const seen = new Map((await layersOf(`${DIR}/atlas.gpkg`)).map((l) => [l.name, l]));
    for (const l of list) {
      const found = seen.get(l.id.replaceAll('-', '_'));
      expect(found?.featureCount, l.id).toBe(l.features);
      expect(plain(found!.geometryFields[0]!.type), l.id).toBe(DECLARED[l.geometry]);
      expect(code(found!), l.id).toContain('4326');
      expect(Object.fromEntries(found!.fields.map((f) => [f.name, f.type])), l.id).toEqual(Object.fromEntries(l.fields.map((f) => [f.name, FIELD[f.type]])));
    }
  });
  it.each(['front-lines', 'ground-taken', 'captures', 'pockets', 'halt-line', 'places', 'oder'])('gives %s back with ids, dates and geometry', async (id) => {
    const dates = list.find((l) => l.id === id)!.fields.filter((f) => f.type === 'date').map((f) => f.name);
    same(layer(id), await fromPackage(`${DIR}/atlas.gpkg`, id.replaceAll('-', '_'), dates, `back-${id}`) as Collection, dates);
  });
  it.each(['front-lines', 'events', 'bridgeheads'])('GDAL\'s own GeoJSON → GeoPackage → GeoJSON keeps %s', async (id) => {
    const gpkg = await convert(`${DIR}/layers/${id}.geojson`, ['-f', 'GPKG', '-nln', id, '-nlt', 'PROMOTE_TO_MULTI'], `round-${id}`);
    same(layer(id), await fromPackage(gpkg, id, ['start_date', 'end_date'], `round-back-${id}`) as Collection, ['start_date', 'end_date']);
  });
});

describe('the other formats, read by GDAL', () => {
  it('FlatGeobuf: every layer with its name, features, type, reference system', async () => {
    for (const l of list.filter((x) => x.features > 0)) {
      const [found] = await layersOf(`${DIR}/fgb/${l.id}.fgb`);
      expect([found!.name, found!.featureCount, plain(found!.geometryFields[0]!.type)], l.id).toEqual([l.id, l.features, DECLARED[l.geometry]]);
      expect(code(found!), l.id).toContain('4326');
      for (const f of l.fields.filter((x) => x.type === 'date')) expect(found!.fields.find((x) => x.name === f.name)?.type, `${l.id} ${f.name}`).toBe('DateTime');
    }
  });
  it.each(['front-lines', 'ground-taken', 'captures'])('FlatGeobuf gives %s back', async (id) => {
    same(layer(id), await asGeoJson(`${DIR}/fgb/${id}.fgb`, id, `fgb-${id}`) as Collection, ['start_date']);
  });
  it.each(['front-lines', 'ground-taken'])('TopoJSON gives %s back', async (id) => {
    const ours = layer(id), theirs = await asGeoJson(`${DIR}/atlas.topojson`, id, `topo-${id}`) as Collection;
    // A ring may begin elsewhere in a topology, so areas are compared by their boxes and the number of their positions.
    const box = (f: Collection['features'][number]): string => { const n = numbers(f.geometry), x = n.filter((_, i) => i % 2 === 0), y = n.filter((_, i) => i % 2 === 1); return [n.length, ...[Math.min(...x), Math.min(...y), Math.max(...x), Math.max(...y)].map((v) => v.toFixed(5))].join(); };
    expect(theirs.features.map((f) => `${String(f.properties.id)} ${box(f)}`).sort()).toEqual(ours.features.map((f) => `${String(f.properties.id)} ${box(f)}`).sort());
  });
});
