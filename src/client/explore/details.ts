// Where do the words about a feature come from? Files of this site, loaded once, when first asked for.
import type { Source } from '../../../geo/model/citation';
import type { Claim } from '../../../geo/model/claim';
import { fetchJson } from '../when';
import type { DatedFact } from './answer';
import type { GroundTable } from './compare';
import type { Entry } from './search';

type Cell = string | number | boolean | null;
export type Row = Readonly<Record<string, Cell>>;
interface Table { fields: string[]; rows: Cell[][] }
export interface Stretch { side: 's' | 'w'; documented: 0 | 1; m: number; km: number; days: number; facts: string; line: number[] }
export interface ArmyTrack { army: string; side: string; points: [day: number, km: number, place: string][] }

/** One load for each name; a failed one may be tried again. */
function once<T>(load: (name: string) => Promise<T>): (name: string) => Promise<T> {
  const known = new Map<string, Promise<T>>();
  return (name) => known.get(name) ?? known.set(name, load(name).catch((error: unknown) => { known.delete(name); throw error; })).get(name)!;
}

const rowOf = (fields: readonly string[], cells: readonly Cell[]): Row => ({ id: cells[0] ?? '', ...Object.fromEntries(fields.map((f, i) => [f, cells[i + 1] === 0 ? null : cells[i + 1] ?? null])) });

export class Library {
  private readonly file: (name: string) => Promise<unknown>;
  private readonly published: (name: string) => Promise<unknown>;
  private facts: DatedFact[] | undefined;
  private readonly index = new Map<string, Map<string, Row>>();

  constructor(explore: string, data: string) {
    this.file = once((name) => fetchJson(`${explore}${name}.json`));
    this.published = once((name) => fetchJson(`${data}${name}`));
  }

  ground(): Promise<GroundTable> { return this.file('ground') as Promise<GroundTable>; }
  entries(): Promise<Entry[]> { return this.file('search') as Promise<Entry[]>; }
  armies(): Promise<ArmyTrack[]> { return this.file('armies') as Promise<ArmyTrack[]>; }
  evidence(day: string): Promise<Stretch[]> { return this.file(`evidence/${day}`) as Promise<Stretch[]>; }
  async sources(): Promise<Map<string, Source>> { return new Map((await this.published('sources.json') as { sources: Source[] }).sources.map((s) => [s.id, s])); }
  async claims(): Promise<Claim[]> { return (await this.published('claims.json') as { claims: Claim[] }).claims; }
  layer(id: string): Promise<GeoJSON.FeatureCollection> { return this.published(`layers/${id}.geojson`) as Promise<GeoJSON.FeatureCollection>; }

  /** The row of a feature, or null where the layer has none of that id. */
  async row(layer: string, id: string): Promise<Row | null> {
    const tables = await this.file('details') as Record<string, Table>;
    const table = tables[layer];
    if (!table) return null;
    let rows = this.index.get(layer);
    if (!rows) this.index.set(layer, rows = new Map(table.rows.map((cells) => [String(cells[0]), rowOf(table.fields, cells)])));
    return rows.get(id) ?? null;
  }

  /** Captures and waypoints with their days: the evidence a day of arrival lies between. */
  async datedFacts(): Promise<DatedFact[]> {
    if (this.facts) return this.facts;
    const tables = await this.file('details') as Record<string, Table>;
    const fact = (layer: string, cells: Cell[]): DatedFact => {
      const r = rowOf(tables[layer]!.fields, cells);
      return { id: String(r['id']), layer, side: String(r['side']), date: String(r['start_date']), at: [Number(r['lon']), Number(r['lat'])], what: layer === 'captures' ? `${String(r['place_name'])}: ${String(r['event'])}` : String(r['name']) };
    };
    const taken = new Set(['captured', 'held', 'contact']);
    this.facts = ['captures', 'waypoints'].flatMap((layer) => (tables[layer]?.rows ?? []).filter((cells) => layer !== 'captures' || taken.has(String(rowOf(tables[layer]!.fields, cells)['kind']))).map((cells) => fact(layer, cells)));
    return this.facts;
  }
}
