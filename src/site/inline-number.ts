// Where does a number in the prose come from? Distances, fronts, days and ages are computed; told and cited ones say so.
import type { Place, PublishedPlace } from '../../geo/model/place';
import type { Source } from '../../geo/model/citation';
import type { Measure } from '../../geo/model/measure';
import { dayNumber } from '../../geo/model/day';
import { isDay } from '../../geo/model/scalars';
import { completedYears, longDate } from './dates';
import { geodesicKm } from '../../geo/model/geodesic';
import { formOf, kmWords, namedMeasures } from '../../geo/model/measure-words';
import { aside, measureHtml, switched } from './berlin';
import { escapeHtml } from './html';

export interface NumberContext {
  places: ReadonlyMap<string, Pick<Place, 'id' | 'name' | 'lon' | 'lat'> & Partial<Pick<PublishedPlace, 'gate_km' | 'limit_km'>>>;
  measures: ReadonlyMap<string, Measure>;
  sources: ReadonlyMap<string, Source>;
  /** Notes a citation and returns the anchor and the number it is printed with. */
  cite: (source: string, locator: string) => { href: string; number: number };
}

type Result = { html: string } | { what: string; mend: string };

const KM_PER_MILE = 1.609344;
const grouped = (n: number): string => String(n).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
const computed = (text: string, how: string, more = ''): Result => ({ html: `<span class="num" title="${escapeHtml(how)}">${text}</span>${more}` });
/** Places that stand for the middle of the city. */
const CENTRE = new Set(['brandenburg-gate', 'reichstag', 'berlin']);

function distance(args: string, ctx: NumberContext, unit: 'km' | 'mi'): Result {
  const ids = args.split(/\s+/);
  const [from, to] = ids.map((id) => ctx.places.get(id));
  const missing = ids.find((id) => !ctx.places.has(id));
  if (ids.length !== 2 || !from || !to) {
    return missing === undefined
      ? { what: `{${unit} ${args}} does not name two places`, mend: `write {${unit} from-id to-id}` }
      : { what: `the place "${missing}" is not in the gazetteer`, mend: 'use the id of a row in geo/facts/places/*.csv, or add the place there' };
  }
  const km = geodesicKm([from.lon, from.lat], [to.lon, to.lat]);
  const how = `${from.name} to ${to.name}, measured on the WGS 84 ellipsoid`;
  if (unit === 'mi') return computed(`${grouped(Math.round(km / KM_PER_MILE))} miles`, how);
  return computed(kmWords(km), how, toLimit(from, to));
}

type End = NonNullable<ReturnType<NumberContext['places']['get']>>;
/** For a distance to the middle of Berlin from outside: the same to the city limit, in brackets. */
function toLimit(from: End, to: End): string {
  const outer = CENTRE.has(to.id) ? from : CENTRE.has(from.id) ? to : null;
  return outer?.limit_km ? aside('limit', kmWords(outer.limit_km)) : '';
}

function front(args: string, ctx: NumberContext): Result {
  const [side, day, goal, ...rest] = args.split(/\s+/);
  const measure = ctx.measures.get(`${side}-${goal}-${day}`);
  if (rest.length > 0 || !side || !day || !goal) return { what: `{front ${args}} is incomplete`, mend: 'write {front soviet 1945-02-08 gate} or {front western 1945-04-12 limit}' };
  if (!measure) return { what: `there is no measure "${side}-${goal}-${day}"`, mend: 'name a side (soviet, western), a day of the campaign with a line for that side, and gate or limit' };
  const name = side === 'soviet' ? 'Red Army' : 'Western Allies';
  const end = goal === 'gate' ? 'the Brandenburg Gate' : 'the city limit of Berlin';
  const other = goal === 'gate' ? 'limit' : 'gate', twin = ctx.measures.get(`${side}-${other}-${day}`);
  return computed(kmWords(measure.value), `${name}: nearest ground on the evening of ${longDate(day)} to ${end}`, twin ? aside(other, kmWords(twin.value)) : '');
}

function span(name: string, args: string): Result {
  const [from, to, ...rest] = args.split(/\s+/);
  if (!from || !to || rest.length > 0 || !isDay(from) || !isDay(to)) return { what: `{${name} ${args}} does not name two days`, mend: `write {${name} 1945-01-31 1945-04-16}` };
  if (to < from) return { what: `{${name} ${args}} runs backwards`, mend: 'write the earlier day first' };
  return name === 'days'
    ? computed(grouped(dayNumber(to) - dayNumber(from)), `days from ${longDate(from)} to ${longDate(to)}`)
    : computed(String(completedYears(from, to)), `years completed from ${longDate(from)} to ${longDate(to)}`);
}

/** A measure of a claim by its id; a distance to Berlin follows the switch. */
function measured(args: string, ctx: NumberContext): Result {
  const [id = '', word = '', ...rest] = args.split(/\s+/), found = namedMeasures(id, ctx.measures), form = formOf(word);
  if (found.length === 0) return { what: `there is no measure "${id}"`, mend: 'use an id of geo/facts/claim-measures.yaml or measures.json' };
  if (!form || rest.length > 0) return { what: `{m ${args}} asks for no known form`, mend: 'write {m id}, {m id to} or {m id bare}' };
  const [gate, limit] = found.map((m) => measureHtml(m, form));
  return { html: gate && limit ? switched(gate, limit) : gate ?? '' };
}

function cited(args: string, ctx: NumberContext): Result {
  const [figure, source, locator = ''] = args.split('|').map((part) => part.trim());
  if (!figure || !source) return { what: `{cited ${args}} names no source`, mend: 'write {cited figure|source-id|locator}' };
  if (!ctx.sources.has(source)) return { what: `the source "${source}" is unknown`, mend: 'use an id of geo/facts/sources.yaml, or add the work there' };
  const note = ctx.cite(source, locator);
  return { html: `<span class="cited">${escapeHtml(figure)}</span><sup class="note"><a href="${note.href}">${note.number}</a></sup>` };
}

/** The HTML of `{name args}`, or what is wrong with it. */
export function resolveNumber(name: string, args: string, ctx: NumberContext): Result {
  switch (name) {
    case 'km': case 'mi': return distance(args, ctx, name);
    case 'front': return front(args, ctx);
    case 'days': case 'age': return span(name, args);
    case 'told': return args ? { html: `<span class="told">${escapeHtml(args)}<span class="vh"> (the account’s figure)</span></span>` } : { what: '{told} is empty', mend: 'write {told 60 km}' };
    case 'm': return measured(args, ctx);
    case 'cited': return cited(args, ctx);
    default: return { what: `{${name} …} is no number the build knows`, mend: 'use km, mi, front, days, age, m, told or cited' };
  }
}
