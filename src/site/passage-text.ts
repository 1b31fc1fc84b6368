// What does the page say about a passage? Its prose, claims, record and numbered sources as HTML, with located problems.
import type { Claim } from '../../geo/model/claim';
import type { Problem } from '../../geo/model/problem';
import type { AtlasData } from './atlas-data';
import { renderInline, type InlineContext, type Rendered } from './inline';
import type { Passage } from './passage';
import { VERDICT_LOOK } from './verdict';

export interface Note { number: number; anchor: string; source: string; title: string; author: string; year: string; locator: string }
interface NoteLink { href: string; number: number }
export interface ClaimView extends Claim { anchor: string; word: string; notes: NoteLink[] }
export interface PassageText {
  prose: string[];
  record: { html: string; notes: NoteLink[] }[];
  claims: ClaimView[];
  notes: Note[];
  /** Places the prose or the record names. */
  places: string[];
}

interface Paragraph { text: string; line: number }

/** Paragraphs of a body and the line of the file each starts on. */
export function paragraphs(body: string, firstLine: number): Paragraph[] {
  const out: Paragraph[] = [];
  let open: Paragraph | null = null;
  body.split('\n').forEach((text, i) => {
    if (text.trim() === '') open = null;
    else if (open) open.text += `\n${text}`;
    else out.push((open = { text, line: firstLine + i }));
  });
  return out;
}

/** The numbered notes of one passage, or of anything else that cites: the same work and locator keep their number. */
export function noteBook(passage: string, data: AtlasData): { notes: Note[]; cite: InlineContext['cite'] } {
  const notes: Note[] = [];
  const cite = (source: string, locator: string): NoteLink => {
    let note = notes.find((n) => n.source === source && n.locator === locator);
    if (!note) {
      const work = data.sources.get(source);
      note = { number: notes.length + 1, anchor: `${passage}-s${notes.length + 1}`, source, locator, title: work?.title ?? source, author: work?.author ?? '', year: work?.year ?? '' };
      notes.push(note);
    }
    return { href: `#${note.anchor}`, number: note.number };
  };
  return { notes, cite };
}

const located = (file: string, part: Paragraph, where: string, { errors }: Rendered): Problem[] => errors.map(({ at, what, mend }) => ({
  file, line: part.line + part.text.slice(0, at).split('\n').length - 1, where, what, mend,
}));

function claimViews(passage: Passage, ctx: InlineContext, data: AtlasData, used: ReadonlySet<string>, problems: Problem[]): ClaimView[] {
  const report = (what: string, mend: string): void => void problems.push({ file: passage.file, line: 1, where: 'claims', what, mend });
  const ids = [...new Set([...passage.claims, ...used])];
  for (const id of used) if (!passage.claims.includes(id)) report(`${id} is marked in the prose but not listed`, 'add it to claims');
  return ids.flatMap((id): ClaimView[] => {
    const claim = data.claims.get(id);
    if (!claim) {
      report(`the claim ${id} is not in the ledger`, 'use the id of a claim in geo/facts/claims.csv');
      return [];
    }
    if (!used.has(id)) report(`${id} is listed but no words of the prose carry it`, `mark them: ((${id}: words))`);
    return [{ ...claim, anchor: `${passage.id}-${id}`, word: VERDICT_LOOK[claim.verdict].word, notes: claim.cite.map(({ source, locator }) => ctx.cite(source, locator)) }];
  });
}

function recordViews(passage: Passage, ctx: InlineContext, data: AtlasData, problems: Problem[]): { views: PassageText['record']; places: string[] } {
  const places: string[] = [];
  const views = passage.record.map(({ text, cite }, i) => {
    const part = { text, line: passage.recordLines[i] ?? 1 };
    const rendered = renderInline(text, ctx);
    problems.push(...located(passage.file, part, 'record', rendered));
    places.push(...rendered.places);
    for (const { source } of cite) {
      if (!data.sources.has(source)) problems.push({ file: passage.file, line: part.line, where: 'record', what: `the source "${source}" is unknown`, mend: 'use an id of geo/facts/sources.yaml, or add the work there' });
    }
    return { html: rendered.html, notes: cite.map(({ source, locator }) => ctx.cite(source, locator)) };
  });
  return { views, places };
}

/** Everything the page says about one passage, and every problem found while saying it. */
export function passageText(passage: Passage, data: AtlasData): { text: PassageText; problems: Problem[] } {
  const problems: Problem[] = [];
  const { notes, cite } = noteBook(passage.id, data);
  const ctx: InlineContext = { passage: passage.id, places: data.places, measures: data.measures, sources: data.sources, claims: data.claims, cite };
  const used = new Set<string>();
  const places: string[] = [];
  const prose = paragraphs(passage.body, passage.bodyLine).map((part) => {
    const rendered = renderInline(part.text, ctx);
    problems.push(...located(passage.file, part, 'prose', rendered));
    rendered.claims.forEach((id) => used.add(id));
    places.push(...rendered.places);
    return rendered.html;
  });
  if (prose.length === 0) problems.push({ file: passage.file, line: passage.bodyLine, where: 'prose', what: 'missing', mend: 'tell the passage below the front matter' });
  const record = recordViews(passage, ctx, data, problems);
  const claims = claimViews(passage, ctx, data, used, problems);
  return { text: { prose, record: record.views, claims, notes, places: [...new Set([...places, ...record.places])] }, problems };
}
