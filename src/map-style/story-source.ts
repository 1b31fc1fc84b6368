// How do a passage's lines and pins become features? The same for the moving map and the still one.
import type { Position } from 'geojson';
import { geodesicKm } from '../../geo/model/geodesic';
import { kmWords } from '../../geo/model/measure-words';
import { greatCircle, mercatorY } from './earth';
import { collection } from './map-layers';
import type { MapCollection, MapFeature, StoryLine, StoryPin } from './map-layers';
import type { MapSources } from './sources';

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

/** Great circles between the places; a measure without a label is labelled with its geodesic length, below 10 km with one decimal. */
export const storyLines = (lines: readonly StoryLine[], at: Locate): MapCollection => collection(lines.map((line, i): MapFeature => {
  const [a, b] = line.ends ?? [at(line.from), at(line.to)];
  const label = line.label ?? (line.kind === 'measure' ? kmWords(geodesicKm(a, b)) : '');
  return { type: 'Feature', id: `line-${i}`, properties: { id: `line-${i}`, kind: line.kind, label, from: line.from, to: line.to }, geometry: { type: 'LineString', coordinates: line.path ? [...line.path] : greatCircle(a, b) } };
}));

/** A label in the middle of each line that has one, turned to run along it, never upside down. `angle`: degrees clockwise. */
export const storyLabels = (lines: MapCollection): MapCollection => collection(lines.features.flatMap((f): MapFeature[] => {
  const g = f.geometry, label = f.properties['label'];
  if (g.type !== 'LineString' || !label) return [];
  const line = g.coordinates, m = (line.length - 1) / 2, a = line[Math.floor(m)]!, b = line[Math.floor(m) + 1]!;
  const t = line.length === 2 ? 0.5 : 0, y = (p: Position): number => mercatorY(p[1]!) * 360;
  const turn = (Math.atan2(y(b) - y(a), b[0]! - a[0]!) * 180) / Math.PI;
  const angle = turn > 90 ? turn - 180 : turn < -90 ? turn + 180 : turn;
  return [{ ...f, properties: { ...f.properties, angle: Math.round(angle * 10) / 10 }, geometry: { type: 'Point', coordinates: [a[0]! + (b[0]! - a[0]!) * t, a[1]! + (b[1]! - a[1]!) * t] } }];
}));

/** The three sources of a passage's own marks. */
export function storySources(lines: readonly StoryLine[], pins: readonly StoryPin[], at: Locate): Pick<MapSources, 'story-lines' | 'story-labels' | 'story-pins'> {
  const drawn = storyLines(lines, at);
  return { 'story-lines': drawn, 'story-labels': storyLabels(drawn), 'story-pins': storyPins(pins, at) };
}

export const storyPins = (pins: readonly StoryPin[], at: Locate): MapCollection => collection(pins.map((pin, i): MapFeature => ({
  type: 'Feature', id: `pin-${i}`, properties: { id: `pin-${i}`, kind: pin.kind, label: pin.label, place: pin.place }, geometry: { type: 'Point', coordinates: at(pin.place) },
})));
