// What does the map of one passage show? The passage's view with every place id turned into a position: plain data.
import type { Place, PublishedPlace } from '../../geo/model/place';
import type { Position } from 'geojson';
import type { Camera } from '../map-style/camera';
import type { Group } from '../map-style/groups';
import { geodesicKm } from '../../geo/model/geodesic';
import type { Passage } from './passage';

export interface MapPlace { id: string; name: string; at: [number, number] }
/** `limit`: the same line ended at the city limit, where it runs to the middle of Berlin; `path` and `label` where the drawing gives its own. */
export interface MapLine { from: MapPlace; to: MapPlace; kind: 'measure' | 'cable' | 'told'; km: number; limit?: { from: MapPlace; to: MapPlace; km: number }; label?: string; path?: Position[] }
export interface MapPin { place: string; at: [number, number]; kind: 'story' | 'record'; label: string }

/** Handed to the still maps at build time and, as JSON, to the moving map. */
export interface MapSpec {
  camera: Camera;
  date: string;
  layers: Group[];
  highlight: MapPlace[];
  lines: MapLine[];
  pins: MapPin[];
}

/** A place; from the published gazetteer it also knows its way to the city limit. */
export type Gazetteer = Place & Partial<PublishedPlace>;
export interface UnknownPlace { id: string; where: string }

/** The map of a passage, and the place ids that are not in the gazetteer. Distances in km on the ellipsoid. */
export function mapSpec(passage: Pick<Passage, 'camera' | 'date' | 'layers' | 'highlight' | 'lines' | 'pins'>, places: ReadonlyMap<string, Gazetteer>): { spec: MapSpec; unknown: UnknownPlace[] } {
  const unknown: UnknownPlace[] = [];
  const find = (id: string, where: string): MapPlace | null => {
    const place = places.get(id);
    if (!place) unknown.push({ id, where });
    return place ? { id, name: place.name, at: [place.lon, place.lat] } : null;
  };
  const lines = passage.lines.flatMap(({ from, to, kind }, i): MapLine[] => {
    const [a, b] = [find(from, `lines.${i}`), find(to, `lines.${i}`)];
    if (!a || !b) return [];
    const limit = kind === 'measure' ? toLimit(a, b, places) : null;
    return [{ from: a, to: b, kind, km: tenth(geodesicKm(a.at, b.at)), ...(limit ? { limit } : {}) }];
  });
  const pins = passage.pins.flatMap(({ place, kind, label }, i): MapPin[] => {
    const at = find(place, `pins.${i}`);
    return at ? [{ place, at: at.at, kind, label }] : [];
  });
  const highlight = passage.highlight.flatMap((id) => find(id, 'highlight') ?? []);
  return { spec: { camera: passage.camera, date: passage.date, layers: passage.layers, highlight, lines, pins }, unknown };
}

const CENTRE = new Set(['brandenburg-gate', 'reichstag', 'berlin']);
const tenth = (km: number): number => Math.round(km * 10) / 10;

/** The line of a place outside Berlin to its middle, ended at the nearest point of the city limit; null for other lines. */
function toLimit(from: MapPlace, to: MapPlace, places: ReadonlyMap<string, Gazetteer>): MapLine['limit'] | null {
  const inward = CENTRE.has(to.id), outer = places.get(inward ? from.id : to.id);
  if (!inward && !CENTRE.has(from.id)) return null;
  if (!outer?.limit_km || outer.limit_lon == null || outer.limit_lat == null) return null;
  const edge: MapPlace = { id: 'berlin-limit', name: 'the city limit', at: [outer.limit_lon, outer.limit_lat] };
  return inward ? { from, to: edge, km: tenth(outer.limit_km) } : { from: edge, to, km: tenth(outer.limit_km) };
}

/** The same map measured to the city limit; null where no line of it runs to the middle of Berlin. */
export function limitSpec(spec: MapSpec): MapSpec | null {
  if (!spec.lines.some((line) => line.limit)) return null;
  return { ...spec, lines: spec.lines.map(({ limit, ...line }) => (limit ? { ...line, ...limit } : line)) };
}
