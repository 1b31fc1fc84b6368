// Which German-held ground was cut off behind a front, and when? One feature for each outline and its time.
import type { Layer } from '../model/layer';
import type { Pocket, Snapshot } from '../model/pocket';
import type { LayerContext } from './context';
import { END_FIELD, ID_FIELD, OURS, PROVENANCE_FIELDS, START_FIELD, feature, field, provenance, titlesOf, type FlatFeature } from './feature';
import { cleanArea } from './clean';

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

/** German-held ground cut off behind a front, outline by outline. */
export function pockets({ facts }: LayerContext): Layer {
  const titles = titlesOf(facts.sources);
  const features = facts.pockets.flatMap(pocketStates).flatMap(({ pocket: p, snapshot: s, n, start, end }): FlatFeature[] => {
    const geometry = cleanArea([[s.ring]]);
    if (!geometry) return [];
    return [feature(`${p.id}-${n}`, geometry, { pocket: p.id, name: p.name, side: p.side, start_date: start, end_date: end, outline_date: s.date,
      cut_off: p.from, fell: p.to, note: s.note, ...provenance(s, titles) })];
  });
  return {
    id: 'pockets', geometry: 'Polygon', ...OURS, features,
    title: 'Pockets',
    description: 'German-held ground cut off behind a front. Outlines are schematic: drawn through named places on a few dates, each standing until the next.',
    fields: [ID_FIELD, field('pocket', 'string', 'Id of the pocket; the same for all its outlines.'), field('name', 'string', 'Name.'), SIDE, START_FIELD, END_FIELD,
      field('outline_date', 'date', 'Evening the outline was drawn for.'), field('cut_off', 'date', 'First evening the pocket was cut off.'),
      field('fell', 'date', 'Day it fell or surrendered; 1945-05-10 = it lasted to the end.'), field('note', 'string', 'Remarks.'), ...PROVENANCE_FIELDS],
  };
}
