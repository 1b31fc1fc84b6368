// How far was a side's nearest ground from a place or from the city that evening, and how sure is the line there?
import type { Position } from 'geojson';
import { geodesicKm } from '../model/geodesic';
import type { Side } from '../model/scalars';
import type { LayerContext } from '../layers/context';
import { metricAt } from '../layers/metric';
import { nearestOnLines } from '../layers/nearest';
import type { DayGround } from '../surface';
import { cityRings, endOf, GATE, type Span } from './claim-ends';
import { toGate, toLimit } from './daily';
import { goalOf } from './gap';

const SIDE_WORDS = { soviet: 'nearest Soviet ground', western: 'nearest Western ground' } as const;

/** Uncertainty of the front line at the stretch nearest to `p`, km. */
function doubtAt(day: DayGround, p: Position): number {
  const near = day.segments.map((s) => ({ s, km: Math.min(...s.line.map((q) => geodesicKm(p, q))) })).reduce<{ km: number; m: number } | null>((best, { s, km }) => (best && best.km <= km ? best : { km, m: s.uncertaintyM }), null);
  return (near?.m ?? 0) / 1000;
}

/** The line from the nearest ground of `side` on the evening of `day` to a place or to the city limit. Throws where the side has no ground that day. */
export function frontSpan(side: Side, day: string, to: string, ctx: LayerContext): Span {
  const evening = ctx.surface.days[side].find((d) => d.day === day), goal = endOf(to, ctx);
  const gate = endOf(GATE, ctx).point!, city = cityRings(ctx);
  const found = evening && (goal.point ? toGate(evening.ground, goal.point) : toLimit(evening.ground, [city], goalOf(metricAt(gate), city)));
  if (!evening || !found) throw new Error(`claim-measures.yaml: no ${side} ground on ${day} to measure from`);
  const foot = goal.point ?? nearestOnLines(found.at, goal.lines)?.at ?? gate;
  return { km: found.km, line: found.km === 0 ? [] : [found.at, foot], accuracyKm: found.km === 0 ? 0 : doubtAt(evening, found.at), from: SIDE_WORDS[side], to: goal.words };
}
