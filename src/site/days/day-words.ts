// How does a day read? Sentences made from its numbers alone; each is true of the published measures and layers.
import { SIDE_NAME } from '../distances';
import { longDate, weekday } from '../dates';
import type { DayFacts, SideDay, SideName } from './day-facts';

/** Kilometres as printed: whole, but to a tenth below ten. */
export const printedKm = (km: number): number => (km < 10 ? Math.round(km * 10) / 10 : Math.round(km));
export const kmWords = (km: number): string => `${printedKm(km).toLocaleString('en-GB')} km`;

/** Square kilometres: whole, to a tenth below ten. */
export const km2Words = (km2: number): string => `${(km2 < 9.95 ? Math.round(km2 * 10) / 10 : Math.round(km2)).toLocaleString('en-GB')} km²`;

/** Difference of the two numbers as printed, so that a reader who subtracts gets the same. */
export function changeWords(now: number, before: number): string {
  const change = Math.round((printedKm(now) - printedKm(before)) * 10) / 10;
  if (change === 0) return 'as far as the evening before';
  return `${Math.abs(change).toLocaleString('en-GB')} km ${change < 0 ? 'nearer' : 'farther'} than the evening before`;
}

/** How far a side stands from the Gate, and the change since yesterday, without the side's name. */
function standing(now: SideDay, before: SideDay | null): string {
  if (now.gate === 0) return before && before.gate > 0 ? 'took the ground of the Brandenburg Gate that day' : 'held the Brandenburg Gate';
  const stood = `stood ${kmWords(now.gate)} from the Brandenburg Gate`;
  return before ? `${stood}, ${changeWords(now.gate, before.gate)}` : stood;
}

const NAME: Record<SideName, string> = { soviet: `the ${SIDE_NAME.soviet}`, western: `the ${SIDE_NAME.western}` };
export const sideWords = (side: SideName): string => NAME[side];

/** First sentence of a day: both sides' distance to the Brandenburg Gate. `before` is null on the first day. */
export function leadSentence({ day, sides }: DayFacts, before: DayFacts | null): string {
  const soviet = sides.soviet ? `${NAME.soviet} ${standing(sides.soviet, before?.sides.soviet ?? null)}` : '';
  const western = sides.western ? `${NAME.western} ${standing(sides.western, before?.sides.western ?? null)}` : '';
  const both = [soviet, western].filter(Boolean).join('; ');
  const silent = sides.western ? '' : ' No Western line is drawn before 1 February.';
  return `On the evening of ${weekday(day)} ${longDate(day)} ${both}.${silent}`;
}

function moved(side: SideName, { gained, lost }: SideDay): string {
  const won = gained >= 0.05 ? `gained ${km2Words(gained)}` : '', gone = lost >= 0.05 ? `gave up ${km2Words(lost)}` : '';
  return `${NAME[side]} ${[won, gone].filter(Boolean).join(' and ') || 'gained no ground that the lines can show'}`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What changed hands since the evening before; on a side's first evening there is nothing to compare with. */
export function groundSentence({ sides }: DayFacts, before: DayFacts | null): string {
  const parts = (['soviet', 'western'] as const).flatMap((side) => {
    const now = sides[side];
    return now && before?.sides[side] ? [moved(side, now)] : [];
  });
  const first = (['soviet', 'western'] as const).filter((side) => sides[side] && !before?.sides[side]).map((side) => `This is the first evening on which a line of ${NAME[side]} is drawn.`);
  return [parts.length ? `${capital(`since the evening before, ${parts.join('; ')}`)}.` : '', ...first].filter(Boolean).join(' ');
}

/** Whole per cent. */
export const percent = (share: number): string => `${Math.round(share * 100)} %`;

/** How much of the lines of the evening is documented. */
export function evidenceSentence({ sides }: DayFacts): string {
  const parts = (['soviet', 'western'] as const).flatMap((side) => {
    const now = sides[side];
    return now ? [`${percent(now.documented)} of the ${side === 'soviet' ? 'Soviet' : 'Western'} line of ${now.length.toLocaleString('en-GB')} km`] : [];
  });
  const traced = (['soviet', 'western'] as const).filter((side) => sides[side]?.traced).map((side) => (side === 'soviet' ? 'Soviet' : 'Western'));
  const trace = traced.length === 2 ? ' Both lines have a dated trace for this evening.' : traced.length === 1 ? ` The ${traced[0]} line has a dated trace for this evening.` : ' No dated trace falls on this evening: the lines are computed between the traces before and after it.';
  return `Documented: ${parts.join(', ')}; the rest is computed.${trace}`;
}

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

/** How many places were taken, by whom. `captures` of kind captured or lost that no source contests. */
export function townsSentence({ captures }: Pick<DayFacts, 'captures'>): string {
  const by = (side: string): number => new Set(captures.filter((c) => c.side === side && c.kind === 'captured').map((c) => c.place)).size;
  const s = by('soviet'), w = by('western'), g = by('german');
  if (s + w + g === 0) return 'No place in our list is dated as taken on this day.';
  const parts = [s ? `${count(s, 'place', 'places')} by ${NAME.soviet}` : '', w ? `${count(w, 'place', 'places')} by ${NAME.western}` : '', g ? `${count(g, 'place', 'places')} won back by German troops` : ''].filter(Boolean);
  return `Dated as taken on this day: ${parts.join(', ')}.`;
}
