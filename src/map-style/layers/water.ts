// How are land, sea, lakes and rivers drawn?
import type { ExpressionSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import { colour } from '../palette';
import { SIZE } from '../type';
import { byZoom } from '../symbols';
import { all, is, not } from '../when';
import { inGroup } from '../subject';
import type { Subject } from '../subject';

const main = is('rank', 1);
const canal = is('kind', 'canal');
const byRank = (second: number, third: number): unknown => ['match', ['get', 'rank'], 2, second, third];
const rankWidth = ['interpolate', ['linear'], ['zoom'], 5, byRank(1.1, 0.7), 9, byRank(1.5, 1), 12, byRank(4, 2.4), 14, byRank(14, 8)] as unknown as ExpressionSpecification;

/** Ground colours, below everything. */
export const land: Subject = {
  layers: [
    { id: 'sea', type: 'background', paint: { 'background-color': colour.sea } },
    { id: 'world', type: 'fill', source: 'world', maxzoom: 6.5, paint: { 'fill-color': colour.land } },
    { id: 'world-coast', type: 'line', source: 'world', maxzoom: 6.5, paint: { 'line-color': colour.coast, 'line-width': 0.7 } },
    { id: 'window', type: 'fill', source: 'window', paint: { 'fill-color': colour.sea } },
    { id: 'waterline', type: 'line', source: 'coast', layout: { 'line-join': 'round' }, paint: { 'line-color': colour.waterline, 'line-width': byZoom([[3, 3], [6, 7], [10, 10]]), 'line-opacity': 0.55 } },
    { id: 'land', type: 'fill', source: 'land', paint: { 'fill-color': colour.land } },
  ],
  legend: [],
};

/** Water lines, above the tint of the ground taken. */
export const water: Subject = {
  layers: [
    { id: 'coast', type: 'line', source: 'coast', layout: { 'line-join': 'round' }, paint: { 'line-color': colour.coast, 'line-width': byZoom([[3, 0.6], [7, 1.1]]) } },
    { id: 'lakes', type: 'fill', source: 'lakes', minzoom: 4.6, paint: { 'fill-color': colour.waterCore, 'fill-outline-color': colour.water } },
    { id: 'rivers', type: 'line', source: 'rivers', minzoom: 4.4, filter: all(not(main), not(canal)), layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': ['interpolate', ['linear'], ['zoom'], 11, colour.water, 13, colour.waterCore], 'line-width': rankWidth } },
    { id: 'canals', type: 'line', source: 'rivers', minzoom: 7.4, filter: canal, layout: { 'line-join': 'round' },
      paint: { 'line-color': ['interpolate', ['linear'], ['zoom'], 11, colour.water, 13, colour.waterCore], 'line-width': byZoom([[7, 0.8], [11, 1.6], [14, 7]]) } },
    { id: 'rivers-main', type: 'line', source: 'rivers', filter: main, layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': ['interpolate', ['linear'], ['zoom'], 7, colour.water, 8, colour.waterName], 'line-width': byZoom([[3.5, 1], [5, 1.9], [8, 3.6], [10.5, 7], [14, 26]]) } },
    { id: 'rivers-core', type: 'line', source: 'rivers', minzoom: 7, filter: main, layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': ['interpolate', ['linear'], ['zoom'], 7, colour.water, 8, colour.waterCore], 'line-width': byZoom([[7, 1], [8, 1.9], [10.5, 4.6], [14, 23]]) } },
    ...inGroup('canals', { id: 'canals-strong', type: 'line', source: 'rivers', filter: canal, layout: { 'line-join': 'round' },
      paint: { 'line-color': colour.waterName, 'line-width': byZoom([[5, 1.4], [9, 2], [14, 5]]) } }),
  ],
  legend: [{ id: 'canals', explains: ['canals-strong'], label: 'Canal', swatch: `<path d="M1 6H33" stroke="${colour.waterName}" stroke-width="2"/>` }],
};

type Stops = Parameters<typeof byZoom>[0];
const riverName = (id: string, band: 'small' | 'middle' | 'large', zooms: { minzoom: number; maxzoom?: number }, which: ExpressionSpecification, size: Stops, spacing: number): SymbolLayerSpecification => ({
  id, type: 'symbol', source: 'river-lines', ...zooms, filter: all(which, is('band', band)),
  layout: { 'symbol-placement': 'line', 'symbol-spacing': 380, 'text-field': ['get', 'name'], 'text-font': ['Serif Italic'], 'text-size': byZoom(size), 'text-letter-spacing': spacing, 'text-max-angle': 60, 'text-padding': 4 },
  paint: { 'text-color': colour.waterName, 'text-halo-color': colour.land, 'text-halo-width': 1.5 },
});

/** Names of rivers, along them. */
export const waterNames: Subject = {
  layers: [
    riverName('river-names-minor', 'small', { minzoom: 6.2, maxzoom: 8 }, not(main), [[6, 12], [8, 13]], 0.08),
    riverName('river-names-minor-middle', 'middle', { minzoom: 8, maxzoom: 10 }, not(main), [[8, 12.5], [10, 13.5]], 0.08),
    riverName('river-names-minor-large', 'large', { minzoom: 10 }, not(main), [[10, 13.5], [12, 14.5]], 0.08),
    riverName('river-names', 'small', { minzoom: 4.5, maxzoom: 8 }, main, [[4.5, SIZE.water], [6, SIZE.sea]], 0.16),
    riverName('river-names-middle', 'middle', { minzoom: 8, maxzoom: 10 }, main, [[8, SIZE.sea], [10, 17]], 0.14),
    riverName('river-names-large', 'large', { minzoom: 10 }, main, [[10, 17], [12, 18]], 0.14),
  ],
  legend: [],
};
