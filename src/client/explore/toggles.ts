// Which layers can a reader switch on, and which style layers does each stand for?
import type { LayerSpecification } from 'maplibre-gl';
import { groupOf } from '../../map-style/groups';

export interface Toggle { id: string; label: string; on: boolean; /** Heading it stands under. */ part: 'Fronts' | 'Facts' | 'Orders and plans' | 'Ground and water' }

/** In the order of the menu. `on`: visible where the address says nothing. */
export const TOGGLES: readonly Toggle[] = [
  { id: 'front-east', label: 'Soviet front and ground taken', on: true, part: 'Fronts' },
  { id: 'front-west', label: 'Western front and ground taken', on: true, part: 'Fronts' },
  { id: 'earlier', label: 'Earlier fronts', on: true, part: 'Fronts' },
  { id: 'pockets', label: 'Pockets', on: true, part: 'Fronts' },
  { id: 'bridgeheads', label: 'Bridgeheads', on: true, part: 'Fronts' },
  { id: 'band', label: 'How sure: the band the line may lie in', on: false, part: 'Fronts' },
  { id: 'captures', label: 'Places taken', on: true, part: 'Facts' },
  { id: 'events', label: 'Events of the day', on: true, part: 'Facts' },
  { id: 'claims', label: 'What the accounts tell', on: false, part: 'Facts' },
  { id: 'advances', label: 'Advances of the armies', on: false, part: 'Facts' },
  { id: 'halt-line', label: 'Western halt line', on: false, part: 'Orders and plans' },
  { id: 'boundary', label: 'Zhukov–Konev boundary', on: false, part: 'Orders and plans' },
  { id: 'defence-lines', label: 'German defence lines', on: false, part: 'Orders and plans' },
  { id: 'zones', label: 'Occupation zones', on: false, part: 'Orders and plans' },
  { id: 'rivers', label: 'Rivers and lakes', on: true, part: 'Ground and water' },
  { id: 'canals', label: 'Canals, strongly drawn', on: false, part: 'Ground and water' },
  { id: 'heights', label: 'Seelow Heights', on: true, part: 'Ground and water' },
  { id: 'towns', label: 'Towns', on: true, part: 'Ground and water' },
  { id: 'berlin-limit', label: 'Berlin city limit', on: false, part: 'Ground and water' },
  { id: 'rings', label: 'Distance rings round Berlin', on: false, part: 'Ground and water' },
];

export const DEFAULT_LAYERS: readonly string[] = TOGGLES.filter((t) => t.on).map((t) => t.id);

const RIVERS = /^(rivers|river-names|lakes|canals$)/;
const TOWNS = /^names-(?!highlight)/;

/** The toggle a style layer hangs on; undefined for what every map shows. Earlier fronts also need their own front. */
export function toggleOf(layer: LayerSpecification): readonly string[] {
  if (/^front-\w+-earlier$/.test(layer.id)) return ['earlier', groupOf(layer)!];
  if (RIVERS.test(layer.id)) return ['rivers'];
  if (TOWNS.test(layer.id)) return ['towns'];
  const own = /^(band|claims|advances)(-|$)/.exec(layer.id)?.[1];
  if (own) return [own];
  const group = groupOf(layer) as string | undefined;
  return group ? [group] : [];
}

interface Shown { layers: readonly string[]; mode: 'evening' | 'isochrones'; compare: string | null }

const SIDE_OF: Record<string, string> = { soviet: 'front-east', western: 'front-west' };

/** Whether a style layer is drawn for what the reader chose. */
export function isShown(layer: LayerSpecification, { layers, mode, compare }: Shown): boolean {
  const [kind = '', side = ''] = layer.id.split('-');
  if (kind === 'iso') return mode === 'isochrones' && (SIDE_OF[side] === undefined || layers.includes(SIDE_OF[side]));
  if (kind === 'compare') return compare !== null && (SIDE_OF[side] === undefined || layers.includes(SIDE_OF[side]));
  if (kind === 'ground' && mode === 'isochrones') return false;
  if (layer.id.endsWith('-earlier') && (mode === 'isochrones' || compare !== null)) return false;
  return toggleOf(layer).every((id) => layers.includes(id));
}
