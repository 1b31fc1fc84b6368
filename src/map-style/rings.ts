// Which distance rings lie round the Brandenburg Gate, and where do their names stand?
import { destination } from './earth';
import { collection } from './map-layers';
import type { MapCollection } from './map-layers';

export const GATE: [number, number] = [13.3777, 52.5163];
/** Radii in km with the zoom from which each is drawn. */
const RADII: readonly (readonly [km: number, zoom: number])[] = [
  [10, 8.6], [20, 7.8], [30, 8.6], [40, 8.6], [50, 6.4], [60, 8.6], [70, 8.6], [80, 8.6], [90, 8.6],
  [100, 3.5], [150, 6.4], [200, 3.5], [300, 3.5], [400, 3.5], [500, 3.5], [1000, 3], [1500, 3], [2000, 3],
];
/** Where a ring carries its name: always a little west of south; on large maps, which show a part of it only, elsewhere too. */
const NAME_BEARINGS = [195, 15, 60, 105, 150, 240, 285, 330];

export const rings = (): MapCollection => collection(RADII.map(([km, zoom]) => ({
  type: 'Feature', id: `ring-${km}`, properties: { id: `ring-${km}`, km, zoom },
  geometry: { type: 'LineString', coordinates: Array.from({ length: 121 }, (_, i) => destination(GATE, (i % 120) * 3, km)) },
})));

export const ringNames = (): MapCollection => collection(RADII.flatMap(([km, zoom]) => NAME_BEARINGS.map((bearing) => ({
  type: 'Feature' as const, id: `ring-${km}-${bearing}`, properties: { id: `ring-${km}-${bearing}`, km, zoom: bearing === NAME_BEARINGS[0] ? zoom : Math.max(zoom, 7), name: `${km} km` },
  geometry: { type: 'Point' as const, coordinates: destination(GATE, bearing, km) },
}))));
