// What is the answer to a click anywhere? Who came when, between which two facts, and how far the day may be off: in sentences.
import { longDate } from '../day-words';
import { atStart, dayRange, factsAround, holdsAt, type Area, type Hold, type NearFact } from './answer';
import { sideName } from './cards';
import type { Library } from './details';
import { nearestStretch } from './stretches';

export interface GroundAnswer { where: string; title: string; lines: string[]; facts: { id: string; words: string }[] }

const WINDOW = [3, 46.5, 24, 56] as const;
const position = ([lon, lat]: readonly [number, number]): string => `${Math.abs(lat).toFixed(3)}° ${lat < 0 ? 'S' : 'N'}, ${Math.abs(lon).toFixed(3)}° ${lon < 0 ? 'W' : 'E'}`;
const days = (n: number): string => `${n} day${n === 1 ? '' : 's'}`;

function title(hold: Hold, off: number | null): string {
  if (atStart(hold)) return `${sideName(hold.side)} before ${longDate(hold.start)}`;
  return `${sideName(hold.side)} from ${longDate(hold.start)}${off === null ? '' : `, ± ${days(off)}`}`;
}

const factWords = (f: NearFact): string => `${f.km < 1 ? 'here' : `${Math.round(f.km)} km away`}, ${f.apart === 0 ? 'the same day' : f.apart < 0 ? `${days(-f.apart)} earlier` : `${days(f.apart)} later`}`;

/** The answer for a point, from the ground as drawn and the dated facts. */
export async function groundAnswer(at: [number, number], areas: readonly Area[], library: Library): Promise<GroundAnswer> {
  const where = position(at);
  if (at[0] < WINDOW[0] || at[0] > WINDOW[2] || at[1] < WINDOW[1] || at[1] > WINDOW[3]) return { where, title: 'Outside the window of the atlas', lines: ['Fronts are computed inside the frame only.'], facts: [] };
  const holds = holdsAt(areas, at), last = holds.at(-1);
  if (!last) return { where, title: 'Neither side before 10 May 1945', lines: ['Held by German troops to the end of the series, or sea, or neutral ground.'], facts: [] };
  const lost = holds.filter((h) => h.end < '1945-05-10').map((h) => `${sideName(h.side)} from ${longDate(h.start)}, lost again by ${longDate(h.end)}.`);
  if (atStart(last)) return { where, title: title(last, null), lines: ['Already behind the first line the atlas draws for this side.', ...lost], facts: [] };
  const stretch = nearestStretch((await library.evidence(last.start)).filter((s) => (s.side === 's') === (last.side === 'soviet')), at);
  const range = stretch ? dayRange(areas, at, last, stretch.m) : null;
  const { before, after } = factsAround(await library.datedFacts(), at, last.side, last.start);
  const lines = [before && after ? `Computed for the evening of ${longDate(last.start)}, between these two facts:` : `Computed for the evening of ${longDate(last.start)}, near this fact:`];
  if (range && stretch) lines.unshift(`The line is good to ${(stretch.m / 1000).toFixed(1)} km here; within that distance it passed between ${longDate(range.first)} and ${longDate(range.last)}.`);
  const facts = [before, after].flatMap((f) => (f ? [{ id: f.id, words: factWords(f) }] : []));
  return { where, title: title(last, range?.days ?? null), lines: [...lost, ...lines], facts };
}
