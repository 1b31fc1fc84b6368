// Where are problems collected? One list for the whole reading, so that all are told at once.
import type { Problem } from '../model/problem';

/** Where a record stands: file from the project root, 1-based line. */
export interface At { file: string; line: number }

/** A record with the place it was read from. */
export interface Located<T> { value: T; at: At }

export class Report {
  readonly problems: Problem[] = [];

  add(at: At, where: string, what: string, mend: string): void {
    this.problems.push({ file: at.file, line: at.line, where, what, mend });
  }

  /** In the order of files and lines: what an editor works through. */
  sorted(): Problem[] {
    return [...this.problems].sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
  }
}
