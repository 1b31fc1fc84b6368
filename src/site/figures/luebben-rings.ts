// How far short of Berlin did the line stop? Rings round Lübben for every figure that was told, and the measured line.
import type { Position } from 'geojson';
import { destination } from '../../map-style/earth';
import { colour } from '../../map-style/palette';
import { EVIDENCE } from '../../print/figures/pen';
import { mapSheet } from '../../print/figures/sheet';
import { geodesicKm } from '../../../geo/model/geodesic';
import { KM_PER_MILE, km, kmBetween, mapData, placeOf, type Figure, type FigureInput } from './figure';

/** What was told: the figure as its source prints it, in km, and how it is drawn. */
const TOLD = [
  { km: 60, as: 'about 60 km', who: 'Konev', look: EVIDENCE.witness, source: 'konev-memoir', locator: 'the line to Lübben', at: 205 },
  { km: 65, as: '65 km', who: 'account C', look: EVIDENCE.story, source: '', locator: '', at: 148 },
  { km: 65 * KM_PER_MILE, as: 'about 65 miles', who: 'Ryan', look: EVIDENCE.witness, source: 'ryan-last-battle', locator: 'the line to Lübben', at: 28 },
] as const;

/** Nearest point of the city limit to a place, km: corners of the outline, which lie a few hundred metres apart. */
export function toLimit(input: FigureInput, place: string): { km: number; at: [number, number] } {
  const rings = (input.layers()['berlin-limit']?.features ?? []).flatMap(({ geometry: g }): Position[][] => (g.type === 'Polygon' ? g.coordinates : g.type === 'MultiPolygon' ? g.coordinates.flat() : []));
  const from = placeOf(input, place).at;
  return rings.flat().map((p) => ({ km: geodesicKm(from, p), at: [p[0] ?? 0, p[1] ?? 0] as [number, number] })).reduce((a, b) => (b.km < a.km ? b : a));
}

export function luebbenRings(input: FigureInput): Figure {
  const end = placeOf(input, 'luebben'), gate = kmBetween(input, 'luebben', 'brandenburg-gate'), reichstag = kmBetween(input, 'luebben', 'reichstag');
  const edge = kmBetween(input, 'luebben', 'lichtenrade'), limit = toLimit(input, 'luebben');
  const miles = (n: number): string => `${(n / KM_PER_MILE).toFixed(1)} miles`;
  return {
    id: 'line-that-stops', title: 'The line that stops at Lübben', passages: ['c15'], heights: [520, 420],
    caption: `The boundary between Zhukov and Konev ended at Lübben. The ring through the Reichstag is the measured one: ${km(reichstag)} to the Reichstag, ${km(gate)} to the Brandenburg Gate, ${km(limit.km)} to the nearest point of the city limit. Konev remembered about 60 km, Ryan wrote about 65 miles, the account says 65 km: its number is Ryan’s with the unit changed.`,
    rests: 'The line is the one the directive of 3 April names. Distances are geodesics on the WGS 84 ellipsoid. Solid: measured. Broken: one memoir or one book. Dotted: only the account.',
    sources: [{ source: 'kraynyukov-memoir', locator: 'directive 11060, point 6' }, ...TOLD.filter((t) => t.source !== '').map(({ source, locator }) => ({ source, locator }))],
    alt: `Map of the boundary from the Neisse to Lübben with rings round Lübben: 60 km (Konev), 65 km (account C), ${km(65 * KM_PER_MILE)} (Ryan’s 65 miles) and the measured ${km(reichstag)} through the Reichstag.`,
    table: { head: ['From Lübben to', 'Kilometres', 'Miles', 'Who says so'], rows: [
      ['Nearest point of the city limit', km(limit.km), miles(limit.km), 'measured'], ['Lichtenrade, southern edge', km(edge), miles(edge), 'measured'],
      ['Brandenburg Gate', km(gate), miles(gate), 'measured'], ['Reichstag', km(reichstag), miles(reichstag), 'measured'],
      ...TOLD.map((t) => ['“Berlin”', km(t.km), miles(t.km), `${t.who}: ${t.as}`]),
    ] },
    draw: (size, words) => mapSheet(size, words, { center: [13.85, 52.17], zoom: size.narrow ? 6.35 : 7.0, date: '1945-04-15', layers: ['boundary', 'berlin-limit'], highlight: ['luebben', 'reichstag'] }, mapData(input), (pen, p) => {
      const ring = (r: number): [number, number][] => Array.from({ length: 121 }, (_, i) => p.forward(...destination(end.at, i * 3, r)));
      for (const t of TOLD) pen.cased(ring(t.km), t.look);
      pen.cased(ring(reichstag), EVIDENCE.document);
      const berlin = p.forward(...placeOf(input, 'reichstag').at), from = p.forward(...end.at);
      pen.cased([from, berlin], EVIDENCE.document);
      for (const t of TOLD) {
        const [x, y] = p.forward(...destination(end.at, t.at, t.km));
        pen.text(x, y + 4, size.narrow ? t.as.replace('about ', '') : `${t.who}: ${t.as}`, { font: 'Sans Bold', anchor: 'middle', ink: t.who === 'account C' ? colour.story : colour.ink });
      }
      const turn = (Math.atan2(from[1] - berlin[1], from[0] - berlin[0]) * 180) / Math.PI;
      pen.text((from[0] + berlin[0]) / 2 + 6, (from[1] + berlin[1]) / 2 - 6, `${km(reichstag)}`, { font: 'Sans Bold', anchor: 'middle', turn });
    }),
  };
}
