// What does a published GeoJSON file look like? RFC 7946, stable key order, one feature a line so that differences are readable.
import type { Geometry, Position } from 'geojson';
import type { Layer } from '../model/layer';
import { citation } from './credit';

/** [west, south, east, north] of all features, degrees; null for an empty layer. No layer crosses the antimeridian. */
export function bboxOf(layer: Layer): [number, number, number, number] | null {
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  const grow = (c: Position | Position[] | Position[][] | Position[][][]): void => {
    if (typeof c[0] !== 'number') return (c as Position[]).forEach(grow);
    const [x, y] = c as [number, number];
    box[0] = Math.min(box[0], x); box[1] = Math.min(box[1], y); box[2] = Math.max(box[2], x); box[3] = Math.max(box[3], y);
  };
  for (const f of layer.features) grow((f.geometry as Exclude<Geometry, { type: 'GeometryCollection' }>).coordinates);
  return Number.isFinite(box[0]) ? box : null;
}

/** The whole file as text. `version`: of the data set, from package.json. */
export function layerText(layer: Layer, version: string): string {
  const { id, title, description, licence, attribution, fields, features } = layer;
  const bbox = bboxOf(layer);
  const head = { type: 'FeatureCollection', name: id, title, description, licence, attribution, version, citation: citation(version), fields, ...(bbox ? { bbox } : {}) };
  const names = fields.map((f) => f.name);
  const lines = features.map((f) => JSON.stringify({
    type: 'Feature', id: f.id, geometry: f.geometry,
    properties: Object.fromEntries(names.map((n) => [n, f.properties[n] ?? null])),
  }));
  return `${JSON.stringify(head).slice(0, -1)},"features":[\n${lines.join(',\n')}\n]}\n`;
}
