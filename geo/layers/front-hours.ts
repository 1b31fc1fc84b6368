// Where did the fronts run every six hours of the assault? Lines between two evenings, all of them computed.
import { addDays } from '../model/day';
import type { Layer } from '../model/layer';
import { cleanLine } from './clean';
import type { LayerContext } from './context';
import { END_FIELD, ID_FIELD, OURS, START_FIELD, feature, field, type FlatFeature } from './feature';

/** 16 to 25 April at 0, 6 and 12 hours; 18 hours is the evening, see front-lines. */
export function frontLines6h({ surface }: LayerContext): Layer {
  const features = surface.hours.flatMap((h): FlatFeature[] => {
    const lines = h.lines.map(cleanLine).filter((l) => l.length > 1);
    if (lines.length === 0) return [];
    const hour = String(h.hour).padStart(2, '0');
    return [feature(`front-${h.side}-${h.day}-${hour}`, lines.length === 1 ? { type: 'LineString', coordinates: lines[0]! } : { type: 'MultiLineString', coordinates: lines },
      { side: h.side, start_date: h.day, end_date: addDays(h.day, 1), hour: h.hour, moment: `${h.day}T${hour}:00`, basis: 'interpolated' })];
  });
  return {
    id: 'front-lines-6h', geometry: 'LineString', ...OURS, features,
    title: 'Front lines every six hours, 16 to 25 April',
    description: 'The fronts at 0, 6 and 12 hours of the days of the assault; the evening (18 hours) is in front-lines. All are computed between the evenings: no source gives a line by the hour. Own ground on the left.',
    fields: [ID_FIELD, { ...field('side', 'string', 'Whose front.'), values: ['soviet', 'western'] as const }, START_FIELD, END_FIELD,
      field('hour', 'integer', 'Hour of the day, German summer time; evenings count as 18.', 'h'), field('moment', 'string', 'Day and hour, ISO 8601 local time.'),
      { ...field('basis', 'string', 'Always interpolated.'), values: ['interpolated'] as const }],
  };
}
