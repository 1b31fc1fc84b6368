// How do a passage's lines and pins become features? The same for the moving map and the still one.
import { geodesicKm } from '../../geo/model/geodesic';
import { greatCircle } from './earth';
import { collection } from './map-layers';
import type { MapCollection, MapFeature, StoryLine, StoryPin } from './map-layers';

/** Position of a place by id. Throws where the passage names a place the map does not know. */
export type Locate = (id: string) => [number, number];

/** A lookup over the source `names`. */
export function locator(names: MapCollection): Locate {
  const at = new Map(names.features.map((f) => [String(f.properties['id']), f.geometry]));
  return (id) => {
    const g = at.get(id);
    if (g?.type !== 'Point') throw new Error(`the map knows no place "${id}"; add it to geo/facts/places or correct the id`);
    return [g.coordinates[0]!, g.coordinates[1]!];
  };
}

/** Great circles between the places; a measure without a label is labelled with its geodesic length in whole km. */
export const storyLines = (lines: readonly StoryLine[], at: Locate): MapCollection => collection(lines.map((line, i): MapFeature => {
  const a = at(line.from), b = at(line.to);
  const label = line.label ?? (line.kind === 'measure' ? `${Math.round(geodesicKm(a, b))} km` : '');
  return { type: 'Feature', id: `line-${i}`, properties: { id: `line-${i}`, kind: line.kind, label, from: line.from, to: line.to }, geometry: { type: 'LineString', coordinates: greatCircle(a, b) } };
}));

export const storyPins = (pins: readonly StoryPin[], at: Locate): MapCollection => collection(pins.map((pin, i): MapFeature => ({
  type: 'Feature', id: `pin-${i}`, properties: { id: `pin-${i}`, kind: pin.kind, label: pin.label, place: pin.place }, geometry: { type: 'Point', coordinates: at(pin.place) },
})));
