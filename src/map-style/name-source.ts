// Which points can be named on a map? Places of the record and towns for orientation, each once.
import { collection } from './map-layers';
import type { MapCollection, MapData, MapFeature } from './map-layers';

/** Kinds of place that are marks of the story rather than settlements: named only when a passage highlights them. */
const QUIET = new Set(['building', 'bridge', 'river-point', 'site', 'hill', 'airfield']);

/** Places first (the record's own points), then towns whose id no place has. Rank 1 … 5; quiet kinds rank 9. */
export function nameSource(data: MapData): MapCollection {
  const seen = new Set<string>();
  const out: MapFeature[] = [];
  const towns = new Map((data['towns']?.features ?? []).map((f) => [String(f.properties['id']), f]));
  for (const f of [...(data['places']?.features ?? []), ...towns.values()]) {
    const p = f.properties, id = String(p['id']);
    if (seen.has(id)) continue;
    seen.add(id);
    const own = Number(p['rank'] ?? 5), asTown = towns.get(id)?.properties['rank'];
    const rank = QUIET.has(String(p['kind'] ?? '')) ? 9 : Math.min(own, typeof asTown === 'number' ? asTown : own);
    out.push({ type: 'Feature', id, geometry: f.geometry, properties: { id, name: String(p['name'] ?? id), rank } });
  }
  return collection(out.sort((a, b) => Number(a.properties['rank']) - Number(b.properties['rank'])));
}
