// Does the reader of drawings tell every fault of a trace, a pocket or a line, with the line of its feature?
import { describe, expect, it } from 'vitest';
import { saidOf, type Change } from './facts-copy';

const TRACE = 'traces/soviet/1945-04-16.geojson', POCKET = 'pockets/kuestrin.geojson', BELT = 'defence-lines.geojson';
const cases: [string, Change, string][] = [
  ['waypoints out of order', [TRACE, '"n": 2', '"n": 5'], 'facts/traces/soviet/1945-04-16.geojson:6: waypoint East of Seelow: it is number 5 but stands at place 2; number the waypoints 1, 2, 3 … in the order of the line'],
  ['a trace that crosses itself', [TRACE, '[14.562, 52.345]', '[14.15, 52.8]'], 'facts/traces/soviet/1945-04-16.geojson:1: soviet-1945-04-16: the line crosses itself: stretch 1 and stretch 3; put the points in the order of the line'],
  ['a waypoint with exchanged numbers', [TRACE, '[14.42, 52.53]', '[52.53, 14.42]'], 'facts/traces/soviet/1945-04-16.geojson:1: soviet-1945-04-16: 52.53, 14.42 has latitude and longitude exchanged; write lon 14.42, lat 52.53'],
  ['a waypoint with an unknown role', [TRACE, '"role": "line", "source": "memorial"', '"role": "front", "source": "memorial"'], 'facts/traces/soviet/1945-04-16.geojson:5: waypoint 1 role: "front" is not known here; write one of: edge, line, contact'],
  ['a waypoint with an unknown source', [TRACE, '"source": "memorial"', '"source": "museum"'], 'facts/traces/soviet/1945-04-16.geojson:5: waypoint 1 source: the source museum is not in sources.yaml; add it there or correct its id'],
  ['a trace that does not say its day', [TRACE, '"trace"', '"line"'], 'facts/traces/soviet/1945-04-16.geojson:1: trace: the file does not say which trace it is; add "trace": {"id", "side", "date"} beside "type"'],
  ['a line where a point belongs', [TRACE, '"type": "Point", "coordinates": [14.54, 52.43]', '"type": "LineString", "coordinates": [[14.54, 52.43], [14.55, 52.4]]'], 'facts/traces/soviet/1945-04-16.geojson:7: feature 3: its geometry is LineString; draw it as Point'],
  ['broken JSON', [TRACE, '"features": [', '"features": '], 'facts/traces/soviet/1945-04-16.geojson:6: JSON: the file cannot be read from here on; look for a missing comma, bracket or quote'],
  ['no collection', [BELT, '[]'], 'facts/defence-lines.geojson:1: GeoJSON: the file is no FeatureCollection; write {"type": "FeatureCollection", "features": [ … ]}'],
  ['a ring that is not closed', [POCKET, ', [14.6, 52.6]]]', ', [14.61, 52.59]]]'], 'facts/pockets/kuestrin.geojson:5: outline of 1945-03-22: the ring is not closed: it begins at 14.6, 52.6 and ends at 14.61, 52.59; repeat the first point at the end'],
  ['a ring that crosses itself', [POCKET, '[14.66, 52.6], [14.66, 52.57]', '[14.66, 52.57], [14.66, 52.6]'], 'facts/pockets/kuestrin.geojson:5: outline of 1945-03-22: the ring crosses itself: stretch 1 and stretch 3; put the points in the order of the outline'],
  ['a ring of three points', [POCKET, ', [14.66, 52.57], [14.6, 52.57], [14.6, 52.6]', ', [14.6, 52.6]'], 'facts/pockets/kuestrin.geojson:5: outline of 1945-03-22: it has 3 points; draw it with 4 at least'],
  ['a pocket that ends before it begins', [POCKET, '"to": "1945-03-30"', '"to": "1945-03-20"'], 'facts/pockets/kuestrin.geojson:1: kuestrin to: 1945-03-20 is not after the first day 1945-03-22; write the day it fell, which comes after the first evening it was cut off'],
  ['an outline outside the days of its pocket', [POCKET, '"date": "1945-03-22"', '"date": "1945-03-30"'], 'facts/pockets/kuestrin.geojson:5: outline of 1945-03-30: the pocket stood from 1945-03-22 to before 1945-03-30; correct the day of the outline or of the pocket'],
  ['a line that ends before it begins', [BELT, '"end": "1945-04-18"', '"end": "1945-03-18"'], 'facts/defence-lines.geojson:4: belt end: 1945-03-18 is not after the start 1945-04-01; the end is the first day the line no longer holds'],
  ['a line that crosses itself', [BELT, '[14.4, 52.51]', '[14.4, 52.71], [14.13, 52.6]'], 'facts/defence-lines.geojson:4: belt: the line crosses itself: stretch 1 and stretch 3; put the points in the order of the line'],
  ['coordinates that are no pairs', [BELT, '[14.13, 52.71]', '"14.13 52.71"'], 'facts/defence-lines.geojson:4: belt: its coordinates are no list of [lon, lat] pairs; write each point as two numbers, longitude first'],
];

describe('a fault in a drawing', () => {
  it.each(cases)('%s', (_name, change, sentence) => {
    expect(saidOf(change)).toContain(sentence);
  });

  it('finds the line of a feature written over several lines', () => {
    const spread = '{\n"type": "FeatureCollection",\n"features": [\n{\n"type": "Feature",\n"properties": {"id": "x"},\n"geometry": {"type": "Point", "coordinates": [14, 52]}\n}\n]\n}\n';
    expect(saidOf([BELT, spread])).toEqual(['facts/defence-lines.geojson:4: feature 1: its geometry is Point; draw it as LineString']);
  });

  it('knows two traces of one side on one evening, but lets a second part stand', () => {
    const head = '{"type": "FeatureCollection", "trace": {"id": "ID", "side": "soviet", "date": "1945-04-16"PART}, "features": [\n'
      + [['North', 14.1, 52.8], ['South', 14.5, 52.4]].map(([name, lon, lat], i) => JSON.stringify({ type: 'Feature', properties: { n: i + 1, name, role: 'line', source: '', locator: '', confidence: 'C', status: 'inferred', note: '' }, geometry: { type: 'Point', coordinates: [lon, lat] } })).join(',\n') + '\n]}\n';
    expect(saidOf(['traces/soviet/1945-04-17.geojson', head.replace('ID', 'second').replace('PART', '')]))
      .toEqual(['facts/traces/soviet/1945-04-17.geojson:1: second: there is another soviet trace of 1945-04-16 in facts/traces/soviet/1945-04-16.geojson; keep one, or give this one the date it stands for']);
    expect(saidOf(['traces/soviet/1945-04-16-b.geojson', head.replace('ID', 'second').replace('PART', ', "part": "b"')])).toEqual([]);
  });
});
