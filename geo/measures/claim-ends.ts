// Where does a measured line begin and end? Places, captures, rivers, drawn lines and the city, each with its exactness.
import type { Position } from 'geojson';
import { geodesicKm } from '../model/geodesic';
import { GOAL } from '../model/window';
import type { LayerContext } from '../layers/context';
import { nearestOnLines } from '../layers/nearest';

/** An end: one point, or an outline of which the nearest point counts. `accuracyM`: half width in which it lies, metres. */
export interface End { words: string; accuracyM: number; point: Position | null; lines: Position[][] }
export interface Span { km: number; line: Position[]; accuracyKm: number; from: string; to: string }

/** The place in the middle of the city the campaign is about. */
export const GATE = GOAL.place;
/** The city limit as imported: generalised by about this much. */
const LIMIT_M = 200;
/** Rivers and drawn lines without a stated accuracy. */
const DRAWN_M = 1000;

/** Rings of the city limit. */
export const cityRings = ({ base }: LayerContext): Position[][] =>
  (base.berlin.geometry.type === 'Polygon' ? base.berlin.geometry.coordinates : base.berlin.geometry.coordinates.flat());

const point = (words: string, at: Position, accuracyM: number): End => ({ words, accuracyM, point: at, lines: [] });
const outline = (words: string, lines: Position[][], accuracyM: number): End => ({ words, accuracyM, point: null, lines });

/** The end an id of claim-measures.yaml names. Throws where there is none: the reader has checked all but rivers. */
export function endOf(id: string, ctx: LayerContext): End {
  const { facts, base } = ctx;
  if (id === 'berlin-limit') return outline(`the city limit of ${GOAL.city}`, cityRings(ctx), LIMIT_M);
  if (id === 'zone-edge') return outline('the western limit of the Soviet zone', base.zoneEdge.features.map((f) => f.geometry.coordinates), DRAWN_M);
  if (id.startsWith('river:')) {
    const river = base.rivers.features.find((f) => f.properties.id === id.slice(6));
    if (!river) throw new Error(`claim-measures.yaml: there is no ${id}; use the id of a river of the layer rivers`);
    return outline(`the ${river.properties.name}`, [river.geometry.coordinates], river.properties.accuracy_m);
  }
  if (id.startsWith('line:')) {
    const line = drawnLine(id.slice(5), ctx);
    return outline(line.name, [line.line], DRAWN_M);
  }
  const capture = facts.captures.find((c) => c.id === id), place = facts.places.find((p) => p.id === (capture?.place ?? id));
  if (!place) throw new Error(`claim-measures.yaml: there is no end ${id}`);
  return point(place.name, capture ? [capture.lon, capture.lat] : [place.lon, place.lat], place.accuracy_m);
}

/** A drawn line of the facts: belt, boundary or halt line. */
export function drawnLine(id: string, { facts }: LayerContext): { name: string; line: Position[] } {
  const line = [...facts.defenceLines, ...facts.boundary, ...facts.haltLine].find((l) => l.id === id);
  if (!line) throw new Error(`claim-measures.yaml: there is no drawn line ${id}`);
  return line;
}

/** The shortest line between two ends. At most one of them is an outline. */
export function span(a: End, b: End): Span {
  const accuracyKm = Math.hypot(a.accuracyM, b.accuracyM) / 1000, words = { from: a.words, to: b.words };
  if (a.point && b.point) return { km: geodesicKm(a.point, b.point), line: [a.point, b.point], accuracyKm, ...words };
  const [own, other] = a.point ? [a.point, b] : [b.point, a];
  const near = own ? nearestOnLines(own, other.lines) : null;
  if (!own || !near) throw new Error(`no shortest line between ${a.words} and ${b.words}: at least one end must be a point`);
  return { km: near.km, line: a.point ? [own, near.at] : [near.at, own], accuracyKm, ...words };
}

/** The way over all ends in turn: lengths and doubts added up. */
export function way(ends: readonly End[]): Span {
  const legs = ends.slice(1).map((end, i) => span(ends[i]!, end));
  return {
    km: legs.reduce((sum, l) => sum + l.km, 0), accuracyKm: Math.hypot(...legs.map((l) => l.accuracyKm)),
    line: legs.flatMap((l, i) => (i === 0 ? l.line : l.line.slice(1))), from: ends[0]!.words, to: ends.at(-1)!.words,
  };
}
