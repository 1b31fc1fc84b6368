// Which rows of the ledger fit a choice, and in which order do they stand? Plain data in, plain data out.

/** One claim as its row in the table carries it. */
export interface Row { index: number; id: string; account: string; verdict: string; kind: string; date: string; place: string; places: string }
export type Sort = 'id' | 'date' | 'verdict' | 'kind' | 'place';
/** Empty text: anything fits. `month`: `1945-02`. */
export interface Choice { account: string; verdict: string; kind: string; month: string; place: string; sort: Sort }

/** Fullness of support, as the marks show it. */
const SUPPORT = ['supported', 'partly', 'contradicted', 'unverifiable', 'dramatization'];

/** Does the row fit every part of the choice? A claim fits a place when it is told there or measured from there. */
export const fits = (row: Row, { account, verdict, kind, month, place }: Omit<Choice, 'sort'>): boolean =>
  (account === '' || row.account === account) && (verdict === '' || row.verdict === verdict) && (kind === '' || row.kind === kind)
  && (month === '' || row.date.startsWith(month)) && (place === '' || row.places.split(' ').includes(place));

const keyOf = (row: Row, sort: Sort): string => (sort === 'verdict' ? String(SUPPORT.indexOf(row.verdict)) : row[sort]);

/** The rows in the order asked for; equal ones keep that of their ids. */
export const order = (rows: readonly Row[], sort: Sort): Row[] => [...rows].sort((a, b) => {
  const [x, y] = [keyOf(a, sort), keyOf(b, sort)];
  return x === y ? (a.id < b.id ? -1 : 1) : x < y ? -1 : 1;
});
