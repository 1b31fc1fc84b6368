// What is known of one evening? Ground gained and given up, lines and how much of them is documented, dated statements, events.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { daysBetween } from '../../../geo/model/day';
import { CAMPAIGN, CAMPAIGN_END_EXCLUSIVE } from '../../../geo/model/window';
import type { AtlasData } from '../atlas-data';

export type SideName = 'soviet' | 'western';
export const SIDES: readonly SideName[] = ['soviet', 'western'];

type Properties = Record<string, string | number | boolean | null>;

/** A row of the layer `captures` or `events`. */
export interface Dated {
  id: string; start_date: string; time: string; time_zone: string; place: string; place_name: string; event: string;
  source: string; source_title: string; locator: string; status: string;
  side: 'soviet' | 'western' | 'german'; kind: 'captured' | 'held' | 'lost' | 'contested' | 'contact' | 'event';
  date_precision: 'exact' | 'reported' | 'about'; uncertainty_days: number; contested: boolean; army: string; army_group: string; unit: string; note: string;
}

/** One side on one evening; null where no line is drawn. Areas in km², lengths in km, uncertainty in metres. */
export interface SideDay {
  gate: number; limit: number;
  gained: number; lost: number;
  length: number; documented: number; uncertainty: number; traced: boolean;
}

export interface DayFacts { day: string; sides: Record<SideName, SideDay | null>; captures: Dated[]; events: Dated[] }

/** Properties of every feature of a layer; [] when the layer is not there. */
export function propertiesOf(data: AtlasData, layer: string): Properties[] {
  if (!data.catalogue.some((l) => l.id === layer)) return [];
  const text = readFileSync(join(data.folder, 'layers', `${layer}.geojson`), 'utf8');
  return (JSON.parse(text) as { features: { properties: Properties }[] }).features.map((f) => f.properties);
}

export const dated = (data: AtlasData, layer: 'captures' | 'events'): Dated[] => propertiesOf(data, layer) as unknown as Dated[];

/** Areas by side and day: gained by the day it began, lost by the day it ended. */
function areas(rows: readonly Properties[]): { gained: Map<string, number>; lost: Map<string, number> } {
  const gained = new Map<string, number>(), lost = new Map<string, number>();
  const add = (map: Map<string, number>, key: string, km2: number): void => void map.set(key, (map.get(key) ?? 0) + km2);
  for (const { side, start_date, end_date, area_km2 } of rows) {
    add(gained, `${side} ${start_date}`, Number(area_km2));
    if (end_date !== CAMPAIGN_END_EXCLUSIVE) add(lost, `${side} ${end_date}`, Number(area_km2));
  }
  return { gained, lost };
}

const byDay = <T extends { start_date: string }>(rows: readonly T[]): Map<string, T[]> => {
  const map = new Map<string, T[]>();
  for (const row of rows) map.set(row.start_date, [...(map.get(row.start_date) ?? []), row]);
  return map;
};

/** Hours first and in order, then what has none. */
const byHour = (a: Dated, b: Dated): number => Number(!a.time) - Number(!b.time) || (a.time < b.time ? -1 : a.time > b.time ? 1 : 0);

/** One record a day of the campaign. Reads `ground-taken`, `front-lines`, `captures`, `events`. */
export function dayFacts(data: AtlasData): DayFacts[] {
  const { gained, lost } = areas(propertiesOf(data, 'ground-taken'));
  const lines = new Map(propertiesOf(data, 'front-lines').map((p) => [`${p['side']} ${p['start_date']}`, p]));
  const captures = byDay(dated(data, 'captures')), events = byDay(dated(data, 'events'));
  const side = (name: SideName, day: string): SideDay | null => {
    const line = lines.get(`${name} ${day}`), gate = data.measures.get(`${name}-gate-${day}`), limit = data.measures.get(`${name}-limit-${day}`);
    if (!line || !gate || !limit) return null;
    return {
      gate: gate.value, limit: limit.value, gained: gained.get(`${name} ${day}`) ?? 0, lost: lost.get(`${name} ${day}`) ?? 0,
      length: Number(line['length_km']), documented: Number(line['documented_share']), uncertainty: Number(line['uncertainty_m']), traced: line['basis'] === 'documented',
    };
  };
  return daysBetween(CAMPAIGN.start, CAMPAIGN.end).map((day) => ({
    day, sides: { soviet: side('soviet', day), western: side('western', day) },
    captures: [...(captures.get(day) ?? [])].sort(byHour), events: [...(events.get(day) ?? [])].sort(byHour),
  }));
}
