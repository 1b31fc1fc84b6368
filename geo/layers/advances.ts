// Which way did an army come, and when was it where? One line for each leg between two of its dated places.
import type { Layer } from '../model/layer';
import type { LayerContext } from './context';
import { END_FIELD, ID_FIELD, OURS, START_FIELD, feature, field, type FlatFeature } from './feature';
import { CAMPAIGN_END_EXCLUSIVE } from '../model/scalars';
import { geodesicKm } from '../model/geodesic';
import { cleanLine } from './clean';

/** Straight legs between the captures an advance lists, in their order; unknown captures and legs of no length are left out. */
export function advances({ facts }: LayerContext): Layer {
  const captures = new Map(facts.captures.map((c) => [c.id, c]));
  const features = facts.advances.flatMap((advance) => advance.captures.slice(1).flatMap((id, i): FlatFeature[] => {
    const a = captures.get(advance.captures[i]!), b = captures.get(id);
    if (!a || !b) return [];
    const coordinates = cleanLine([[a.lon, a.lat], [b.lon, b.lat]]);
    if (coordinates.length < 2) return [];
    return [feature(`${advance.id}-${i + 1}`, { type: 'LineString', coordinates }, {
      advance: advance.id, leg: i + 1, name: advance.name, side: advance.side, army: advance.army,
      from_place: a.place, to_place: b.place, left_date: a.date, start_date: b.date, end_date: CAMPAIGN_END_EXCLUSIVE,
      length_km: Math.round(geodesicKm([a.lon, a.lat], [b.lon, b.lat]) * 10) / 10, facts: `${a.id} ${b.id}`, note: advance.note,
    })];
  }));
  return {
    id: 'advances', geometry: 'LineString', ...OURS, features,
    title: 'Advances of the armies',
    description: 'Axes of single armies as straight legs between dated places. They show order and direction; the roads really taken are not drawn.',
    fields: [ID_FIELD, field('advance', 'string', 'Id of the advance; the same for all its legs.'), field('leg', 'integer', 'Place in the order, from 1.'),
      field('name', 'string', 'Name.'), { ...field('side', 'string', 'Side.'), values: ['soviet', 'western'] }, field('army', 'string', 'Army.'),
      field('from_place', 'string', 'Id of the place the leg starts from.'), field('to_place', 'string', 'Id of the place it reaches.'),
      field('left_date', 'date', 'Day of the statement at its start.'), { ...START_FIELD, description: 'Day the end of the leg was reached.' }, END_FIELD,
      field('length_km', 'number', 'Geodesic length.', 'km'), field('facts', 'string', 'Ids of the two captures.'), field('note', 'string', 'Remarks.')],
  };
}
