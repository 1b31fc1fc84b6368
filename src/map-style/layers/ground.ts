// How is ground taken drawn? Opaque tint by age, later deeper, one hue a side; a thin line marks each edge of tint.
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { TINT_EDGES, colour, taken } from '../palette';
import { all, is, onDate, onEarlier } from '../when';
import { inGroup } from '../subject';
import type { Subject } from '../subject';

type SideName = 'soviet' | 'western';
const GROUP = { soviet: 'front-east', western: 'front-west' } as const;

/** The tint of a feature of `ground-taken` by the day it was taken. */
const tint = (side: SideName): ExpressionSpecification => ['case',
  ...TINT_EDGES.flatMap((edge, i) => [['<=', ['get', 'start_date'], edge], taken[side][i]]), taken[side][5]] as unknown as ExpressionSpecification;

const ground = (side: SideName): LayerSpecification[] => inGroup(GROUP[side],
  { id: `ground-${side}`, type: 'fill', source: 'ground', filter: all(is('side', side), onDate), paint: { 'fill-color': tint(side) } });

const history = (side: SideName): LayerSpecification[] => inGroup(GROUP[side],
  { id: `front-${side}-earlier`, type: 'line', source: 'front', filter: all(is('side', side), onEarlier(TINT_EDGES)), layout: { 'line-join': 'round' },
    paint: { 'line-color': side === 'soviet' ? colour.sovietDaily : colour.westernDaily, 'line-width': 0.9 } });

const steps = (side: SideName): string => [1, 2, 3, 4, 5].map((i) => `<path d="M${(i - 1) * 6.4 + 1} 1h6.4v10h-6.4z" fill="${taken[side][i]}"/>`).join('');

export const groundTaken: Subject = {
  layers: [...ground('western'), ...ground('soviet')],
  legend: [
    { id: 'ground-soviet', explains: ['ground-soviet'], label: 'Soviet ground, later deeper', swatch: steps('soviet') },
    { id: 'ground-western', explains: ['ground-western'], label: 'Western ground, later deeper', swatch: steps('western') },
  ],
};

export const earlier: Subject = {
  layers: [...history('western'), ...history('soviet')],
  legend: [
    { id: 'earlier', explains: ['front-soviet-earlier', 'front-western-earlier'], label: 'Earlier fronts: 1 Feb, 1 Mar, 29 Mar, 12 Apr, 26 Apr',
      swatch: `<path d="M1 3H33" stroke="${colour.sovietDaily}" stroke-width="1"/><path d="M1 9H33" stroke="${colour.westernDaily}" stroke-width="1"/>` },
  ],
};
