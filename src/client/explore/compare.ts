// What changed between two evenings? Ground gained and lost in km², and the towns that changed hands.

export interface GroundTable {
  ground: [id: string, side: string, start: string, end: string, km2: number][];
  again: [before: number, after: number, km2: number][];
  holders: Record<string, [side: string, start: string, end: string][]>;
}

export interface Change { side: 'soviet' | 'western'; gained: number; lost: number }
export interface TownChange { id: string; before: string; after: string; /** First evening of the new holder within the span. */ day: string }
export interface Comparison { from: string; to: string; changes: Change[]; towns: TownChange[] }

const SIDES = ['soviet', 'western'] as const;
const stands = (start: string, end: string, day: string): boolean => start <= day && day < end;

/** Who held the point on the evening of `day`. */
export function holderOn(intervals: readonly [string, string, string][] | undefined, day: string): string {
  return intervals?.find(([, start, end]) => stands(start, end, day))?.[0] ?? 'german';
}

/** Earlier day first. Ground lost and taken again between the days counts as neither. km² to one decimal. */
export function compareDays(table: GroundTable, a: string, b: string): Comparison {
  const [from, to] = a <= b ? [a, b] : [b, a];
  const state = table.ground.map(([, , start, end]) => [stands(start, end, from), stands(start, end, to)] as const);
  const changes = SIDES.map((side): Change => {
    let gained = 0, lost = 0;
    table.ground.forEach(([, s, , , km2], i) => {
      const [before, after] = state[i]!;
      if (s !== side || before === after) return;
      if (after) gained += km2; else lost += km2;
    });
    for (const [i, j, km2] of table.again) {
      if (table.ground[i]![1] !== side || !state[i]![0] || state[i]![1] || !state[j]![1] || state[j]![0]) continue;
      gained -= km2; lost -= km2;
    }
    return { side, gained: Math.round(gained * 10) / 10, lost: Math.round(lost * 10) / 10 };
  });
  return { from, to, changes, towns: townsBetween(table, from, to) };
}

function townsBetween(table: GroundTable, from: string, to: string): TownChange[] {
  return Object.entries(table.holders).flatMap(([id, intervals]): TownChange[] => {
    const before = holderOn(intervals, from), after = holderOn(intervals, to);
    if (before === after) return [];
    const own = intervals.find(([side, start, end]) => side === after && stands(start, end, to));
    const lost = intervals.filter(([, , end]) => end > from && end <= to).at(-1)?.[2] ?? to;
    return [{ id, before, after, day: own?.[1] ?? lost }];
  }).sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.id < b.id ? -1 : 1));
}
