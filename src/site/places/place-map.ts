// Which map does a place show? Its surroundings on the evening it first changed hands, drawn for use inside the page.
import type { Place } from '../../../geo/model/place';
import { CAMPAIGN } from '../../../geo/model/window';
import { legendOf, type LegendEntry } from '../legend';
import type { MapSpec } from '../map-spec';
import type { StillCache } from '../passage-map';
import type { PlaceFacts } from './place-facts';

export const PLACE_MAP = { width: 420, height: 330 } as const;

/** Closer for what is small; far away where no front came and only the direction matters. */
function zoomOf({ kind, rank }: Place, near: boolean): number {
  if (!near) return 3.2;
  if (['building', 'bridge', 'district', 'site'].includes(kind)) return 9.6;
  return rank <= 2 ? 6.8 : rank === 3 ? 7.2 : 7.8;
}

/** The evening a place's map shows: the first on which it was in new hands, else the last of the campaign. */
export const mapDay = ({ spells }: PlaceFacts['history']): string => (spells.length > 1 ? spells[1]!.from : CAMPAIGN.end);

export function placeMapSpec({ place, history }: Pick<PlaceFacts, 'place' | 'history'>): MapSpec {
  const at: [number, number] = [place.lon, place.lat];
  return {
    camera: { center: at, zoom: zoomOf(place, history.spells.length > 0) }, date: mapDay(history), layers: ['front-east', 'front-west', 'pockets'],
    highlight: [{ id: place.id, name: place.name, at }], lines: [], pins: [],
  };
}

/** The map as SVG for the page and its legend. */
export async function placeMap(facts: PlaceFacts, cache: StillCache): Promise<{ svg: string; legend: LegendEntry[] }> {
  const spec = placeMapSpec(facts), { svg, drawn } = await cache.still(spec, { ...spec.camera, ...PLACE_MAP }, { title: '', desc: '', inline: true });
  return { svg, legend: legendOf(spec, drawn) };
}
