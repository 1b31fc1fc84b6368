// How does the page of a place say who held it, where it lies and how far it was from both sides?
import { addDays, dayNumber } from '../../../geo/model/day';
import type { Place } from '../../../geo/model/place';
import { CAMPAIGN, WESTERN_START } from '../../../geo/model/window';
import { kmWords } from '../days/day-words';
import { longDate } from '../dates';
import type { Holder, History } from './place-facts';

export const HOLDER: Record<Holder, string> = { soviet: 'Soviet', western: 'Western Allied', german: 'German' };

const FROM: Record<Place['position_from'], string> = { gazetteer: 'from a gazetteer', stop: 'from a stop of public transport', published: 'as published', 'hand-set': 'set by hand' };

const degrees = (v: number, plus: string, minus: string): string => `${Math.abs(v).toFixed(3)}° ${v < 0 ? minus : plus}`;

/** Position, how exact it is and where it is from. */
export const positionWords = ({ lat, lon, accuracy_m: m, position_from: from }: Place): string =>
  `${degrees(lat, 'N', 'S')}, ${degrees(lon, 'E', 'W')}, good to ${m >= 1000 ? kmWords(m / 1000) : `${m} m`}, ${FROM[from]}`;

/** Who held a place on an evening; null where the atlas does not say. */
export function holderOn({ spells }: Pick<History, 'spells'>, day: string): Holder | null {
  return [...spells].reverse().find((s) => s.from <= day)?.holder ?? null;
}

/** Km to a side's nearest ground on an evening, 0 inside it; null where none is computed. */
export function kmOn(history: History, side: 'soviet' | 'western', day: string): number | null {
  const series = history[side];
  return series?.[dayNumber(day) - (side === 'western' ? dayNumber(WESTERN_START) : 0)] ?? null;
}

/** One sentence on a place: who held it, over all. */
export function summary({ name }: Place, history: History): string {
  const { spells, gate_km: gate } = history;
  const where = gate === 0 ? 'It is the point from which the atlas measures distances to Berlin.' : `It lies ${kmWords(gate)} from the Brandenburg Gate.`;
  const first = spells[0], last = spells[spells.length - 1];
  if (!first || !last) return `${name} lies outside the ground whose fronts the atlas computes. ${where}`;
  if (spells.length === 1) return `${first.holder === 'german' ? `By the lines of the atlas ${name} was still in German hands on 9 May 1945, its last evening` : `${name} was in ${HOLDER[first.holder]} hands from the first evening on which the atlas draws that side`}. ${where}`;
  const changes = spells.slice(1).map((s) => `${HOLDER[s.holder]} from ${longDate(s.from)}`);
  return `${name}: ${HOLDER[first.holder]} until ${longDate(addDays(spells[1]!.from, -1))}, ${changes.join(', ')}. ${where}`;
}

/** Beginning of one spell as a clause. */
export function spellWords(history: History, index: number): string {
  const spell = history.spells[index]!;
  if (index > 0) return `In ${HOLDER[spell.holder]} hands from the evening of ${longDate(spell.from)}`;
  const first = spell.from === CAMPAIGN.start ? 'the first evening of the atlas' : 'the first evening on which the atlas draws a Western line';
  return `In ${HOLDER[spell.holder]} hands on ${longDate(spell.from)}, ${first}`;
}
