// How are the fronts of the day drawn? Soviet: a comb, ticks on its own side. Western: a double line. Broken where computed.
import type { LayerSpecification } from 'maplibre-gl';
import { colour } from '../palette';
import { BROKEN, COMB, DOUBLE, dashes } from '../symbols';
import { all, is, not, onDate } from '../when';
import { inGroup } from '../subject';
import type { Subject } from '../subject';

const documented = is('basis', 'documented');
const join = { 'line-join': 'round' } as const;

const comb: LayerSpecification[] = inGroup('front-east',
  { id: 'front-soviet-halo', type: 'line', source: 'front', filter: all(is('side', 'soviet'), onDate), layout: join,
    paint: { 'line-color': colour.paper, 'line-width': COMB.line + 2.2, 'line-opacity': 0.7 } },
  { id: 'front-soviet-ticks', type: 'line', source: 'front', filter: all(is('side', 'soviet'), onDate), layout: join,
    paint: { 'line-color': colour.soviet, 'line-width': COMB.tick, 'line-offset': -COMB.tick / 2, 'line-dasharray': dashes(COMB.tick, COMB.tickWidth, COMB.every - COMB.tickWidth) } },
  { id: 'front-soviet', type: 'line', source: 'front', filter: all(is('side', 'soviet'), documented, onDate), layout: join,
    paint: { 'line-color': colour.soviet, 'line-width': COMB.line } },
  { id: 'front-soviet-computed', type: 'line', source: 'front', filter: all(is('side', 'soviet'), not(documented), onDate), layout: join,
    paint: { 'line-color': colour.soviet, 'line-width': COMB.line, 'line-dasharray': dashes(COMB.line, BROKEN.on, BROKEN.off) } });

const double: LayerSpecification[] = inGroup('front-west',
  { id: 'front-western', type: 'line', source: 'front', filter: all(is('side', 'western'), documented, onDate), layout: join,
    paint: { 'line-color': colour.western, 'line-width': DOUBLE.casing } },
  { id: 'front-western-core', type: 'line', source: 'front', filter: all(is('side', 'western'), documented, onDate), layout: join,
    paint: { 'line-color': colour.paper, 'line-width': DOUBLE.core } },
  { id: 'front-western-computed', type: 'line', source: 'front', filter: all(is('side', 'western'), not(documented), onDate), layout: join,
    paint: { 'line-color': colour.western, 'line-width': DOUBLE.casing, 'line-dasharray': dashes(DOUBLE.casing, BROKEN.on + 2, BROKEN.off) } },
  { id: 'front-western-computed-core', type: 'line', source: 'front', filter: all(is('side', 'western'), not(documented), onDate), layout: join,
    paint: { 'line-color': colour.paper, 'line-width': DOUBLE.core, 'line-dasharray': dashes(DOUBLE.core, BROKEN.on + 2, BROKEN.off) } });

const S = colour.soviet, W = colour.western;
export const fronts: Subject = {
  layers: [...double, ...comb],
  legend: [
    { id: 'front-soviet', explains: ['front-soviet'], label: 'Soviet front', swatch: `<path d="M1 8.5H33" stroke="${S}" stroke-width="2.3"/><path d="M5 8V3M13 8V3M21 8V3M29 8V3" stroke="${S}" stroke-width="1.25"/>` },
    { id: 'front-soviet-computed', explains: ['front-soviet-computed'], label: 'Soviet front, computed', swatch: `<path d="M1 8.5H33" stroke="${S}" stroke-width="2.3" stroke-dasharray="7.5 3"/><path d="M5 8V3M15 8V3M25 8V3" stroke="${S}" stroke-width="1.25"/>` },
    { id: 'front-western', explains: ['front-western'], label: 'Western Allied front', swatch: `<path d="M1 6H33" stroke="${W}" stroke-width="4.6"/><path d="M1 6H33" stroke="${colour.paper}" stroke-width="1.9"/>` },
    { id: 'front-western-computed', explains: ['front-western-computed'], label: 'Western front, computed', swatch: `<g stroke-dasharray="9.5 3"><path d="M1 6H33" stroke="${W}" stroke-width="4.6"/><path d="M1 6H33" stroke="${colour.paper}" stroke-width="1.9"/></g>` },
  ],
};
