// How near was each side to Berlin every evening? To the Brandenburg Gate and to the city limit, 0 once inside.
import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { LayerContext } from '../layers/context';
import type { Measure } from '../model/measure';
import type { Side } from '../model/scalars';
import { GOAL } from '../model/window';
import { gap, goalOf, type Goal } from './gap';
import { holds } from '../layers/inside';
import { metricAt } from '../layers/metric';
import { nearestOnLines, type Nearest } from '../layers/nearest';

const GATE = GOAL.place;
const METHOD = {
  gate: `Geodesic (WGS 84) from ${GOAL.name} to the nearest point of the ground the side held that evening; 0 once the gate is inside that ground.`,
  limit: `Geodesic (WGS 84) between the city limit of ${GOAL.city} and the nearest point of the ground the side held that evening; 0 once that ground reaches into the city.`,
} as const;

type Ground = readonly Position[][][];

const polygonsOf = (g: Polygon | MultiPolygon): Position[][][] => (g.type === 'Polygon' ? [g.coordinates] : g.coordinates);

/** Nearest point of the ground to the gate; km 0 when the gate is inside. */
export function toGate(ground: Ground, gate: Position): Nearest | null {
  if (holds(ground, gate)) return { km: 0, at: gate };
  return nearestOnLines(gate, ground.flat());
}

/** Nearest point of the ground to the city (`goal`: its outline, prepared once); km 0 when they overlap. */
export function toLimit(ground: Ground, city: Ground, goal: Goal): Nearest | null {
  const start = ground[0]?.[0]?.[0];
  if (!start) return null;
  const inside = ground.map((rings) => rings[0]![0]!).find((p) => holds(city, p)) ?? (holds(ground, city[0]![0]![0]!) ? city[0]![0]![0]! : null);
  if (inside) return { km: 0, at: inside };
  return gap(ground.flat(), goal);
}

function measure(side: Side, goal: 'gate' | 'limit', day: string, found: Nearest): Measure {
  const km = Math.round(found.km * 100) / 100;
  const at = km === 0 ? [null, null] : found.at.map((v) => Math.round(v * 1e5) / 1e5);
  return {
    id: `${side}-${goal}-${day}`, value: km, unit: 'km', method: METHOD[goal],
    from: `ground-taken, ${side}`, to: goal === 'gate' ? GATE : 'berlin-limit', date: day, side, at_lon: at[0]!, at_lat: at[1]!,
  };
}

/** Two measures a side and day, in the order of the days. Throws when the facts have no Brandenburg Gate. */
export function dailyDistances({ facts, base, surface }: LayerContext): Measure[] {
  const place = facts.places.find((p) => p.id === GATE);
  if (!place) throw new Error(`no place "${GATE}" in geo/facts/places: distances to ${GOAL.city} have no end point`);
  const gate: Position = [place.lon, place.lat], city = polygonsOf(base.berlin.geometry), goal = goalOf(metricAt(gate), city.flat());
  return (['soviet', 'western'] as const).flatMap((side) => surface.days[side].flatMap(({ day, ground }) => {
    const near = toGate(ground, gate), edge = toLimit(ground, city, goal);
    return [...(near ? [measure(side, 'gate', day, near)] : []), ...(edge ? [measure(side, 'limit', day, edge)] : [])];
  }));
}
