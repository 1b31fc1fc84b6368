// How is a YAML list of facts read? Entry by entry, each with its line.
import { LineCounter, isNode, isSeq, parseDocument } from 'yaml';
import type { z } from 'zod';
import { checkRecord } from './check-record';
import type { Located, Report } from './report';
import { readText } from './text';

/** Reads a YAML file that is one list of records; entries with problems are reported and left out. */
export function readList<S extends z.ZodType>(file: string, schema: S, report: Report): Located<z.output<S>>[] {
  const text = readText(file, report);
  if (text === null) return [];
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  const line = (offset: number): number => counter.linePos(offset).line;
  if (document.errors.length > 0) {
    for (const error of document.errors) report.add({ file, line: line(error.pos[0]) }, 'YAML', 'the file cannot be read from here on', yamlHint(error.code));
    return [];
  }
  if (!isSeq(document.contents)) {
    report.add({ file, line: 1 }, 'YAML', 'the file is no list', 'begin each entry with "- id:"');
    return [];
  }
  return document.contents.items.flatMap((item, i): Located<z.output<S>>[] => {
    const at = { file, line: isNode(item) && item.range ? line(item.range[0]) : 1 };
    const raw: unknown = isNode(item) ? item.toJS(document) : item;
    const id = (raw as { id?: unknown } | null)?.id;
    const value = checkRecord(schema, raw, typeof id === 'string' ? id : `entry ${i + 1}`, at, report);
    return value ? [{ value, at }] : [];
  });
}

const yamlHint = (code: string): string =>
  code === 'DUPLICATE_KEY' ? 'keep one of the two lines with the same key' : 'look at the indentation and put texts with a colon in double quotes';
