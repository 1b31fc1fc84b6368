// Which drawn lines are published? Defence belts, the inter-front boundary, the halt line, roads, the Seelow Heights.
import type { Position } from 'geojson';
import { addDays } from '../model/day';
import { isDay } from '../model/scalars';
import type { FactLine, GroundLine } from '../model/lines';
import type { Layer } from '../model/layer';
import type { LayerContext } from './context';
import { END_FIELD, ID_FIELD, OURS, PROVENANCE_FIELDS, START_FIELD, feature, field, provenance, titlesOf } from './feature';
import { alongRivers } from './along-river';
import { cleanLine } from './clean';

type Head = Pick<Layer, 'id' | 'title' | 'description'>;

const day = (text: string): string | null => (isDay(text) ? text : null);
const asDrawn = (points: readonly Position[]): Position[] => [...points];

/** A layer of dated lines; `shape` turns the drawn points into the published line. */
function dated(head: Head, lines: readonly FactLine[], { facts }: LayerContext, shape: (points: readonly Position[]) => Position[] = asDrawn): Layer {
  const titles = titlesOf(facts.sources);
  return {
    ...head, geometry: 'LineString', ...OURS,
    fields: [ID_FIELD, field('name', 'string', 'Name.'), START_FIELD, END_FIELD, field('text', 'string', 'What it is, in our words.'),
      field('note', 'string', 'Remarks.'), ...PROVENANCE_FIELDS],
    features: lines.map((l) => feature(l.id, { type: 'LineString', coordinates: cleanLine(shape(l.line)) },
      { name: l.name, start_date: day(l.start), end_date: day(l.end), text: l.text, note: l.note, ...provenance(l, titles) })),
  };
}

export const defenceLines = (ctx: LayerContext): Layer => dated({
  id: 'defence-lines', title: 'German defence lines',
  description: 'German belts between the Oder and Berlin, as polylines of the villages they ran through; about 0.5 to 1 km.',
}, ctx.facts.defenceLines, ctx);

export const frontBoundary = (ctx: LayerContext): Layer => dated({
  id: 'front-boundary', title: 'Boundary between Zhukov and Konev',
  description: 'The line between the 1st Belorussian and the 1st Ukrainian Front in its stages; the first one ends at Lübben.',
}, ctx.facts.boundary, ctx);

export const haltLine = (ctx: LayerContext): Layer => dated({
  id: 'halt-line', title: 'The Western halt line',
  description: 'The line on the Elbe and the Mulde on which the Western armies were told to stop, laid along the rivers where they are its course.',
}, ctx.facts.haltLine, ctx, (points) => alongRivers(points, ctx.base.rivers.features.map((f) => f.geometry.coordinates)));

/** Thin probes ahead of the front lines, on the evening they are dated for. */
export function spearheads({ facts }: LayerContext): Layer {
  const titles = titlesOf(facts.sources);
  return {
    id: 'spearheads', geometry: 'LineString', ...OURS,
    title: 'Spearheads', description: 'Thin probes ahead of the front: places reached on one road, no ground beside it. They are not part of the ground taken.',
    fields: [ID_FIELD, field('name', 'string', 'Name.'), { ...field('side', 'string', 'Side.'), values: ['soviet', 'western'] }, START_FIELD,
      { ...END_FIELD, description: 'Exclusive end: the next day.' }, field('note', 'string', 'Remarks.'), ...PROVENANCE_FIELDS],
    features: facts.spearheads.map((s) => feature(s.id, { type: 'LineString', coordinates: cleanLine(s.line) },
      { name: s.name, side: s.side, start_date: s.date, end_date: addDays(s.date, 1), note: s.note, ...provenance(s, titles) })),
  };
}

/** A layer of lines of the ground, without dates. */
function ground(head: Head, lines: readonly GroundLine[], { facts }: LayerContext): Layer {
  const titles = titlesOf(facts.sources);
  return {
    ...head, geometry: 'LineString', ...OURS,
    fields: [ID_FIELD, field('name', 'string', 'Name.'), field('accuracy_m', 'number', 'How far the line may lie from the ground.', 'm'),
      field('note', 'string', 'Remarks.'), ...PROVENANCE_FIELDS],
    features: lines.map((l) => feature(l.id, { type: 'LineString', coordinates: cleanLine(l.line) },
      { name: l.name, accuracy_m: l.accuracy_m, note: l.note, ...provenance(l, titles) })),
  };
}

export const roads = (ctx: LayerContext): Layer => ground({
  id: 'roads', title: 'Roads', description: 'Roads the story needs, as polylines of the places they passed.',
}, ctx.facts.roads, ctx);

export const waterObstacles = (ctx: LayerContext): Layer => ground({
  id: 'water-obstacles', title: 'Water obstacles in the Oderbruch',
  description: 'Ditches and old river arms that the German positions rested on; set by hand along places, about 1 km.',
}, ctx.facts.waters, ctx);

/** Which kind of line of the heights is it? Its id says so. */
export const heightsKind = (line: GroundLine): 'crest' | 'foot' | 'edge' =>
  (/crest/.test(line.id) ? 'crest' : /foot/.test(line.id) ? 'foot' : 'edge');

const heights = (kind: 'crest' | 'foot' | 'edge', head: Head) => (ctx: LayerContext): Layer =>
  ground(head, ctx.facts.heights.filter((l) => heightsKind(l) === kind), ctx);

export const seelowHeights = heights('edge', { id: 'seelow-heights', title: 'Edge of the Oderbruch plateau',
  description: 'The edge of the high ground west of the Oderbruch and of the Reitwein Spur, drawn through villages on it; about 0.5 km.' });
export const seelowCrest = heights('crest', { id: 'seelow-heights-crest', title: 'Crest of the Seelow Heights',
  description: 'Where the plateau begins, set by hand between known points; up to 1 km off.' });
export const seelowFoot = heights('foot', { id: 'seelow-heights-foot', title: 'Foot of the Seelow Heights',
  description: 'Where the slope meets the Oderbruch, drawn through villages at the foot; about 0.5 km.' });
