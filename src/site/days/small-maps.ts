// How do all days look side by side? One tiny map a day: land once for all, each side's ground as one shape.
import type { Position } from 'geojson';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createHash } from 'node:crypto';
import { colour, taken } from '../../map-style/palette';
import { ringsOf } from '../../map-style/sources';
import type { MapCollection, MapFeature } from '../../map-style/map-layers';
import { dissolve } from '../../print/dissolve';
import { num, path } from '../../print/paths';
import { webMercator } from '../../print/projection';
import { areasIn } from '../../print/shapes';
import type { View } from '../../map-style/camera';
import type { AtlasData } from '../atlas-data';

/** px of the drawing; the page shows it at any size. */
export const SMALL = { width: 132, height: 84 } as const;
/** Inside the window the fronts are computed for, so that no edge of it shows. */
const VIEW: View = { center: [13.5, 52.25], zoom: 2.2, ...SMALL };
const projection = webMercator(VIEW, 2);
/** Px an outline may be off. */
const TOLERANCE = 0.42;

const drawn = (rings: readonly Position[][]): string => areasIn(rings, projection, TOLERANCE).map((r) => path(r, true)).join('');

/** What every small map refers to: sea, land, the mark of Berlin. */
export function sharedSymbols(land: MapCollection | undefined, world: MapCollection | undefined): string {
  const shore = drawn([...(world?.features ?? []), ...(land?.features ?? [])].flatMap(ringsOf)), [x, y] = projection.forward(13.3777, 52.5163);
  return `<svg class="sprite" aria-hidden="true" width="0" height="0"><symbol id="land" viewBox="0 0 ${SMALL.width} ${SMALL.height}"><path fill="${colour.sea}" d="M0 0h${SMALL.width}v${SMALL.height}H0z"/><path fill="${colour.land}" d="${shore}"/></symbol>`
    + `<symbol id="goal" viewBox="0 0 ${SMALL.width} ${SMALL.height}"><circle cx="${num(x)}" cy="${num(y)}" r="2.2" fill="${colour.paper}" stroke="${colour.ink}" stroke-width="1.1"/></symbol></svg>`;
}

/** The features of `ground` that were held on the evening of `day`. */
const held = (ground: readonly MapFeature[], side: string, day: string): MapFeature[] =>
  ground.filter(({ properties: p }) => p['side'] === side && String(p['start_date']) <= day && day < String(p['end_date']));

/** The map of one evening. Decorative: the caption says it in words. */
export function smallMap(ground: readonly MapFeature[], day: string): string {
  const area = (side: 'soviet' | 'western'): string => {
    const d = drawn(dissolve(held(ground, side, day).flatMap(ringsOf)));
    return d && `<path fill="${taken[side][5]}" stroke="${colour[side]}" stroke-width=".8" d="${d}"/>`;
  };
  return `<svg viewBox="0 0 ${SMALL.width} ${SMALL.height}" aria-hidden="true"><use href="#land"/>${area('western')}${area('soviet')}<use href="#goal"/></svg>`;
}

export interface SmallMaps { symbols: string; /** By day. */ maps: Map<string, string> }

const layer = (data: AtlasData, id: string): MapCollection => JSON.parse(readFileSync(join(data.folder, 'layers', `${id}.geojson`), 'utf8')) as MapCollection;

/** The small maps of `days`, kept in `folder` under `version`, which changes with the data and the drawing. */
export function smallMaps(data: AtlasData, days: readonly string[], { folder, version }: { folder: string; version: string }): SmallMaps {
  const file = join(folder, `small-${createHash('sha256').update([version, ...days, JSON.stringify(VIEW), TOLERANCE, sharedSymbols, smallMap].join(' ')).digest('hex').slice(0, 16)}.json`);
  if (!existsSync(file)) {
    const ground = layer(data, 'ground-taken').features;
    writeFileSync(file, JSON.stringify([sharedSymbols(layer(data, 'land'), layer(data, 'world')), days.map((day) => [day, smallMap(ground, day)])]));
  }
  const [symbols, maps] = JSON.parse(readFileSync(file, 'utf8')) as [string, [string, string][]];
  return { symbols, maps: new Map(maps) };
}
