// What does a layer script receive? The facts, the base geography and the computed surface; nothing else.
import type { Base } from '../model/base';
import type { Facts } from '../model/facts';
import type { Layer } from '../model/layer';
import type { Surface } from '../surface';

export interface LayerContext { facts: Facts; base: Base; surface: Surface }

/** One published layer is one pure function. */
export type LayerScript = (ctx: LayerContext) => Layer;
