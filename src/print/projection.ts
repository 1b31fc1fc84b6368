// Where on the sheet does a point of the earth lie? A projection of one view, px from the top left corner.
import type { View } from '../map-style/camera';
import { mercatorX, mercatorY } from '../map-style/earth';

export type Point = [number, number];

export interface Projection {
  width: number;
  height: number;
  zoom: number;
  forward(lon: number, lat: number): Point;
  inverse(x: number, y: number): Point;
  /** west, south, east, north of what can be seen, degrees, with a margin. */
  bounds: readonly [number, number, number, number];
}

const RAD = Math.PI / 180;
/** The view MapLibre shows at this camera: Web Mercator, the world 512 px wide at zoom 0. */
export function webMercator({ center, zoom, width, height }: View, margin = 24): Projection {
  const world = 512 * 2 ** zoom;
  const left = mercatorX(center[0]) * world - width / 2, top = mercatorY(center[1]) * world - height / 2;
  const inverse = (x: number, y: number): Point => {
    const my = (y + top) / world;
    return [((x + left) / world) * 360 - 180, (2 * Math.atan(Math.exp((0.5 - my) * 2 * Math.PI)) - Math.PI / 2) / RAD];
  };
  const [west, north] = inverse(-margin, -margin), [east, south] = inverse(width + margin, height + margin);
  return { width, height, zoom, inverse, bounds: [west, south, east, north], forward: (lon, lat) => [mercatorX(lon) * world - left, mercatorY(lat) * world - top] };
}
