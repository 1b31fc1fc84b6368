// Which Berlin? A distance to the city in both meanings; the page's switch shows one, paper and old browsers show both.
import type { Measure } from '../../geo/model/measure';
import { GOAL_WORDS, measurePhrase, measureWords, uncertaintyWords, type MeasureForm } from '../../geo/model/measure-words';
import { longDate } from './dates';
import { escapeHtml } from './html';

export type Goal = 'gate' | 'limit';
const CLASS: Record<Goal, string> = { gate: 'bg', limit: 'bl' };

/** Shown only while `goal` is chosen; the brackets only where both are shown. */
export const switched = (gate: string, limit: string): string =>
  `<span class="bg">${gate}</span><span class="bl"><span class="both"> (</span>${limit}<span class="both">)</span></span>`;

/** The other distance behind one that its sentence ties to an end: shown where the other Berlin, or both, are asked for. */
export const aside = (goal: Goal, km: string): string => `<span class="${CLASS[goal]} aside"> (<b>${km}</b> to ${GOAL_WORDS[goal]})</span>`;

/** The value of a measure with how it was made for those who point at it. */
export function measureHtml(measure: Measure, form: MeasureForm): string {
  const doubt = uncertaintyWords(measure);
  const how = [measure.label ?? '', `${measure.from} to ${measure.to}`, measure.date ? longDate(measure.date) : '', doubt].filter((part) => part !== '').join('; ');
  const value = measureWords(measure), rest = measurePhrase(measure, form).slice(value.length);
  return `<span class="num" title="${escapeHtml(how)}">${escapeHtml(value)}</span>${escapeHtml(rest)}`;
}
