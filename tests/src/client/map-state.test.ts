// Is the map's state made from the passage being read alone? Jumping from one to another leaves nothing behind.
import { describe, expect, it } from 'vitest';
import { isFar } from '../../../src/client/far';
import { boxCamera, mapState, type PassageMap } from '../../../src/client/map-state';
import { niceScale } from '../../../src/client/scale';
import { layersFor } from '../../../src/map-style/groups';
import { STYLE_LAYERS } from '../../../src/map-style/index';

const gate = { id: 'brandenburg-gate', name: 'Brandenburg Gate', at: [13.3777, 52.5163] as [number, number] };
const livadia = { id: 'livadia', name: 'Livadia', at: [34.1436, 44.4677] as [number, number] };
const C3: PassageMap = {
  id: 'c3', title: 'Smiles and suspicions', day: 'Sunday 11 February 1945', date: '1945-02-11', camera: { center: [34.1, 44.5], zoom: 7 },
  layers: ['front-east', 'front-west', 'zones'], highlight: [livadia], lines: [{ from: livadia, to: gate, kind: 'cable', km: 1700 }], pins: [{ place: 'livadia', at: livadia.at, kind: 'story', label: 'Told here' }],
};
const C30: PassageMap = { id: 'c30', title: 'Surrender', day: 'Wednesday 2 May 1945', date: '1945-05-02', camera: { center: [13.38, 52.5], zoom: 11 }, layers: ['front-east', 'berlin-limit'], highlight: [gate], lines: [], pins: [] };
const BOX = { width: 840, height: 690, narrow: false };

describe('the state of the map', () => {
  it('is the same after c3 as without it', () => {
    mapState(C3, BOX);
    expect(mapState(C30, BOX)).toEqual({ passage: 'c30', camera: { center: [13.38, 52.5], zoom: 11 }, date: '1945-05-02', groups: ['front-east', 'berlin-limit'], highlight: ['brandenburg-gate'], lines: [], pins: [] });
  });
  it('switches every style layer of another group off', () => {
    const visible = layersFor(STYLE_LAYERS, mapState(C30, BOX).groups);
    expect(Object.keys(visible)).toHaveLength(STYLE_LAYERS.length);
    expect([visible['zones'], visible['front-western'], visible['front-soviet'], visible['berlin-limit']]).toEqual(['none', 'none', 'visible', 'visible']);
  });
  it('ends the lines to Berlin at the limit when that is asked for', () => {
    const edge = { id: 'berlin-limit', name: 'the city limit', at: [13.6, 52.4] as [number, number] };
    const measured: PassageMap = { ...C3, lines: [{ from: livadia, to: gate, kind: 'measure', km: 1767, limit: { from: livadia, to: edge, km: 1740 } }, ...C3.lines] };
    expect(mapState(measured, BOX).lines.map((l) => [l.to.id, l.km])).toEqual([['brandenburg-gate', 1767], ['brandenburg-gate', 1700]]);
    expect(mapState(measured, BOX, 'limit').lines.map((l) => [l.to.id, l.km])).toEqual([['berlin-limit', 1740], ['brandenburg-gate', 1700]]);
  });
  it('holds the day inside the campaign', () => {
    expect(mapState({ ...C30, date: '1945-07-04' }, BOX).date).toBe('1945-05-09');
  });
});

describe('the camera in a box', () => {
  it('is the passage’s own where the still map has its own size', () => {
    expect(boxCamera(C3.camera, BOX)).toEqual(C3.camera);
  });
  it('grows with the still map, which covers the box: twice as wide is one zoom nearer', () => {
    expect(boxCamera(C3.camera, { width: 1680, height: 690, narrow: false }).zoom).toBe(8);
    expect(boxCamera(C3.camera, { width: 840, height: 1380, narrow: false }).zoom).toBe(8);
  });
  it('starts from the phone’s still map on a narrow screen', () => {
    expect(boxCamera(C3.camera, { width: 390, height: 356, narrow: true }).zoom).toBeCloseTo(7 - 0.75 * Math.log2(840 / 390), 3);
  });
});

describe('travelling', () => {
  const box = { clientWidth: 840, clientHeight: 690 };
  it('eases to what is near and cuts to what is far', () => {
    expect(isFar([13, 52], 8, { center: [14, 52], zoom: 8.5 }, box)).toBe(false);
    expect(isFar([34.1, 44.5], 7, { center: [13.38, 52.5], zoom: 7 }, box)).toBe(true);
    expect(isFar([13, 52], 5, { center: [13, 52], zoom: 10 }, box)).toBe(true);
  });
});

it('draws the longest round kilometre bar of at most 130 px', () => {
  expect(niceScale(1)).toEqual({ km: 100, px: 100 });
  expect(niceScale(0.08)).toEqual({ km: 10, px: 125 });
});
