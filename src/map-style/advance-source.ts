// Whose axis is each leg of an advance, and which leg is the newest on a day?
import { collection } from './map-layers';
import type { MapCollection, MapFeature } from './map-layers';

const AXES = ['zhukov', 'konev', 'patton'] as const;
const ARMIES: Record<(typeof AXES)[number], RegExp> = { zhukov: /zhukov|1st belorussian|8th guards|1st guards tank|2nd guards tank|5th shock|3rd shock/i, konev: /konev|1st ukrainian|3rd guards tank|4th guards tank|5th guards/i, patton: /patton|third/i };

function axisOf(f: MapFeature): string {
  const text = ['advance', 'id', 'name', 'army', 'note'].map((k) => String(f.properties[k] ?? '')).join(' ');
  return AXES.find((a) => text.toLowerCase().includes(a)) ?? AXES.find((a) => ARMIES[a].test(text)) ?? 'other';
}

/** Legs with `axis` (zhukov | konev | patton | other) and `named_until`: the day the next leg begins, which then carries the name. */
export function advanceSource(advances: MapCollection | undefined): MapCollection {
  const legs = advances?.features ?? [];
  return collection(legs.map((f) => {
    const p = f.properties;
    const next = legs.find((g) => g.properties['advance'] === p['advance'] && g.properties['leg'] === Number(p['leg']) + 1);
    return { ...f, properties: { ...p, axis: axisOf(f), named_until: (next?.properties['start_date'] as string | undefined) ?? '9999' } };
  }));
}
