// How is a place found? All of them in one alphabetical list, under the names of then and now; a field narrows it where scripts run.
import type { FramedPage } from '../frame';
import { longDate } from '../dates';
import { escapeHtml } from '../html';
import type { Download } from '../days/day-page';
import { sizeWords } from '../pages';
import type { PlaceFacts } from './place-facts';
import { HOLDER } from './place-words';

/** Letters without their marks, for sorting: Łódź as lodz, Über as uber. */
export const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/ł/g, 'l').replace(/Ł/g, 'L').replace(/ß/g, 'ss').toLowerCase();

const byName = (a: PlaceFacts, b: PlaceFacts): number => { const x = folded(a.place.name), y = folded(b.place.name); return x < y ? -1 : x > y ? 1 : a.place.id < b.place.id ? -1 : 1; };

/** "Soviet from 31 January": the last change of hands, or who held it throughout. */
function held({ history: { spells } }: PlaceFacts): string {
  const last = spells[spells.length - 1];
  if (!last) return '';
  return spells.length === 1 ? `${HOLDER[last.holder]} throughout` : `${HOLDER[last.holder]} from ${longDate(last.from).replace(' 1945', '')}`;
}

function item(facts: PlaceFacts): string {
  const { place } = facts, other = [place.name_today, ...place.name_other.split(';'), ...facts.garbled].filter(Boolean);
  return `<li><a href="/places/${place.id}/">${escapeHtml(place.name)}</a>${other.length ? ` <span>${escapeHtml(other.join(', '))}</span>` : ''} <small>${held(facts)}</small></li>`;
}

/** The index page with all places, and the files that hold them. */
export function gazetteer(all: readonly PlaceFacts[], downloads: readonly Download[]): FramedPage {
  const sorted = [...all].sort(byName), letterOf = (f: PlaceFacts): string => folded(f.place.name).charAt(0).toUpperCase();
  const letters = [...new Set(sorted.map(letterOf))];
  const lead = `${all.length.toLocaleString('en-GB')} places of 1945, under the names of then and now, each with who held it and how near the fronts came.`;
  const body = `<article class="page gazetteer-page"><h1>Places</h1><p class="lead">${lead}</p>
<form class="find" role="search" hidden><label for="find-place">Find a place, by any of its names</label> <input id="find-place" type="search" autocomplete="off" spellcheck="false"> <button type="submit">Open the first</button> <output for="find-place"></output></form>
<nav class="months" aria-label="Letters">${letters.map((l) => `<a href="#letter-${l.toLowerCase()}">${l}</a>`).join(' ')}</nav>
${letters.map((l) => `<section aria-labelledby="letter-${l.toLowerCase()}"><h2 id="letter-${l.toLowerCase()}">${l}</h2><ul class="gazetteer">${sorted.filter((f) => letterOf(f) === l).map(item).join('')}</ul></section>`).join('\n')}
${downloads.length ? `<h2 id="take">Take it away</h2><ul>${downloads.map((d) => `<li><a href="${d.href}">${escapeHtml(d.words)}</a> <small>${sizeWords(d.bytes)}</small></li>`).join('')}</ul>` : ''}
</article>`;
  return { url: '/places/', title: 'Places', description: lead, body, script: 'gazetteer.js' };
}
