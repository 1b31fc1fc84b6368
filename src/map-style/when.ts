// Which features are drawn on the map's day? Filters over start_date and end_date (half-open) and the style's own `date`.
import type { ExpressionSpecification } from 'maplibre-gl';

const DATE = ['global-state', 'date'];
const START = ['coalesce', ['get', 'start_date'], '0000'];
const END = ['coalesce', ['get', 'end_date'], '9999'];
type Filter = ExpressionSpecification;
const filter = (f: unknown): Filter => f as Filter;

/** There on the evening of the map's day. */
export const onDate: Filter = filter(['all', ['<=', START, DATE], ['>', END, DATE]]);
/** Begun on or before the map's day. */
export const byDate: Filter = filter(['<=', START, DATE]);
/** There on the evening of one of `days`, all before the map's day. */
export const onEarlier = (days: readonly string[]): Filter =>
  filter(['any', ...days.map((d) => ['all', ['<=', START, d], ['>', END, d], ['<', d, DATE]])]);

export const is = (field: string, value: string | number | boolean): Filter => filter(['==', ['get', field], value]);
export const not = (f: Filter): Filter => filter(['!', f]);
export const all = (...filters: Filter[]): Filter => filter(['all', ...filters]);
/** The feature's id is among the highlighted ones. */
export const highlighted: Filter = filter(['in', ['get', 'id'], ['global-state', 'highlight']]);
