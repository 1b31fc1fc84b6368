// What is told of which day? Every passage of the three accounts and the dates of the record, on one line of time.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Term } from '../../../geo/model/glossary';
import type { Source } from '../../../geo/model/citation';
import { longDate } from '../dates';
import type { PassageLink } from './view';

export interface TimelineRow { date: string; text: string; a: PassageLink[]; b: PassageLink[]; c: PassageLink[]; record: { text: string; notes: { source: string; title: string; locator: string }[] }[] }

/** The terms of the data half; none where the file is not there. */
export function readTerms(folder: string): Term[] {
  const file = join(folder, 'glossary.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as { glossary: Term[] }).glossary : [];
}

/** One row a day on which any account or the record has something; passages in their order. */
export function timeline(links: Iterable<PassageLink>, terms: readonly Term[], sources: ReadonlyMap<string, Source>): TimelineRow[] {
  const rows = new Map<string, TimelineRow>();
  const row = (date: string): TimelineRow => rows.get(date) ?? rows.set(date, { date, text: longDate(date), a: [], b: [], c: [], record: [] }).get(date)!;
  for (const link of links) row(link.date)[link.id[0] as 'a' | 'b' | 'c'].push(link);
  for (const term of terms) {
    if (term.kind !== 'date' || !term.date) continue;
    row(term.date).record.push({ text: term.text, notes: term.cite.map(({ source, locator }) => ({ source, locator, title: sources.get(source)?.title ?? source })) });
  }
  return [...rows.values()].sort((a, b) => (a.date < b.date ? -1 : 1));
}
