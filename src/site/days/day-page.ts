// What stands on the page of a day? Its sentences, its map, a table of both sides, statements, events, passages, claims, files.
import type { FramedPage } from '../frame';
import { factHtml } from '../fact-html';
import { longDate, weekday } from '../dates';
import { escapeHtml } from '../html';
import type { LegendEntry } from '../legend';
import { sizeWords } from '../pages';
import type { Dated, DayFacts, SideDay, SideName } from './day-facts';
import { changeWords, evidenceSentence, groundSentence, km2Words, kmWords, leadSentence, percent, townsSentence } from './day-words';

export interface DayClaim { id: string; claim: string; word: string; verdict: string; href: string }
export interface DayPassage { href: string; title: string; account: string; claims: DayClaim[] }
export interface Download { href: string; words: string; bytes: number }
export interface DayView { facts: DayFacts; before: DayFacts | null; after: DayFacts | null; legend: LegendEntry[]; alt: string; passages: DayPassage[]; downloads: Download[] }

const ROWS: readonly [string, (now: SideDay, before: SideDay | null) => string][] = [
  ['To the Brandenburg Gate', (n, b) => distance(n.gate, b?.gate, 'there')],
  ['To the city limit', (n, b) => distance(n.limit, b?.limit, 'inside the city')],
  ['Ground gained', (n, b) => (b ? km2Words(n.gained) : 'first evening')],
  ['Ground given up', (n, b) => (b ? km2Words(n.lost) : 'first evening')],
  ['Length of the line', (n) => `${n.length.toLocaleString('en-GB')} km`],
  ['Documented', (n) => percent(n.documented)],
  ['Mean uncertainty', (n) => `± ${kmWords(n.uncertainty / 1000)}`],
];

function distance(now: number, before: number | undefined, there: string): string {
  const words = now === 0 ? there : kmWords(now);
  if (before === undefined || (now === 0 && before === 0)) return words;
  return `${words}<br><small>${now === 0 ? `the evening before ${kmWords(before)}` : changeWords(now, before)}</small>`;
}

function table({ facts, before }: DayView): string {
  const cell = (side: SideName, of: (typeof ROWS)[number][1]): string => {
    const now = facts.sides[side];
    return `<td>${now ? of(now, before?.sides[side] ?? null) : 'no line'}</td>`;
  };
  return `<div class="scroll"><table class="day-table"><caption class="vh">Both sides on the evening of ${longDate(facts.day)}</caption><thead><tr><td></td><th scope="col">Red Army</th><th scope="col">Western Allies</th></tr></thead><tbody>${
    ROWS.map(([name, of]) => `<tr><th scope="row">${name}</th>${cell('soviet', of)}${cell('western', of)}</tr>`).join('')}</tbody></table></div>`;
}

const GROUPS: readonly [string, (c: Dated) => boolean][] = [
  ['Taken by the Red Army', (c) => c.kind === 'captured' && c.side === 'soviet'],
  ['Taken by the Western Allies', (c) => c.kind === 'captured' && c.side === 'western'],
  ['Won back by German troops', (c) => c.kind === 'captured' && c.side === 'german'],
  ['Held, lost, contested, met', (c) => c.kind !== 'captured'],
];

const list = (facts: readonly Dated[]): string => `<ul class="facts">${facts.map((f) => factHtml(f, 'place')).join('')}</ul>`;

function statements({ captures }: DayFacts): string {
  const groups = GROUPS.flatMap(([title, of]) => { const own = captures.filter(of); return own.length ? [`<h3>${title}</h3>${list(own)}`] : []; });
  return `<h2 id="places">Places</h2><p>${townsSentence({ captures })}</p>${groups.join('')}`;
}

function accounts(passages: readonly DayPassage[]): string {
  if (passages.length === 0) return '';
  const item = (p: DayPassage): string => `<li><a href="${p.href}">${escapeHtml(p.title)}</a> <small>${escapeHtml(p.account)}</small>${p.claims.length ? `<ul>${p.claims.map((c) =>
    `<li><b>${escapeHtml(c.word)}</b> ${escapeHtml(c.claim)} <a href="${c.href}">${c.id}</a></li>`).join('')}</ul>` : ''}</li>`;
  return `<h2 id="accounts">In the accounts</h2><ul class="facts">${passages.map(item).join('')}</ul>`;
}

const legendHtml = (legend: readonly LegendEntry[]): string =>
  `<ul class="legend">${legend.map((e) => `<li><svg viewBox="0 0 34 12" aria-hidden="true">${e.swatch}</svg>${e.label}</li>`).join('')}</ul>`;

const turn = (facts: DayFacts | null, rel: 'prev' | 'next'): string => (facts ? `<a rel="${rel}" href="/days/${facts.day}/">${rel === 'prev' ? '<span aria-hidden="true">‹ </span>' : ''}${weekday(facts.day)} ${longDate(facts.day)}${rel === 'next' ? '<span aria-hidden="true"> ›</span>' : ''}</a>` : '');

const turns = (view: DayView, name: string): string => `<nav class="nx" aria-label="${name}">${turn(view.before, 'prev')}${turn(view.after, 'next')}</nav>`;

/** The page of one day. */
export function dayPage(view: DayView): FramedPage {
  const { facts, before } = view, { day } = facts, title = `${weekday(day)} ${longDate(day)}`, lead = leadSentence(facts, before);
  const body = `<article class="page day"><div class="beside"><div><p class="kick"><a href="/days/">All days</a></p><h1>${title}</h1>
<p class="lead">${lead}</p>
${turns(view, 'Days, at the top')}</div>
<figure class="map-side"><div class="map-box"><picture><source media="screen and (max-width: 700px)" srcset="/days/${day}/map-phone.svg" width="390" height="356"><img src="/days/${day}/map.svg" width="840" height="690" alt="${escapeHtml(view.alt)}" fetchpriority="high"></picture></div>
<figcaption>${legendHtml(view.legend)}</figcaption></figure>
<div><h2 id="changed">What changed since the evening before</h2><p>${groundSentence(facts, before)}</p>
${table(view)}
<p class="credit">${evidenceSentence(facts)} <a href="/method/">How a line is made</a>.</p></div></div>
${statements(facts)}
${facts.events.length ? `<h2 id="events">Events</h2>${list(facts.events)}` : ''}
${accounts(view.passages)}
<h2 id="take">Take it away</h2><ul>${view.downloads.map((d) => `<li><a href="${d.href}">${escapeHtml(d.words)}</a> <small>${sizeWords(d.bytes)}</small></li>`).join('')}</ul>
${turns(view, 'Days')}
</article>`;
  return { url: `/days/${day}/`, title, description: lead, body };
}
