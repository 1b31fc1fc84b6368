// Where did the fronts run each evening? One feature a side and day, and the same lines cut by what they rest on.
import type { MultiLineString, LineString, Position } from 'geojson';
import { addDays } from '../model/day';
import { geodesicKm } from '../model/geodesic';
import type { Layer } from '../model/layer';
import { GOAL } from '../model/window';
import { nearestOnLines } from './nearest';
import { holds } from './inside';
import type { DayGround } from '../surface';
import { cleanLine } from './clean';
import type { LayerContext } from './context';
import { END_FIELD, ID_FIELD, OURS, START_FIELD, feature, field, type FlatFeature } from './feature';

const SIDE = { ...field('side', 'string', 'Whose front: the Red Army and its allies (soviet) or the Western Allies (western).'), values: ['soviet', 'western'] as const };
const GATE = GOAL.place;

/** LineString or MultiLineString of the pieces that survive rounding; null when none does. */
function linesOf(lines: readonly Position[][]): LineString | MultiLineString | null {
  const clean = lines.map(cleanLine).filter((l) => l.length > 1);
  if (clean.length === 0) return null;
  return clean.length === 1 ? { type: 'LineString', coordinates: clean[0]! } : { type: 'MultiLineString', coordinates: clean };
}

const lengthKm = (line: readonly Position[]): number => line.slice(1).reduce((sum, p, k) => sum + geodesicKm(line[k]!, p), 0);

/** Length-weighted shares and means over the stretches of one evening. */
function summary(day: DayGround): { km: number; documented: number; uncertainty: number } {
  let km = 0, documented = 0, metres = 0;
  for (const s of day.segments) {
    const length = lengthKm(s.line);
    km += length; metres += length * s.uncertaintyM;
    if (s.basis === 'documented') documented += length;
  }
  return { km, documented: km ? documented / km : 0, uncertainty: km ? metres / km : 0 };
}

/** One line a side and evening. */
export function frontLines({ facts, surface }: LayerContext): Layer {
  const place = facts.places.find((p) => p.id === GATE);
  const gate: Position = place ? [place.lon, place.lat] : [13.3777, 52.5163];
  const features = (['soviet', 'western'] as const).flatMap((side) => surface.days[side].flatMap((day): FlatFeature[] => {
    const geometry = linesOf(day.lines);
    if (!geometry) return [];
    const { km, documented, uncertainty } = summary(day);
    const near = holds(day.ground, gate) ? 0 : nearestOnLines(gate, day.lines)?.km ?? null;
    return [feature(`front-${side}-${day.day}`, geometry, {
      side, start_date: day.day, end_date: addDays(day.day, 1), basis: day.traced ? 'documented' : 'interpolated',
      length_km: Math.round(km), km_to_berlin: near === null ? null : Math.round(near * 10) / 10, uncertainty_m: Math.round(uncertainty / 100) * 100,
      documented_share: Math.round(documented * 100) / 100,
    })];
  }));
  return {
    id: 'front-lines', geometry: 'LineString', ...OURS, features,
    title: 'Front lines, every evening',
    description: 'The front of each side on every evening: the Red Army from 12 January, the Western Allies from 1 February. A line runs with its own side\'s ground on its left; closed lines are pockets. Computed from dated traces and captures; documented = a trace of that evening exists, interpolated = computed between two dated traces.',
    fields: [ID_FIELD, SIDE, START_FIELD, { ...END_FIELD, description: 'The next day (exclusive): exactly one feature a side stands for each evening.' },
      { ...field('basis', 'string', 'documented: a dated trace of that side exists for this evening; interpolated: computed between two. See front-segments for each stretch.'), values: ['documented', 'interpolated'] },
      field('length_km', 'number', 'Length of all parts.', 'km'), field('km_to_berlin', 'number', 'Geodesic distance from the Brandenburg Gate to the nearest point of the line; 0 once the gate lies behind it.', 'km'),
      field('uncertainty_m', 'number', 'Half width of the band the line may lie in, mean over its length.', 'm'),
      field('documented_share', 'number', 'Share of the length whose stretch is documented (0 to 1).')],
  };
}

/** The same lines, cut by basis, nearest facts and uncertainty. */
export function frontSegments({ surface }: LayerContext): Layer {
  const features = (['soviet', 'western'] as const).flatMap((side) => surface.days[side].flatMap((day) => day.segments.flatMap((s, n): FlatFeature[] => {
    const geometry = linesOf([s.line]);
    return geometry ? [feature(`segment-${side}-${day.day}-${n + 1}`, geometry, {
      side, start_date: day.day, end_date: addDays(day.day, 1), basis: s.basis, nearest_fact_km: Math.round(s.nearestKm * 10) / 10,
      nearest_fact_days: s.nearestDays, uncertainty_m: Math.round(s.uncertaintyM / 100) * 100, facts: s.facts.join(' '),
    })] : [];
  })));
  return {
    id: 'front-segments', geometry: 'LineString', ...OURS, features,
    title: 'Front lines by what they rest on',
    description: 'The front lines cut into stretches that rest on the same facts. A stretch is documented when a documented waypoint of that evening\'s trace is the nearest, or when two documented traces before and after agree that the front stood still there; otherwise it is interpolated.',
    fields: [ID_FIELD, SIDE, START_FIELD, END_FIELD, { ...field('basis', 'string', 'How the stretch is known.'), values: ['documented', 'interpolated'] },
      field('nearest_fact_km', 'number', 'Mean distance to the nearest dated fact.', 'km'), field('nearest_fact_days', 'integer', 'Days to the nearest dated trace.', 'd'),
      field('uncertainty_m', 'number', 'Half width of the band the stretch may lie in.', 'm'), field('facts', 'string', 'Ids of the waypoints and captures it rests on, separated by spaces.')],
  };
}
