// What does the map of a claim show? The lines that were measured for it, fitted into the frame, on the evening they stand for.
import type { Feature, LineString, Position } from 'geojson';
import type { Goal } from './berlin';
import { CAMPAIGN } from '../../geo/model/window';
import { DESKTOP, type Camera } from '../map-style/camera';
import type { Group } from '../map-style/groups';
import type { Gazetteer, MapLine, MapPlace, MapSpec } from './map-spec';

/** One feature of the layer `claim-measures`. */
export type MeasuredLine = Feature<LineString, { id: string; claim: string; label: string; from: string; to: string; date: string | null; goal: Goal | null; side: string | null }>;

/** Px kept free round the lines, and how near or far the map may go. */
const FREE = 110, NEAREST = 12.2, FARTHEST = 2.6;
const TILE = 512;
const mercator = (lat: number): number => Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360));

/** The camera at which all points lie inside the frame of a desktop map. Positions in degrees; at least one. */
export function cameraFor(points: readonly Position[]): Camera {
  const lons = points.map((p) => p[0]!), ys = points.map((p) => mercator(p[1]!));
  const [west, east, south, north] = [Math.min(...lons), Math.max(...lons), Math.min(...ys), Math.max(...ys)];
  const wide = ((east - west) / 360) * TILE, high = ((north - south) / (2 * Math.PI)) * TILE;
  const zoom = Math.log2(Math.min((DESKTOP.width - 2 * FREE) / (wide || 1e-9), (DESKTOP.height - 2 * FREE) / (high || 1e-9)));
  const lat = (Math.atan(Math.exp((south + north) / 2)) * 360) / Math.PI - 90;
  const cut = (v: number, digits: number): number => Math.round(v * 10 ** digits) / 10 ** digits;
  return { center: [cut((west + east) / 2, 4), cut(lat, 4)], zoom: Math.min(NEAREST, Math.max(FARTHEST, Math.floor(zoom * 100) / 100)) };
}

const key = (p: Position): string => `${p[0]!.toFixed(4)} ${p[1]!.toFixed(4)}`;

/** Places by position, to name the ends of lines. */
export function placesAt(places: Iterable<Gazetteer>): ReadonlyMap<string, MapPlace> {
  return new Map([...places].map((p): [string, MapPlace] => [key([p.lon, p.lat]), { id: p.id, name: p.name, at: [p.lon, p.lat] }]));
}

/** Lines with the same ends are drawn once, with both labels. */
function drawnOnce(lines: readonly MeasuredLine[]): { line: MeasuredLine; label: string }[] {
  const seen = new Map<string, { line: MeasuredLine; label: string }>();
  for (const line of lines) {
    const ends = line.geometry.coordinates.map(key).join(' '), before = seen.get(ends);
    if (!before) seen.set(ends, { line, label: line.properties.label });
    else if (!before.label.split(', ').includes(line.properties.label)) before.label += `, ${line.properties.label}`;
  }
  return [...seen.values()];
}

const inCampaign = (day: string | null): day is string => day !== null && day >= CAMPAIGN.start && day <= CAMPAIGN.end;

/**
 * The map of a claim measured to one of the two Berlins; null where none of its measures is a line. Its day is that
 * of the passage (`base`) if a line stands for it, else that of the first dated line. `base` also gives the layers beside the fronts.
 */
export function claimSpec(lines: readonly MeasuredLine[], goal: Goal, base: Pick<MapSpec, 'date' | 'layers'>, at: ReadonlyMap<string, MapPlace>): MapSpec | null {
  const shown = lines.filter(({ properties: p }) => p.goal === null || p.goal === goal), first = shown[0];
  if (!first) return null;
  const days = shown.map((l) => l.properties.date).filter(inCampaign), day = days.includes(base.date) ? base.date : days[0] ?? base.date;
  const end = (p: Position, id: string, name: string): MapPlace => at.get(key(p)) ?? { id, name, at: [p[0]!, p[1]!] };
  const drawn = drawnOnce(shown).map(({ line: { geometry: { coordinates: c }, properties: p }, label }): MapLine => ({
    from: end(c[0]!, `${p.id}-from`, p.from), to: end(c.at(-1)!, `${p.id}-to`, p.to), kind: 'measure', km: 0, label, path: c,
  }));
  const named = shown.flatMap((l) => l.geometry.coordinates.flatMap((p) => at.get(key(p)) ?? []));
  const groups = new Set<Group>(['front-east', 'front-west', ...base.layers, ...(lines.some((l) => l.properties.goal) ? ['berlin-limit', 'rings'] as const : [])]);
  return {
    camera: cameraFor(lines.flatMap((l) => l.geometry.coordinates)), date: day, layers: [...groups],
    highlight: [...new Map(named.map((p) => [p.id, p])).values()], lines: drawn, pins: [],
  };
}
