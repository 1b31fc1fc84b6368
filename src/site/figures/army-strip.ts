// Which army was how near to Berlin, day by day? Seven lines of kilometres, from the dated captures of each formation.
import { CAMPAIGN } from '../../../geo/model/window';
import { dayNumber } from '../../../geo/model/day';
import { colour } from '../../map-style/palette';
import type { Pen } from '../../print/figures/pen';
import { plotSheet, type SheetSize } from '../../print/figures/sheet';
import { armyLeads, leadOn, type ArmyLeads } from './army-leads';
import { km, shortDate, whole, type Figure, type FigureInput } from './figure';

/** Colour is the side's; the dash tells the armies of a side apart in one colour. */
const LOOK: Record<string, { ink: string; width: number; dash?: string }> = {
  zhukov: { ink: colour.soviet, width: 2.8 }, konev: { ink: colour.soviet, width: 1.8, dash: '9 3' }, rokossovsky: { ink: colour.soviet, width: 1.8, dash: '2 3' },
  ninth: { ink: colour.western, width: 2.8 }, first: { ink: colour.western, width: 1.8, dash: '9 3' }, third: { ink: colour.western, width: 2.2, dash: '12 3 2 3' }, second: { ink: colour.western, width: 1.8, dash: '2 3' },
};
const DAYS = ['1945-02-01', '1945-03-01', '1945-03-28', '1945-04-04', '1945-04-12', '1945-04-15', '1945-04-21', '1945-05-02', '1945-05-09'] as const;
const MONTHS = [['1945-02-01', 'Feb'], ['1945-03-01', 'March'], ['1945-04-01', 'April'], ['1945-05-01', 'May']] as const;

interface Axes { x: (day: string) => number; y: (km: number) => number; left: number; right: number; top: number; bottom: number; max: number }

/** Margins of the plot left and right, px: the cursor of the page of the strip moves between them. */
export const STRIP_MARGINS = { wide: [36, 96], narrow: [36, 88] } as const;

function axes({ width, height, narrow }: SheetSize, max: number): Axes {
  const [before, after] = STRIP_MARGINS[narrow ? 'narrow' : 'wide'], left = before, right = width - after, top = 14, bottom = height - 28, last = dayNumber(CAMPAIGN.end);
  return { left, right, top, bottom, max, x: (day) => left + ((right - left) * dayNumber(day)) / last, y: (v) => bottom - ((bottom - top) * v) / max };
}

function frame(pen: Pen, { x, y, left, right, top, bottom, max }: Axes): void {
  for (let v = 0; v <= max; v += 100) {
    pen.line([[left, y(v)], [right, y(v)]], { ink: colour.rule, width: 0.6 });
    pen.text(left - 5, y(v) + 4, String(v), { size: 12, anchor: 'end', ink: colour.ink2, halo: false });
  }
  for (const [day, label] of MONTHS) {
    pen.line([[x(day), top], [x(day), bottom + 4]], { ink: colour.rule, width: 0.6 });
    pen.text(x(day) + 3, bottom + 17, label, { size: 12, ink: colour.ink2, halo: false });
  }
  pen.text(left + 3, bottom + 17, 'Jan', { size: 12, ink: colour.ink2, halo: false });
  pen.text(left + 4, top + 11, 'km to the Brandenburg Gate', { size: 12, ink: colour.ink2 });
}

/** Names at the right end of the lines, moved apart where they would touch. */
function names(pen: Pen, armies: readonly ArmyLeads[], { y, right, bottom }: Axes): void {
  const ends = armies.map((army) => ({ army, km: army.leads.at(-1)?.km ?? 0 })).sort((a, b) => a.km - b.km);
  let room = bottom + 12;
  for (const { army, km: value } of ends) {
    const at = Math.min(y(value) + 4, room);
    room = at - 14;
    const look = LOOK[army.id];
    pen.line([[right + 1, y(value)], [right + 6, at - 4]], { ink: look?.ink ?? colour.ink, width: 0.8 });
    pen.text(right + 8, at, army.name, { size: 12.5, font: 'Sans Bold', ink: look?.ink ?? colour.ink });
  }
}

function draw(pen: Pen, size: SheetSize, armies: readonly ArmyLeads[]): void {
  const top = Math.max(...armies.map((a) => a.leads[0]?.km ?? 0)), a = axes(size, Math.ceil(top / 100) * 100);
  frame(pen, a);
  for (const army of armies) {
    const points = army.leads.flatMap((lead, i): [number, number][] => {
      const before = army.leads[i - 1];
      return [...(before ? [[a.x(lead.day), a.y(before.km)] as [number, number]] : []), [a.x(lead.day), a.y(lead.km)]];
    });
    const last = army.leads.at(-1);
    if (last) points.push([a.right, a.y(last.km)]);
    pen.cased(points, LOOK[army.id]);
  }
  names(pen, armies, a);
}

/** The strip; every step of every line is a row of the published captures. */
export function armyStrip(input: FigureInput): Figure {
  const armies = armyLeads(input);
  const on = (id: string, day: string): number => { const army = armies.find((a) => a.id === id); return (army && leadOn(army, day)?.km) ?? NaN; };
  const steps = armies.reduce((n, a) => n + a.leads.length, 0);
  const final = (id: string): string => { const lead = armies.find((a) => a.id === id)?.leads.at(-1); return lead ? `${lead.place}, ${shortDate(lead.day)}` : ''; };
  return {
    id: 'distance-strip', title: 'How far from Berlin? Seven armies, day by day', passages: ['a4', 'b10', 'c5'], heights: [330, 330],
    caption: `Zhukov’s line lies flat from the first days of February to the middle of April, ${km(on('zhukov', '1945-04-01'))} from the Gate, while the Western lines fall from the Rhine to the Elbe. On 4 April Third Army is the nearest Western army with ${km(on('third', '1945-04-04'))}; on 12 April it is Ninth Army, ${km(on('ninth', '1945-04-12'))}. At no time is a Western army nearer than Zhukov.`,
    rests: `Each of the ${steps} steps is one dated capture that names the formation: the nearest place it had taken or held so far. A place known only by the army group, disputed or without a source is left out, so a line can lag behind the troops by days; it never runs ahead of a source. Ground given up again is not subtracted.`,
    sources: [{ source: 'shaef-communiques', locator: '' }, { source: 'sovinformburo-communiques', locator: '' }, { source: 'pogue-halt', locator: '' }],
    alt: `Line chart of kilometres to the Brandenburg Gate from 12 January to 9 May 1945. Nearest places of each army: Zhukov ${final('zhukov')}; Konev ${final('konev')}; Rokossovsky ${final('rokossovsky')}; Ninth Army ${final('ninth')}; First Army ${final('first')}; Third Army ${final('third')}; British Second Army ${final('second')}.`,
    table: {
      head: ['Army', ...DAYS.map(shortDate), 'Nearest of all'],
      rows: armies.map((army) => {
        const last = army.leads.at(-1);
        return [army.name, ...DAYS.map((day) => { const lead = leadOn(army, day); return lead ? whole(lead.km) : '–'; }), last ? `${last.place}, ${shortDate(last.day)}: ${km(last.km)} (${last.fact})` : '–'];
      }),
    },
    draw: (size, words) => plotSheet(size, words, (pen) => draw(pen, size, armies)),
  };
}
