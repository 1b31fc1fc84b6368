// How does the build say what is wrong? One located sentence a problem, all of them at once.

export interface Problem {
  /** Path from the project root. */
  file: string;
  /** 1-based line. */
  line: number;
  /** Which record or field, e.g. `E029 date`. */
  where: string;
  what: string;
  mend: string;
}

/** `geo/facts/captures.csv:31: E029 date: "1945-02-30" is no day; write YYYY-MM-DD` */
export const sentence = (p: Problem): string => `${p.file}:${p.line}: ${p.where}: ${p.what}; ${p.mend}`;

/** Thrown once, with every problem found; the command line prints the sentences and exits 1 without a stack trace. */
export class Problems extends Error {
  readonly problems: Problem[];
  constructor(problems: Problem[]) {
    super(problems.map(sentence).join('\n'));
    this.name = 'Problems';
    this.problems = problems;
  }
}
