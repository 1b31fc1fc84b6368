// Does the checker name every breach of the published contract, in exact words and all at once?
import { describe, expect, it } from 'vitest';
import type { Geometry } from 'geojson';
import { checkLayer, checkLayers } from '../../../geo/publish/check';
import { feature, type Properties } from '../../../geo/layers/feature';
import type { GeometryKind, Layer } from '../../../geo/model/layer';

const layer = (geometry: GeometryKind, features: Layer['features'], more: Partial<Layer> = {}): Layer => ({
  id: 'pockets', title: 'Pockets', description: 'For the test.', geometry, licence: 'CC-BY-4.0', attribution: 'Atlas',
  fields: [{ name: 'id', type: 'string', description: 'Id.' }], features, ...more,
});
const polygon = (...coordinates: number[][][]): Geometry => ({ type: 'Polygon', coordinates });
const one = (kind: GeometryKind, g: Geometry): string[] => checkLayer(layer(kind, [feature('a', g, {})]));
const square = [[0, 0], [1, 0], [1, 1], [0, 1], [0, 0]];

describe('geometry', () => {
  it.each<[string, GeometryKind, Geometry, string]>([
    ['type', 'Polygon', { type: 'Point', coordinates: [0, 0] }, 'geometry is a Point; the layer holds Polygon or MultiPolygon'],
    ['open ring', 'Polygon', polygon([[0, 0], [1, 0], [1, 1], [0, 1]]), 'the outer ring is not closed'],
    ['short ring', 'Polygon', polygon([[0, 0], [1, 0], [0, 0]]), 'the outer ring has fewer than 4 positions'],
    ['left-handed', 'Polygon', polygon(square.toReversed()), 'the outer ring runs the wrong way round (outer rings counter-clockwise, holes clockwise)'],
    ['hole', 'Polygon', polygon(square, [[0.2, 0.2], [0.4, 0.2], [0.3, 0.3], [0.2, 0.2]]), 'hole 1 runs the wrong way round (outer rings counter-clockwise, holes clockwise)'],
    ['flat', 'Polygon', polygon([[0, 0], [1, 0], [2, 0], [0, 0]]), 'the outer ring has no area'],
    ['bow tie', 'Polygon', polygon([[0, 0], [3, 0], [1, 2], [2, 2], [0, 0]]), 'the polygon\'s edge meets itself near 3, 0'],
    ['parts overlap', 'Polygon', { type: 'MultiPolygon', coordinates: [[square], [[[0.5, 0.2], [2, 0.2], [2, 0.8], [0.5, 0.8], [0.5, 0.2]]]] }, 'the polygon\'s edge meets itself near 1, 0'],
    ['decimals', 'Point', { type: 'Point', coordinates: [13.123456, 52] }, 'position 13.123456, 52 has more than 5 decimals'],
    ['height', 'Point', { type: 'Point', coordinates: [13, 52, 40] }, 'position 13, 52, 40 has 3 numbers, not 2'],
    ['outside', 'Point', { type: 'Point', coordinates: [13, 152] }, 'position 13, 152 lies outside the world'],
    ['not a number', 'Point', { type: 'Point', coordinates: [13, NaN] }, 'position 13, NaN is not made of numbers'],
    ['double', 'LineString', { type: 'LineString', coordinates: [[0, 0], [1, 0], [1, 0]] }, 'position 1, 0 stands twice in a row'],
    ['single', 'LineString', { type: 'LineString', coordinates: [[0, 0]] }, 'a line has fewer than 2 positions'],
    ['crossing', 'LineString', { type: 'LineString', coordinates: [[0, 0], [2, 2], [2, 0], [0, 2]] }, 'the line meets itself near 0, 0'],
    ['empty', 'LineString', { type: 'MultiLineString', coordinates: [] }, 'geometry is empty'],
  ])('%s', (_, kind, g, sentence) => expect(one(kind, g)[0]).toBe(`layer pockets, feature a: ${sentence}`));

  it('lets sound geometries pass', () => {
    expect(one('Polygon', polygon(square, [[0.2, 0.2], [0.3, 0.3], [0.4, 0.2], [0.2, 0.2]]))).toEqual([]);
    expect(one('LineString', { type: 'MultiLineString', coordinates: [[[0, 0], [1, 0]], [[0, 1], [1, 1]]] })).toEqual([]);
  });
});

describe('fields', () => {
  const fields: Layer['fields'] = [
    { name: 'id', type: 'string', description: '' }, { name: 'side', type: 'string', description: '', values: ['soviet', 'western'] },
    { name: 'start_date', type: 'date', description: '' }, { name: 'end_date', type: 'date', description: '' }, { name: 'n', type: 'integer', description: '' },
    { name: 'source', type: 'string', description: '' }, { name: 'status', type: 'string', description: '' },
  ];
  const good: Properties = { side: 'soviet', start_date: '1945-04-16', end_date: '1945-04-17', n: 3, source: 'seelow-memorial', status: 'documented' };
  const check = (change: Properties, drop: string[] = []): string[] => {
    const p = Object.fromEntries(Object.entries({ ...good, ...change }).filter(([k]) => !drop.includes(k)));
    return checkLayer(layer('Point', [feature('a', { type: 'Point', coordinates: [13, 52] }, p)], { fields }), new Set(['seelow-memorial']));
  };
  it('lets a good feature pass', () => expect(check({})).toEqual([]));
  it.each<[string, Properties, string]>([
    ['undeclared', { extra: 1 }, 'field "extra" is not declared'],
    ['wrong type', { n: 3.5 }, 'field "n" is 3.5, not an integer'],
    ['no day', { start_date: '1945-02-30' }, 'field "start_date" is "1945-02-30", not a date'],
    ['not a value', { side: 'german' }, 'field "side" is "german", not one of soviet, western'],
    ['time runs back', { end_date: '1945-04-16' }, 'end_date 1945-04-16 is not after start_date 1945-04-16 (the end is exclusive)'],
    ['no source', { source: '' }, 'is documented but names no source'],
    ['unknown source', { source: 'nobody' }, 'source "nobody" is not in the list of works'],
    ['id differs', { id: 'b' }, 'id "b" among the properties differs from the feature\'s own'],
  ])('%s', (_, change, sentence) => expect(check(change)).toEqual([`layer pockets, feature a: ${sentence}`]));
  it('missing', () => expect(check({}, ['n'])).toEqual(['layer pockets, feature a: field "n" is missing']));
  it('an unsourced fact may name none', () => expect(check({ source: '', status: 'unsourced' })).toEqual([]));
});

describe('the file', () => {
  const at = (id: string): Layer['features'][number] => feature(id, { type: 'Point', coordinates: [13, 52] }, {});
  it('names double ids and empty heads', () => {
    expect(checkLayer(layer('Point', [at('a'), at('a')]))).toEqual(['layer pockets, feature a: id is used twice']);
    expect(checkLayer(layer('Point', [], { title: '', licence: '' }))).toEqual(['layer pockets: title is empty', 'layer pockets: licence is empty']);
    expect(checkLayer(layer('Point', [], { id: 'Pockets' }))).toEqual(['layer "Pockets": an id is lower-case words joined by hyphens']);
  });
  it('throws once, with all problems of all layers', () => {
    const bad = layer('Polygon', [at('a'), at('b')]);
    expect(() => checkLayers([bad, bad])).toThrow([
      'layer pockets: two layers have this id',
      ...[0, 1].flatMap(() => ['a', 'b'].map((id) => `layer pockets, feature ${id}: geometry is a Point; the layer holds Polygon or MultiPolygon`)),
    ].join('\n'));
  });
});
