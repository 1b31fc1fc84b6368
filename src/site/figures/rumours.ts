// What did the newspapers say, and what was true? Printed distances to Berlin beside the measured ones of the same day.
import { addDays } from '../../../geo/model/day';
import { colour } from '../../map-style/palette';
import type { Pen } from '../../print/figures/pen';
import { plotSheet, type SheetSize } from '../../print/figures/sheet';
import { armyLeads, leadOn } from './army-leads';
import { KM_PER_MILE, km, measureOf, shortDate, whole, type Figure, type FigureInput } from './figure';

/** Distances as printed, in miles: the claim is cited, never ours. */
const PRINTED = [
  { day: '1945-04-04', miles: 140, who: 'Third Army', army: 'third', paper: 'Associated Press', source: 'ap-april-1945', locator: 'front page, 4 April 1945' },
  { day: '1945-04-12', miles: 57, who: 'Ninth Army', army: 'ninth', paper: 'Associated Press', source: 'ap-april-1945', locator: '12 April 1945' },
  { day: '1945-04-14', miles: 13, who: 'Ninth Army (a radio rumour)', army: 'ninth', paper: 'Pittsburgh Press', source: 'pittsburgh-press', locator: '14 to 15 April 1945' },
] as const;

interface Rumour { day: string; who: string; paper: string; miles: number; printed: number; limit: number; before: number; army: number; place: string }

/** Each claim with the Western Allies' measured distance to the city limit and the army's nearest documented place that day, km. */
export function rumours(input: FigureInput): Rumour[] {
  const leads = armyLeads(input);
  return PRINTED.map((p) => {
    const army = leads.find((a) => a.id === p.army), lead = army && leadOn(army, p.day);
    return { ...p, printed: p.miles * KM_PER_MILE, limit: measureOf(input, `western-limit-${p.day}`), before: measureOf(input, `western-limit-${addDays(p.day, -1)}`), army: lead?.km ?? NaN, place: lead?.place ?? '' };
  });
}

function draw(pen: Pen, { width, height, narrow }: SheetSize, all: readonly Rumour[]): void {
  const left = 16, right = width - (narrow ? 104 : 110), most = 250, x = (d: number): number => left + ((right - left) * d) / most, step = (height - 34) / all.length;
  for (let d = 0; d <= most; d += 50) {
    pen.line([[x(d), 8], [x(d), height - 26]], { ink: colour.rule, width: 0.6 });
    pen.text(x(d), height - 10, d === 0 ? (narrow ? '0' : 'city limit') : `${d} km`, { size: 12, anchor: d === 0 ? 'start' : 'middle', ink: colour.ink2, halo: false });
  }
  all.forEach((r, i) => {
    const y = 26 + i * step;
    pen.text(left + 4, y, narrow ? `${shortDate(r.day)}: ${r.who}` : `${shortDate(r.day)}, ${r.paper}: ${r.who}`, { size: 13, font: 'Sans Bold' });
    pen.path(`M${x(0)} ${y + 10}H${x(r.printed).toFixed(1)}v13H${x(0)}z`, { ink: colour.story, width: 1.8, dash: '3 2.4', fill: colour.paper });
    pen.text(x(r.printed) + 6, y + 21, `${r.miles} miles printed`, { size: 12.5, ink: colour.story });
    pen.path(`M${x(0)} ${y + 27}H${x(r.limit).toFixed(1)}v13H${x(0)}z`, { ink: colour.western, width: 1, fill: colour.western });
    pen.text(x(r.limit) + 6, y + 38, `${whole(r.limit)} km measured`, { size: 12.5, ink: colour.western });
  });
}

export function rumourFigure(input: FigureInput): Figure {
  const all = rumours(input), wild = all.reduce((a, b) => (b.limit / b.printed > a.limit / a.printed ? b : a)), fair = all[0];
  return {
    id: 'rumours', title: 'Rumours of the press beside the measured line', passages: ['b11', 'b6'], heights: [290, 290],
    caption: `People in 1945 did not know either. On ${shortDate(fair?.day ?? '')} an agency put Third Army ${fair?.miles ?? ''} miles from Berlin: ${whole(fair?.printed ?? 0)} km, and we measure ${whole(fair?.limit ?? 0)} to the city limit. Later in April, under a news blackout, papers carried a radio rumour of American tanks ${wild.miles} miles away, ${whole(wild.printed)} km; the nearest Western ground lay ${whole(wild.limit)} km off, ${(wild.limit / wild.printed).toFixed(1)} times as far.`,
    rests: 'Hollow bar: the figure as printed, taken as statute miles. Full bar: from the nearest ground of the Western Allies that evening to the city limit; a morning paper can only know the evening before, which the table adds. That both figures were printed is documented; what the reporters measured to is not said.',
    sources: PRINTED.map(({ source, locator }) => ({ source, locator })),
    alt: `Pairs of bars. ${all.map((r) => `${shortDate(r.day)}: ${r.paper} has ${r.who} ${r.miles} miles, ${whole(r.printed)} km, from Berlin; measured ${whole(r.limit)} km to the city limit`).join('. ')}.`,
    table: { head: ['Date', 'Paper', 'Of whom', 'Printed', 'In km', 'Measured to the city limit', 'The evening before', 'The army’s nearest documented place, to the Gate'],
      rows: all.map((r) => [shortDate(r.day), r.paper, r.who, `${r.miles} miles`, km(r.printed), km(r.limit), km(r.before), `${km(r.army)} (${r.place})`]) },
    draw: (size, words) => plotSheet(size, words, (pen) => draw(pen, size, all)),
  };
}
