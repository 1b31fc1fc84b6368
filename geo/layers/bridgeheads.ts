// Which ground beyond a river was held, and until when does each outline stand?
import { booleanIntersects, polygon } from '@turf/turf';
import type { Layer } from '../model/layer';
import type { Bridgehead } from '../model/lines';
import { CAMPAIGN_END_EXCLUSIVE } from '../model/scalars';
import type { DayGround } from '../surface';
import type { LayerContext } from './context';
import { END_FIELD, ID_FIELD, OURS, PROVENANCE_FIELDS, START_FIELD, feature, field, provenance, titlesOf, type FlatFeature } from './feature';
import { cleanArea } from './clean';
import { nearestOnLines } from './nearest';

/** Once no corner of an outline lies this near to the front, the front has moved on. Outlines themselves are good to 2 to 3 km. */
const LEFT_BEHIND_KM = 3;

/**
 * The exclusive end of an outline: the day of the next outline of the same side and river that meets it, or the first
 * evening on which the front has left its edge, whichever comes first. `days`: that side's evenings in order.
 */
export function endOf(b: Bridgehead, all: readonly Bridgehead[], days: readonly Pick<DayGround, 'day' | 'lines'>[]): string {
  const replaced = all.filter((o) => o.side === b.side && o.river === b.river && o.date > b.date && booleanIntersects(polygon([o.ring]), polygon([b.ring]))).map((o) => o.date);
  const left = days.find(({ day, lines }) => day > b.date && b.ring.every((p) => (nearestOnLines(p, lines)?.km ?? Infinity) > LEFT_BEHIND_KM));
  return [...replaced, left?.day ?? CAMPAIGN_END_EXCLUSIVE].sort()[0]!;
}

/** Ground held beyond a river on one evening. */
export function bridgeheads({ facts, surface }: LayerContext): Layer {
  const titles = titlesOf(facts.sources);
  const features = facts.bridgeheads.flatMap((b): FlatFeature[] => {
    const geometry = cleanArea([[b.ring]]), end = endOf(b, facts.bridgeheads, surface.days[b.side]);
    return geometry ? [feature(b.id, geometry, { name: b.name, side: b.side, river: b.river, start_date: b.date, end_date: end, note: b.note, ...provenance(b, titles) })] : [];
  });
  return {
    id: 'bridgeheads', geometry: 'Polygon', ...OURS, features,
    title: 'Bridgeheads',
    description: 'Ground held beyond a river, as outlined for the evening of start_date. The front lines show how each grew in between.',
    fields: [ID_FIELD, field('name', 'string', 'Name.'), { ...field('side', 'string', 'The side that held it.'), values: ['soviet', 'western'] }, field('river', 'string', 'River crossed.'),
      START_FIELD, { ...END_FIELD, description: 'Exclusive end: the day of the next outline that meets it, or the first evening on which the computed front lay more than 3 km from its edge.' },
      field('note', 'string', 'Remarks.'), ...PROVENANCE_FIELDS],
  };
}
