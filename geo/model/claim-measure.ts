// What is measured for a claim, and between which values does its verdict stand? One typed input of geo/facts/claim-measures.yaml.
import { z } from 'zod';
import { Cite } from './claim';
import { Day, Id, Side } from './scalars';

/**
 * One end of a measured line: a place (`kienitz`), a capture (`W060`: its place and day), a river (`river:elbe`), a drawn line
 * (`line:hkl`), `zone-edge` (western limit of the Soviet zone), `berlin-limit`, or `berlin`: once to the Brandenburg Gate and once to the city limit.
 */
const End = z.string().regex(/^(?:(?:river|line):)?[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$/, 'an end is a place, a capture, river:…, line:…, zone-edge, berlin-limit or berlin');
/** A day: an ISO day, or the id of a capture or an event that has one. */
const When = z.string().min(4);
const Bounds = z.tuple([z.number(), z.number()]).refine(([low, high]) => low < high, 'bounds are [lowest, highest]');
/** A number a work gives, taken over with its citation. */
const Given = Cite.extend({ value: z.number() });

const head = {
  id: Id, claim: z.string().regex(/^[ABC]-\d{3}$/, 'a claim is A, B or C, a hyphen and three digits'),
  /** What is measured, in words without numbers. */
  label: z.string().min(3),
  /** The verdict stands while the value lies between these; outside, the build asks for a second look. */
  holds: Bounds.optional(),
  /** The same for the value to the city limit, where `to` is `berlin`. */
  holds_limit: Bounds.optional(),
};
const dated = { ...head, date: Day.optional() };

export const ClaimMeasure = z.discriminatedUnion('method', [
  /** Geodesic km from one end to the other, by way of `via`. */
  z.strictObject({ ...dated, method: z.literal('distance'), from: End, to: End, via: z.array(End).default([]) }),
  /** Geodesic km from the nearest ground of a side that evening. */
  z.strictObject({ ...head, method: z.literal('front'), side: Side, date: Day, to: End }),
  /** Km by which a side came nearer between two evenings. */
  z.strictObject({ ...head, method: z.literal('gain'), side: Side, since: Day, date: Day, to: End }),
  /** Western distance divided by Soviet distance on an evening. */
  z.strictObject({ ...head, method: z.literal('odds'), date: Day, to: z.literal('berlin') }),
  /** Whole days from one day to another; negative where `to` is the earlier one. */
  z.strictObject({ ...head, method: z.literal('days'), from: When, to: When }),
  /** Years completed from one day to another. */
  z.strictObject({ ...head, method: z.literal('years'), from: Day, to: Day }),
  /** Km a day between two dated ends; `days` from `since` to `date`. */
  z.strictObject({ ...head, method: z.literal('pace'), from: End, to: End, via: z.array(End).default([]), since: When, date: When }),
  /** Initial bearing of the geodesic, degrees clockwise from north. */
  z.strictObject({ ...dated, method: z.literal('bearing'), from: End, to: End }),
  /** Degrees between the way to `to` and the way to `goal`, both seen from `from`. */
  z.strictObject({ ...dated, method: z.literal('astray'), from: End, to: End, goal: End }),
  /** Square km of an outline of a bridgehead. */
  z.strictObject({ ...head, method: z.literal('area'), of: Id }),
  /** Km along a drawn line. */
  z.strictObject({ ...head, method: z.literal('length'), of: Id }),
  /** Km of rivers and canals inside the city limit of Berlin. */
  z.strictObject({ ...head, method: z.literal('waterways') }),
  /** Metres a plume of smoke must rise to be seen over the horizon by a man standing on flat ground. */
  z.strictObject({ ...head, method: z.literal('plume'), from: End, to: End, date: Day.optional() }),
  /** Height of the sun over the horizon, degrees, at a place and moment of universal time. */
  z.strictObject({ ...head, method: z.literal('sun'), at: Id, utc: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}Z$/, 'a moment is written 1945-04-16T02:00Z') }),
  /** One number of a work divided by another. */
  z.strictObject({ ...head, method: z.literal('share'), part: Given, whole: Given }),
]);
export type ClaimMeasure = z.infer<typeof ClaimMeasure>;
export type MethodOf<M extends ClaimMeasure['method']> = Extract<ClaimMeasure, { method: M }>;
