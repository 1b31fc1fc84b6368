// What is drawn in which order? The list of subjects, from the ground up.
import type { LayerSpecification } from 'maplibre-gl';
import type { LegendEntry, Subject } from './subject';
import { land, water, waterNames } from './layers/water';
import { earlier, groundTaken } from './layers/ground';
import { fronts } from './layers/fronts';
import { bridgeheadNames, bridgeheads, pocketNames, pockets } from './layers/pockets';
import { defenceLines, heightNames, heights } from './layers/heights';
import { boundary, haltLine } from './layers/orders';
import { cityGround, limits, ringNames, rings, zoneLines, zones } from './layers/context';
import { names } from './layers/names';
import { pins, storyLines, storyNames } from './layers/story';
import { advances, captures } from './layers/records';

/** Names stand last: MapLibre gives room to the topmost first, and the still maps do the same. */
export const SUBJECTS: readonly Subject[] = [
  land, cityGround, groundTaken, zones, bridgeheads, heights, earlier, water, zoneLines, limits, rings, pockets, defenceLines, advances, boundary, haltLine,
  fronts, captures, storyLines,
  ringNames, waterNames, heightNames, bridgeheadNames, pocketNames, names, storyNames, pins,
];

/** Every style layer in drawing order. */
export const STYLE_LAYERS: readonly LayerSpecification[] = SUBJECTS.flatMap((s) => s.layers);
/** Every legend entry; show those that explain a layer that is drawn. */
export const LEGEND: readonly LegendEntry[] = SUBJECTS.flatMap((s) => s.legend);

/** The legend of a map on which the style layers `drawn` show something. */
export const legendOf = (drawn: readonly string[]): LegendEntry[] => LEGEND.filter((entry) => entry.explains.some((id) => drawn.includes(id)));
