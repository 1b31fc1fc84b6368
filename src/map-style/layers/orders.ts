// How are lines that are orders, not fronts, drawn? The halt line: beads. The inter-front boundary: dash-dot-dot with its end marked.
import { colour } from '../palette';
import { BEADS, BOUNDARY, dashes } from '../symbols';
import { onDate } from '../when';
import { inGroup } from '../subject';
import type { Subject } from '../subject';

export const haltLine: Subject = {
  layers: inGroup('halt-line',
    { id: 'halt-line', type: 'line', source: 'halt-line', filter: onDate, layout: { 'line-join': 'round', 'line-cap': 'butt' }, paint: { 'line-color': colour.ink, 'line-width': BEADS.line } },
    { id: 'halt-line-beads', type: 'line', source: 'halt-line', filter: onDate, layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': colour.paper, 'line-width': BEADS.bead, 'line-dasharray': dashes(BEADS.bead, 0.02, BEADS.every) } }),
  legend: [{ id: 'halt-line', explains: ['halt-line'], label: 'Line where the Western armies were ordered to halt',
    swatch: `<path d="M1 6H33" stroke="${colour.ink}" stroke-width="5.2"/><path d="M3.5 6H33" stroke="${colour.paper}" stroke-width="2.5" stroke-linecap="round" stroke-dasharray=".02 5"/>` }],
};

export const boundary: Subject = {
  layers: inGroup('boundary',
    { id: 'boundary-halo', type: 'line', source: 'boundary', filter: onDate, paint: { 'line-color': colour.paper, 'line-width': 4.6, 'line-opacity': 0.7 } },
    { id: 'boundary', type: 'line', source: 'boundary', filter: onDate, paint: { 'line-color': colour.ink, 'line-width': 2.1, 'line-dasharray': dashes(2.1, ...BOUNDARY) } },
    { id: 'boundary-end', type: 'circle', source: 'boundary-ends', filter: onDate, paint: { 'circle-radius': 5, 'circle-color': colour.paper, 'circle-stroke-color': colour.ink, 'circle-stroke-width': 2 } }),
  legend: [{ id: 'boundary', explains: ['boundary'], label: 'Zhukov–Konev boundary; the ring is where it ends',
    swatch: `<path d="M1 6H27" stroke="${colour.ink}" stroke-width="2.1" stroke-dasharray="9 3 1.6 3 1.6 3"/><circle cx="28.5" cy="6" r="3.6" fill="${colour.paper}" stroke="${colour.ink}" stroke-width="1.6"/>` }],
};
