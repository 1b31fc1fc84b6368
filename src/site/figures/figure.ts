// What is a figure? A drawing with its words: title, caption with sources, text alternative, the numbers as a table.
import type { FeatureCollection } from 'geojson';
import type { MapData } from '../../print/data';
import type { SheetSize, Words } from '../../print/figures/sheet';
import type { AtlasData } from '../atlas-data';
import { geodesicKm } from '../../../geo/model/geodesic';
import type { Place } from '../../../geo/model/place';

export interface FigureSource { source: string; locator: string }
export interface FigureTable { /** First cell of each row is its heading. */ head: string[]; rows: string[][] }

/** A figure as its own file describes it: nothing drawn yet. Texts are plain; all numbers in them are computed or cited. */
export interface Figure {
  id: string;
  title: string;
  /** What the reader can see, in a sentence or two. */
  caption: string;
  /** What the drawing rests on and how exact it is. */
  rests: string;
  sources: FigureSource[];
  /** Text alternative: what a reader who cannot see it must know. */
  alt: string;
  table: FigureTable;
  /** Passages it belongs to. */
  passages: string[];
  /** Height of the wide and of the narrow drawing, px. */
  heights: [wide: number, narrow: number];
  draw: (size: SheetSize, words: Words) => Promise<string>;
}

/** What figures are computed from. Layers are read when the first figure asks for one. */
export interface FigureInput { data: AtlasData; layers: () => Record<string, FeatureCollection> }
export type MakeFigure = (input: FigureInput) => Figure;

/** Layers in the form the map drawing takes. */
export const mapData = (input: FigureInput): MapData => input.layers() as unknown as MapData;

/** The place, or a fault that names it. */
export function placeOf({ data }: FigureInput, id: string): Place & { at: [number, number] } {
  const place = data.places.get(id);
  if (!place) throw new Error(`a figure needs the place "${id}": add it to geo/facts/places`);
  return { ...place, at: [place.lon, place.lat] };
}

/** Geodesic km between two places by id. */
export const kmBetween = (input: FigureInput, a: string, b: string): number => geodesicKm(placeOf(input, a).at, placeOf(input, b).at);

/** Value of a measure, or a fault that names it. */
export function measureOf({ data }: FigureInput, id: string): number {
  const measure = data.measures.get(id);
  if (!measure) throw new Error(`a figure needs the measure "${id}"`);
  return measure.value;
}

export const KM_PER_MILE = 1.609344;
/** `1,234`. */
export const whole = (n: number): string => String(Math.round(n)).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
export const km = (n: number): string => `${whole(n)} km`;
const SHORT = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;
/** `1945-04-16` → `16 Apr`. */
export const shortDate = (day: string): string => `${Number(day.slice(8))} ${SHORT[Number(day.slice(5, 7)) - 1] ?? ''}`;
