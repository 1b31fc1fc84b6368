// What stands on the page of a place? Names, position, who held it and by which fact, a map, a chart, and where it is told of.
import type { FramedPage } from '../frame';
import { citeHtml, factHtml, placeLink, precisionWords } from '../fact-html';
import { longDate } from '../dates';
import type { Dated } from '../days/day-facts';
import { escapeHtml } from '../html';
import type { LegendEntry } from '../legend';
import { mapDay } from './place-map';
import { placePlot, placeTable } from './place-plot';
import type { PlaceFacts } from './place-facts';
import { positionWords, spellWords, summary } from './place-words';

export interface Mention { href: string; title: string; account: string }
export interface ClaimLink { id: string; href: string; claim: string; word: string }
export interface PlaceView { facts: PlaceFacts; map: { svg: string; legend: LegendEntry[] }; mentions: Mention[]; claims: ClaimLink[] }

/** What names a fact of another place: the place, how far, and its day. */
const neighbour = (f: Dated, km: number): string => `${placeLink(f.place, f.place_name)}, ${km} km off, ${longDate(f.start_date)}`;

/** Why the atlas says so: the place's own fact, else what the line was computed from. */
function because({ facts: { history, statements } }: PlaceView, index: number, captures: ReadonlyMap<string, Dated>): string {
  const spell = history.spells[index]!, fact = spell.fact ? captures.get(spell.fact) : undefined;
  if (fact) {
    const doubt = precisionWords(fact);
    return `: ${escapeHtml(fact.event)} <small>(<a href="#${fact.id}">${fact.id}</a>${doubt ? `, ${doubt}` : ''}; ${citeHtml(fact)})</small>`;
  }
  if (index === 0) return '';
  const near = spell.near.flatMap(({ fact: id, km }) => { const f = captures.get(id); return f ? [{ f, km }] : []; });
  const others = near.filter(({ f }) => !statements.includes(f));
  const from = others.length ? ` Nearest dated: ${others.map(({ f, km }) => neighbour(f, km)).join('; ')}.` : '';
  return `, as computed: ${statements.length ? 'none of the statements about the place itself (below) settles that day' : 'no statement in our list is about this place'}.${from}`;
}

function spells(view: PlaceView, captures: ReadonlyMap<string, Dated>): string {
  const { history } = view.facts;
  if (history.spells.length === 0) return '<p>The atlas computes no fronts here, so it does not say who held the place.</p>';
  return `<ol class="facts">${history.spells.map((_, i) => `<li>${spellWords(history, i)}${because(view, i, captures)}${'.'}</li>`.replace(/\.\.<\/li>/, '.</li>')).join('')}</ol>`;
}

function names({ place, garbled }: PlaceFacts): string {
  const rows: [string, string][] = [['In 1945', place.name], ['Today', place.name_today || place.name]];
  if (place.name_other) rows.push(['Also', place.name_other.split(';').join(', ')]);
  if (garbled.length) rows.push(['In the accounts', garbled.join(', ')]);
  rows.push(['Kind', place.kind.replace('-', ' ')], ['Position', positionWords(place)]);
  return `<dl class="terms">${rows.map(([k, v]) => `<div><dt>${k}</dt><dd>${escapeHtml(v)}</dd></div>`).join('')}</dl>`;
}

const legendHtml = (legend: readonly LegendEntry[]): string => `<ul class="legend">${legend.map((e) => `<li><svg viewBox="0 0 34 12" aria-hidden="true">${e.swatch}</svg>${e.label}</li>`).join('')}</ul>`;

function figure({ facts: { place, history }, map }: PlaceView): string {
  const day = mapDay(history);
  return `<figure class="map-side place-map"><div role="img" aria-label="Map of the surroundings of ${escapeHtml(place.name)} on the evening of ${longDate(day)}">${map.svg}</div><figcaption><p class="how">Fronts on the evening of <a href="/days/${day}/">${longDate(day)}</a>.</p>${legendHtml(map.legend)}</figcaption></figure>`;
}

function chart({ history }: PlaceFacts): string {
  const plot = placePlot(history);
  return plot && `<h2 id="distance">How near the fronts came</h2><p class="credit">Kilometres to the nearest ground of <span class="d-soviet">the Red Army</span> (single line) and of <span class="d-western">the Western Allies</span> (double line), every evening; 0 where the place lay in it.</p>${plot}${placeTable(history)}`;
}

const section = (id: string, title: string, items: readonly string[]): string => (items.length ? `<h2 id="${id}">${title}</h2><ul class="facts">${items.join('')}</ul>` : '');

/** The page of one place. */
export function placePage(view: PlaceView, captures: ReadonlyMap<string, Dated>): FramedPage {
  const { facts } = view, { place, history } = facts, lead = summary(place, history);
  const body = `<article class="page place-page"><div class="beside"><div><p class="kick"><a href="/places/">All places</a></p><h1>${escapeHtml(place.name)}</h1>
<p class="lead">${escapeHtml(lead)}</p></div>
${figure(view)}
<div>${names(facts)}
<h2 id="held">Who held it</h2>${spells(view, captures)}</div></div>
${section('statements', 'Dated statements', facts.statements.map((f) => factHtml(f, 'day')))}
${section('happened', 'Events', facts.events.map((f) => factHtml(f, 'day')))}
${chart(facts)}
${section('accounts', 'In the accounts', view.mentions.map((m) => `<li><a href="${m.href}">${escapeHtml(m.title)}</a> <small>${escapeHtml(m.account)}</small></li>`))}
${section('claims', 'Claims that name it', view.claims.map((c) => `<li><b>${escapeHtml(c.word)}</b> ${escapeHtml(c.claim)} <a href="${c.href}">${c.id}</a></li>`))}
</article>`.replace(/\n{2,}/g, '\n');
  return { url: `/places/${place.id}/`, title: place.name, description: lead, body };
}
