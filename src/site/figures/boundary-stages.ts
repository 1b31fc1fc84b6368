// How did the line between the two marshals grow? Its stages in April, from Lübben to the middle of the city.
import { colour } from '../../map-style/palette';
import type { StrokeOptions } from '../../print/figures/pen';
import { mapSheet } from '../../print/figures/sheet';
import { geodesicKm } from '../../../geo/model/geodesic';
import { mapData, placeOf, shortDate, type Figure, type FigureInput } from './figure';

interface Stage { day: string; text: string; note: string; line: [number, number][]; toReichstag: number; source: string; locator: string; confidence: string }

/** The stages as published (layer `front-boundary`), each with the distance from its end to the Reichstag, km. */
export function stages(input: FigureInput): Stage[] {
  const reichstag = placeOf(input, 'reichstag').at;
  return (input.layers()['front-boundary']?.features ?? []).map(({ geometry, properties: p }) => {
    const line = (geometry.type === 'LineString' ? geometry.coordinates : []) as [number, number][];
    const text = (key: string): string => String(p?.[key] ?? '');
    return { day: text('start_date'), text: text('text'), note: text('note'), line, toReichstag: geodesicKm(line.at(-1) ?? [0, 0], reichstag), source: text('source'), locator: text('locator'), confidence: text('confidence') };
  });
}

const LOOKS: readonly StrokeOptions[] = [{ width: 3 }, { width: 2.2, dash: '9 3 1.6 3 1.6 3' }, { width: 1.4, dash: '2 4' }];

export function boundaryStages(input: FigureInput): Figure {
  const all = stages(input), [first, second, third] = all;
  return {
    id: 'boundary-stages', title: 'The boundary, stage by stage', passages: ['c16', 'c26'], heights: [520, 440],
    caption: `Stage 1, ordered on 3 April, ends at Lübben, ${first?.toReichstag.toFixed(0) ?? ''} km from the Reichstag, and leaves the rest open. Stage 2, of 23 April, runs on through the southern suburbs to the Anhalt station and ends ${second?.toReichstag.toFixed(1) ?? ''} km short of the Reichstag, on Zhukov’s side. On 28 April the line inside the city moved again (stage 3); its course there is not known to us. The race ends on a pencil line, not at the door of the Reichstag.`,
    rests: 'The places the orders name, joined by straight lines. One biography has the line moved by 600 m on 25 April: too small and too vague to draw. Stage 3 is inferred and drawn only where it cannot have changed.',
    sources: all.filter((s) => s.source !== '').map(({ source, locator }) => ({ source, locator })),
    alt: `Map of the boundary between the 1st Belorussian and the 1st Ukrainian Front. ${all.map((s, i) => `Stage ${i + 1}, from ${shortDate(s.day)}: ends ${s.toReichstag.toFixed(1)} km from the Reichstag`).join('; ')}.`,
    table: { head: ['Stage', 'In force from', 'Its end to the Reichstag', 'What the order says', 'Confidence'],
      rows: all.map((s, i) => [String(i + 1), shortDate(s.day), `${s.toReichstag.toFixed(1)} km`, s.text, s.confidence]) },
    draw: (size, words) => mapSheet(size, words, { center: [13.98, 52.16], zoom: size.narrow ? 6.75 : 7.4, date: '1945-04-15', layers: ['berlin-limit', 'front-east'], highlight: ['luebben', 'reichstag', 'anhalter-bahnhof', 'teupitz', 'mittenwalde'].filter((id) => input.data.places.has(id)) }, mapData(input), (pen, p) => {
      for (const [i, stage] of [first, second].entries()) if (stage) pen.cased(stage.line.map((q) => p.forward(...q)), LOOKS[i]);
      for (const [i, stage] of [first, second, third].entries()) {
        if (!stage) continue;
        const [x, y] = p.forward(...stage.line.at(-1) ?? [0, 0]);
        pen.circle(x, y, 5, { width: 2, fill: colour.paper });
        const label = size.narrow ? `${i + 1}` : `${i + 1}: ${shortDate(stage.day)}`;
        pen.text(i === 2 ? x + 10 : x - 10, y + (i === 0 ? 18 : 4), i === 2 && !size.narrow ? `${label}, then unknown` : label, { font: 'Sans Bold', anchor: i === 2 ? 'start' : 'end' });
      }
    }),
  };
}
