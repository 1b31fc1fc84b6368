// How is a table of facts read? CSV with one header; every cell checked, every row located.
import { CsvError, parse } from 'csv-parse/sync';
import type { z } from 'zod';
import { checkRecord } from './check-record';
import type { Located, Report } from './report';
import { readText } from './text';

export interface TableShape<S extends z.ZodObject> {
  schema: S;
  /** Columns that hold numbers, and columns that hold true or false; all others are text. */
  numbers: readonly string[];
  booleans?: readonly string[];
  /** Columns to be rewritten before the check, e.g. a list written in one cell. */
  cells?: Readonly<Record<string, (cell: string) => unknown>>;
}

interface Row { record: string[]; info: { lines: number } }

/** Reads one table; rows with problems are reported and left out. */
export function readTable<S extends z.ZodObject>(file: string, shape: TableShape<S>, report: Report): Located<z.output<S>>[] {
  const text = readText(file, report);
  if (text === null) return [];
  const rows = split(file, text, report);
  const [head, ...body] = rows;
  if (!head || !headerFits(file, head.record, Object.keys(shape.schema.shape), report)) return [];
  return body.flatMap((row): Located<z.output<S>>[] => {
    const at = { file, line: row.info.lines };
    const name = row.record[0] || 'row';
    if (row.record.length !== head.record.length) {
      report.add(at, name, `the row has ${row.record.length} cells, the header ${head.record.length}`, 'add or remove commas; put a text with a comma in double quotes');
      return [];
    }
    const raw = Object.fromEntries(head.record.map((column, i) => [column, cell(column, row.record[i] ?? '', shape)]));
    const value = checkRecord(shape.schema, raw, name, at, report);
    return value ? [{ value, at }] : [];
  });
}

function split(file: string, text: string, report: Report): Row[] {
  try {
    return parse(text, { bom: true, info: true, relax_column_count: true, skip_empty_lines: true }) as unknown as Row[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = Number(/at line (\d+)/.exec(error.message)?.[1] ?? 1);
    report.add({ file, line }, 'quotes', 'a double quote is opened and not closed, or stands inside a plain cell', 'put the cell in double quotes and double those inside it');
    return [];
  }
}

function headerFits(file: string, header: readonly string[], wanted: readonly string[], report: Report): boolean {
  const at = { file, line: 1 };
  const before = report.problems.length;
  for (const column of wanted) if (!header.includes(column)) report.add(at, 'header', `the column ${column} is missing`, `add ${column} to the header and its cell to every row`);
  for (const column of header) if (!wanted.includes(column)) report.add(at, 'header', `the column "${column}" is unknown`, `remove it, or correct its spelling; known are ${wanted.join(', ')}`);
  for (const column of new Set(header.filter((c, i) => header.indexOf(c) !== i))) report.add(at, 'header', `the column ${column} stands twice`, 'keep one of them');
  return report.problems.length === before;
}

function cell(column: string, text: string, shape: Omit<TableShape<z.ZodObject>, 'schema'>): unknown {
  const special = shape.cells?.[column];
  if (special) return special(text);
  if (shape.numbers.includes(column)) return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
  if (shape.booleans?.includes(column)) return text === 'true' ? true : text === 'false' ? false : text;
  return text;
}
