// Where on the map do the accounts tell something, and when? The passages of the search index as points.
import type { MapCollection, MapFeature } from '../../map-style/map-layers';
import { addDays } from '../../../geo/model/day';
import { KINDS, type Entry } from './search';

/** One point a passage, dated with the day its map shows. */
export const passageSource = (entries: readonly Entry[]): MapCollection => ({
  type: 'FeatureCollection',
  features: entries.filter(([kind, , , , , lon, lat]) => KINDS[kind] === 'passage' && (lon || lat)).map(([, id, title, , , lon, lat, day]): MapFeature => ({
    type: 'Feature', id, properties: { id, name: title, start_date: day, end_date: addDays(day, 1) }, geometry: { type: 'Point', coordinates: [lon, lat] },
  })),
});
