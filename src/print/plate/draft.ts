// What is being drawn? The sheet in the making: its frame, its room for names, its parts in drawing order, its legend.
import type { Position } from 'geojson';
import { frontSource } from '../../map-style/front-source';
import { ringsOf } from '../../map-style/sources';
import { clipLine, clipRing } from '../clip';
import type { MapCollection, MapData, MapFeature } from '../data';
import { Room } from '../place';
import type { Point } from '../projection';
import { inView } from '../shapes';
import { simplify, simplifyRing } from '../simplify';
import type { Frame } from './frame';
import { frameOf } from './frame';
import type { PlateSpec } from './spec';
import type { Used } from './type';

/** A symbol of this sheet: what it looks like in a box of 34 x 12 px, and what it means. */
export interface LegendRow { id: string; swatch: string; label: string; /** Order of the legend. */ order: number }

export interface Draft {
  spec: PlateSpec;
  data: MapData;
  frame: Frame;
  room: Room;
  used: Used;
  /** SVG of the map, in drawing order; names are found first and drawn last. */
  parts: { id: string; svg: string }[];
  names: { id: string; svg: string }[];
  legend: Map<string, LegendRow>;
  /** Names that had to be there and found no room. */
  missing: string[];
  /** Names along the lines drawn: side, day, px. */
  dated: { side: 'soviet' | 'western'; day: string; line: Point[] }[];
}

export function startDraft(spec: PlateSpec, data: MapData): Draft {
  const frame = frameOf(spec.extent);
  return { spec, data, frame, room: new Room(frame.width, frame.height), used: new Map(), parts: [], names: [], legend: new Map(), missing: [], dated: [] };
}

export function draw(d: Draft, id: string, svg: string, legend?: LegendRow): void {
  if (!svg) return;
  d.parts.push({ id, svg });
  if (legend) d.legend.set(legend.id, legend);
}

/** Px a drawn line may leave the data, and areas too small to print. */
const TOLERANCE = 0.28, TINY = 3;

const project = (line: readonly Position[], frame: Frame): Point[] => line.map(([lon, lat]) => frame.forward(lon!, lat!));
const box = (frame: Frame) => ({ minX: 0, minY: 0, maxX: frame.width, maxY: frame.height });

/** Lines on the sheet, px, cut at the neat line. */
export const linesOn = (lines: readonly Position[][], frame: Frame, tolerance = TOLERANCE): Point[][] =>
  lines.flatMap((line) => clipLine(project(line, frame), box(frame))).map((line) => simplify(line, tolerance)).filter((l) => l.length > 1);

/** Areas on the sheet, px, cut at the neat line; rings open. */
export const areasOn = (rings: readonly Position[][], frame: Frame, tolerance = TOLERANCE, tiny = TINY): Point[][] => rings.flatMap((ring) => {
  const cut = clipRing(project(ring, frame).slice(0, -1), box(frame));
  const small = cut.length > 2 && extentOf(cut) > tiny ? simplifyRing(cut, tolerance) : [];
  return small.length > 2 ? [small] : [];
});

const extentOf = (ring: readonly Point[]): number => Math.abs(ring.reduce((sum, p, i) => { const q = ring[(i + 1) % ring.length]!; return sum + p[0] * q[1] - q[0] * p[1]; }, 0)) / 2;

/** Features of a layer that touch the sheet. */
export const featuresOn = (d: Draft, layer: string): MapFeature[] => [...inView(d.data[layer]?.features ?? [], d.frame)];
/** There on the evening of `day`. */
export const onDay = (f: MapFeature, day: string): boolean => String(f.properties['start_date'] ?? '0000') <= day && day < String(f.properties['end_date'] ?? '9999');

const fronts = new WeakMap<MapData, Map<string, MapFeature[]>>();

/** Front lines of one evening and side: at most a documented and a computed feature. */
export function frontOn(d: Draft, side: string, day: string): MapFeature[] {
  let index = fronts.get(d.data);
  if (!index) {
    index = new Map();
    for (const f of frontSource(d.data['front-segments'] ?? ({ type: 'FeatureCollection', features: [] } as MapCollection)).features) {
      const key = `${String(f.properties['side'])} ${String(f.properties['start_date'])}`;
      (index.get(key) ?? index.set(key, []).get(key)!).push(f);
    }
    fronts.set(d.data, index);
  }
  return [...inView(index.get(`${side} ${day}`) ?? [], d.frame)];
}

/** px lines of features. */
export const pxLines = (d: Draft, features: readonly MapFeature[], tolerance = TOLERANCE): Point[][] => linesOn(features.flatMap(ringsOf), d.frame, tolerance);
export const pxAreas = (d: Draft, features: readonly MapFeature[], tolerance = TOLERANCE): Point[][] => areasOn(features.flatMap(ringsOf), d.frame, tolerance);
/** px of a point of the earth; null off the sheet. */
export function pxPoint(d: Draft, at: readonly number[]): Point | null {
  const [x, y] = d.frame.forward(at[0]!, at[1]!);
  return x < 0 || y < 0 || x > d.frame.width || y > d.frame.height ? null : [x, y];
}
