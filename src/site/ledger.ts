// How is the ledger ordered where no script runs? One list of claims for each account, verdict, kind, month and place.
import { MONTHS } from './dates';
import type { ClaimPage } from './claim-pages';
import { KIND_WORDS } from './claim-pages';
import type { LedgerClaim } from './atlas-data';
import { VERDICT_LOOK, type Verdict } from './verdict';

export interface LedgerGroup { id: string; title: string; claims: ClaimPage[] }
export interface LedgerIndex { key: string; title: string; url: string; groups: LedgerGroup[] }

/** `1945-02` → `February 1945`. */
export const monthName = (month: string): string => `${MONTHS[Number(month.slice(5)) - 1] ?? ''} ${month.slice(0, 4)}`;

function grouped(pages: readonly ClaimPage[], keys: (page: ClaimPage) => { id: string; title: string }[], order: (a: LedgerGroup, b: LedgerGroup) => number): LedgerGroup[] {
  const groups = new Map<string, LedgerGroup>();
  for (const page of pages) for (const { id, title } of keys(page)) {
    const group = groups.get(id) ?? { id, title, claims: [] };
    group.claims.push(page);
    groups.set(id, group);
  }
  return [...groups.values()].sort(order);
}

const inOrder = (ids: readonly string[]) => (a: LedgerGroup, b: LedgerGroup): number => ids.indexOf(a.id) - ids.indexOf(b.id);
const byTitle = (a: LedgerGroup, b: LedgerGroup): number => a.title.localeCompare(b.title, 'en');
const byId = (a: LedgerGroup, b: LedgerGroup): number => (a.id < b.id ? -1 : 1);

/** The index pages, in the order of their links. A claim stands under every place it is told at or measured from. */
export function ledgerIndexes(pages: readonly ClaimPage[]): LedgerIndex[] {
  const dated = [...pages].sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? -1 : 1));
  const lists: [string, string, LedgerGroup[]][] = [
    ['account', 'Claims by account', grouped(pages, (p) => [{ id: p.accountId, title: `Account ${p.account}: ${p.accountTitle}` }], () => 0)],
    ['verdict', 'Claims by verdict', grouped(pages, (p) => [{ id: p.verdict, title: p.word }], inOrder(Object.keys(VERDICT_LOOK) as Verdict[]))],
    ['kind', 'Claims by kind', grouped(pages, (p) => [{ id: p.kind, title: p.kindWords }], inOrder(Object.keys(KIND_WORDS) as LedgerClaim['kind'][]))],
    ['date', 'Claims by date', grouped(dated, (p) => [{ id: p.date.slice(0, 7), title: monthName(p.date.slice(0, 7)) }], byId)],
    ['place', 'Claims by place', grouped(pages, (p) => [...new Map([p.place, ...p.places].map((place) => [place.id, { id: place.id, title: place.name }])).values()], byTitle)],
  ];
  return lists.map(([key, title, groups]) => ({ key, title, url: `/claims/by-${key}/`, groups }));
}
