// How are captures, events and the axes of armies drawn?
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Group } from '../groups';
import { colour } from '../palette';
import { SIZE } from '../type';
import { all, byDate, is } from '../when';
import { inGroup } from '../subject';
import type { Subject } from '../subject';

const SIDE = ['match', ['get', 'side'], 'soviet', colour.soviet, 'western', colour.western, colour.german] as unknown as ExpressionSpecification;
const taken = ['in', ['get', 'kind'], ['literal', ['captured', 'held', 'contact']]] as unknown as ExpressionSpecification;
const today = ['==', ['get', 'start_date'], ['global-state', 'date']] as unknown as ExpressionSpecification;

export const captures: Subject = {
  layers: [
    ...inGroup('captures',
      { id: 'captures', type: 'circle', source: 'captures', filter: all(taken, byDate), minzoom: 5, paint: { 'circle-radius': 2.4, 'circle-color': SIDE, 'circle-stroke-color': colour.paper, 'circle-stroke-width': 0.8 } },
      { id: 'captures-today', type: 'circle', source: 'captures', filter: all(taken, today), paint: { 'circle-radius': 4.6, 'circle-color': SIDE, 'circle-stroke-color': colour.paper, 'circle-stroke-width': 1.4 } }),
    ...inGroup('events',
      { id: 'events', type: 'circle', source: 'events', filter: today, paint: { 'circle-radius': 4.6, 'circle-color': colour.paper, 'circle-stroke-color': colour.ink, 'circle-stroke-width': 2 } }),
  ],
  legend: [
    { id: 'captures', explains: ['captures', 'captures-today'], label: 'Place taken; large: that day', swatch: `<circle cx="8" cy="6" r="2.4" fill="${colour.soviet}"/><circle cx="16" cy="6" r="2.4" fill="${colour.western}"/><circle cx="26" cy="6" r="4.6" fill="${colour.soviet}"/>` },
    { id: 'events', explains: ['events'], label: 'Event of the day', swatch: `<circle cx="17" cy="6" r="4.4" fill="${colour.paper}" stroke="${colour.ink}" stroke-width="2"/>` },
  ],
};

const named = ['>', ['get', 'named_until'], ['global-state', 'date']] as unknown as ExpressionSpecification;

const axis = (who: 'zhukov' | 'konev' | 'patton'): LayerSpecification[] => {
  const west = who === 'patton';
  const mine = is('axis', who);
  return inGroup(`advances-${who}` satisfies Group,
    { id: `advances-${who}-outline`, type: 'line', source: 'advances', filter: all(mine, byDate), layout: { 'line-join': 'round', 'line-cap': 'round' }, paint: { 'line-color': west ? colour.western : colour.soviet, 'line-width': 6.4 } },
    { id: `advances-${who}`, type: 'line', source: 'advances', filter: all(mine, byDate), layout: { 'line-join': 'round', 'line-cap': 'round' }, paint: { 'line-color': west ? colour.advanceWestern : colour.advance, 'line-width': 4.4 } },
    { id: `advances-${who}-names`, type: 'symbol', source: 'advances', filter: all(mine, byDate, named), minzoom: 5,
      layout: { 'symbol-placement': 'line-center', 'text-field': ['upcase', ['get', 'army']], 'text-font': ['Sans Bold'], 'text-size': SIZE.note, 'text-letter-spacing': 0.06, 'text-offset': [0, -0.9], 'text-max-angle': 50 },
      paint: { 'text-color': west ? colour.western : colour.soviet, 'text-halo-color': colour.paper, 'text-halo-width': 1.6 } });
};

const sample = (fill: string, line: string): string => `<path d="M1 6H33" stroke="${line}" stroke-width="6.4"/><path d="M1.6 6H32.400" stroke="${fill}" stroke-width="4.400"/>`;
export const advances: Subject = {
  layers: [...axis('zhukov'), ...axis('konev'), ...axis('patton')],
  legend: [
    { id: 'advances-east', explains: ['advances-zhukov', 'advances-konev'], label: 'Road of a Soviet army, so far', swatch: sample(colour.advance, colour.soviet) },
    { id: 'advances-west', explains: ['advances-patton'], label: 'Road of Third Army, so far', swatch: sample(colour.advanceWestern, colour.western) },
  ],
};
