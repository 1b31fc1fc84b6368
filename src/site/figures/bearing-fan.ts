// Did Third Army drive at Berlin? At each dated stop, where it went next and where Berlin lay.
import { colour } from '../../map-style/palette';
import { mapSheet } from '../../print/figures/sheet';
import { geodesicKm } from '../../../geo/model/geodesic';
import { apart, bearing } from './bearing';
import { km, mapData, placeOf, shortDate, type Figure, type FigureInput } from './figure';

interface Stop { place: string; name: string; at: [number, number]; day: string; next: string; toNext: number; toBerlin: number; off: number; km: number }

/** A stop nearer to the one before than this says nothing new about direction. */
const APART_KM = 45;

/** Stops of the army's road (layer `advances`), each with both bearings. */
export function fanStops(input: FigureInput): Stop[] {
  const berlin = placeOf(input, 'brandenburg-gate').at;
  const legs = (input.layers()['advances']?.features ?? []).map((f) => f.properties as { advance: string; from_place: string; to_place: string; left_date: string }).filter((p) => p.advance === 'patton-third-army');
  const kept: (typeof legs)[number][] = [];
  for (const leg of legs) {
    const last = kept.at(-1);
    if (!last || geodesicKm(placeOf(input, last.from_place).at, placeOf(input, leg.from_place).at) >= APART_KM) kept.push(leg);
  }
  const ends = [...kept.slice(1).map((l) => l.from_place), legs.at(-1)?.to_place ?? ''];
  return kept.map((leg, i) => {
    const from = placeOf(input, leg.from_place), to = placeOf(input, ends[i] ?? leg.to_place);
    const toNext = bearing(from.at, to.at), toBerlin = bearing(from.at, berlin);
    return { place: leg.from_place, name: from.name, at: from.at, day: leg.left_date, next: to.name, toNext, toBerlin, off: apart(toNext, toBerlin), km: geodesicKm(from.at, berlin) };
  });
}

const BERLIN_DASH = '3 3';

export function bearingFan(input: FigureInput): Figure {
  const stops = fanStops(input), by = (id: string): Stop | undefined => stops.find((s) => s.place === id);
  const nearest = [...stops].sort((a, b) => a.off - b.off)[0], turned = by('rochlitz') ?? stops.at(-1);
  return {
    id: 'bearing-fan', title: 'Where Third Army went, and where Berlin lay', passages: ['b9', 'a3'], heights: [520, 430],
    caption: `Solid arrows: the direction Third Army took next from each dated stop. Broken arrows: the direction of Berlin. They lie closest at ${nearest?.name} on ${shortDate(nearest?.day ?? '')}, ${Math.round(nearest?.off ?? 0)}° apart. From ${turned?.name}, after the halt of 15 April, they point ${Math.round(turned?.off ?? 0)}° apart: the army turned its back on the city.`,
    rests: `Stops are the dated captures along the army’s road, those at least ${APART_KM} km from the one before; directions are bearings of great circles, exact to a degree. The angle says where the army went, not what it was ordered to do.`,
    sources: [{ source: 'macdonald-last-offensive', locator: 'ch. XVII' }, { source: 'moeller-mulde', locator: 'Rochlitz-Chemnitz' }, { source: 'patton-diary', locator: '22 April 1945' }],
    alt: `Map of Third Army’s stops with two arrows at each. ${stops.map((s) => `${s.name}, ${shortDate(s.day)}: ${Math.round(s.off)}° between its way to ${s.next} and Berlin`).join('; ')}.`,
    table: { head: ['Stop', 'Date', 'Next', 'Bearing to next', 'Bearing to Berlin', 'Apart', 'To the Brandenburg Gate'],
      rows: stops.map((s) => [s.name, shortDate(s.day), s.next, `${Math.round(s.toNext)}°`, `${Math.round(s.toBerlin)}°`, `${Math.round(s.off)}°`, km(s.km)]) },
    draw: (size, words) => {
      const length = size.narrow ? 30 : 46;
      return mapSheet(size, words, { center: [10.1, 50.45], zoom: size.narrow ? 4.95 : 5.6, date: '1945-01-12', layers: [], highlight: ['brandenburg-gate', ...stops.map((s) => s.place)] }, mapData(input), (pen, p) => {
        for (const s of stops) {
          const [x, y] = p.forward(...s.at), tip = (b: number, l: number): [number, number] => [x + l * Math.sin((b * Math.PI) / 180), y - l * Math.cos((b * Math.PI) / 180)];
          pen.arrow([[x, y], tip(s.toBerlin, length)], { ink: colour.ink2, width: 1.3, dash: BERLIN_DASH, head: 7 });
          pen.arrow([[x, y], tip(s.toNext, length)], { ink: colour.western, width: 2.6, head: 9 });
          const middle = (s.toNext + s.toBerlin + (Math.abs(s.toNext - s.toBerlin) > 180 ? 360 : 0)) / 2 + (s.off > 150 ? 180 : 0), [lx, ly] = tip(middle, length * (s.off < 40 ? 1.4 : 0.72));
          if (!size.narrow || s.off > 30) pen.text(lx, ly + 4, `${Math.round(s.off)}°`, { size: 12.5, font: 'Sans Bold', anchor: 'middle' });
        }
      });
    },
  };
}
