// What do the facts amount to? Counts by kind and by how they stand to their sources, for `npm run check`.
import type { Citation } from '../model/citation';
import type { Facts } from '../model/facts';
import type { Status } from '../model/scalars';

const STATUSES: readonly Status[] = ['documented', 'indirect', 'inferred', 'unsourced'];

type Row = { kind: string; total: number } & Record<Status, number>;

/** Every kind of cited fact with its number by status. */
export function countFacts(facts: Facts): Row[] {
  const kinds: [string, readonly Citation[]][] = [
    ['dated places', facts.captures],
    ['waypoints of traces', [...facts.traces, ...facts.extraLines].flatMap((t) => t.waypoints)],
    ['outlines of pockets', facts.pockets.flatMap((p) => p.snapshots)],
    ['pockets', facts.pockets], ['bridgeheads', facts.bridgeheads],
    ['lines of defence, boundary and halt', [...facts.defenceLines, ...facts.boundary, ...facts.haltLine]],
    ['heights, roads and waters', [...facts.heights, ...facts.roads, ...facts.waters]],
    ['spearheads', facts.spearheads], ['events', facts.events],
  ];
  return kinds.map(([kind, list]) => ({
    kind, total: list.length,
    ...(Object.fromEntries(STATUSES.map((s) => [s, list.filter((f) => f.status === s).length])) as Record<Status, number>),
  }));
}

/** The summary as `npm run check` prints it. */
export function summaryText(facts: Facts): string {
  const rows = countFacts(facts);
  const sum = (key: Status | 'total'): number => rows.reduce((n, r) => n + r[key], 0);
  const width = Math.max(...rows.map((r) => r.kind.length));
  const line = (kind: string, cells: readonly (string | number)[]): string => `${kind.padEnd(width)}  ${cells.map((c) => String(c).padStart(10)).join(' ')}`;
  return [
    `${facts.traces.length} traces, ${facts.places.length} places, ${facts.formations.length} formations, ${facts.advances.length} advances, ${facts.claims.length} claims, ${facts.sources.length} sources`,
    line('', ['facts', ...STATUSES]),
    ...rows.map((r) => line(r.kind, [r.total, ...STATUSES.map((s) => r[s])])),
    line('all', [sum('total'), ...STATUSES.map(sum)]),
    `${sum('unsourced')} facts rest on general knowledge, no source seen yet; ${sum('inferred')} are inferred.`,
    `${Math.round((100 * sum('documented')) / sum('total'))} in 100 facts are documented: place and day stand in the source cited.`,
  ].join('\n');
}
