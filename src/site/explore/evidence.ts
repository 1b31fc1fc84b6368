// On what does each stretch of one evening's fronts rest? A small file a day: line, basis, uncertainty, ids of facts.
import type { FeatureCollection, Position } from 'geojson';
import { thin } from '../../map-style/thin';

export interface Stretch {
  /** s or w. */
  side: 's' | 'w';
  documented: 0 | 1;
  /** Half width of the band in m; km and days to the nearest fact. */
  m: number; km: number; days: number;
  facts: string;
  /** x, y of the first point and then steps, in 1/10000 degree. */
  line: number[];
}

const SCALE = 1e4;
/** Steps a drawn point may lie from the published line: about 120 m. */
const TOLERANCE = 11;

function fold(line: readonly Position[]): number[] {
  const cells = line.map((p): [number, number] => [Math.round(p[0]! * SCALE), Math.round(p[1]! * SCALE)]);
  const kept = thin(cells, () => TOLERANCE);
  return kept.flatMap(([x, y], i) => (i ? [x - kept[i - 1]![0], y - kept[i - 1]![1]] : [x, y]));
}

/** The stretches of `front-segments` by evening. */
export function evidenceByDay(segments: FeatureCollection): Map<string, Stretch[]> {
  const days = new Map<string, Stretch[]>();
  for (const { geometry, properties: p } of segments.features) {
    if (geometry.type !== 'LineString' || !p) continue;
    const day = String(p['start_date']);
    const stretch: Stretch = {
      side: p['side'] === 'soviet' ? 's' : 'w', documented: p['basis'] === 'documented' ? 1 : 0,
      m: Number(p['uncertainty_m']), km: Number(p['nearest_fact_km']), days: Number(p['nearest_fact_days']), facts: String(p['facts']), line: fold(geometry.coordinates),
    };
    (days.get(day) ?? days.set(day, []).get(day)!).push(stretch);
  }
  return days;
}
