// What does the build measure for the claims, and does each verdict still stand on it?
import type { Position } from 'geojson';
import type { ClaimMeasure } from '../model/claim-measure';
import type { LocatedMeasure } from '../model/facts';
import type { Measure } from '../model/measure';
import { measureWords } from '../model/measure-words';
import type { Problem } from '../model/problem';
import type { LayerContext } from '../layers/context';
import { GATE } from './claim-ends';
import { valueOf } from './claim-methods';

/** A measure of a claim and the line to draw for it, degrees; empty where it has none. */
export interface ClaimValue { measure: Measure; line: Position[] }

const DECIMALS = 100;
const rounded = (v: number): number => Math.round(v * DECIMALS) / DECIMALS;

/** The goals of one input: a distance to Berlin is measured twice. */
function variants(m: ClaimMeasure): { input: ClaimMeasure; goal?: 'gate' | 'limit'; bounds: ClaimMeasure['holds'] }[] {
  if (!('to' in m) || m.to !== 'berlin') return [{ input: m, bounds: m.holds }];
  const to = (end: string): ClaimMeasure => ({ ...m, to: end }) as ClaimMeasure;
  return [{ input: to(GATE), goal: 'gate', bounds: m.holds }, { input: to('berlin-limit'), goal: 'limit', bounds: m.holds_limit }];
}

function named(m: ClaimMeasure, goal: 'gate' | 'limit' | undefined, input: ClaimMeasure, ctx: LayerContext): ClaimValue {
  const { line, uncertainty, ...value } = valueOf(input, ctx);
  const start = value.side && line[0] ? line[0].map((v) => Math.round(v * 1e5) / 1e5) : [null, null];
  return { line, measure: {
    id: goal ? `${m.id}-${goal}` : m.id, ...value, value: rounded(value.value), at_lon: start[0] ?? null, at_lat: start[1] ?? null,
    ...(uncertainty === undefined ? {} : { uncertainty: rounded(uncertainty) }), claim: m.claim, label: m.label, ...(goal ? { pair: m.id, goal } : {}),
  } };
}

/** "C-006: … is 62 km, outside 55 to 70; …": which verdict must be looked at again. */
function leaves(m: ClaimMeasure, at: LocatedMeasure['at'], measure: Measure, bounds: ClaimMeasure['holds']): Problem[] {
  if (!bounds || (measure.value >= bounds[0] && measure.value <= bounds[1])) return [];
  return [{ ...at, where: `${m.claim} ${measure.id}`, what: `${m.label} is now ${measureWords(measure)}, outside ${bounds[0]} to ${bounds[1]}, within which the verdict was given`, mend: `look at the verdict and the text of ${m.claim} again, then move the bounds` }];
}

/** Every measure of every claim in the order of the file, and the verdicts that no longer stand on their numbers. */
export function claimValues(ctx: LayerContext): { values: ClaimValue[]; problems: Problem[] } {
  const done = ctx.facts.claimMeasures.flatMap(({ value: m, at }) => variants(m).map(({ input, goal, bounds }) => {
    const value = named(m, goal, input, ctx);
    return { value, problems: leaves(m, at, value.measure, bounds) };
  }));
  return { values: done.map((d) => d.value), problems: done.flatMap((d) => d.problems) };
}
