// How are limits, zones and distance rings drawn?
import type { ExpressionSpecification } from 'maplibre-gl';
import { colour } from '../palette';
import { SIZE } from '../type';
import { byZoom, dashes } from '../symbols';
import { is } from '../when';
import { inGroup } from '../subject';
import type { Subject } from '../subject';

const zoneColour = ['match', ['get', 'power'], 'soviet', colour.zoneSoviet, 'british', colour.zoneBritish, 'american', colour.zoneAmerican, 'french', colour.zoneFrench, colour.land] as unknown as ExpressionSpecification;

/** Rings come in with the zoom they ask for. */
const inZoom = ['<=', ['get', 'zoom'], ['zoom']] as unknown as ExpressionSpecification;

export const zones: Subject = {
  layers: inGroup('zones', { id: 'zones', type: 'fill', source: 'zones', paint: { 'fill-color': zoneColour, 'fill-opacity': 0.8 } }),
  legend: [{ id: 'zones', explains: ['zones'], label: 'Occupation zones', swatch: `<path d="M1 1h8v10H1z" fill="${colour.zoneSoviet}"/><path d="M9 1h8v10H9z" fill="${colour.zoneBritish}"/><path d="M17 1h8v10h-8z" fill="${colour.zoneAmerican}"/><path d="M25 1h8v10h-8z" fill="${colour.zoneFrench}"/>` }],
};

export const zoneLines: Subject = {
  layers: inGroup('zones',
    { id: 'zone-lines', type: 'line', source: 'zones', layout: { 'line-join': 'round' }, paint: { 'line-color': colour.ink2, 'line-width': 1.1 } },
    { id: 'zone-names', type: 'symbol', source: 'zones', layout: { 'text-field': ['get', 'name'], 'text-font': ['Sans'], 'text-size': SIZE.note, 'text-letter-spacing': 0.12, 'text-max-width': 7 },
      paint: { 'text-color': colour.ink2, 'text-halo-color': colour.paper, 'text-halo-width': 1.4 } }),
  legend: [],
};

export const limits: Subject = {
  layers: [
    { id: 'borders', type: 'line', source: 'borders', maxzoom: 8, filter: is('kind', '1937'), paint: { 'line-color': colour.ink3, 'line-width': 0.9, 'line-dasharray': dashes(0.9, 6, 2.5, 1.2, 2.5), 'line-opacity': 0.8 } },
    { id: 'frame', type: 'line', source: 'window', maxzoom: 4.8, paint: { 'line-color': colour.ink3, 'line-width': 0.8, 'line-opacity': 0.7 } },
    { id: 'city', type: 'line', source: 'berlin-limit', minzoom: 6.2, paint: { 'line-color': colour.ink3, 'line-width': byZoom([[6, 0.7], [10, 1.1]]), 'line-dasharray': [4, 2] } },
    ...inGroup('berlin-limit', { id: 'berlin-limit', type: 'line', source: 'berlin-limit', layout: { 'line-join': 'round' }, paint: { 'line-color': colour.ink, 'line-width': 1.8, 'line-dasharray': dashes(1.8, 6, 2.5) } }),
  ],
  legend: [
    { id: 'frame', explains: ['frame'], label: 'Fronts are computed inside this frame', swatch: `<path d="M3 2h28v8H3z" fill="none" stroke="${colour.ink3}" stroke-width=".9"/>` },
    { id: 'berlin-limit', explains: ['berlin-limit'], label: 'Berlin city limit', swatch: `<path d="M1 6H33" stroke="${colour.ink}" stroke-width="1.8" stroke-dasharray="6 2.5"/>` },
  ],
};

export const cityGround: Subject = {
  layers: [{ id: 'city-ground', type: 'fill', source: 'berlin-limit', minzoom: 6.2, paint: { 'fill-color': colour.city, 'fill-opacity': 0.55 } }],
  legend: [],
};

export const rings: Subject = {
  layers: inGroup('rings',
    { id: 'rings', type: 'line', source: 'rings', filter: inZoom, paint: { 'line-color': colour.ink2, 'line-width': 1, 'line-dasharray': [1.4, 3] } }),
  legend: [{ id: 'rings', explains: ['rings'], label: 'Distance from the Brandenburg Gate', swatch: `<path d="M1 6H33" stroke="${colour.ink2}" stroke-width="1" stroke-dasharray="1.4 3"/>` }],
};

export const ringNames: Subject = {
  layers: inGroup('rings',
    { id: 'ring-names', type: 'symbol', source: 'ring-names', filter: inZoom,
      layout: { 'text-field': ['get', 'name'], 'text-font': ['Sans'], 'text-size': SIZE.ring },
      paint: { 'text-color': colour.ink2, 'text-halo-color': colour.land, 'text-halo-width': 1.6 } }),
  legend: [],
};
