// What does the explorer draw beyond the maps of the passages? Band, isochrones, comparison, claims, other advances, selection, measure.
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { addDays } from '../../geo/model/day';
import { CAMPAIGN } from '../../geo/model/window';
import type { LegendEntry } from './subject';
import { colour } from './palette';
import { DOUBLE, dashes } from './symbols';
import { SIZE } from './type';
import { all, byDate, is, not, onDate } from './when';

const e = (expression: unknown): ExpressionSpecification => expression as ExpressionSpecification;
const START = ['coalesce', ['get', 'start_date'], '0000'], END = ['coalesce', ['get', 'end_date'], '9999'];
const standsOn = (day: unknown): ExpressionSpecification => e(['all', ['<=', START, day], ['>', END, day]]);
const FROM = ['global-state', 'from'], TO = ['global-state', 'to'];

/** Sources only the explorer has; `evidence` holds the stretches of the day shown. */
export const EXPLORE_SOURCES = ['evidence', 'passages', 'selection', 'measure'] as const;

/** First day of each step of the isochrone tint: every seventh evening from the start. */
export const WEEKS: readonly string[] = Array.from({ length: 17 }, (_, i) => addDays(CAMPAIGN.start, (i + 1) * 7)).filter((d) => d <= CAMPAIGN.end);

const RAMP = { soviet: ['#F4E6D4', '#DDA084', '#A94B36'], western: ['#E4EBE8', '#A3BCCD', '#4E7897'] } as const;

const mixed = (a: string, b: string, t: number): string =>
  `#${[1, 3, 5].map((i) => { const [x, y] = [a, b].map((h) => Number.parseInt(h.slice(i, i + 2), 16)) as [number, number]; return Math.round(x + (y - x) * t).toString(16).padStart(2, '0'); }).join('')}`;

/** Colour of a week, 0 first. */
export function weekColour(side: keyof typeof RAMP, week: number): string {
  const t = (week / WEEKS.length) * 2, ramp = RAMP[side];
  return t < 1 ? mixed(ramp[0], ramp[1], t) : mixed(ramp[1], ramp[2], t - 1);
}

const weekTint = (side: keyof typeof RAMP): ExpressionSpecification =>
  e(['case', ...WEEKS.flatMap((day, i) => [['<', ['get', 'start_date'], day], weekColour(side, i)]), weekColour(side, WEEKS.length)]);

const kept = e(['==', ['get', 'end_date'], '1945-05-10']);
const weekly = e(['in', ['get', 'start_date'], ['literal', WEEKS]]);
const shortDay = e(['concat', ['to-number', ['slice', ['get', 'start_date'], 8]], ' ', ['match', ['slice', ['get', 'start_date'], 5, 7], '01', 'Jan', '02', 'Feb', '03', 'Mar', '04', 'Apr', 'May']]);
const sideInk = e(['match', ['get', 'side'], 'soviet', colour.soviet, 'western', colour.western, colour.german]);

/** Pixels of `uncertainty_m` metres at 52° north: 78271.5 cos 52° m a pixel at zoom 0, both sides of the line. */
const bandWidth = e(['interpolate', ['exponential', 2], ['zoom'], 2, ['*', ['get', 'uncertainty_m'], 8 / 48188], 16, ['*', ['get', 'uncertainty_m'], 131072 / 48188]]);

export interface Placed { /** Style layer the new ones stand before; undefined: on top. */ before?: string; layers: LayerSpecification[] }

/** The layers by their place in the drawing order of `STYLE_LAYERS`. */
export const EXPLORE_LAYERS: readonly Placed[] = [
  { before: 'zones', layers: [
    { id: 'iso-western', type: 'fill', source: 'ground', filter: all(is('side', 'western'), kept), paint: { 'fill-color': weekTint('western') } },
    { id: 'iso-soviet', type: 'fill', source: 'ground', filter: all(is('side', 'soviet'), kept), paint: { 'fill-color': weekTint('soviet') } },
    { id: 'compare-lost', type: 'fill', source: 'ground', filter: all(standsOn(FROM), not(standsOn(TO))), paint: { 'fill-color': colour.pocket } },
    { id: 'compare-gained', type: 'fill', source: 'ground', filter: all(not(standsOn(FROM)), standsOn(TO)), paint: { 'fill-color': e(['match', ['get', 'side'], 'soviet', '#D98E74', '#86A9C4']) } },
    { id: 'band', type: 'line', source: 'evidence', layout: { 'line-cap': 'round', 'line-join': 'round' }, paint: { 'line-color': e(['match', ['get', 'side'], 'soviet', '#E9CDBD', '#C6D4DF']), 'line-width': bandWidth } },
  ] },
  { before: 'pockets', layers: [
    { id: 'iso-lines', type: 'line', source: 'front', filter: weekly, layout: { 'line-join': 'round' }, paint: { 'line-color': sideInk, 'line-width': 0.9, 'line-opacity': 0.75 } },
    { id: 'compare-soviet', type: 'line', source: 'front', filter: all(is('side', 'soviet'), standsOn(FROM)), layout: { 'line-join': 'round' }, paint: { 'line-color': colour.soviet, 'line-width': 1.6, 'line-dasharray': dashes(1.6, 2, 2.4) } },
    { id: 'compare-western', type: 'line', source: 'front', filter: all(is('side', 'western'), standsOn(FROM)), layout: { 'line-join': 'round' }, paint: { 'line-color': colour.western, 'line-width': DOUBLE.core + 0.4, 'line-dasharray': dashes(DOUBLE.core + 0.4, 2, 2.4) } },
    { id: 'advances-other-outline', type: 'line', source: 'advances', filter: all(is('axis', 'other'), byDate), layout: { 'line-join': 'round', 'line-cap': 'round' }, paint: { 'line-color': sideInk, 'line-width': 6.4 } },
    { id: 'advances-other', type: 'line', source: 'advances', filter: all(is('axis', 'other'), byDate), layout: { 'line-join': 'round', 'line-cap': 'round' }, paint: { 'line-color': e(['match', ['get', 'side'], 'soviet', colour.advance, colour.advanceWestern]), 'line-width': 4.4 } },
  ] },
  { before: 'lines-halo', layers: [
    { id: 'claims', type: 'circle', source: 'passages', paint: { 'circle-radius': 4, 'circle-color': colour.paper, 'circle-stroke-color': colour.story, 'circle-stroke-width': 1.6 } },
    { id: 'claims-today', type: 'circle', source: 'passages', filter: onDate, paint: { 'circle-radius': 7, 'circle-color': colour.paper, 'circle-stroke-color': colour.story, 'circle-stroke-width': 3 } },
    { id: 'selection-line', type: 'line', source: 'selection', layout: { 'line-join': 'round', 'line-cap': 'round' }, paint: { 'line-color': colour.ink, 'line-width': 3.4 } },
    { id: 'selection-point', type: 'circle', source: 'selection', filter: is('kind', 'point'), paint: { 'circle-radius': 9, 'circle-color': 'rgba(251,248,239,0.1)', 'circle-stroke-color': colour.ink, 'circle-stroke-width': 2.6 } },
    { id: 'measure', type: 'line', source: 'measure', paint: { 'line-color': colour.ink, 'line-width': 2 } },
    { id: 'measure-ends', type: 'circle', source: 'measure', filter: is('kind', 'point'), paint: { 'circle-radius': 4.5, 'circle-color': colour.ink, 'circle-stroke-color': colour.paper, 'circle-stroke-width': 1.6 } },
  ] },
  { before: 'names-1', layers: [
    { id: 'iso-names', type: 'symbol', source: 'front', filter: weekly,
      layout: { 'symbol-placement': 'line', 'symbol-spacing': 420, 'text-field': shortDay, 'text-font': ['Sans Bold'], 'text-size': SIZE.note, 'text-max-angle': 25 },
      paint: { 'text-color': sideInk, 'text-halo-color': colour.paper, 'text-halo-width': 1.8 } },
  ] },
];

const ramp = (side: 'soviet' | 'western'): string => [0, 4, 8, 12, 16].map((w, i) => `<path d="M${i * 6.4 + 1} 1h6.4v10h-6.4z" fill="${weekColour(side, w)}"/>`).join('');
const fill = (f: string): string => `<path d="M3 1h28v10H3z" fill="${f}"/>`;

export const EXPLORE_LEGEND: readonly LegendEntry[] = [
  { id: 'iso-soviet', explains: ['iso-soviet'], label: 'Soviet from January (pale) to May (deep), by weeks', swatch: ramp('soviet') },
  { id: 'iso-western', explains: ['iso-western'], label: 'Western Allied, by weeks', swatch: ramp('western') },
  { id: 'iso-lines', explains: ['iso-lines'], label: 'Front of every seventh evening', swatch: `<path d="M1 4H33" stroke="${colour.soviet}" stroke-width="1"/><path d="M1 9H33" stroke="${colour.western}" stroke-width="1"/>` },
  { id: 'compare-soviet-gain', explains: ['compare-gained'], label: 'Taken between the two evenings', swatch: `<path d="M3 1h14v10H3z" fill="#D98E74"/><path d="M17 1h14v10H17z" fill="#86A9C4"/>` },
  { id: 'compare-lost', explains: ['compare-lost'], label: 'Lost again between them', swatch: fill(colour.pocket) },
  { id: 'compare-lines', explains: ['compare-soviet', 'compare-western'], label: 'Front of the earlier evening', swatch: `<path d="M1 4H33" stroke="${colour.soviet}" stroke-width="1.6" stroke-dasharray="2 2.4"/><path d="M1 9H33" stroke="${colour.western}" stroke-width="2.3" stroke-dasharray="2 2.4"/>` },
  { id: 'band', explains: ['band'], label: 'The line may lie anywhere in this band', swatch: `<path d="M1 4H33" stroke="#E9CDBD" stroke-width="6"/><path d="M1 10H33" stroke="#C6D4DF" stroke-width="4"/>` },
  { id: 'claims', explains: ['claims', 'claims-today'], label: 'A passage of the accounts; large: on this day', swatch: `<circle cx="9" cy="6" r="3" fill="${colour.paper}" stroke="${colour.story}" stroke-width="1.6"/><circle cx="24" cy="6" r="4" fill="${colour.paper}" stroke="${colour.story}" stroke-width="2.6"/>` },
  { id: 'advances-other', explains: ['advances-other'], label: 'Roads of other armies, so far', swatch: `<path d="M1 3.500H33" stroke="${colour.advance}" stroke-width="4"/><path d="M1 9H33" stroke="${colour.advanceWestern}" stroke-width="4"/>` },
  { id: 'measure', explains: ['measure'], label: 'Measured by you', swatch: `<path d="M3 6H31" stroke="${colour.ink}" stroke-width="2"/><circle cx="3" cy="6" r="2.6" fill="${colour.ink}"/><circle cx="31" cy="6" r="2.6" fill="${colour.ink}"/>` },
];
