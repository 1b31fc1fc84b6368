// How are the Seelow Heights and the German defence lines drawn? Hachure wedges; a trench wave.
import { colour } from '../palette';
import { SIZE } from '../type';
import { inGroup } from '../subject';
import type { Subject } from '../subject';

export const heights: Subject = {
  layers: inGroup('heights',
    { id: 'heights-line', type: 'line', source: 'heights', maxzoom: 9.2, layout: { 'line-join': 'round' }, paint: { 'line-color': colour.relief, 'line-width': 0.9, 'line-opacity': 0.7 } },
    { id: 'heights', type: 'fill', source: 'hachures', minzoom: 7.4, paint: { 'fill-color': colour.relief, 'fill-outline-color': 'rgba(107,78,49,0.15)' } }),
  legend: [{ id: 'heights', explains: ['heights', 'heights-line'], label: 'Edge of the heights (symbolic)',
    swatch: [3, 7, 11, 15, 19, 23, 27, 31].map((x, i) => `<path d="M${x - 1.2} 1h2.4L${x} ${i % 2 ? 8 : 11}z" fill="${colour.relief}"/>`).join('') }],
};

export const heightNames: Subject = {
  layers: inGroup('heights',
    { id: 'height-names', type: 'symbol', source: 'height-names', minzoom: 8.2,
      layout: { 'symbol-placement': 'line', 'symbol-spacing': 600, 'text-field': ['get', 'name'], 'text-font': ['Serif Italic'], 'text-size': SIZE.water, 'text-letter-spacing': 0.08, 'text-max-angle': 40 },
      paint: { 'text-color': colour.reliefName, 'text-halo-color': colour.land, 'text-halo-width': 1.6 } }),
  legend: [],
};

export const defenceLines: Subject = {
  layers: inGroup('defence-lines',
    { id: 'defence-lines', type: 'line', source: 'defence-lines', paint: { 'line-pattern': 'belt', 'line-width': 6 } }),
  legend: [{ id: 'defence-lines', explains: ['defence-lines'], label: 'German defence line', swatch: `<path d="M1 8h4V4h5v4h5V4h5v4h5V4h5v4h3" fill="none" stroke="${colour.german}" stroke-width="1.3"/>` }],
};
