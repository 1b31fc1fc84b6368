// What does the index of days show? Every evening as a small map, month by month, each leading to its page.
import { MONTHS } from '../dates';
import type { FramedPage } from '../frame';
import type { DayFacts } from './day-facts';
import { kmWords } from './day-words';

const there = (km: number): string => (km === 0 ? 'there' : kmWords(km));

/** The words under a small map: both distances to the Brandenburg Gate. */
function caption({ sides }: DayFacts): string {
  const part = (side: 'soviet' | 'western', name: string): string => { const s = sides[side]; return s ? `<span class="d-${side}"><span class="vh">${name} </span>${there(s.gate)}</span>` : ''; };
  return [part('western', 'Western Allies'), part('soviet', 'Red Army')].filter(Boolean).join(' ');
}

const monthOf = (day: string): string => MONTHS[Number(day.slice(5, 7)) - 1] ?? '';

/** The index page. `maps`: the small map of each day; `symbols`: what they refer to. */
export function daysIndex(days: readonly DayFacts[], maps: ReadonlyMap<string, string>, symbols: string): FramedPage {
  const months = [...new Set(days.map((d) => monthOf(d.day)))];
  const cell = (d: DayFacts): string => `<li><a href="/days/${d.day}/">${maps.get(d.day) ?? ''}<b>${Number(d.day.slice(8))} ${monthOf(d.day)}</b></a> <small>${caption(d)}</small></li>`;
  const lead = `${days.length} evenings, from 12 January to 9 May 1945: one map each. Red is ground in Soviet hands, blue in Western Allied hands, the ring Berlin; under each map the distance of both to the Brandenburg Gate.`;
  const body = `<article class="page days"><h1>Every day</h1><p class="lead">${lead} A day opens its page, with what changed, what was taken and what it rests on.</p>
<nav class="months" aria-label="Months">${months.map((m) => `<a href="#${m.toLowerCase()}">${m}</a>`).join(' ')}</nav>${symbols}
${months.map((m) => `<section aria-labelledby="${m.toLowerCase()}"><h2 id="${m.toLowerCase()}">${m}</h2><ol class="small-maps">${days.filter((d) => monthOf(d.day) === m).map(cell).join('')}</ol></section>`).join('\n')}
</article>`;
  return { url: '/days/', title: 'Every day', description: lead, body };
}
