// How is the ledger sifted? Choosing hides the rows that do not fit, sorts the rest, and writes itself into the address.
import { fits, order, type Choice, type Row } from './ledger-rows';
import { need } from './page';

const FIELDS = ['account', 'verdict', 'kind', 'month', 'place', 'sort'] as const;
const form = need<HTMLElement>('.sift');
const body = need<HTMLElement>('.ledger tbody');
const word = need<HTMLElement>('.sift-word');
const rows = [...body.querySelectorAll<HTMLTableRowElement>('tr')].map((element, index) => ({ element, row: { ...element.dataset, index } as unknown as Row }));
const control = (name: (typeof FIELDS)[number]): HTMLSelectElement => need(`select[name=${name}]`, form);

const choice = (): Choice => Object.fromEntries(FIELDS.map((name) => [name, control(name).value])) as unknown as Choice;

/** Rows are moved only when their order changes: moving them would lose the reader's place. */
function show(): void {
  const now = choice(), kept = rows.filter(({ row }) => fits(row, now));
  const sorted = order(rows.map((r) => r.row), now.sort).map((row) => rows[row.index]!.element);
  if (sorted.some((element, i) => body.children[i] !== element)) body.append(...sorted);
  for (const { element, row } of rows) element.hidden = !fits(row, now);
  word.textContent = kept.length === rows.length ? `All ${rows.length} claims.` : `${kept.length} of ${rows.length} claims.`;
  const query = new URLSearchParams(FIELDS.flatMap((name) => (now[name] && !(name === 'sort' && now.sort === 'id') ? [[name, now[name]] as [string, string]] : [])));
  history.replaceState(history.state, '', `${location.pathname}${query.size > 0 ? `?${query}` : ''}${location.hash}`);
}

const asked = new URLSearchParams(location.search);
for (const name of FIELDS) {
  const value = asked.get(name);
  if (value && [...control(name).options].some((o) => o.value === value)) control(name).value = value;
}
form.hidden = false;
form.addEventListener('change', show);
need<HTMLButtonElement>('.sift-all', form).addEventListener('click', () => {
  for (const name of FIELDS) control(name).selectedIndex = 0;
  show();
});
show();
