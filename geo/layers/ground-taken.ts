// Whose ground was it? What came under a side's control on a day and stayed.
import { CAMPAIGN_END_EXCLUSIVE } from '../model/scalars';
import type { Layer } from '../model/layer';
import { areaKm2 } from '../model/ring-area';
import { cleanArea } from './clean';
import type { LayerContext } from './context';
import { END_FIELD, ID_FIELD, OURS, START_FIELD, feature, field, type FlatFeature } from './feature';

/** One feature a side and day with ground gained; the first of each side is all it held at the start. */
export function groundTaken({ surface }: LayerContext): Layer {
  const features = (['soviet', 'western'] as const).flatMap((side) => surface.days[side].flatMap((day): FlatFeature[] => {
    const geometry = cleanArea(day.gained);
    if (!geometry) return [];
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    return [feature(`ground-${side}-${day.day}`, geometry, { side, start_date: day.day, end_date: CAMPAIGN_END_EXCLUSIVE, area_km2: Math.round(areaKm2(polygons) * 10) / 10 })];
  }));
  return {
    id: 'ground-taken', geometry: 'Polygon', ...OURS, features,
    title: 'Ground taken, day by day',
    description: 'Ground that came under a side\'s control on a day and stayed. Who held a point on the evening of day D: the side of the feature that contains it with start_date <= D < end_date; none = German. The first feature of each side is all it held at the start. Cut at coasts and neutral borders; Soviet ground is drawn north of 48° N only, where the facts end.',
    fields: [ID_FIELD, { ...field('side', 'string', 'Who took it.'), values: ['soviet', 'western'] as const }, { ...START_FIELD, description: 'The evening by which it was taken.' },
      { ...END_FIELD, description: 'Exclusive end: 1945-05-10, or the day it was lost again.' }, field('area_km2', 'number', 'Area on the ellipsoid\'s authalic sphere.', 'km²')],
  };
}
