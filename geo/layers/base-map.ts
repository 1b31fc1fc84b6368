// Which imported geography is published for context? Land, lakes, rivers, borders, towns, zones, the city limit of Berlin.
import type { Feature, Geometry, MultiPolygon, Polygon, Position } from 'geojson';
import type { RiverProperties } from '../model/base';
import type { Field, Layer } from '../model/layer';
import type { LayerContext } from './context';
import { ID_FIELD, START_FIELD, feature, field, type FlatFeature, type Properties } from './feature';
import { cleanArea, cleanLine, round5 } from './clean';
import { withoutLoops } from './crossings';

const SOURCE_FIELDS: Field[] = [
  field('source', 'string', 'Data set the geometry comes from (see geo/base/LICENCES.md).'),
  field('licence', 'string', 'Licence of this feature.'),
];

interface Imported { id: string; name: string; source: string; licence: string }

/** One licence and one credit line for the file, from its features; several are joined. */
function credit(features: readonly { properties: { source: string; licence: string } }[]): { licence: string; attribution: string } {
  const all = (key: 'source' | 'licence'): string => [...new Set(features.flatMap((f) => f.properties[key].split('; ')))].sort().join('; ');
  return { licence: all('licence') || 'none', attribution: all('source') || 'none' };
}

const ringsOf = (g: Polygon | MultiPolygon): Position[][][] => (g.type === 'Polygon' ? [g.coordinates] : g.coordinates);

type Head = Pick<Layer, 'id' | 'title' | 'description'>;

/** A layer of areas as imported: id, name, source, licence. */
function areas(head: Head, imported: readonly Feature<Polygon | MultiPolygon, Imported>[]): Layer {
  const features = imported.flatMap((f): FlatFeature[] => {
    const geometry = cleanArea(ringsOf(f.geometry));
    return geometry ? [feature(f.properties.id, geometry, named(f.properties))] : [];
  });
  return { ...head, geometry: 'Polygon', ...credit(imported), fields: [ID_FIELD, field('name', 'string', 'Name.'), ...SOURCE_FIELDS], features };
}

const named = (p: Imported): Properties => ({ name: p.name, source: p.source, licence: p.licence });

/** Imported lines are coarser than their own bends in places and then cross themselves: such loops of a few positions are cut. */
const LOOP = 12;
const line = (points: readonly Position[]): Geometry => ({ type: 'LineString', coordinates: cleanLine(withoutLoops(cleanLine(points), LOOP)) });
const drawable = (f: FlatFeature): boolean => f.geometry.type !== 'LineString' || f.geometry.coordinates.length > 1;


export const world = ({ base }: LayerContext): Layer => areas(
  { id: 'world', title: 'Land of the world', description: 'Coarse land for views beyond the theatre (Moscow, Yalta, Washington). Context only.' }, base.world.features);

export const land = ({ base }: LayerContext): Layer => areas(
  { id: 'land', title: 'Land', description: 'Land of the theatre, cut to its window. Context only.' }, base.land.features);

export const lakes = ({ base }: LayerContext): Layer => areas(
  { id: 'lakes', title: 'Lakes', description: 'Lakes and lagoons of the theatre, without reservoirs built after 1945.' }, base.lakes.features);

export const neutral = ({ base }: LayerContext): Layer => areas(
  { id: 'neutral', title: 'Neutral countries', description: 'Neutral ground inside the theatre: never under either side.' }, base.neutral.features);

export const berlinLimit = ({ base }: LayerContext): Layer => areas(
  { id: 'berlin-limit', title: 'City limit of Berlin', description: 'The limit that "distance to Berlin" is measured to when the centre is not meant.' }, [base.berlin]);

const RIVER_FIELDS: Field[] = [ID_FIELD, field('name', 'string', 'German name of 1945.'), field('name_today', 'string', 'Today\'s name where it differs.'),
  { ...field('kind', 'string', 'River or canal.'), values: ['river', 'canal'] }, field('rank', 'integer', '1 great river … 3 small one.'),
  field('detail', 'boolean', 'True where the line is good enough for a plate at 1:300,000.'), field('accuracy_m', 'number', 'How far the line may lie from the river\'s middle.', 'm'), ...SOURCE_FIELDS];

const riverFeature = (f: Feature<{ type: 'LineString'; coordinates: Position[] }, RiverProperties>): FlatFeature => feature(f.properties.id, line(f.geometry.coordinates), {
  name: f.properties.name, name_today: f.properties.name_today, kind: f.properties.kind, rank: f.properties.rank, detail: f.properties.detail,
  accuracy_m: f.properties.accuracy_m, source: f.properties.source, licence: f.properties.licence,
});

function riverLayer(head: Head, { base }: LayerContext, keep: (id: string) => boolean): Layer {
  const chosen = base.rivers.features.filter((f) => keep(f.properties.id));
  return { ...head, geometry: 'LineString', ...credit(chosen), fields: RIVER_FIELDS, features: chosen.map(riverFeature) };
}

/** Every river and canal of the base map, source to mouth. */
export const rivers = (ctx: LayerContext): Layer => riverLayer(
  { id: 'rivers', title: 'Rivers and canals', description: 'Named rivers and canals as they ran in 1945, one feature each, from source to mouth.' }, ctx, () => true);

const OWN_FILE = { oder: 'The Oder', neisse: 'The Lusatian Neisse', elbe: 'The Elbe' } as const;

/** One of the three rivers the front stood on, as a file of its own; arms (westoder) go with their river. */
const ownRiver = (id: keyof typeof OWN_FILE) => (ctx: LayerContext): Layer => riverLayer(
  { id, title: OWN_FILE[id], description: `${OWN_FILE[id]} as a detailed line, from source to mouth.` }, ctx,
  (river) => river === id || (id === 'oder' && river === 'westoder'));

export const oder = ownRiver('oder');
export const neisse = ownRiver('neisse');
export const elbe = ownRiver('elbe');

/** Who occupied what in July 1945. */
export const zones = ({ base }: LayerContext): Layer => ({
  id: 'zones', geometry: 'Polygon', ...credit(base.zones.features),
  title: 'Occupation zones', description: 'The zones of the London protocols as they stood in July 1945, west of the Oder and Neisse; Berlin under four powers apart.',
  fields: [ID_FIELD, field('name', 'string', 'Name.'), { ...field('power', 'string', 'Occupying power.'), values: ['soviet', 'british', 'american', 'french', 'four-power'] },
    START_FIELD, field('accuracy_m', 'number', 'How far the line may be off.', 'm'), ...SOURCE_FIELDS],
  features: base.zones.features.flatMap(({ properties: p, geometry: g }): FlatFeature[] => {
    const geometry = cleanArea(ringsOf(g));
    return geometry ? [feature(p.id, geometry, { name: p.name, power: p.power, start_date: ZONES_FROM, accuracy_m: p.accuracy_m, source: p.source, licence: p.licence })] : [];
  }),
});

/** The line the Western armies withdrew behind. */
export const zoneEdge = ({ base }: LayerContext): Layer => ({
  id: 'zone-edge', geometry: 'LineString', ...credit(base.zoneEdge.features),
  title: 'Western limit of the Soviet zone', description: 'The line the Western armies withdrew behind in July 1945, north to south.',
  fields: [ID_FIELD, field('name', 'string', 'Name.'), START_FIELD, ...SOURCE_FIELDS],
  features: base.zoneEdge.features.map(({ properties: p, geometry: g }) => feature(p.id, line(g.coordinates),
    { name: p.name, start_date: ZONES_FROM, source: p.source, licence: p.licence })).filter(drawable),
});

/** The Western armies withdrew to the zone borders and entered Berlin from 1 to 4 July 1945. */
const ZONES_FROM = '1945-07-04';

/** Towns for orientation, under their name of 1945. */
export const towns = ({ base }: LayerContext): Layer => ({
  id: 'towns', geometry: 'Point', ...credit(base.towns.features),
  title: 'Towns', description: 'Towns for orientation, under their name of 1945; most are not part of the evidence.',
  fields: [ID_FIELD, field('name', 'string', 'Name of 1945.'), field('name_today', 'string', 'Today\'s name where it differs.'),
    field('rank', 'integer', '1 world city … 5 small town.'), field('population', 'integer', 'Today\'s population, for label order only.'),
    field('country', 'string', 'Today\'s country, ISO 3166.'), ...SOURCE_FIELDS],
  features: base.towns.features.map(({ properties: p, geometry: g }) => feature(p.id,
    { type: 'Point', coordinates: g.coordinates.slice(0, 2).map(round5) },
    { name: p.name, name_today: p.name_today, rank: p.rank, population: p.population, country: p.country, source: p.source, licence: p.licence })),
});

/** Borders for context: 1937 and today. */
export const borders = ({ base }: LayerContext): Layer => ({
  id: 'borders', geometry: 'LineString', ...credit(base.borders.features),
  title: 'Borders', description: 'The German border of 31 December 1937 (its eastern part a draft, about 5 km) and borders of today. Context only.',
  fields: [ID_FIELD, field('name', 'string', 'Name.'), { ...field('kind', 'string', 'Which border.'), values: ['modern', '1937'] }, ...SOURCE_FIELDS],
  features: base.borders.features.map(({ properties: p, geometry: g }) => feature(p.id, line(g.coordinates),
    { name: p.name, kind: p.kind, source: p.source, licence: p.licence })).filter(drawable),
});
