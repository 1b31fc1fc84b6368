// Which sources must be drawn anew when the day changes? Only those on which something begins or ends: each has a date of its own.
import type { GeoJSONSourceSpecification, LayerSpecification } from 'maplibre-gl';
import { addDays } from '../../../geo/model/day';
import type { MapCollection, MapFeature } from '../../map-style/map-layers';
import { TINT_EDGES } from '../../map-style/palette';

/*
 * A filter on one date for the whole style makes MapLibre cut all ground of four months anew for every step of a day. So the ground is split
 * by its steps of tint, earlier fronts stand apart from today's, and every source has its own date, set only when it matters to that source.
 */

type Sources = Record<string, GeoJSONSourceSpecification>;
const DATE = '["global-state","date"]';
export const dateOf = (source: string): string => `date ${source}`;

/** Step of tint of a day, 0 … 5. */
export const stepOf = (day: string): number => TINT_EDGES.filter((edge) => day > edge).length;
const STEPS = TINT_EDGES.length + 1;

const collection = (features: MapFeature[]): MapCollection => ({ type: 'FeatureCollection', features });
const featuresOf = (source: GeoJSONSourceSpecification | undefined): MapFeature[] => (source?.data as MapCollection | undefined)?.features ?? [];

/** Every day on which a feature of the source comes, goes or stops being of today; sorted. */
export function changeDays(features: readonly MapFeature[]): string[] {
  const days = new Set<string>();
  for (const { properties: p } of features) {
    for (const name of ['start_date', 'end_date', 'named_until']) if (typeof p[name] === 'string' && p[name].length === 10) days.add(p[name]);
    if (typeof p['start_date'] === 'string') days.add(addDays(p['start_date'], 1));
  }
  return [...days].sort();
}

/** The last day of change on or before `day`: two days with the same answer look the same. */
export const lastChange = (days: readonly string[], day: string): string => days.filter((d) => d <= day).at(-1) ?? '';

/** Ground in its steps and earlier fronts in a source of their own; layers follow their data. */
function split(sources: Sources, layers: readonly LayerSpecification[]): { sources: Sources; layers: LayerSpecification[] } {
  const ground = featuresOf(sources['ground']), edges = new Set<string>(TINT_EDGES);
  const made: Sources = { 'front-earlier': { ...sources['front']!, data: collection(featuresOf(sources['front']).filter((f) => edges.has(String(f.properties['start_date'])))) } };
  for (let step = 0; step < STEPS; step += 1) made[`ground-${step}`] = { ...sources['ground']!, data: collection(ground.filter((f) => stepOf(String(f.properties['start_date'])) === step)) };
  return {
    sources: { ...sources, ...made },
    layers: layers.flatMap((layer): LayerSpecification[] => {
      if (/^ground-(soviet|western)$/.test(layer.id)) return Array.from({ length: STEPS }, (_, step) => ({ ...layer, id: `${layer.id}-${step}`, source: `ground-${step}` }) as LayerSpecification);
      return [layer.id.endsWith('-earlier') ? { ...layer, source: 'front-earlier' } as LayerSpecification : layer];
    }),
  };
}

/** The name a style layer has in the shared style. */
export const plainId = (id: string): string => id.replace(/^(ground-(?:soviet|western))-\d$/, '$1');

export interface Dated { sources: Sources; layers: LayerSpecification[]; /** Change days of each source whose layers ask for the date. */ changes: Map<string, string[]> }

/** Sources and layers with a date for each source that needs one. */
export function dated(sources: Sources, layers: readonly LayerSpecification[]): Dated {
  const cut = split(sources, layers), changes = new Map<string, string[]>();
  const own = cut.layers.map((layer) => {
    const text = JSON.stringify(layer);
    if (!('source' in layer) || !text.includes(DATE)) return layer;
    const source = String(layer.source);
    if (!changes.has(source)) changes.set(source, changeDays(featuresOf(cut.sources[source])));
    return JSON.parse(text.replaceAll(DATE, JSON.stringify(['global-state', dateOf(source)]))) as LayerSpecification;
  });
  return { sources: cut.sources, layers: own, changes };
}
