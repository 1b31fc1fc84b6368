// Which points are published? Captures (the evidence), events, places of the gazetteer.
import type { Capture } from '../model/capture';
import { addDays } from '../model/day';
import type { Layer } from '../model/layer';
import type { LayerContext } from './context';
import { END_FIELD, ID_FIELD, OURS, PROVENANCE_FIELDS, START_FIELD, feature, field, provenance, titlesOf } from './feature';
import { round5 } from './clean';

const point = (lon: number, lat: number): { type: 'Point'; coordinates: number[] } =>
  ({ type: 'Point', coordinates: [round5(lon), round5(lat)] });

/** The day as EDTF: exact as it is, `about` with a tilde, `reported` as "that day or earlier". */
export function edtf(day: string, precision: Capture['date_precision']): string {
  if (precision === 'about') return `${day}~`;
  return precision === 'reported' ? `[..${day}]` : day;
}

/** Every dated statement about a place: what the computed lines must honour. */
export function captures({ facts }: LayerContext): Layer {
  const titles = titlesOf(facts.sources), names = new Map(facts.places.map((p) => [p.id, p.name]));
  return {
    id: 'captures', geometry: 'Point', ...OURS,
    title: 'Captures and other dated statements',
    description: 'One point for each dated statement about who held, took, lost or reached a place. They are the evidence of the front lines.',
    fields: [ID_FIELD, START_FIELD, field('date_edtf', 'string', 'The same day as EDTF, with its uncertainty.'),
      { ...field('date_precision', 'string', 'exact that day, reported that day or earlier, about within uncertainty_days.'), values: ['exact', 'reported', 'about'] },
      field('uncertainty_days', 'integer', 'How many days the date may be off.', 'd'), field('time', 'string', 'Hour, local to the source.'),
      { ...field('side', 'string', 'Whose act it is.'), values: ['soviet', 'western', 'german'] },
      { ...field('kind', 'string', 'What the statement says of the ground.'), values: ['captured', 'held', 'lost', 'contested', 'contact', 'event'] },
      field('place', 'string', 'Id of the place.'), field('place_name', 'string', 'Name of 1945.'),
      field('army_group', 'string', 'Soviet Front or army group.'), field('army', 'string', 'Army.'), field('unit', 'string', 'Corps or division.'),
      field('event', 'string', 'What happened, in our words.'), field('contested', 'boolean', 'Sources disagree, or the place changed hands again.'),
      field('note', 'string', 'Remarks.'), ...PROVENANCE_FIELDS],
    features: facts.captures.map((c) => feature(c.id, point(c.lon, c.lat), {
      start_date: c.date, date_edtf: edtf(c.date, c.date_precision), date_precision: c.date_precision, uncertainty_days: c.uncertainty_days,
      time: c.time, side: c.side, kind: c.kind, place: c.place, place_name: names.get(c.place) ?? '', army_group: c.army_group, army: c.army,
      unit: c.unit, event: c.event, contested: c.contested, note: c.note, ...provenance(c, titles),
    })),
  };
}

/** Conferences, orders, cables, meetings: what happened apart from ground taken. */
export function events({ facts }: LayerContext): Layer {
  const titles = titlesOf(facts.sources), names = new Map(facts.places.map((p) => [p.id, p.name]));
  return {
    id: 'events', geometry: 'Point', ...OURS,
    title: 'Events',
    description: 'Conferences, orders, cables and meetings, dated and placed. Some lie before or after the campaign.',
    fields: [ID_FIELD, START_FIELD, { ...END_FIELD, description: 'Exclusive end: the day after the event.' },
      field('time', 'string', 'Hour as the source gives it.'), field('time_zone', 'string', 'Time zone of that hour.'),
      field('place', 'string', 'Id of the place.'), field('place_name', 'string', 'Name of 1945.'),
      field('event', 'string', 'What happened, in our words.'), ...PROVENANCE_FIELDS],
    features: facts.events.map((e) => feature(e.id, point(e.lon, e.lat), {
      start_date: e.date, end_date: addDays(e.date, 1), time: e.time, time_zone: e.zone, place: e.place, place_name: names.get(e.place) ?? '',
      event: e.event, ...provenance(e, titles),
    })),
  };
}

/** The gazetteer of 1945. */
export const places = ({ facts }: LayerContext): Layer => ({
  id: 'places', geometry: 'Point', ...OURS,
  title: 'Places of 1945',
  description: 'Every place the atlas names, under its name of 1945 with today\'s name beside it.',
  fields: [ID_FIELD, field('name', 'string', 'Name of 1945.'), field('name_today', 'string', 'Today\'s name where it differs.'),
    field('name_other', 'string', 'Other spellings, separated by semicolons.'), field('kind', 'string', 'City, town, village, bridge …'),
    field('rank', 'integer', '1 world city or capital … 5 hamlet or building.'), field('accuracy_m', 'number', 'How far the point may lie from what it names.', 'm'),
    { ...field('position_from', 'string', 'Where the position is from.'), values: ['gazetteer', 'stop', 'published', 'hand-set'] },
    field('country', 'string', 'Today\'s country, ISO 3166.')],
  features: facts.places.map((p) => feature(p.id, point(p.lon, p.lat), {
    name: p.name, name_today: p.name_today, name_other: p.name_other, kind: p.kind, rank: p.rank, accuracy_m: p.accuracy_m,
    position_from: p.position_from, country: p.country,
  })),
});
