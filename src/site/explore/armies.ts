// How far from Berlin was each army when? The dated ends of its advances, as distances to the Brandenburg Gate.
import type { FeatureCollection } from 'geojson';
import { dayNumber } from '../../../geo/model/day';
import { geodesicKm } from '../../../geo/model/geodesic';
import type { Place } from '../../../geo/model/place';

export interface ArmyTrack { army: string; side: string; /** Day number and km of each dated place, oldest first. */ points: [day: number, km: number, place: string][] }

/** One track an army. Throws where an advance ends at a place the gazetteer lacks. */
export function armyTracks(advances: FeatureCollection, places: ReadonlyMap<string, Place>): ArmyTrack[] {
  const gate = places.get('brandenburg-gate');
  if (!gate) throw new Error('the gazetteer has no brandenburg-gate');
  const tracks = new Map<string, ArmyTrack>();
  for (const { properties: p } of advances.features) {
    if (!p) continue;
    const army = String(p['army']), place = places.get(String(p['to_place']));
    if (!place) throw new Error(`the advance ${String(p['id'])} ends at "${String(p['to_place'])}", which the gazetteer lacks`);
    const track = tracks.get(army) ?? tracks.set(army, { army, side: String(p['side']), points: [] }).get(army)!;
    track.points.push([dayNumber(String(p['start_date'])), Math.round(geodesicKm([place.lon, place.lat], [gate.lon, gate.lat])), place.name]);
  }
  return [...tracks.values()].map((t) => ({ ...t, points: t.points.sort((a, b) => a[0] - b[0] || b[1] - a[1]) }));
}
