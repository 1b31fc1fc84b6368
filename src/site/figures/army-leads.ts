// How near to Berlin had each army come by each day? The nearest place it had taken or held so far, from the dated captures.
import { geodesicKm } from '../../../geo/model/geodesic';
import type { FigureInput } from './figure';
import { placeOf } from './figure';

/** One day on which a formation came nearer than ever before. */
export interface Lead { day: string; km: number; place: string; fact: string; source: string; locator: string }
export interface ArmyLeads { id: string; name: string; leads: Lead[] }

interface Row { start_date: string; side: string; kind: string; place_name: string; army_group: string; army: string; id: string; source: string; locator: string; contested: boolean; status: string }

/** Formations of the strip: how the captures name them, and how the strip does. */
export const FORMATIONS = [
  { id: 'zhukov', name: 'Zhukov', full: '1st Belorussian Front', field: 'army_group' },
  { id: 'konev', name: 'Konev', full: '1st Ukrainian Front', field: 'army_group' },
  { id: 'rokossovsky', name: 'Rokossovsky', full: '2nd Belorussian Front', field: 'army_group' },
  { id: 'ninth', name: 'US Ninth', full: 'US Ninth Army', field: 'army' },
  { id: 'first', name: 'US First', full: 'US First Army', field: 'army' },
  { id: 'third', name: 'US Third', full: 'US Third Army', field: 'army' },
  { id: 'second', name: 'British Second', full: 'British Second Army', field: 'army' },
] as const;

/** Facts that say a formation stood at a place: taken, held or met the other ally there; not disputed, and with a source. */
const counts = (row: Row): boolean => ['captured', 'held', 'contact'].includes(row.kind) && row.side !== 'german' && !row.contested && row.status !== 'unsourced';

/** The steps towards Berlin of every formation of the strip, each with the fact it rests on; distances to the Brandenburg Gate. */
export function armyLeads(input: FigureInput): ArmyLeads[] {
  const gate = placeOf(input, 'brandenburg-gate').at;
  const rows = (input.layers()['captures']?.features ?? []).map((f) => {
    const p = f.properties as unknown as Row;
    return { ...p, km: f.geometry.type === 'Point' ? geodesicKm(gate, f.geometry.coordinates) : Infinity };
  }).filter(counts).sort((a, b) => (a.start_date < b.start_date ? -1 : a.start_date > b.start_date ? 1 : a.km - b.km));
  return FORMATIONS.map(({ id, name, full, field }) => {
    const leads: Lead[] = [];
    for (const row of rows.filter((r) => r[field].split(' / ').includes(full))) {
      const last = leads.at(-1);
      if (last && row.km >= last.km - 0.05) continue;
      if (last?.day === row.start_date) leads.pop();
      leads.push({ day: row.start_date, km: row.km, place: row.place_name, fact: row.id, source: row.source, locator: row.locator });
    }
    return { id, name, leads };
  });
}

/** Nearest so far on the evening of `day`, or null before the first fact. */
export const leadOn = ({ leads }: ArmyLeads, day: string): Lead | null => leads.filter((l) => l.day <= day).at(-1) ?? null;
