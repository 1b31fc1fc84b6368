// Where can the three accounts be laid side by side, and where do they contradict each other? Two files of content, checked.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Problem } from '../../../geo/model/problem';
import { PassageHead } from '../passage';

const Cite = z.strictObject({ source: z.string().min(1), locator: z.string() });
const Answer = z.strictObject({ text: z.string().min(2), passages: z.array(z.string().regex(/^[abc]\d{1,2}$/)).min(1) });
const RecordItem = z.strictObject({ text: z.string().min(3), cite: z.array(Cite).min(1) });
const Id = z.string().regex(/^[a-z0-9-]+$/);

export const Moment = PassageHead.pick({ date: true, camera: true, layers: true, highlight: true, lines: true, pins: true }).extend({
  id: Id, title: z.string().min(2), when: z.string().min(2),
  says: z.strictObject({ a: Answer, b: Answer, c: Answer }),
  record: z.array(RecordItem).min(1),
  contradictions: z.array(Id),
}).strict();
export type Moment = z.infer<typeof Moment>;

export const Contradiction = z.strictObject({
  id: Id, kind: z.enum(['between', 'inside']), question: z.string().min(3),
  a: Answer.optional(), b: Answer.optional(), c: Answer.optional(), record: RecordItem,
}).refine((x) => (x.kind === 'inside') === ([x.a, x.b, x.c].filter(Boolean).length === 1), 'a contradiction inside one account has one answer, one between accounts has more');
export type Contradiction = z.infer<typeof Contradiction>;

export interface CompareFile<T> { file: string; items: T[]; /** 1-based line of each item. */ line: (id: string) => number }

function read<T extends { id: string }>(file: string, schema: z.ZodType<T>, problems: Problem[]): CompareFile<T> {
  const text = readFileSync(file, 'utf8'), lines = text.split('\n');
  const line = (id: string): number => Math.max(0, lines.indexOf(`- id: ${id}`)) + 1;
  const raw = parse(text) as unknown[];
  const items = raw.flatMap((item): T[] => {
    const result = schema.safeParse(item), id = String((item as { id?: unknown }).id ?? '');
    if (result.success) return [result.data];
    for (const issue of result.error.issues) problems.push({ file, line: line(id), where: issue.path.join('.') || id, what: issue.message, mend: 'compare with its neighbours in the same file' });
    return [];
  });
  return { file, items, line };
}

/** Moments and contradictions of the page of accounts; faults are added to `problems`. Reads the disk. */
export const readCompare = (content: string, problems: Problem[]): { moments: CompareFile<Moment>; contradictions: CompareFile<Contradiction> } => ({
  moments: read(join(content, 'accounts', 'moments.yaml'), Moment, problems),
  contradictions: read(join(content, 'accounts', 'contradictions.yaml'), Contradiction, problems),
});
