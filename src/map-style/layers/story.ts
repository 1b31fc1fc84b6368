// How are a passage's own marks drawn? Measured lines solid, told ones dotted story purple; record pins filled, story pins hollow.
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { colour } from '../palette';
import { SIZE } from '../type';
import { CABLE, TOLD, dashes } from '../symbols';
import { is } from '../when';
import type { Subject } from '../subject';

const KIND_COLOUR = ['match', ['get', 'kind'], 'told', colour.story, colour.ink] as unknown as ExpressionSpecification;

export const storyLines: Subject = {
  layers: [
    { id: 'lines-halo', type: 'line', source: 'story-lines', layout: { 'line-cap': 'round' }, paint: { 'line-color': colour.paper, 'line-width': 4.4, 'line-opacity': 0.75 } },
    { id: 'lines-measure', type: 'line', source: 'story-lines', filter: is('kind', 'measure'), layout: { 'line-cap': 'butt' }, paint: { 'line-color': colour.ink, 'line-width': 1.5 } },
    { id: 'lines-cable', type: 'line', source: 'story-lines', filter: is('kind', 'cable'), paint: { 'line-color': colour.ink2, 'line-width': 1.5, 'line-dasharray': dashes(1.5, ...CABLE) } },
    { id: 'lines-told', type: 'line', source: 'story-lines', filter: is('kind', 'told'), layout: { 'line-cap': 'round' }, paint: { 'line-color': colour.story, 'line-width': 2.2, 'line-dasharray': dashes(2.2, ...TOLD) } },
  ],
  legend: [
    { id: 'measure', explains: ['lines-measure'], label: 'Measured distance', swatch: `<path d="M1 6H33" stroke="${colour.ink}" stroke-width="1.5"/>` },
    { id: 'cable', explains: ['lines-cable'], label: 'Way of the message', swatch: `<path d="M1 6H33" stroke="${colour.ink2}" stroke-width="1.5" stroke-dasharray="6 4"/>` },
    { id: 'told', explains: ['lines-told'], label: 'Only told or planned', swatch: `<path d="M2 6H33" stroke="${colour.story}" stroke-width="2.2" stroke-linecap="round" stroke-dasharray=".1 4"/>` },
  ],
};

export const storyNames: Subject = {
  layers: [
    { id: 'line-labels', type: 'symbol', source: 'story-labels',
      layout: { 'text-field': ['get', 'label'], 'text-font': ['Sans Bold'], 'text-size': SIZE.line, 'text-rotate': ['get', 'angle'], 'text-rotation-alignment': 'map', 'text-max-width': 40, 'text-offset': [0, -0.72], 'text-allow-overlap': true },
      paint: { 'text-color': KIND_COLOUR, 'text-halo-color': colour.paper, 'text-halo-width': 2 } },
  ],
  legend: [],
};

const pin = (kind: 'story' | 'record', ink: string): LayerSpecification => ({
  id: `pins-${kind}`, type: 'symbol', source: 'story-pins', filter: is('kind', kind),
  layout: { 'icon-image': `pin-${kind}`, 'icon-anchor': 'bottom', 'icon-allow-overlap': true, 'text-field': ['get', 'label'], 'text-font': ['Sans Bold'], 'text-size': SIZE.line,
    'text-variable-anchor-offset': ['left', [0.85, -1.45], 'right', [-0.85, -1.45], 'bottom', [0, -2.3], 'top', [0, 0.5]], 'text-justify': 'auto', 'text-max-width': 14, 'text-optional': true },
  paint: { 'text-color': ink, 'text-halo-color': colour.paper, 'text-halo-width': 1.8 },
});

export const pins: Subject = {
  layers: [pin('record', colour.ink), pin('story', colour.story)],
  legend: [
    { id: 'pin-record', explains: ['pins-record'], label: 'On record', swatch: `<path d="M17 12C13 7 12.4 5.800 12.400 4.700a4.600 4.600 0 1 1 9.200 0C21.600 5.800 21 7 17 12z" fill="${colour.ink}"/><circle cx="17" cy="4.800" r="1.600" fill="${colour.paper}"/>` },
    { id: 'pin-story', explains: ['pins-story'], label: 'Told', swatch: `<path d="M17 11.400C13.500 7 12.900 5.800 12.900 4.700a4.100 4.100 0 1 1 8.200 0C21.100 5.800 20.500 7 17 11.400z" fill="${colour.paper}" stroke="${colour.story}" stroke-width="1.200"/>` },
  ],
};
