// What does the map of one passage show? The passage's view with every place id turned into a position: plain data.
import type { Place } from '../../geo/model/place';
import type { Camera } from '../map-style/camera';
import type { Group } from '../map-style/groups';
import { geodesicKm } from '../../geo/model/geodesic';
import type { Passage } from './passage';

export interface MapPlace { id: string; name: string; at: [number, number] }
export interface MapLine { from: MapPlace; to: MapPlace; kind: 'measure' | 'cable' | 'told'; km: number }
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

export interface UnknownPlace { id: string; where: string }

/** The map of a passage, and the place ids that are not in the gazetteer. Distances in km on the ellipsoid. */
export function mapSpec(passage: Pick<Passage, 'camera' | 'date' | 'layers' | 'highlight' | 'lines' | 'pins'>, places: ReadonlyMap<string, Place>): { spec: MapSpec; unknown: UnknownPlace[] } {
  const unknown: UnknownPlace[] = [];
  const find = (id: string, where: string): MapPlace | null => {
    const place = places.get(id);
    if (!place) unknown.push({ id, where });
    return place ? { id, name: place.name, at: [place.lon, place.lat] } : null;
  };
  const lines = passage.lines.flatMap(({ from, to, kind }, i): MapLine[] => {
    const [a, b] = [find(from, `lines.${i}`), find(to, `lines.${i}`)];
    return a && b ? [{ from: a, to: b, kind, km: Math.round(geodesicKm(a.at, b.at)) }] : [];
  });
  const pins = passage.pins.flatMap(({ place, kind, label }, i): MapPin[] => {
    const at = find(place, `pins.${i}`);
    return at ? [{ place, at: at.at, kind, label }] : [];
  });
  const highlight = passage.highlight.flatMap((id) => find(id, 'highlight') ?? []);
  return { spec: { camera: passage.camera, date: passage.date, layers: passage.layers, highlight, lines, pins }, unknown };
}
