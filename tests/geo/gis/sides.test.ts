// Does every format give the same answer to "who held this place on that evening", and does it agree with the captures?
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { geojson } from 'flatgeobuf';
import { feature } from 'topojson-client';
import type { Position } from 'geojson';
import { beforeAll, describe, expect, it } from 'vitest';
import { fromPackage } from './gdal';
import { DIR, json, layer, needPackage, type Collection } from './published';

type Piece = { side: string; start: string; end: string; polygons: Position[][][]; box: number[] };
let captures: Collection['features'] = [];
beforeAll(() => {
  needPackage();
  captures = layer('captures').features.filter((c) => c.properties.kind === 'captured' && !c.properties.contested && c.properties.side !== 'german'
    && String(c.properties.start_date) >= (c.properties.side === 'western' ? '1945-02-01' : '1945-01-12'));
});

function pieces(features: Collection['features']): Piece[] {
  return features.map(({ geometry: g, properties: p }) => {
    const polygons = (g.type === 'Polygon' ? [g.coordinates] : g.coordinates) as Position[][][], xs = polygons.flat(2);
    const box = xs.reduce((b, [x, y]) => [Math.min(b[0]!, x!), Math.min(b[1]!, y!), Math.max(b[2]!, x!), Math.max(b[3]!, y!)], [Infinity, Infinity, -Infinity, -Infinity]);
    return { side: String(p.side), start: String(p.start_date).slice(0, 10), end: String(p.end_date).slice(0, 10), polygons, box };
  });
}

const inRing = (ring: Position[], [x, y]: Position): boolean => ring.reduce((inside, a, i) => {
  const b = ring[i === 0 ? ring.length - 1 : i - 1]!;
  return (a[1]! > y!) !== (b[1]! > y!) && x! < a[0]! + ((b[0]! - a[0]!) * (y! - a[1]!)) / (b[1]! - a[1]!) ? !inside : inside;
}, false);

/** The rule of the published contract. */
const holder = (ground: readonly Piece[], p: Position, day: string): string | null => ground.find((g) => g.start <= day && day < g.end
  && p[0]! >= g.box[0]! && p[0]! <= g.box[2]! && p[1]! >= g.box[1]! && p[1]! <= g.box[3]!
  && g.polygons.some((rings) => inRing(rings[0]!, p) && !rings.slice(1).some((h) => inRing(h, p))))?.side ?? null;

/** Captures whose place is not the captor's on its evening. */
const wrong = (ground: readonly Piece[]): string[] => captures.filter((c) => holder(ground, c.geometry.coordinates as Position, String(c.properties.start_date)) !== c.properties.side)
  .map((c) => `${String(c.id)} ${String(c.properties.place)} ${String(c.properties.start_date)}`);

describe('sides agree with the captures', () => {
  it('in GeoJSON, and there are enough captures to mean something', () => {
    expect(captures.length).toBeGreaterThan(250);
    expect(wrong(pieces(layer('ground-taken').features))).toEqual([]);
  });
  it('in the GeoPackage', async () => {
    const [sides, shapes] = [new Map(layer('ground-taken').features.map((f) => [f.properties.id, f.properties.side])), await fromPackage(`${DIR}/atlas.gpkg`, 'ground_taken', ['side', 'start_date', 'end_date'], 'sides') as Collection];
    expect(shapes.features.filter((f) => sides.get(f.properties.id!) !== f.properties.side)).toEqual([]);
    expect(wrong(pieces(shapes.features))).toEqual([]);
  });
  it('in FlatGeobuf', async () => {
    const features: Collection['features'] = [];
    for await (const f of geojson.deserialize(new Uint8Array(readFileSync(`${DIR}/fgb/ground-taken.fgb`)))) features.push(f as unknown as Collection['features'][number]);
    expect(wrong(pieces(features))).toEqual([]);
  });
  it('in TopoJSON', () => {
    const topology = json<{ objects: Record<string, never> }>('atlas.topojson');
    expect(wrong(pieces((feature(topology as never, topology.objects['ground-taken']!) as unknown as Collection).features))).toEqual([]);
  });
  it('in the KMZ, days taken from its time spans', () => {
    const kml = strFromU8(unzipSync(readFileSync(`${DIR}/atlas.kmz`))['doc.kml']!);
    const one = (text: string, tag: string): string => new RegExp(`<${tag}>([^<]*)`).exec(text)?.[1] ?? '';
    const ring = (text: string): Position[] => text.split(' ').map((p) => p.split(',').map(Number));
    const ground = [...kml.matchAll(/<Placemark id="ground-.*/g)].map(([mark]): Piece => {
      const polygons = [...mark!.matchAll(/<Polygon>(.*?)<\/Polygon>/g)].map(([, p]) => [...p!.matchAll(/<coordinates>([^<]*)/g)].map(([, c]) => ring(c!)));
      return { side: /<Data name="side"><value>(\w+)/.exec(mark!)![1]!, start: one(mark!, 'begin').slice(0, 10), end: `${one(mark!, 'end')}~`, polygons, box: [-180, -90, 180, 90] };
    });
    expect(ground.length).toBe(layer('ground-taken').features.length);
    expect(wrong(ground)).toEqual([]);
  });
  it('in the files of the days, but for places on a shore, whose coast is thinned there', () => {
    const byDay = new Map<string, Collection['features']>();
    for (const c of captures) byDay.set(String(c.properties.start_date), [...byDay.get(String(c.properties.start_date)) ?? [], c]);
    const off = [...byDay].flatMap(([day, list]) => {
      const ground = pieces(json<Collection>(`days/${day}-ground.geojson`).features.filter((f) => f.properties.layer === 'ground-held'));
      return list.filter((c) => holder(ground, c.geometry.coordinates as Position, day) !== c.properties.side).map((c) => String(c.properties.place));
    });
    expect(off.length / captures.length, off.join(' ')).toBeLessThan(0.01);
  });
});
