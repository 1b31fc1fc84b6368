// How are pockets and bridgeheads drawn? A pocket: hatched and outlined. A bridgehead: deeper tint of its holder.
import { colour, taken } from '../palette';
import { SIZE } from '../type';
import { is, onDate } from '../when';
import { inGroup } from '../subject';
import type { Subject } from '../subject';

export const bridgeheads: Subject = {
  layers: inGroup('bridgeheads',
    { id: 'bridgeheads', type: 'fill', source: 'bridgeheads', filter: onDate,
      paint: { 'fill-color': ['case', is('side', 'western'), taken.western[5], taken.soviet[5]], 'fill-opacity': 0.75 } }),
  legend: [{ id: 'bridgeheads', explains: ['bridgeheads'], label: 'Bridgehead', swatch: `<path d="M3 1h28v10H3z" fill="${taken.soviet[5]}" fill-opacity=".75"/>` }],
};

export const bridgeheadNames: Subject = {
  layers: inGroup('bridgeheads',
    { id: 'bridgehead-names', type: 'symbol', source: 'bridgeheads', filter: onDate, minzoom: 7.5,
      layout: { 'text-field': ['get', 'name'], 'text-font': ['Sans'], 'text-size': SIZE.note, 'text-max-width': 9 },
      paint: { 'text-color': colour.soviet, 'text-halo-color': colour.paper, 'text-halo-width': 1.4 } }),
  legend: [],
};

export const pockets: Subject = {
  layers: inGroup('pockets',
    { id: 'pockets', type: 'fill', source: 'pockets', filter: onDate, paint: { 'fill-color': colour.pocket } },
    { id: 'pockets-hatch', type: 'fill', source: 'pockets', filter: onDate, paint: { 'fill-pattern': 'hatch' } },
    { id: 'pockets-outline', type: 'line', source: 'pockets', filter: onDate, layout: { 'line-join': 'round' }, paint: { 'line-color': colour.german, 'line-width': 1.5 } }),
  legend: [{ id: 'pockets', explains: ['pockets-outline'], label: 'Pocket held by German troops', swatch: `<path d="M3 1h28v10H3z" fill="${colour.pocket}" stroke="${colour.german}" stroke-width="1.4"/><path d="M5 11 15 1M11 11 21 1M17 11 27 1" stroke="${colour.german}" stroke-width=".9"/>` }],
};

export const pocketNames: Subject = {
  layers: inGroup('pockets',
    { id: 'pocket-names', type: 'symbol', source: 'pockets', filter: onDate, minzoom: 4.8,
      layout: { 'text-field': ['get', 'name'], 'text-font': ['Sans Bold'], 'text-size': SIZE.note, 'text-max-width': 8 },
      paint: { 'text-color': colour.german, 'text-halo-color': colour.paper, 'text-halo-width': 1.6 } }),
  legend: [],
};
