// Which parts of the map can a passage ask for, and which style layers does that switch on?
import type { LayerSpecification } from 'maplibre-gl';
import { CAMPAIGN } from '../../geo/model/window';

/** Names a passage may list under `layers`. */
export const GROUPS = [
  'front-east', 'front-west', 'rings', 'berlin-limit', 'zones', 'halt-line', 'boundary', 'bridgeheads', 'heights', 'defence-lines',
  'pockets', 'captures', 'events', 'advances-zhukov', 'advances-konev', 'advances-patton', 'canals',
] as const;
export type Group = (typeof GROUPS)[number];

/** The group a style layer belongs to, or undefined for what every map shows. */
export const groupOf = (layer: LayerSpecification): Group | undefined =>
  (layer.metadata as { group?: Group } | undefined)?.group;

/** Visibility of every style layer, derived from the passage's groups alone. */
export function layersFor(layers: readonly LayerSpecification[], groups: readonly string[]): Record<string, 'visible' | 'none'> {
  return Object.fromEntries(layers.map((layer) => {
    const group = groupOf(layer);
    return [layer.id, group === undefined || groups.includes(group) ? 'visible' : 'none'];
  }));
}

/** The day the dated layers show: the passage's day held inside the campaign. */
export const mapDate = (day: string): string => (day < CAMPAIGN.start ? CAMPAIGN.start : day > CAMPAIGN.end ? CAMPAIGN.end : day);
