// What does the page of the three accounts show? Moments side by side with one map, contradictions, and one timeline of all passages.
import type { Problem } from '../../../geo/model/problem';
import { desktopView, phoneView } from '../../map-style/camera';
import type { AtlasData } from '../atlas-data';
import { dateCorner, type Corner } from '../date-corner';
import { frontDay, longDate, weekday } from '../dates';
import { stripX } from '../distances';
import { renderInline } from '../inline';
import { legendOf, type LegendEntry } from '../legend';
import { mapSpec, type MapSpec } from '../map-spec';
import { noteBook, type Note } from '../passage-text';
import { altText, sideDistances, type DistanceSeries, type SideDistance } from '../passage-view';
import type { CompareFile, Contradiction, Moment } from './read';

export interface PassageLink { id: string; title: string; url: string; date: string }
export type Links = ReadonlyMap<string, PassageLink>;
interface NoteLink { href: string; number: number }
export interface AnswerView { letter: string; account: string; html: string; passages: PassageLink[] }
export interface RecordView { html: string; notes: NoteLink[] }
export interface MomentView {
  id: string; title: string; when: string; date: string; weekday: string; dateText: string; frontNote: string;
  says: AnswerView[]; record: RecordView[]; notes: Note[]; contradictions: { id: string; question: string }[];
  spec: MapSpec; alt: string; legend: LegendEntry[]; distances: SideDistance[]; x: number; dateAt: Corner; dateAtPhone: Corner; places: string[];
}
export interface ContradictionView { id: string; kind: 'between' | 'inside'; question: string; says: (AnswerView | null)[]; record: RecordView; notes: Note[]; moments: { id: string; title: string }[] }

const ACCOUNTS = [['a', 'The telegram'], ['b', 'The conversation'], ['c', 'The cable']] as const;

/** Renders the texts of one item and gathers its notes, places and faults. */
function writer(file: string, line: number, anchor: string, data: AtlasData, links: Links, problems: Problem[]) {
  const { notes, cite } = noteBook(anchor, data), places: string[] = [];
  const fault = (what: string, mend: string): void => void problems.push({ file, line, where: anchor, what, mend });
  const html = (text: string): string => {
    const rendered = renderInline(text, { passage: anchor, places: data.places, measures: data.measures, sources: data.sources, claims: data.claims, cite });
    for (const { what, mend } of rendered.errors) fault(what, mend);
    places.push(...rendered.places);
    return rendered.html;
  };
  const answer = (letter: string, account: string, said: { text: string; passages: string[] }): AnswerView => ({
    letter: letter.toUpperCase(), account, html: html(said.text),
    passages: said.passages.flatMap((id) => links.get(id) ?? (fault(`there is no passage ${id}`, 'name a passage that has a file'), [])),
  });
  const record = (item: { text: string; cite: { source: string; locator: string }[] }): RecordView => {
    for (const { source } of item.cite) if (!data.sources.has(source)) fault(`the source "${source}" is unknown`, 'use an id of geo/facts/sources.yaml, or add the work there');
    return { html: html(item.text), notes: item.cite.map(({ source, locator }) => cite(source, locator)) };
  };
  return { notes, places, fault, answer, record };
}

function momentView(m: Moment, file: CompareFile<Moment>, asked: readonly Contradiction[], data: AtlasData, links: Links, distances: DistanceSeries, problems: Problem[]): MomentView {
  const w = writer(file.file, file.line(m.id), m.id, data, links, problems), { spec, unknown } = mapSpec(m, data.places), day = frontDay(m.date);
  for (const { id, where } of unknown) w.fault(`the place "${id}" (${where}) is not in the gazetteer`, 'use the id of a row in geo/facts/places/*.csv, or add the place there');
  const head = { weekday: weekday(m.date), dateText: longDate(m.date), spec, distances: sideDistances(day, distances), frontNote: day === m.date ? '' : `fronts of ${longDate(day)}` };
  const contradictions = m.contradictions.flatMap((id) => {
    const found = asked.find((c) => c.id === id);
    if (!found) w.fault(`there is no contradiction "${id}"`, 'use an id of contradictions.yaml');
    return found ? [{ id, question: found.question }] : [];
  });
  return {
    ...head, id: m.id, title: m.title, when: m.when, date: m.date, contradictions, says: ACCOUNTS.map(([key, name]) => w.answer(key, name, m.says[key])), record: m.record.map(w.record),
    notes: w.notes, places: w.places, alt: altText(head), legend: legendOf(spec), x: stripX(day), dateAt: dateCorner(spec, desktopView(spec.camera)), dateAtPhone: dateCorner(spec, phoneView(spec.camera)),
  };
}

function contradictionView(c: Contradiction, file: CompareFile<Contradiction>, moments: readonly Moment[], data: AtlasData, links: Links, problems: Problem[]): ContradictionView {
  const w = writer(file.file, file.line(c.id), `x-${c.id}`, data, links, problems);
  const says = ACCOUNTS.map(([key, name]) => { const said = c[key]; return said ? w.answer(key, name, said) : null; });
  const record = w.record(c.record), at = moments.filter((m) => m.contradictions.includes(c.id)).map(({ id, title }) => ({ id, title }));
  if (at.length === 0) w.fault('stands at no moment', 'name it under contradictions of a moment in moments.yaml');
  return { id: c.id, kind: c.kind, question: c.question, says, record, notes: w.notes, moments: at };
}

export interface CompareView { moments: MomentView[]; contradictions: ContradictionView[] }

/** Everything of the page but its drawn maps; faults are added to `problems`. */
export function compareView(files: { moments: CompareFile<Moment>; contradictions: CompareFile<Contradiction> }, data: AtlasData, links: Links, distances: DistanceSeries, problems: Problem[]): CompareView {
  return {
    moments: files.moments.items.map((m) => momentView(m, files.moments, files.contradictions.items, data, links, distances, problems)),
    contradictions: files.contradictions.items.map((c) => contradictionView(c, files.contradictions, files.moments.items, data, links, problems)),
  };
}
