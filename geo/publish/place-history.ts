// Who held every place, from when, and by which fact? And how far was it from both sides, evening by evening?
import type { LayerContext } from '../layers/context';
import { asked, placeDays, type Kilometres } from '../measures/place-days';
import type { Capture } from '../model/capture';
import { addDays, dayNumber } from '../model/day';
import type { Facts } from '../model/facts';
import { geodesicKm } from '../model/geodesic';
import type { Place } from '../model/place';
import { CAMPAIGN, WESTERN_START, type Side } from '../model/scalars';
import { GOAL } from '../model/window';

export type Holder = Side | 'german';

/** `from` (inclusive evening) until the next spell begins. `fact`: the capture that says so; `near`: else the nearest dated ones of that side. */
export interface Spell { holder: Holder; from: string; fact: string | null; near: { fact: string; km: number }[] }

export interface PlaceHistory {
  id: string;
  /** Geodesic to the Brandenburg Gate, km. */
  gate_km: number;
  /** In order; empty where the atlas computes no ground. Starts on 1 February where the place was Western by then: no western line is drawn earlier. */
  spells: Spell[];
  /** Km to the nearest Soviet ground on each evening from 12 January, 0 inside it; null where none is computed. */
  soviet: number[] | null;
  /** The same for the Western Allies, from 1 February. */
  western: number[] | null;
}

const GATE = GOAL.place;
/** A computed change of hands names dated facts no farther off than this. */
const NEAR = { km: 25, days: 3, count: 2 } as const;

type Context = Pick<LayerContext, 'facts' | 'surface'>;

/** One record a place, in the order of the gazetteer. Throws when the facts have no Brandenburg Gate. */
export function placeHistories(ctx: Context): PlaceHistory[] {
  const { facts } = ctx, gate = facts.places.find((p) => p.id === GATE);
  if (!gate) throw new Error(`no place "${GATE}" in geo/facts/places: distances to Berlin have no end point`);
  const soviet = placeDays('soviet', ctx), western = placeDays('western', ctx), own = byPlace(facts);
  return facts.places.map((place) => {
    const s = soviet.get(place.id) ?? null, w = western.get(place.id) ?? null;
    return {
      id: place.id, gate_km: Math.round(geodesicKm([place.lon, place.lat], [gate.lon, gate.lat]) * 10) / 10,
      spells: changes(place, s, w).map(({ holder, from }, i) => explained(place, holder, from, i === 0, own.get(place.id) ?? [], facts)),
      soviet: whole(s), western: whole(w),
    };
  });
}

/** Whole km; 1 where it is less but the place is not inside. */
const whole = (km: Kilometres | null): number[] | null => km && km.map((v) => (v === 0 ? 0 : Math.max(1, Math.round(v))));

/** The evenings on which the holder changed. Where both sides are there, who came first stays. */
function changes(place: Place, soviet: Kilometres | null, western: Kilometres | null): { holder: Holder; from: string }[] {
  const out: { holder: Holder; from: string }[] = [], west = dayNumber(WESTERN_START);
  if (!asked('western', place)) return out;
  // South of 48° N only places the Western Allies reached have a known holder.
  if (!soviet && !western?.includes(0)) return out;
  const first = western?.[0] === 0 ? west : 0;
  let now: Holder | null = null;
  for (let t = first; t <= dayNumber(CAMPAIGN.end); t += 1) {
    const s = soviet?.[t] === 0, w = t >= west && western?.[t - west] === 0;
    const holder: Holder = s && w ? (now === 'soviet' ? 'soviet' : 'western') : s ? 'soviet' : w ? 'western' : 'german';
    if (holder !== now) out.push({ holder, from: addDays(CAMPAIGN.start, t) });
    now = holder;
  }
  return out;
}

function byPlace({ captures }: Facts): Map<string, Capture[]> {
  const map = new Map<string, Capture[]>();
  for (const c of captures) map.set(c.place, [...(map.get(c.place) ?? []), c]);
  return map;
}

/** Does the capture say that `holder` had the place, or that the other lost it? */
const says = (c: Capture, holder: Holder): boolean =>
  (c.side === holder && (c.kind === 'captured' || c.kind === 'held')) || (holder === 'german' && c.kind === 'lost');

const apart = (c: Capture, day: string): number => Math.abs(dayNumber(c.date) - dayNumber(day));

/** The fact behind a change of hands: the place's own within its uncertainty, else the nearest dated ones of that side. */
function explained(place: Place, holder: Holder, from: string, first: boolean, own: readonly Capture[], facts: Facts): Spell {
  const fitting = own.filter((c) => says(c, holder) && apart(c, from) <= Math.max(1, c.uncertainty_days)).sort((a, b) => apart(a, from) - apart(b, from))[0];
  if (fitting || first || holder === 'german') return { holder, from, fact: fitting?.id ?? null, near: [] };
  const near = facts.captures.filter((c) => c.side === holder && c.kind === 'captured' && apart(c, from) <= NEAR.days)
    .map((c) => ({ fact: c.id, km: Math.round(geodesicKm([place.lon, place.lat], [c.lon, c.lat])) })).filter((c) => c.km <= NEAR.km).sort((a, b) => a.km - b.km).slice(0, NEAR.count);
  return { holder, from, fact: null, near };
}
