// Which map does a place show? Its surroundings on the evening it first changed hands, drawn for use inside the page.
import type { Place } from '../../../geo/model/place';
import { CAMPAIGN } from '../../../geo/model/window';
import { legendOf, type LegendEntry } from '../legend';
import { mercatorX, mercatorY } from '../../map-style/earth';
import type { MapPlace, MapSpec } from '../map-spec';
import type { StillCache } from '../passage-map';
import type { PlaceFacts } from './place-facts';

export const PLACE_MAP = { width: 420, height: 330 } as const;

/** Closer for what is small. */
function zoomOf({ kind, rank }: Place): number {
  if (['building', 'bridge', 'district', 'site'].includes(kind)) return 10.6;
  return rank <= 2 ? 6.8 : rank === 3 ? 7.2 : 7.8;
}

const GATE: MapPlace = { id: 'brandenburg-gate', name: 'Brandenburg Gate', at: [13.3777, 52.5163] };

/** A place far from every front is shown together with Berlin: the camera half way, both well inside. */
function farCamera([lon, lat]: [number, number]): MapSpec['camera'] {
  const wide = Math.abs(mercatorX(lon) - mercatorX(GATE.at[0])) / (0.62 * PLACE_MAP.width), high = Math.abs(mercatorY(lat) - mercatorY(GATE.at[1])) / (0.62 * PLACE_MAP.height);
  return { center: [(lon + GATE.at[0]) / 2, (lat + GATE.at[1]) / 2], zoom: Math.min(5, Math.round(-Math.log2(Math.max(wide, high) * 512) * 100) / 100) };
}

/** The evening a place's map shows: the first on which it was in new hands, else the last of the campaign. */
export const mapDay = ({ spells }: PlaceFacts['history']): string => (spells.length > 1 ? spells[1]!.from : CAMPAIGN.end);

export function placeMapSpec({ place, history }: Pick<PlaceFacts, 'place' | 'history'>): MapSpec {
  const own: MapPlace = { id: place.id, name: place.name, at: [place.lon, place.lat] }, near = history.spells.length > 0;
  return {
    camera: near ? { center: own.at, zoom: zoomOf(place) } : farCamera(own.at), date: mapDay(history), layers: ['front-east', 'front-west', 'pockets'],
    highlight: [own], lines: near ? [] : [{ from: own, to: GATE, kind: 'measure', km: Math.round(history.gate_km) }], pins: [],
  };
}

/** The map as SVG for the page and its legend. */
export async function placeMap(facts: PlaceFacts, cache: StillCache): Promise<{ svg: string; legend: LegendEntry[] }> {
  const spec = placeMapSpec(facts), { svg, drawn } = await cache.still(spec, { ...spec.camera, ...PLACE_MAP }, { title: '', desc: '', inline: true });
  return { svg, legend: legendOf(spec, drawn) };
}
