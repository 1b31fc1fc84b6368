// Which towns are named at which zoom, and how? Rank 1 first; a town whose name finds no room loses its dot too.
import type { LayerSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import { colour } from '../palette';
import { SIZE } from '../type';
import { all, highlighted, is, not } from '../when';
import type { Subject } from '../subject';

const halo = { 'text-color': colour.ink, 'text-halo-color': colour.paper, 'text-halo-width': 1.5 } as const;
type Layout = NonNullable<SymbolLayerSpecification['layout']>;
const around: Layout = { 'text-variable-anchor': ['left', 'right', 'top-left', 'bottom-left', 'top', 'bottom'], 'text-radial-offset': 0.52, 'text-justify': 'auto', 'text-max-width': 12, 'text-padding': 3 };

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
  layout: { ...around, 'text-padding': rank > 2 ? 7 : 4, 'text-field': ['get', 'name'], 'text-font': [font], 'text-size': size, 'icon-image': icon }, paint: halo,
}));

export const names: Subject = {
  layers: [
    ...towns,
    { id: 'names-berlin', type: 'symbol', source: 'names', maxzoom: 10.5, filter: all(berlin, not(highlighted)),
      layout: { ...around, 'text-radial-offset': 0.75, 'text-field': 'BERLIN', 'text-font': ['Sans Bold'], 'text-size': SIZE.berlin, 'text-letter-spacing': 0.06, 'icon-image': 'capital', 'icon-allow-overlap': true }, paint: halo },
    { id: 'names-highlight', type: 'symbol', source: 'names', filter: highlighted,
      layout: { ...around, 'text-radial-offset': 0.75, 'text-field': ['get', 'name'], 'text-font': ['Sans Bold'], 'text-size': SIZE.city, 'icon-image': 'emphasis', 'icon-allow-overlap': true, 'text-optional': true }, paint: halo },
  ],
  legend: [],
};
