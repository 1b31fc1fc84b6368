// Which lines does the map draw for a front? The segments of a day, joined to one feature for each side, day and basis.
import type { Position } from 'geojson';
import { collection } from './map-layers';
import type { MapCollection, MapFeature } from './map-layers';

/** `front-segments` merged: thousands of short pieces become at most four features a day. Order of the input is kept. */
export function frontSource(segments: MapCollection): MapCollection {
  const groups = new Map<string, { like: MapFeature; lines: Position[][] }>();
  for (const f of segments.features) {
    if (f.geometry.type !== 'LineString' && f.geometry.type !== 'MultiLineString') continue;
    const { side, start_date, end_date, basis } = f.properties, key = [side, start_date, end_date, basis].join(' ');
    const group = groups.get(key) ?? groups.set(key, { like: f, lines: [] }).get(key)!;
    for (const line of f.geometry.type === 'LineString' ? [f.geometry.coordinates] : f.geometry.coordinates) append(group.lines, line);
  }
  return collection([...groups].map(([key, { like, lines }]): MapFeature => {
    const { side, start_date, end_date, basis } = like.properties, id = key.replaceAll(' ', '-');
    return { type: 'Feature', id, properties: { id, side: side ?? null, start_date: start_date ?? null, end_date: end_date ?? null, basis: basis ?? null }, geometry: { type: 'MultiLineString', coordinates: lines } };
  }));
}

/** Adds a line, or lengthens the last one where it goes on from its end. */
function append(lines: Position[][], line: readonly Position[]): void {
  const last = lines[lines.length - 1], end = last?.[last.length - 1], first = line[0];
  if (last && end && first && end[0] === first[0] && end[1] === first[1]) last.push(...line.slice(1));
  else lines.push([...line]);
}
