// What time was it on 16 April? One moment on four clocks, the hour of the account on each of them, and the height of the sun.
import { colour } from '../../map-style/palette';
import { EVIDENCE, type Pen } from '../../print/figures/pen';
import { plotSheet, type SheetSize } from '../../print/figures/sheet';
import { placeOf, type Figure, type FigureInput } from './figure';
import { clock, RISE, risesThrough, sunHeight, utc } from './sun';

const DAY = '1945-04-16';
/** Clocks of that morning, hours ahead of UTC. German summer time ran from 2 April 1945. */
const CLOCKS = [{ name: 'UTC', ahead: 0 }, { name: 'Central European', ahead: 1 }, { name: 'German summer', ahead: 2 }, { name: 'Moscow', ahead: 3 }] as const;
/** The barrage by Moscow time, as the event in our facts has it; and the hour the account gives, on a clock it does not name. */
const BARRAGE_UTC = 120, ACCOUNT = 270;
const FROM = 45, TO = 270;
const BANDS = [{ from: -40, to: -18, name: 'night', short: 'night', shade: 0.3 }, { from: -18, to: -12, name: 'astronomical twilight', short: 'astron.', shade: 0.2 }, { from: -12, to: -6, name: 'nautical twilight', short: 'nautical', shade: 0.12 }, { from: -6, to: RISE, name: 'civil twilight', short: 'civil', shade: 0.05 }] as const;

interface Sun { at: readonly [number, number]; height: (minute: number) => number }

function sky(pen: Pen, sun: Sun, x: (m: number) => number, top: number, bottom: number): void {
  for (const band of BANDS) {
    const [a, b] = [risesThrough(DAY, sun.at, band.from) ?? FROM, risesThrough(DAY, sun.at, band.to) ?? TO].map((m) => Math.min(TO, Math.max(FROM, m))) as [number, number];
    if (b > a) {
      pen.area([[x(a), top], [x(b), top], [x(b), bottom], [x(a), bottom]], colour.ink, band.shade);
      if (x(b) - x(a) > 30) pen.text((x(a) + x(b)) / 2, top + 13, x(b) - x(a) > 130 ? band.name : band.short, { size: 12, font: 'Serif Italic', anchor: 'middle', ink: colour.ink2 });
    }
  }
}

function plot(pen: Pen, { width, height, narrow }: SheetSize, sun: Sun): void {
  const left = narrow ? 74 : 116, right = width - 14, top = 10, bottom = height - 166, x = (m: number): number => left + ((right - left) * (m - FROM)) / (TO - FROM);
  const y = (deg: number): number => bottom - ((bottom - top) * (deg + 24)) / 30;
  sky(pen, sun, x, top, bottom);
  for (const deg of [-18, -12, -6, 0]) {
    pen.line([[left, y(deg)], [right, y(deg)]], { ink: colour.rule, width: deg === 0 ? 1.4 : 0.7 });
    pen.text(left - 6, y(deg) + 4, deg === 0 ? 'horizon' : `−${Math.abs(deg)}°`, { size: 12, anchor: 'end', ink: colour.ink2, halo: false });
  }
  pen.cased(Array.from({ length: TO - FROM + 1 }, (_, i) => [x(FROM + i), y(sun.height(FROM + i))] as [number, number]), { ink: colour.ink, width: 2.4 });
  pen.text(x(190), y(sun.height(190)) + 24, 'height of the sun', { size: 12.5, font: 'Serif Italic' });
  CLOCKS.forEach((c, row) => {
    const at = bottom + 24 + row * 30, label = narrow ? c.name.replace('Central European', 'C. Europ.').replace('German summer', 'Summer') : c.name;
    pen.text(left - 6, at + 4, label, { size: 12.5, anchor: 'end', halo: false });
    pen.line([[left, at], [right, at]], { ink: colour.ink3, width: 1 });
    for (let m = Math.ceil(FROM / 60) * 60; m <= TO; m += 60) {
      pen.line([[x(m), at - 4], [x(m), at + 4]], { ink: colour.ink3, width: 1 });
      pen.text(x(m) - 3, at + 16, clock(m + c.ahead * 60), { size: 11.5, anchor: 'end', ink: colour.ink2, halo: false });
    }
    const story = ACCOUNT - c.ahead * 60;
    if (story <= TO) pen.circle(x(story), at, 5, { ink: colour.story, width: 2, fill: colour.paper });
    pen.circle(x(BARRAGE_UTC), at, 4.5, { ink: colour.ink, fill: colour.ink });
  });
  pen.line([[x(BARRAGE_UTC), top + 20], [x(BARRAGE_UTC), bottom + 24 + 96]], EVIDENCE.document);
  pen.text(x(BARRAGE_UTC) + 7, y(-22), `barrage, sun ${Math.abs(sun.height(BARRAGE_UTC)).toFixed(0)}° below`, { font: 'Sans Bold' });
  const rise = risesThrough(DAY, sun.at, RISE);
  if (rise !== null) pen.text(x(rise) - 6, y(0) - 8, `sunrise ${clock(rise)} UTC`, { size: 12.5, anchor: 'end' });
  const foot = height - 10;
  pen.circle(left, foot - 4, 4.5, { fill: colour.ink }); pen.text(left + 10, foot, 'the barrage', { size: 12.5, halo: false });
  pen.circle(left + 92, foot - 4, 5, { ink: colour.story, width: 2 }); pen.text(left + 102, foot, narrow ? '“half past four”' : '“half past four”, if it was this clock', { size: 12.5, ink: colour.story, halo: false });
}

export function fourClocks(input: FigureInput): Figure {
  const seelow = placeOf(input, 'seelow'), sun: Sun = { at: seelow.at, height: (m) => sunHeight(utc(DAY, m), seelow.at) };
  const rise = risesThrough(DAY, seelow.at, RISE) ?? 0, low = Math.abs(sun.height(BARRAGE_UTC)).toFixed(1);
  const on = (ahead: number): string => clock(BARRAGE_UTC + ahead * 60);
  return {
    id: 'four-clocks', title: '16 April: one moment, four clocks', passages: ['c23'], heights: [400, 400],
    caption: `The barrage began at ${on(3)} by Moscow time, the clock of Soviet orders: ${on(2)} by German summer time, ${on(1)} by Central European Time, ${on(0)} UTC. All three hours stand in books. The account’s half past four fits none of them: a full ${ACCOUNT - BARRAGE_UTC - 120} minutes after the barrage by the clock on a German wall, before it by the clock in Moscow. At Seelow the sun stood ${low}° below the horizon; it rose at ${clock(rise)} UTC.`,
    rests: 'Height of the sun’s centre at Seelow by the low-accuracy formulae of Meeus, good to a few hundredths of a degree; sunrise with the usual 34 minutes of arc for refraction and 16 for the radius. Twilight ends at 6, 12 and 18° below the horizon. Weather and smoke are not in it.',
    sources: [{ source: 'liberation-route-seelow', locator: '' }, { source: 'werth-russia-at-war', locator: 'Zhukov’s press conference, June 1945' }, { source: 'meeus-algorithms', locator: 'ch. 25' }],
    alt: `Chart of the early morning of 16 April 1945. The sun climbs from ${sun.height(FROM).toFixed(0)}° to ${sun.height(TO).toFixed(0)}°; at the barrage, ${on(0)} UTC, it stands at minus ${low}°, with the sky still almost as dark as at midnight; sunrise is at ${clock(rise)} UTC. Below, the same hours on four clocks.`,
    table: { head: ['Clock', 'Ahead of UTC', 'The barrage', 'Sunrise at Seelow', '04:30 on this clock is', 'Sun then'],
      rows: CLOCKS.map((c) => [c.name, `${c.ahead} h`, on(c.ahead), clock(rise + c.ahead * 60), `${clock(ACCOUNT - c.ahead * 60)} UTC`, `${sun.height(ACCOUNT - c.ahead * 60).toFixed(1)}°`.replace('-', '−')]) },
    draw: (size, words) => plotSheet(size, words, (pen) => plot(pen, size, sun)),
  };
}
