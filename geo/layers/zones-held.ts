// Who stood in which occupation zone when the fighting ended? Each zone cut by the ground of both sides on the last evening.
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { CAMPAIGN } from '../model/window';
import type { Layer } from '../model/layer';
import { areaKm2 } from '../model/ring-area';
import { intersect, toPaths, toPolygons, type Polygons } from '../surface/area';
import { cleanArea } from './clean';
import type { LayerContext } from './context';
import { ID_FIELD, START_FIELD, feature, field, type FlatFeature } from './feature';

const polygonsOf = (g: Polygon | MultiPolygon): Polygons => (g.type === 'Polygon' ? [g.coordinates] : g.coordinates) as Position[][][] as Polygons;

/** The zone of a western power: its troops standing in the Soviet zone, or Soviet troops in theirs, had to leave. */
const changes = (power: string, side: string): boolean => (power === 'soviet' && side === 'western') || (['british', 'american', 'french'].includes(power) && side === 'soviet');

/**
 * One feature a zone and side that held part of it on the evening of 9 May 1945, with its area in square kilometres.
 * `handed_over` marks what had to change hands in July.
 */
export function zonesHeld({ base, surface }: LayerContext): Layer {
  const features = (['soviet', 'western'] as const).flatMap((side) => {
    const last = surface.days[side].at(-1);
    if (!last) return [];
    const ground = toPaths(last.ground as Polygons);
    return base.zones.features.flatMap((zone): FlatFeature[] => {
      const geometry = cleanArea(toPolygons(intersect(toPaths(polygonsOf(zone.geometry)), ground)));
      if (!geometry) return [];
      const { id, name, power } = zone.properties, area = Math.round(areaKm2(polygonsOf(geometry)));
      return area === 0 ? [] : [feature(`${id}-${side}`, geometry, { zone: id, name, power, side, start_date: last.day, area_km2: area, handed_over: changes(power, side) })];
    });
  });
  return {
    id: 'zones-held', title: 'Zones of occupation by who stood in them', geometry: 'Polygon', features,
    description: `The zones of July 1945, each cut by the ground of both sides on the last evening of the campaign (${CAMPAIGN.end}): what the Western Allies gave back to the Soviet zone, and the rest. Exact to the uncertainty of the last front lines.`,
    licence: 'CC-BY-4.0; GeoNutzV', attribution: 'Race for Berlin Atlas; VG250, © GeoBasis-DE / BKG 2016, data changed',
    fields: [ID_FIELD, field('zone', 'string', 'Id of the zone (layer zones).'), field('name', 'string', 'Name of the zone.'), field('power', 'string', 'Occupying power of the zone.'),
      { ...field('side', 'string', 'Whose troops held it.'), values: ['soviet', 'western'] as const }, START_FIELD,
      field('area_km2', 'number', 'Area on the ellipsoid\'s authalic sphere.', 'km²'), field('handed_over', 'boolean', 'True where troops of the other side had to leave in July.')],
  };
}
