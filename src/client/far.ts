// Is the next view too far to travel to? A long flight shows nothing; the map cuts instead.
import type { Camera } from '../map-style/camera';

const TILE = 512;
const world = (lon: number, lat: number, zoom: number): [number, number] => {
  const size = TILE * 2 ** zoom;
  const y = (1 - Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / Math.PI) / 2;
  return [((lon + 180) / 360) * size, y * size];
};

/** True where the way is longer than a window and a half, seen at the wider of both zooms, or the zooms are over four apart. */
export function isFar(from: readonly number[], zoom: number, to: Camera, box: { clientWidth: number; clientHeight: number }): boolean {
  const wide = Math.min(zoom, to.zoom);
  const [ax, ay] = world(from[0] ?? 0, from[1] ?? 0, wide);
  const [bx, by] = world(to.center[0], to.center[1], wide);
  return Math.abs(zoom - to.zoom) > 4 || Math.hypot(bx - ax, by - ay) > 1.5 * Math.max(box.clientWidth, box.clientHeight);
}
