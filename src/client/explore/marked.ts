// Which shape on the map is the thing chosen? Its own geometry from the map's data, or the point its row gives.
import type { MapFeature } from '../../map-style/map-layers';
import type { MapSources, SourceId } from '../../map-style/sources';
import type { Row } from './details';
import type { Selection } from './view-state';

const SOURCE: Record<string, SourceId> = {
  captures: 'captures', events: 'events', pockets: 'pockets', bridgeheads: 'bridgeheads', 'defence-lines': 'defence-lines', 'front-boundary': 'boundary', 'halt-line': 'halt-line',
  advances: 'advances', 'seelow-heights': 'heights', 'seelow-heights-crest': 'height-names', rivers: 'rivers', zones: 'zones', 'berlin-limit': 'berlin-limit', places: 'names', towns: 'names',
};

const outlineOf = (f: MapFeature): MapFeature['geometry'] => {
  const g = f.geometry;
  if (g.type === 'Polygon') return { type: 'MultiLineString', coordinates: g.coordinates };
  return g.type === 'MultiPolygon' ? { type: 'MultiLineString', coordinates: g.coordinates.flat() } : g;
};

/** The feature to outline, or null where the map has no shape for it (a front marks itself). */
export function marked({ layer, id }: Exclude<Selection, { at: unknown }>, data: MapSources, date: string, row: Row | null): MapFeature | null {
  const all = (data as Record<string, { features: MapFeature[] } | undefined>)[layer === 'passages' ? 'passages' : SOURCE[layer] ?? ''];
  const own = all?.features.filter((f) => String(f.properties['id'] ?? f.id) === id) ?? [];
  const found = own.find((f) => String(f.properties['start_date'] ?? '') <= date && date < String(f.properties['end_date'] ?? '9999')) ?? own[0] ?? (layer === 'seelow-heights-crest' ? all?.features[0] : undefined);
  if (found) return { type: 'Feature', id: 1, properties: { kind: found.geometry.type === 'Point' ? 'point' : 'line' }, geometry: outlineOf(found) };
  if (row && typeof row['lon'] === 'number' && typeof row['lat'] === 'number') return { type: 'Feature', id: 1, properties: { kind: 'point' }, geometry: { type: 'Point', coordinates: [row['lon'], row['lat']] } };
  return null;
}
