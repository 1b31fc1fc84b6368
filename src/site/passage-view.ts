// What does the template of an account page receive? One view a passage, in order, with its neighbours.
import { kmWords } from '../../geo/model/measure-words';
import type { Problem } from '../../geo/model/problem';
import { desktopView, phoneView } from '../map-style/camera';
import type { AtlasData } from './atlas-data';
import { dateCorner, type Corner } from './date-corner';
import { frontDay, longDate, weekday } from './dates';
import { distanceWords, SIDE_NAME, stripX, type DayDistance, type Strip } from './distances';
import { legendOf, type LegendEntry } from './legend';
import { limitSpec, mapSpec, type MapSpec } from './map-spec';
import type { Passage } from './passage';
import { passageText, type PassageText } from './passage-text';

export interface SideDistance { side: 'soviet' | 'western'; name: string; words: string; y: number | null; km: number | null }
export interface PassageView extends PassageText {
  id: string;
  number: number;
  total: number;
  title: string;
  when: string;
  dateNote: string;
  place: string;
  people: string[];
  date: string;
  weekday: string;
  dateText: string;
  /** "fronts of 9 May 1945" where the map's day lies outside the campaign, else empty. */
  frontNote: string;
  distances: SideDistance[];
  /** The same to the city limit. */
  limitDistances: SideDistance[];
  /** The alternative text of the map measured to the city limit; empty where it shows no such line. */
  limitAlt: string;
  dateAt: Corner;
  dateAtPhone: Corner;
  x: number;
  legend: LegendEntry[];
  alt: string;
  spec: MapSpec;
  previous: { id: string; title: string } | null;
  next: { id: string; title: string } | null;
}

export interface DistanceSeries { series: readonly DayDistance[]; strip: Strip; /** The same to the city limit. */ limit?: { series: readonly DayDistance[]; strip: Strip } }

/** Both sides' distance to the Brandenburg Gate on the map's day. */
export function sideDistances(day: string, { series, strip }: DistanceSeries): SideDistance[] {
  const entry = series.find((d) => d.day === day);
  return (['soviet', 'western'] as const).map((side) => {
    const km = entry?.[side] ?? null;
    return { side, name: SIDE_NAME[side], words: distanceWords(side, day, km), y: km === null ? null : strip.y(km), km };
  });
}

const joined = (words: readonly string[]): string => words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

/** What the still map shows, in words: day, distances, lines, pins. */
export function altText(view: Pick<PassageView, 'weekday' | 'dateText' | 'frontNote' | 'distances' | 'spec'>): string {
  const { spec } = view;
  const names = spec.highlight.map(({ name }) => name);
  const parts = [`Map for ${view.weekday} ${view.dateText}${view.frontNote ? `, ${view.frontNote}` : ''}.`];
  for (const d of view.distances) if (d.km !== null) parts.push(d.km === 0 ? `${d.name} at the Brandenburg Gate.` : `${d.name} ${d.words} from the Brandenburg Gate.`);
  if (names.length > 0) parts.push(`Marked: ${joined(names)}.`);
  for (const line of spec.lines) parts.push(`${line.kind === 'told' ? 'Told by the account' : line.kind === 'cable' ? 'Message' : 'Measured'}: ${line.from.name} to ${line.to.name}${line.kind === 'cable' ? '' : `, ${kmWords(line.km)}`}.`);
  for (const pin of spec.pins) parts.push(`${pin.kind === 'story' ? 'Story' : 'Record'}: ${pin.label}.`);
  return parts.join(' ');
}

/** `altText` of the map measured to the city limit. */
function limitAltText(head: Parameters<typeof altText>[0]): string {
  const spec = limitSpec(head.spec);
  return spec ? altText({ ...head, spec }) : '';
}

function view(passage: Passage, number: number, all: readonly Passage[], data: AtlasData, distances: DistanceSeries): { view: PassageView; problems: Problem[] } {
  const { text, problems } = passageText(passage, data);
  const { spec, unknown } = mapSpec(passage, data.places);
  for (const { id, where } of unknown) problems.push({ file: passage.file, line: 1, where, what: `the place "${id}" is not in the gazetteer`, mend: 'use the id of a row in geo/facts/places/*.csv, or add the place there' });
  const place = data.places.get(passage.place);
  if (!place) problems.push({ file: passage.file, line: 1, where: 'place', what: `the place "${passage.place}" is not in the gazetteer`, mend: 'use the id of a row in geo/facts/places/*.csv, or add the place there' });
  const day = frontDay(passage.date);
  const link = (p: Passage | undefined): { id: string; title: string } | null => (p ? { id: p.id, title: p.title } : null);
  const head = {
    weekday: weekday(passage.date), dateText: longDate(passage.date), spec, distances: sideDistances(day, distances),
    frontNote: day === passage.date ? '' : `fronts of ${longDate(day)}`,
  };
  return { problems, view: {
    ...text, ...head, id: passage.id, limitDistances: distances.limit ? sideDistances(day, distances.limit) : [], limitAlt: limitAltText(head), number: number + 1, total: all.length, title: passage.title, when: passage.when, dateNote: passage.date_note,
    place: place?.name ?? passage.place, people: passage.people, date: passage.date, x: stripX(day), legend: legendOf(spec), alt: altText(head),
    dateAt: dateCorner(spec, desktopView(spec.camera)), dateAtPhone: dateCorner(spec, phoneView(spec.camera)),
    previous: link(all[number - 1]), next: link(all[number + 1]),
  } };
}

/** The views of an account's passages in order, and every problem of all of them. */
export function passageViews(passages: readonly Passage[], data: AtlasData, distances: DistanceSeries): { views: PassageView[]; problems: Problem[] } {
  const results = passages.map((passage, i) => view(passage, i, passages, data, distances));
  return { views: results.map((r) => r.view), problems: results.flatMap((r) => r.problems) };
}
