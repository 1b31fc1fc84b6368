// Which German-held ground was cut off behind a front, and when? One feature for each outline and its time.
import type { Layer } from '../model/layer';
import type { Pocket, Snapshot } from '../model/pocket';
import type { LayerContext } from './context';
import { END_FIELD, ID_FIELD, OURS, PROVENANCE_FIELDS, START_FIELD, feature, field, provenance, titlesOf, type FlatFeature } from './feature';
import { cleanArea } from './clean';
import type { MultiPolygon, Polygon } from 'geojson';
import { addDays } from '../model/day';
import type { DayGround } from '../surface';
import { boundsOf, crop, doubleArea, intersect, subtract, toPath, toPaths, toPolygons, unite, type Paths, type Polygons } from '../surface/area';
import { toLonLat, toPlane } from '../surface/plane';
import { riverLines, type RiverLine } from '../surface/river-path';
import { ringLine } from '../surface/trace-line';

/** One outline of a pocket with the time it stands for: `start` inclusive, `end` exclusive. */
export interface PocketState { pocket: Pocket; snapshot: Snapshot; n: number; start: string; end: string }

/**
 * Each outline stands until the next one, the last until the pocket fell. The first stands from the evening the pocket
 * was cut off, also where its outline is dated a little later. States without a single evening are left out.
 */
export function pocketStates(pocket: Pocket): PocketState[] {
  return pocket.snapshots.map((snapshot, i, all) => ({
    pocket, snapshot, n: i + 1,
    start: i === 0 ? pocket.from : snapshot.date,
    end: all[i + 1]?.date ?? pocket.to,
  })).filter((s) => s.start < s.end);
}

const SIDE = { ...field('side', 'string', 'The side whose ground surrounds it.'), values: ['soviet', 'western'] as const };

/** Where a pocket can be at all: its outlines together, on land. */
function zoneOf(pocket: Pocket, land: Paths, rivers: RiverLine[]): Paths {
  const outlines = pocket.snapshots.map((s) => toPath(ringLine(s.ring.map(toPlane), rivers).map(toLonLat))).map((path) => (doubleArea(path) < 0 ? path.reverse() : path));
  const all = unite(outlines), [x0, y0, x1, y1] = boundsOf(all);
  return intersect(all, crop(land, x0 - 1000, y0 - 1000, x1 + 1000, y1 + 1000));
}

/** What of the zone the surrounding side does not hold on an evening. */
function remainder(zone: Paths, ground: Paths): Polygons {
  const [x0, y0, x1, y1] = boundsOf(zone);
  return toPolygons(subtract(zone, crop(ground, x0 - 1000, y0 - 1000, x1 + 1000, y1 + 1000)));
}

interface State { start: string; end: string; geometry: Polygon | MultiPolygon; outline: PocketState }

/** The pocket evening by evening; evenings with the same shape are one state. */
function statesOf(pocket: Pocket, zone: Paths, days: readonly DayGround[], grounds: Map<string, Paths>): State[] {
  const outlines = pocketStates(pocket), out: State[] = [];
  for (const { day, ground } of days) {
    const outline = outlines.find((o) => o.start <= day && day < o.end);
    if (!outline) continue;
    const held = grounds.get(day) ?? toPaths(ground);
    grounds.set(day, held);
    const geometry = cleanArea(remainder(zone, held)), last = out[out.length - 1];
    if (!geometry) continue;
    if (last && last.end === day && JSON.stringify(last.geometry) === JSON.stringify(geometry)) last.end = addDays(day, 1);
    else out.push({ start: day, end: addDays(day, 1), geometry, outline });
  }
  return out;
}

/** German-held ground cut off behind a front, state by state. */
export function pockets({ facts, base, surface }: LayerContext): Layer {
  const titles = titlesOf(facts.sources), rivers = riverLines(base);
  const land = toPaths(base.land.features.flatMap((f) => (f.geometry.type === 'Polygon' ? [f.geometry.coordinates] : f.geometry.coordinates)) as Polygons);
  const features = (['soviet', 'western'] as const).flatMap((side) => {
    const grounds = new Map<string, Paths>();
    return facts.pockets.filter((p) => p.side === side && p.snapshots.length > 0).flatMap((p) => statesOf(p, zoneOf(p, land, rivers), surface.days[side], grounds).map(({ start, end, geometry, outline }): FlatFeature =>
      feature(`${p.id}-${start}`, geometry, { pocket: p.id, name: p.name, side: p.side, start_date: start, end_date: end, outline_date: outline.snapshot.date,
        cut_off: p.from, fell: p.to, note: outline.snapshot.note, ...provenance(outline.snapshot, titles) })));
  });
  return {
    id: 'pockets', geometry: 'Polygon', ...OURS, features,
    title: 'Pockets',
    description: 'German-held ground cut off behind a front, as it shrank. Outlines are schematic: drawn through named places on a few dates, computed between them, and less what the surrounding side held that evening.',
    fields: [ID_FIELD, field('pocket', 'string', 'Id of the pocket; the same for all its states.'), field('name', 'string', 'Name.'), SIDE, START_FIELD, END_FIELD,
      field('outline_date', 'date', 'Evening the last outline was drawn for.'), field('cut_off', 'date', 'First evening the pocket was cut off.'),
      field('fell', 'date', 'Day it fell or surrendered; 1945-05-10 = it lasted to the end.'), field('note', 'string', 'Remarks.'), ...PROVENANCE_FIELDS],
  };
}
