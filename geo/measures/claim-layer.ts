// Which lines are drawn for the claims? The layer claim-measures: one line for every measure that has two ends.
import type { Position } from 'geojson';
import { greatCircle } from '@turf/turf';
import { geodesicKm } from '../model/geodesic';
import type { Layer } from '../model/layer';
import { measureWords } from '../model/measure-words';
import { cleanLine } from '../layers/clean';
import { ID_FIELD, OURS, feature, field } from '../layers/feature';
import type { ClaimValue } from './claims';

/** Longer pieces are bent along the great circle; below this a straight stroke lies within a pixel of it. */
const LONG_KM = 150;
const STEP_KM = 50;

function bent(a: Position, b: Position): Position[] {
  const km = geodesicKm(a, b);
  if (km < LONG_KM) return [a, b];
  const arc = greatCircle(a, b, { npoints: Math.ceil(km / STEP_KM) + 1 }).geometry;
  return arc.type === 'LineString' ? [a, ...arc.coordinates.slice(1, -1), b] : [a, b];
}

const path = (line: readonly Position[]): Position[] => line.flatMap((p, i) => (i === 0 ? [p] : bent(line[i - 1]!, p).slice(1)));

/** The lines of the claims' measures; a value without a line (days, sums, counts) is only in measures.json. */
export function claimMeasuresLayer(values: readonly ClaimValue[]): Layer {
  const features = values.flatMap(({ measure: m, line }) => {
    const coordinates = cleanLine(path(line));
    return coordinates.length < 2 ? [] : [feature(m.id, { type: 'LineString', coordinates }, {
      claim: m.claim ?? '', title: m.label ?? '', label: measureWords(m), value: m.value, unit: m.unit, uncertainty: m.uncertainty ?? null,
      from: m.from, to: m.to, date: m.date, side: m.side, goal: m.goal ?? null, method: m.method,
    })];
  });
  return {
    id: 'claim-measures', geometry: 'LineString', ...OURS, features,
    title: 'Measured lines of the claims',
    description: 'What was measured to judge the claims of the three accounts: a line from end to end with its value, uncertainty, date and method. A distance to Berlin stands twice, to the Brandenburg Gate and to the city limit. Long lines follow the great circle.',
    fields: [ID_FIELD, field('claim', 'string', 'Id of the claim (see claims.json).'), field('title', 'string', 'What is measured, in words.'),
      field('label', 'string', 'Value with its unit, as it is printed.'), field('value', 'number', 'The value.'), field('unit', 'string', 'Unit of the value.'),
      field('uncertainty', 'number', 'Half width within which the true value lies, in the same unit.'), field('from', 'string', 'First end.'), field('to', 'string', 'Second end.'),
      field('date', 'date', 'The day it stands for; empty when it has none.'),
      { ...field('side', 'string', 'Whose nearest ground the line starts from; empty when from a place.'), values: ['soviet', 'western'] },
      { ...field('goal', 'string', 'Which Berlin a distance to Berlin means; empty for other lines.'), values: ['gate', 'limit'] }, field('method', 'string', 'How it was measured.')],
  };
}
