// What is a plate? Its definition with every word and number already resolved: plain data, so that a worker can draw it.
import type { Side } from '../../../geo/model/scalars';

export type LonLat = [number, number];
/** A name set on the map by hand: an army, a region, a note, a mark of the record or of an account. */
export interface Mark { text: string; under?: string; at: LonLat; side?: Side | 'german' | 'story' }
export interface Pin { name: string; at: LonLat; kind: 'record' | 'story' | 'post' }
export interface PlateLine { from: LonLat; to: LonLat; kind: 'measure' | 'told' | 'cable'; label: string }

export const PLATE_LAYERS = ['heights', 'defence-lines', 'bridgeheads', 'halt-line', 'boundary', 'pockets', 'zones', 'roads', 'berlin-limit', 'rings', 'borders', 'canals', 'captures', 'sheets'] as const;
export type PlateLayer = (typeof PLATE_LAYERS)[number];

export interface PlateSpec {
  id: string;
  number: number;
  title: string;
  subtitle: string;
  text: string;
  /** west, south, east, north, degrees: the sheet shows at least this. */
  extent: [number, number, number, number];
  /** The day the sheet stands for: pockets, orders and positions of that evening. */
  date: string;
  /** Evenings whose fronts are drawn and labelled, in order. One only: a day plate with its band of uncertainty. */
  lines: string[];
  /** First and last evening of thin daily lines; null for none. */
  daily: [string, string] | null;
  /** Evenings that end a step of tint. */
  steps: string[];
  sides: Side[];
  layers: PlateLayer[];
  /** Ids of axes of advance; with the days its legs ended, when `legs`. */
  advances: string[];
  legs: boolean;
  /** First and last day of captures shown with their dates. */
  captures: [string, string] | null;
  /** Pockets to show; empty: all that stood on the sheet's day, or on any evening between its lines. */
  pockets: string[];
  /** The evening whose stage of the boundary between the two Soviet army groups is drawn. */
  boundaryDay: string;
  /** Largest rank of towns to name. */
  ranks: number;
  /** Ids of places that must be named. */
  places: string[];
  armies: Mark[];
  regions: Mark[];
  notes: Mark[];
  pins: Pin[];
  links: PlateLine[];
  /** Mini chart: kilometres to central Berlin, day by day. */
  chart: { day: string; soviet: number | null; western: number | null }[] | null;
  /** "Evening of Thursday 8 February 1945": what moment the lines stand for. */
  moment: string;
  /** Where the lines come from: counted works, most used first. */
  sources: string;
  version: string;
  /** Address the QR code opens. */
  address: string;
  /** Outlines of the other plates, for the plate of plates. */
  sheets: { label: string; extent: [number, number, number, number] }[];
}
