// Where did the occupation zones of July 1945 run? Municipalities of VG250, joined by the power that held them.
import { readFileSync } from 'node:fs';
import { area, rewind } from '@turf/turf';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { extracts, write, VG250, type Area } from './files';
import { round, type Position } from './plane';
import { thinSimple } from './simple';
import { powerOf, type Power } from './zone-of';

interface Edge { from: string; to: string; power: Power; beyond: Power | '' }
type Municipality = Feature<Polygon | MultiPolygon, { RS: string; GEN: string; GF: number }>;

const TOLERANCE_M = 200, MIN_KM2 = 2, LAND_AND_INLAND_WATER = new Set([2, 4]);
const TITLES: Record<Power, string> = { soviet: 'Soviet zone', british: 'British zone', american: 'American zone', french: 'French zone', 'four-power': 'Greater Berlin, four powers' };

const key = (p: Position): string => round(p).join(',');
const position = (k: string): Position => k.split(',').map(Number) as Position;

/** Every directed edge that has not the same power on both sides; what lies beyond is noted. */
function outer(list: readonly Municipality[]): Edge[] {
  const holder = new Map<string, Power>();
  for (const m of list) {
    const power = powerOf(m.properties.RS, m.properties.GEN);
    if (!power) throw new Error(`no power for ${m.properties.RS} ${m.properties.GEN}`);
    const polygons = m.geometry.type === 'Polygon' ? [m.geometry.coordinates] : m.geometry.coordinates;
    for (const polygon of polygons) for (const [i, ring] of (polygon as Position[][]).entries()) {
      const keys = wound(ring, i === 0).map(key);
      for (let j = 1; j < keys.length; j++) if (keys[j] !== keys[j - 1]) holder.set(`${keys[j - 1]} ${keys[j]}`, power);
    }
  }
  return [...holder].flatMap(([edge, power]) => {
    const [from, to] = edge.split(' ') as [string, string];
    const beyond = holder.get(`${to} ${from}`) ?? '';
    return beyond === power ? [] : [{ from, to, power, beyond }];
  });
}

/** Outer rings counter-clockwise, holes clockwise, whatever the file says. */
function wound(ring: Position[], outerRing: boolean): Position[] {
  const twice = ring.reduce((sum, p, i) => { const q = ring[(i + 1) % ring.length]!; return sum + p[0] * q[1] - q[0] * p[1]; }, 0);
  return twice > 0 === outerRing ? ring : [...ring].reverse();
}

/** Closed chains of edges. */
function rings(edges: readonly Edge[]): Edge[][] {
  const leaving = new Map<string, Edge[]>();
  for (const e of edges) leaving.set(e.from, [...(leaving.get(e.from) ?? []), e]);
  const out: Edge[][] = [];
  for (const first of edges) {
    const chain: Edge[] = [];
    for (let at = first.from, e = leaving.get(at)?.pop(); e; at = e.to, e = at === first.from ? undefined : leaving.get(at)?.pop()) chain.push(e);
    if (chain.length > 2 && chain.at(-1)!.to === chain[0]!.from) out.push(chain);
  }
  return out;
}

/** Runs of a ring with one neighbour each, so that both neighbours thin the shared line alike. */
function runs(ring: Edge[]): { beyond: Power | ''; line: Position[] }[] {
  const start = Math.max(0, ring.findIndex((e, i) => e.beyond !== ring.at(i - 1)!.beyond));
  const turned = [...ring.slice(start), ...ring.slice(0, start)];
  const out: { beyond: Power | ''; line: Position[] }[] = [];
  for (const e of turned) {
    const last = out.at(-1);
    if (last && last.beyond === e.beyond) last.line.push(position(e.to));
    else out.push({ beyond: e.beyond, line: [position(e.from), position(e.to)] });
  }
  return out.map((r) => ({ ...r, line: thinned(r.line) }));
}

/** Alike in both directions; a closed line is turned to begin at its least position. */
function thinned(line: Position[]): Position[] {
  const [first, last] = [line[0]!, line.at(-1)!];
  if (key(first) !== key(last)) return key(first) < key(last) ? thinSimple(line, TOLERANCE_M) : thinSimple([...line].reverse(), TOLERANCE_M).reverse();
  const open = line.slice(0, -1);
  const least = open.reduce((best, p, i) => (key(p) < key(open[best]!) ? i : best), 0);
  return thinSimple([...open.slice(least), ...open.slice(0, least), open[least]!], TOLERANCE_M);
}

/** Rings as one MultiPolygon: every hole goes to the polygon that holds its first position. */
function assemble(power: Power, list: Position[][]): Area {
  const sized = list.map((ring) => ({ ring, km2: area({ type: 'Polygon', coordinates: [ring] }) / 1e6 })).filter((r) => r.ring.length > 3 && r.km2 >= MIN_KM2);
  const shells = sized.filter((r) => wound(r.ring, true) === r.ring).sort((a, b) => a.km2 - b.km2);
  const polygons = shells.map((s) => [s.ring]);
  for (const hole of sized.filter((r) => wound(r.ring, true) !== r.ring)) {
    const i = shells.findIndex((s) => s.km2 > hole.km2 && within(hole.ring[0]!, s.ring));
    if (i >= 0) polygons[i]!.push(hole.ring);
  }
  const properties = { id: `zone-${power}`, name: TITLES[power], power, ...VG250, accuracy_m: 500 };
  return rewind({ type: 'Feature', properties, geometry: { type: 'MultiPolygon', coordinates: polygons } }, { reverse: false }) as Area;
}

/** Even-odd rule. */
function within([x, y]: Position, ring: Position[]): boolean {
  return ring.reduce((inside, [ax, ay], i) => {
    const [bx, by] = ring[(i + 1) % ring.length]!;
    return ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax ? !inside : inside;
  }, false);
}

const raw = JSON.parse(readFileSync(`${extracts()}/gemeinden.geo.json`, 'utf8')) as (Municipality | { type: 'FeatureCollection'; features: Municipality[] })[];
const all = raw.flatMap((x) => (x.type === 'Feature' ? [x] : x.features)).filter((m) => LAND_AND_INLAND_WATER.has(m.properties.GF));
const edges = outer(all);
const byPower = (Object.keys(TITLES) as Power[]).map((power) => ({ power, parts: rings(edges.filter((e) => e.power === power)).map(runs) }));
write('zones.geojson', byPower.map(({ power, parts }) => assemble(power, parts.map((p) => p.flatMap((r, i) => (i === 0 ? r.line : r.line.slice(1)))))));
const edge = byPower.find((z) => z.power === 'soviet')!.parts.flat().filter((r) => ['british', 'american'].includes(r.beyond));
write('zone-edge.geojson', edge.map((r, i) => ({
  type: 'Feature',
  properties: { id: `zone-edge-${i + 1}`, name: 'Western limit of the Soviet zone', ...VG250 },
  geometry: { type: 'LineString', coordinates: r.line },
})));
