// Which towns are named at which zoom, and how? Rank 1 first; a town whose name finds no room loses its dot too.
import type { LayerSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import { colour } from '../palette';
import { SIZE } from '../type';
import { all, highlighted, is, not } from '../when';
import type { Subject } from '../subject';

const halo = { 'text-color': colour.ink, 'text-halo-color': colour.paper, 'text-halo-width': 1.5 } as const;
type Layout = NonNullable<SymbolLayerSpecification['layout']>;
/** A name `gap` px from its dot, with `padding` px kept free round it. MapLibre adds the padding to the gap, so it is taken off first. */
const around = (gap: number, padding: number, size: number): Layout => ({
  'text-variable-anchor': ['left', 'right', 'top-left', 'bottom-left', 'top', 'bottom'], 'text-radial-offset': Math.round(((gap - padding) / size) * 1000) / 1000,
  'text-justify': 'auto', 'text-max-width': 12, 'text-padding': padding, 'text-size': size,
});

const RANKS = [
  { rank: 5, minzoom: 10, size: SIZE.village, font: 'Sans', icon: 'dot-small' },
  { rank: 4, minzoom: 8.4, size: SIZE.village, font: 'Sans', icon: 'dot-small' },
  { rank: 3, minzoom: 6.4, size: SIZE.town, font: 'Sans', icon: 'dot' },
  { rank: 2, minzoom: 4.7, size: SIZE.city, font: 'Sans', icon: 'ring' },
  { rank: 1, minzoom: 2.5, size: SIZE.city, font: 'Sans Bold', icon: 'ring' },
] as const;

const berlin = is('id', 'berlin');

const towns: LayerSpecification[] = RANKS.map(({ rank, minzoom, size, font, icon }) => ({
  id: `names-${rank}`, type: 'symbol', source: 'names', minzoom, filter: all(is('rank', rank), not(berlin), not(highlighted)),
  layout: { ...around(7, rank > 2 ? 6 : 4, size), 'text-field': ['get', 'name'], 'text-font': [font], 'icon-image': icon }, paint: halo,
}));

export const names: Subject = {
  layers: [
    ...towns,
    { id: 'names-berlin', type: 'symbol', source: 'names', maxzoom: 10.5, filter: all(berlin, not(highlighted)),
      layout: { ...around(11.5, 3, SIZE.berlin), 'text-field': 'BERLIN', 'text-font': ['Sans Bold'], 'text-letter-spacing': 0.06, 'icon-image': 'capital', 'icon-allow-overlap': true }, paint: halo },
    { id: 'names-highlight', type: 'symbol', source: 'names', filter: highlighted,
      layout: { ...around(10, 3, SIZE.city), 'text-field': ['get', 'name'], 'text-font': ['Sans Bold'], 'icon-image': 'emphasis', 'icon-allow-overlap': true, 'text-optional': true }, paint: halo },
  ],
  legend: [],
};
