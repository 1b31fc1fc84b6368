// What does the site hand to the maps? The published layers by id, as GeoJSON; and the marks of one passage.
import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';

export type Flat = string | number | boolean | null;
export type MapFeature = Feature<Geometry, Record<string, Flat>>;
export type MapCollection = FeatureCollection<Geometry, Record<string, Flat>>;

/** Published layers by id (`front-lines`, `ground-taken`, `land` …); a layer not handed in draws nothing. */
export type MapData = Readonly<Record<string, MapCollection | undefined>>;

/** A passage's line between two places, by id. Label: text to print; without one a measure prints its km. */
/** `ends`: the positions, where they are not those of the places; `path`: the whole line, where it is more than the shortest way. */
export interface StoryLine { from: string; to: string; kind: 'measure' | 'cable' | 'told'; label?: string; ends?: readonly [[number, number], [number, number]]; path?: readonly Position[] }
/** A passage's pin on a place, by id. */
export interface StoryPin { place: string; kind: 'story' | 'record'; label: string }

export const collection = (features: readonly MapFeature[]): MapCollection => ({ type: 'FeatureCollection', features: [...features] });
