// What is the value of one measure of a claim? One pure function for each method; km, days and degrees with their doubt.
import { bearing } from '@turf/turf';
import type { Position } from 'geojson';
import type { ClaimMeasure, MethodOf } from '../model/claim-measure';
import { dayNumber } from '../model/day';
import { geodesicKm } from '../model/geodesic';
import type { Measure } from '../model/measure';
import { areaKm2 } from '../model/ring-area';
import { isDay } from '../model/scalars';
import type { LayerContext } from '../layers/context';
import { holds } from '../layers/inside';
import { cityRings, drawnLine, endOf, span, way, type Span } from './claim-ends';
import { frontSpan } from './claim-front';
import { EYE_M, plumeHeight, sunHeight } from './sky';

/** A value before it is named: where it was measured, how, and the line to draw for it (degrees; empty where there is none). */
export interface Value extends Pick<Measure, 'value' | 'unit' | 'from' | 'to' | 'date' | 'side' | 'method'> { uncertainty?: number; line: Position[] }

const NO_SIDE = { side: null } as const;
const GEODESIC = 'Geodesic (WGS 84) between the two ends';
const over = (s: Span): Pick<Value, 'from' | 'to' | 'line'> => ({ from: s.from, to: s.to, line: s.line });

type Dated = { date: string; doubt: number };
/** The day of an ISO day, a capture or an event, and by how many days it is in doubt. */
export function dayOf(when: string, { facts }: LayerContext): Dated {
  if (isDay(when)) return { date: when, doubt: 0 };
  const capture = facts.captures.find((c) => c.id === when), event = facts.events.find((e) => e.id === when);
  if (capture) return { date: capture.date, doubt: capture.uncertainty_days };
  if (event) return { date: event.date, doubt: 0 };
  throw new Error(`claim-measures.yaml: ${when} is no day`);
}

function distance(m: MethodOf<'distance'>, ctx: LayerContext): Value {
  const s = way([m.from, ...m.via, m.to].map((id) => endOf(id, ctx)));
  return { ...over(s), value: s.km, unit: 'km', uncertainty: s.accuracyKm, date: m.date ?? captureDay(m.from, ctx) ?? captureDay(m.to, ctx), ...NO_SIDE, method: m.via.length ? 'Geodesics (WGS 84) from end to end, added up.' : `${GEODESIC}.` };
}

const captureDay = (id: string, { facts }: LayerContext): string | null => facts.captures.find((c) => c.id === id)?.date ?? null;

function front(m: MethodOf<'front'>, ctx: LayerContext): Value {
  const s = frontSpan(m.side, m.date, m.to, ctx);
  return { ...over(s), value: s.km, unit: 'km', uncertainty: s.accuracyKm, date: m.date, side: m.side, method: 'Geodesic (WGS 84) from the nearest point of the ground the side held that evening; 0 once it had got there. Uncertainty: that of the front line at that point.' };
}

function gain(m: MethodOf<'gain'>, ctx: LayerContext): Value {
  const before = frontSpan(m.side, m.since, m.to, ctx), after = frontSpan(m.side, m.date, m.to, ctx);
  return { from: before.from, to: after.to, line: after.line, value: before.km - after.km, unit: 'km', uncertainty: Math.hypot(before.accuracyKm, after.accuracyKm), date: m.date, side: m.side, method: `Distance of the nearest ground on the evening of ${m.since} less that on the evening of ${m.date}.` };
}

function odds(m: MethodOf<'odds'>, ctx: LayerContext): Value {
  const west = frontSpan('western', m.date, m.to, ctx), east = frontSpan('soviet', m.date, m.to, ctx), value = west.km / east.km;
  return { from: west.from, to: west.to, line: west.line, value, unit: 'ratio', uncertainty: value * Math.hypot(west.accuracyKm / west.km, east.accuracyKm / east.km), date: m.date, ...NO_SIDE, method: 'Distance of the nearest Western ground divided by that of the nearest Soviet ground, the same evening.' };
}

function days(m: MethodOf<'days'>, ctx: LayerContext): Value {
  const [a, b] = [dayOf(m.from, ctx), dayOf(m.to, ctx)];
  return { from: a.date, to: b.date, line: [], value: dayNumber(b.date) - dayNumber(a.date), unit: 'days', uncertainty: a.doubt + b.doubt, date: b.date, ...NO_SIDE, method: 'Days from the first date to the second.' };
}

function years(m: MethodOf<'years'>): Value {
  const full = Number(m.to.slice(0, 4)) - Number(m.from.slice(0, 4));
  return { from: m.from, to: m.to, line: [], value: m.to.slice(5) < m.from.slice(5) ? full - 1 : full, unit: 'years', date: m.to, ...NO_SIDE, method: 'Years completed.' };
}

function pace(m: MethodOf<'pace'>, ctx: LayerContext): Value {
  const s = way([m.from, ...m.via, m.to].map((id) => endOf(id, ctx))), [a, b] = [dayOf(m.since, ctx), dayOf(m.date, ctx)];
  const span = dayNumber(b.date) - dayNumber(a.date), value = s.km / span;
  return { ...over(s), value, unit: 'km/day', uncertainty: value * Math.hypot(s.accuracyKm / s.km, (a.doubt + b.doubt) / span), date: b.date, ...NO_SIDE, method: `${GEODESIC}, divided by the days from ${a.date} to ${b.date}.` };
}

const heading = (from: Position, to: Position): number => (bearing(from, to) + 360) % 360;
const doubtOf = (s: Span): number => (Math.atan2(s.accuracyKm, s.km) * 180) / Math.PI;

function course(m: MethodOf<'bearing'>, ctx: LayerContext): Value {
  const s = span(endOf(m.from, ctx), endOf(m.to, ctx));
  return { ...over(s), value: heading(s.line[0]!, s.line[1]!), unit: 'deg', uncertainty: doubtOf(s), date: m.date ?? null, ...NO_SIDE, method: 'Bearing at the first end towards the second, clockwise from north.' };
}

function astray(m: MethodOf<'astray'>, ctx: LayerContext): Value {
  const [a, b, goal] = [endOf(m.from, ctx), endOf(m.to, ctx), endOf(m.goal, ctx)], own = span(a, b), other = span(a, goal);
  const apart = Math.abs(heading(own.line[0]!, own.line[1]!) - heading(other.line[0]!, other.line[1]!));
  return { ...over(own), value: Math.min(apart, 360 - apart), unit: 'deg', uncertainty: Math.hypot(doubtOf(own), doubtOf(other)), date: m.date ?? null, ...NO_SIDE, method: `Angle at the first end between the way taken and the way to ${goal.words}.` };
}

function area(m: MethodOf<'area'>, { facts }: LayerContext): Value {
  const outline = facts.bridgeheads.find((b) => b.id === m.of);
  if (!outline) throw new Error(`claim-measures.yaml: there is no bridgehead ${m.of}`);
  const ring = outline.ring as Position[], edge = ring.slice(1).reduce((sum, p, i) => sum + geodesicKm(ring[i]!, p), 0);
  return { from: outline.name, to: outline.name, line: [], value: areaKm2([[ring]]), unit: 'km2', uncertainty: edge, date: outline.date, side: outline.side, method: 'Area of the drawn outline on the sphere of equal area. Uncertainty: one kilometre to either side along its whole edge.' };
}

const lengthOf = (line: readonly Position[]): number => line.slice(1).reduce((sum, p, i) => sum + geodesicKm(line[i]!, p), 0);

function length(m: MethodOf<'length'>, ctx: LayerContext): Value {
  const { name, line } = drawnLine(m.of, ctx);
  return { from: name, to: name, line, value: lengthOf(line), unit: 'km', uncertainty: lengthOf(line) * 0.1, date: null, ...NO_SIDE, method: 'Length of the drawn line; a tenth is allowed for its bends.' };
}

function waterways(ctx: LayerContext): Value {
  const city = [cityRings(ctx)], inside = (a: Position, b: Position): boolean => holds(city, [(a[0]! + b[0]!) / 2, (a[1]! + b[1]!) / 2]);
  const value = ctx.base.rivers.features.reduce((sum, { geometry: { coordinates: c } }) => sum + c.slice(1).reduce((s, p, i) => s + (inside(c[i]!, p) ? geodesicKm(c[i]!, p) : 0), 0), 0);
  return { from: 'rivers and canals of the base map', to: 'the city limit of Berlin', line: [], value, unit: 'km', uncertainty: value * 0.1, date: null, ...NO_SIDE, method: 'Length of the named rivers and canals whose stretches lie inside the city limit; smaller waters are not on the base map.' };
}

function plume(m: MethodOf<'plume'>, ctx: LayerContext): Value {
  const s = span(endOf(m.from, ctx), endOf(m.to, ctx)), value = plumeHeight(s.km);
  return { ...over(s), value, unit: 'm', uncertainty: plumeHeight(s.km + s.accuracyKm) - value, date: m.date ?? null, ...NO_SIDE, method: `Height over flat ground that an eye ${EYE_M} m above it can just see at the distance of the two ends, with ordinary refraction.` };
}

function sun(m: MethodOf<'sun'>, ctx: LayerContext): Value {
  const at = endOf(m.at, ctx);
  return { from: at.words, to: m.utc, line: [], value: sunHeight(at.point![0]!, at.point![1]!, m.utc), unit: 'deg', uncertainty: 0.2, date: m.utc.slice(0, 10), ...NO_SIDE, method: 'Height of the sun over the horizon at that moment of universal time.' };
}

function share(m: MethodOf<'share'>): Value {
  const words = (g: typeof m.part): string => `${g.value} (${g.source}${g.locator ? `, ${g.locator}` : ''})`;
  return { from: words(m.part), to: words(m.whole), line: [], value: m.part.value / m.whole.value, unit: 'ratio', date: null, ...NO_SIDE, method: 'First figure divided by the second; both are the works’ own.' };
}

/** The value of one typed input; its ends and days have been checked by the reader. */
export function valueOf(m: ClaimMeasure, ctx: LayerContext): Value {
  switch (m.method) {
    case 'distance': return distance(m, ctx);
    case 'front': return front(m, ctx);
    case 'gain': return gain(m, ctx);
    case 'odds': return odds(m, ctx);
    case 'days': return days(m, ctx);
    case 'years': return years(m);
    case 'pace': return pace(m, ctx);
    case 'bearing': return course(m, ctx);
    case 'astray': return astray(m, ctx);
    case 'area': return area(m, ctx);
    case 'length': return length(m, ctx);
    case 'waterways': return waterways(ctx);
    case 'plume': return plume(m, ctx);
    case 'sun': return sun(m, ctx);
    case 'share': return share(m);
  }
}
