// How well do the facts predict one another? Each capture with the day the other facts would give it.
import { isoDay } from '../model/day';
import type { Layer } from '../model/layer';
import { round5 } from './clean';
import type { LayerContext } from './context';
import { ID_FIELD, OURS, START_FIELD, feature, field, type FlatFeature } from './feature';

/** One point a tested capture. */
export function validation({ surface, facts }: LayerContext): Layer {
  const names = new Map(facts.places.map((p) => [p.id, p.name]));
  const features = surface.validation.captures.map((c): FlatFeature => feature(`test-${c.id}-${c.side}`, { type: 'Point', coordinates: c.at.map(round5) }, {
    capture: c.id, place: c.place, name: names.get(c.place) ?? '', side: c.side, start_date: isoDay(c.day), predicted: isoDay(c.predicted), error_days: c.predicted - c.day,
  }));
  return {
    id: 'validation', geometry: 'Point', ...OURS, features,
    title: 'Test of the captures',
    description: 'Each dated capture left out in turn, and the day on which the other facts (traces and captures) would have put it. Places that no two traces enclose can\'t be tested and are missing.',
    fields: [ID_FIELD, field('capture', 'string', 'Id of the capture left out.'), field('place', 'string', 'Id of its place.'), field('name', 'string', 'Name of 1945.'),
      { ...field('side', 'string', 'Who took it.'), values: ['soviet', 'western'] as const }, { ...START_FIELD, description: 'The day the source gives.' },
      field('predicted', 'date', 'The day the other facts give.'), field('error_days', 'integer', 'Predicted less recorded; later is positive.', 'd')],
  };
}
