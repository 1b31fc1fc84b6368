// On which points do the dated traces rest? Every waypoint of every trace, with its own citation.
import type { Layer } from '../model/layer';
import { round5 } from './clean';
import type { LayerContext } from './context';
import { ID_FIELD, OURS, PROVENANCE_FIELDS, START_FIELD, feature, field, provenance, titlesOf } from './feature';

/** The waypoints by the ids that `facts` of `front-segments` names: trace id, hyphen, number in the trace. */
export function waypoints({ facts }: LayerContext): Layer {
  const titles = titlesOf(facts.sources);
  return {
    id: 'waypoints', geometry: 'Point', ...OURS,
    title: 'Waypoints of the dated traces',
    description: 'The points the dated front lines were drawn through, north to south, each with its source. With the captures they are the evidence of the computed lines.',
    fields: [ID_FIELD, START_FIELD, field('trace', 'string', 'Id of the trace.'), field('number', 'integer', 'Position in the trace, from the north.'), field('name', 'string', 'What the point is.'),
      { ...field('side', 'string', 'Whose front.'), values: ['soviet', 'western'] },
      { ...field('role', 'string', 'edge: most advanced place held; line: on a river, coast or between places; contact: meeting with the other ally.'), values: ['edge', 'line', 'contact'] },
      field('note', 'string', 'Remarks.'), ...PROVENANCE_FIELDS],
    features: facts.traces.flatMap((trace) => trace.waypoints.map((w) => feature(`${trace.id}-${w.n}`, { type: 'Point', coordinates: [round5(w.lon), round5(w.lat)] }, {
      start_date: trace.date, trace: trace.id, number: w.n, name: w.name, side: trace.side, role: w.role, note: w.note, ...provenance(w, titles),
    }))),
  };
}
