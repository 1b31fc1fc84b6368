// How is one dated statement printed? Place, hour, what happened, whose it is, and the work it rests on.
import { CAMPAIGN } from '../../geo/model/window';
import type { Dated } from './days/day-facts';
import { longDate } from './dates';
import { curly, escapeHtml } from './html';

const STATUS: Record<string, string> = { indirect: 'implied by its source', inferred: 'concluded by us', unsourced: 'no source seen yet' };

/** How exact the day is, in words; empty when it is exact. */
export function precisionWords({ date_precision: precision, uncertainty_days: days }: Pick<Dated, 'date_precision' | 'uncertainty_days'>): string {
  const off = days > 0 ? `, the day may be off by ${days}` : '';
  if (precision === 'reported') return `reported that day, so then or shortly before${off}`;
  return precision === 'about' ? `about that day${off}` : off.replace(', ', '');
}

/** `<cite>` with the work, linked to the list of sources, and the place in it. */
export function citeHtml({ source, source_title: title, locator, status }: Pick<Dated, 'source' | 'source_title' | 'locator' | 'status'>): string {
  const work = source ? `<a href="/sources/#${escapeHtml(source)}">${escapeHtml(curly(title || source))}</a>${locator ? `, ${escapeHtml(curly(locator))}` : ''}` : '';
  return [work, STATUS[status] ?? ''].filter(Boolean).join('; ');
}

const hourWords = ({ time, time_zone: zone }: Dated): string => (time ? `<time>${escapeHtml(time)}</time>${zone ? ` <small>${escapeHtml(zone)}</small>` : ''} ` : '');

export const placeLink = (id: string, name: string): string => `<a href="/places/${id}/">${escapeHtml(name)}</a>`;

/** The day, leading to its page where it has one: some events lie outside the campaign. */
const dayLink = (day: string): string => (day >= CAMPAIGN.start && day <= CAMPAIGN.end ? `<a href="/days/${day}/">${longDate(day)}</a>` : longDate(day));

/** A list item. `show`: begin with the place, or with the day where all items are of one place. */
export function factHtml(f: Dated, show: 'place' | 'day'): string {
  const head = show === 'place' ? placeLink(f.place, f.place_name) : dayLink(f.start_date);
  const details = [f.unit, f.army, f.army_group].filter(Boolean).map((w) => escapeHtml(w)).join(', ');
  const doubt = [precisionWords(f), f.contested ? 'sources disagree, or it changed hands again' : ''].filter(Boolean).join('; ');
  const small = [details, escapeHtml(doubt), citeHtml(f)].filter(Boolean).join('; ');
  return `<li id="${escapeHtml(f.id)}">${hourWords(f)}<b>${head}</b>: ${escapeHtml(curly(f.event))}${/[.!?]$/.test(f.event) ? '' : '.'}${small ? ` <small>${small}</small>` : ''}</li>`;
}
