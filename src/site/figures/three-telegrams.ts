// What did each paper say about the map? The account's telegram, Eisenhower's message, the report on Montgomery.
import { greatCircle } from '../../map-style/earth';
import { colour } from '../../map-style/palette';
import { EVIDENCE, type StrokeOptions } from '../../print/figures/pen';
import { mapSheet } from '../../print/figures/sheet';
import { km, kmBetween, mapData, placeOf, type Figure, type FigureInput } from './figure';

interface Arrow { ways: string[][]; name: string; label: string; at: [lon: number, lat: number]; look: StrokeOptions; ink: string; says: string; evidence: string }

const arrows: readonly Arrow[] = [
  { ways: [['trier', 'berlin']], name: 'The telegram of account A', label: '“Patton is heading for Berlin”', at: [6.6, 51.1], look: EVIDENCE.story, ink: colour.story, says: 'Patton’s army drives at Berlin and gathers speed', evidence: 'only the account; no such message is documented' },
  { ways: [['erfurt', 'leipzig', 'dresden'], ['regensburg', 'linz']], name: 'Eisenhower’s message of 28 March', label: 'Eisenhower, 28 March', at: [11.5, 50.62], look: { ...EVIDENCE.document, width: 3 }, ink: colour.ink, says: 'main blow by Erfurt, Leipzig and Dresden, a second towards Regensburg and Linz; Berlin is not named as a goal', evidence: 'document, seen in digest and summary' },
  { ways: [['wesel', 'berlin']], name: 'The report read out on 1 April', label: 'Montgomery, as Konev heard it', at: [7.1, 52.55], look: EVIDENCE.witness, ink: colour.ink, says: 'the Allies prepare to take Berlin under Montgomery, by the shortest way north of the Ruhr', evidence: 'one memoir' },
];

export function threeTelegrams(input: FigureInput): Figure {
  const length = (ways: readonly string[][]): number => ways.reduce((sum, way) => sum + way.slice(1).reduce((s, b, i) => s + kmBetween(input, way[i] ?? b, b), 0), 0);
  const lineOf = (way: readonly string[]): [number, number][] => way.slice(1).flatMap((b, i) => greatCircle(placeOf(input, way[i] ?? b).at, placeOf(input, b).at));
  const names = [...new Set(arrows.flatMap((a) => a.ways.flat()))];
  return {
    id: 'three-telegrams', title: 'Three telegrams on one map', passages: ['c7', 'c11', 'a3'], heights: [470, 400],
    caption: 'Account A has a telegram about Patton, account C a cable of Eisenhower’s, and Konev remembered a report about Montgomery. On the map they are three different roads. Only the account’s has Patton going to Berlin; the message that is documented leads away from the city, and the report that alarmed the Kremlin names another man.',
    rests: 'Solid: a document. Broken: one memoir. Dotted: only the account. The arrows join the places the texts name by the shortest line; they are no orders of march. Trier stands for Third Army because it lay there on 1 March, the day at which we show the account’s undated telegram.',
    sources: [{ source: 'eisenhower-cable-digest', locator: '' }, { source: 'roberts-stalins-general', locator: '' }, { source: 'konev-biography', locator: 'meeting of 1 April' }],
    alt: `Map with three arrows. ${arrows.map((a) => `${a.name}: ${a.says} (${a.evidence})`).join('. ')}.`,
    table: { head: ['Paper', 'What it says', 'Way on the map', 'Length', 'Evidence'],
      rows: arrows.map((a) => [a.name, a.says, a.ways.map((w) => w.map((id) => placeOf(input, id).name).join(' – ')).join('; '), km(length(a.ways)), a.evidence]) },
    draw: (size, words) => mapSheet(size, words, { center: [10.5, 50.5], zoom: size.narrow ? 4.7 : 5.35, date: '1945-03-28', layers: ['front-west', 'front-east'], highlight: names }, mapData(input), (pen, p) => {
      for (const a of arrows) {
        for (const way of a.ways) pen.arrow(lineOf(way).map((q) => p.forward(...q)), { ...a.look, head: 12 });
        const [x, y] = p.forward(...a.at);
        pen.text(x, y, size.narrow ? a.label.replace(', as Konev heard it', '').replace('Patton is heading for', 'Patton to') : a.label, { font: 'Sans Bold', ink: a.ink, size: size.narrow ? 12 : 13 });
      }
    }),
  };
}
