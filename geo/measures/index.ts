// Which numbers does the atlas publish? Every measure, each with unit, method, end points and date.
import type { LayerContext } from '../layers/context';
import type { Measure } from '../model/measure';
import { accuracy } from './accuracy';
import { dailyDistances } from './daily';
import { zoneAreas } from './zones';

/** All measures, in a fixed order; ids are unique. */
export const allMeasures = (ctx: LayerContext): Measure[] => [...dailyDistances(ctx), ...accuracy(ctx), ...zoneAreas(ctx)];
