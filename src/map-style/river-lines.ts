// Along which lines are river names written? Rivers smoothed, so that letters stand calmly: coarse for small maps, finer for large.
import type { Position } from 'geojson';
import { collection } from './map-layers';
import type { MapCollection, MapFeature } from './map-layers';

/** Step in km between points, and points averaged to each side. */
const BANDS = [{ band: 'small', step: 2.5, reach: 6 }, { band: 'middle', step: 1, reach: 6 }, { band: 'large', step: 0.3, reach: 6 }] as const;
const KM_PER_DEGREE = 111.2;

/** Three lines for each river, told apart by `band`. */
export function riverLines(rivers: MapCollection | undefined): MapCollection {
  return collection((rivers?.features ?? []).flatMap((f) => BANDS.map(({ band, step, reach }): MapFeature => ({
    type: 'Feature', id: `${String(f.properties['id'])}-${band}`, properties: { ...f.properties, band },
    geometry: { type: 'MultiLineString', coordinates: partsOf(f).map((line) => average(along(line, step), reach)).filter((l) => l.length > 2) },
  }))));
}

const partsOf = (f: MapFeature): Position[][] => (f.geometry.type === 'MultiLineString' ? f.geometry.coordinates : f.geometry.type === 'LineString' ? [f.geometry.coordinates] : []);

/** Points every `step` km. */
function along(line: readonly Position[], step: number): Position[] {
  const out: Position[] = line.slice(0, 1);
  let left = step;
  for (let i = 1; i < line.length; i += 1) {
    const a = line[i - 1]!, b = line[i]!;
    const dx = b[0]! - a[0]!, dy = b[1]! - a[1]!, l = Math.hypot(dx * Math.cos((a[1]! * Math.PI) / 180), dy) * KM_PER_DEGREE;
    let at = left;
    for (; at <= l; at += step) out.push([a[0]! + (dx * at) / l, a[1]! + (dy * at) / l]);
    left = at - l;
  }
  return out;
}

function average(line: readonly Position[], reach: number): Position[] {
  return line.map((_, i) => {
    const r = Math.min(reach, i, line.length - 1 - i), part = line.slice(i - r, i + r + 1);
    const mean = (k: 0 | 1): number => Math.round((part.reduce((s, p) => s + p[k]!, 0) / part.length) * 1e4) / 1e4;
    return [mean(0), mean(1)];
  });
}
