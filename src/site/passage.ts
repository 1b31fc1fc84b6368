// What is a passage? One scene of an account: its date, its view of the map, its record; checked with line numbers.
import { LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { Day, Id } from '../../geo/model/scalars';
import type { Problem } from '../../geo/model/problem';
import { GROUPS } from '../map-style/groups';

const Camera = z.strictObject({
  center: z.tuple([z.number().min(-180).max(180), z.number().min(-85).max(85)]),
  zoom: z.number().min(0).max(18),
});
export const LineKind = z.enum(['measure', 'cable', 'told']);
const Citation = z.strictObject({ source: z.string().min(1), locator: z.string().default('') });

export const PassageHead = z.strictObject({
  id: z.string().regex(/^[abc]\d{1,2}$/, 'is a0-a12, b0-b16 or c1-c36'),
  title: z.string().min(2),
  when: z.string().min(2),
  date: Day,
  date_note: z.string().default(''),
  place: Id,
  camera: Camera,
  layers: z.array(z.enum(GROUPS)),
  highlight: z.array(Id).default([]),
  lines: z.array(z.strictObject({ from: Id, to: Id, kind: LineKind })).default([]),
  pins: z.array(z.strictObject({ place: Id, kind: z.enum(['story', 'record']), label: z.string().min(1) })).default([]),
  people: z.array(z.string()).default([]),
  claims: z.array(z.string()).default([]),
  record: z.array(z.strictObject({ text: z.string().min(3), cite: z.array(Citation).min(1, 'every item of the record cites a source') })).min(1, 'a passage has at least one item in its record'),
});
export type PassageHead = z.infer<typeof PassageHead>;

export interface Passage extends PassageHead {
  file: string;
  /** Prose below the front matter, untouched. */
  body: string;
  /** 1-based line of the file on which the body starts. */
  bodyLine: number;
  /** 1-based line of each record text, for located problems. */
  recordLines: number[];
}

export type PassageResult = { passage: Passage } | { problems: Problem[] };

const problem = (file: string, line: number, where: string, what: string, mend: string): Problem => ({ file, line, where, what, mend });

const FENCE = /^---\n([\s\S]*?)\n---\n?/;
type Key = string | number;

/** Line in the file of the YAML node at `path`, or of its nearest ancestor that exists. */
function lineOf(doc: ReturnType<typeof parseDocument>, counter: LineCounter, path: readonly Key[]): number {
  for (let n = path.length; n > 0; n -= 1) {
    const node: unknown = doc.getIn(path.slice(0, n), true);
    if (node && typeof node === 'object' && 'range' in node && Array.isArray(node.range)) return counter.linePos(Number(node.range[0])).line + 1;
  }
  return 1;
}

/**
 * Reads one passage file. `file` is the path to print, `id` the name of the file.
 * Returns the passage, or every problem of its front matter with its line.
 */
export function parsePassage(file: string, id: string, source: string): PassageResult {
  const text = source.replaceAll('\r\n', '\n');
  const head = FENCE.exec(text);
  if (!head) return { problems: [problem(file, 1, 'front matter', 'missing', 'start the file with --- and the fields of a passage, and close them with ---')] };
  const counter = new LineCounter();
  const doc = parseDocument(head[1] ?? '', { lineCounter: counter });
  const broken = doc.errors[0];
  if (broken) return { problems: [problem(file, counter.linePos(broken.pos[0]).line + 1, 'front matter', 'is not YAML', broken.message.split('\n')[0] ?? 'quote strings that hold a colon')] };
  const parsed = PassageHead.safeParse(doc.toJS());
  if (!parsed.success) {
    return { problems: parsed.error.issues.map((issue) => {
      const path = issue.path as Key[];
      return problem(file, lineOf(doc, counter, path), path.join('.') || 'front matter', issue.message, 'see the fields of a passage in README.md');
    }) };
  }
  if (parsed.data.id !== id) return { problems: [problem(file, lineOf(doc, counter, ['id']), 'id', `"${parsed.data.id}" is not the name of the file`, `write ${id}`)] };
  const bodyLine = head[0].split('\n').length;
  const recordLines = parsed.data.record.map((_, i) => lineOf(doc, counter, ['record', i, 'text']));
  return { passage: { ...parsed.data, file, body: text.slice(head[0].length), bodyLine, recordLines } };
}
