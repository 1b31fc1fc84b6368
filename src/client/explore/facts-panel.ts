// What is said about the thing chosen? Its card with citation and links; a front by its evidence; a point of ground by its day.
import { longDate } from '../day-words';
import type { Area } from './answer';
import { cardOf, sideName, statusSentence, type Card } from './cards';
import type { Library } from './details';
import { el } from './dom';
import { groundAnswer, type GroundAnswer } from './ground-answer';
import { nearestStretch } from './stretches';
import type { Selection, ViewState } from './view-state';

export interface FactsContext { library: Library; areas: () => readonly Area[]; root: string; /** Chooses another feature from inside a card. */ choose: (selection: Selection) => void }

type Source = { title: string; author?: string | undefined; year?: string | undefined };

const link = (root: string, href: string, text: string): HTMLElement => el('a', { href: `${root}${href}` }, text);

async function citation(cite: NonNullable<Card['cite']>, { library, root }: FactsContext): Promise<HTMLElement> {
  const source: Source | undefined = (await library.sources()).get(cite.source);
  const words = statusSentence(cite.status);
  if (!source) return el('p', { class: 'x-cite' }, words || 'No source has been seen yet.');
  return el('p', { class: 'x-cite' }, el('b', {}, 'Source: '), source.author ? `${source.author}, ` : null, link(root, `sources/#${cite.source}`, source.title), source.year ? ` (${source.year})` : null, cite.locator ? `, ${cite.locator}` : null, '. ', words);
}

async function cardElement(card: Card, context: FactsContext): Promise<HTMLElement> {
  return el('div', { class: 'x-card' }, el('p', { class: 'x-kick' }, card.kicker), el('h3', {}, card.title), ...card.lines.map((l) => el('p', {}, l)),
    card.cite ? await citation(card.cite, context) : null,
    card.links.length ? el('p', { class: 'x-links' }, ...card.links.flatMap((l, i) => [i ? ' · ' : '', link(context.root, l.href, l.text)])) : null);
}

/** A fact by its id, as one line with its source; pressing it chooses it. */
async function factLine(id: string, context: FactsContext): Promise<HTMLElement> {
  const layer = /^[EW]\d+$/.test(id) ? 'captures' : 'waypoints';
  const row = await context.library.row(layer, id);
  if (!row) return el('li', {}, id);
  const source = (await context.library.sources()).get(String(row['source'] ?? ''));
  const words = layer === 'captures' ? `${String(row['place_name'])}, ${longDate(String(row['start_date']))}` : `${String(row['name'])}, ${longDate(String(row['start_date']))}`;
  return el('li', {}, el('button', { type: 'button', class: 'x-inline', click: () => context.choose({ layer, id }) }, words), source ? ` (${source.title}${row['locator'] ? `, ${String(row['locator'])}` : ''})` : ' (no source seen yet)');
}

async function frontCard(side: string, state: ViewState, near: readonly [number, number] | null, context: FactsContext): Promise<HTMLElement> {
  const own = (await context.library.evidence(state.date)).filter((s) => (s.side === 's') === (side === 'soviet'));
  const s = nearestStretch(own, near ?? state.center);
  const title = `${sideName(side)} front, ${longDate(state.date)}`;
  if (!s) return el('div', { class: 'x-card' }, el('h3', {}, title), el('p', {}, 'No line is drawn for this evening.'));
  return el('div', { class: 'x-card' }, el('p', { class: 'x-kick' }, s.documented ? 'Documented stretch' : 'Computed stretch'), el('h3', {}, title),
    el('p', {}, s.documented ? 'Here the line follows a dated trace of this evening.' : 'Here the line is computed between dated traces and the places taken.'),
    el('p', {}, `Within ± ${(s.m / 1000).toFixed(1)} km. Nearest dated fact ${s.km.toFixed(0)} km away${s.days ? `, ${s.days} day${s.days === 1 ? '' : 's'} from a trace` : ''}.`),
    s.facts ? el('p', {}, el('b', {}, 'It rests on:')) : null, s.facts ? el('ul', {}, ...await Promise.all(s.facts.split(' ').map((id) => factLine(id, context)))) : null,
    el('p', { class: 'x-links' }, link(context.root, `days/${state.date}/`, `All of ${longDate(state.date)}`), ' · ', link(context.root, 'method/', 'How a line is made')));
}

async function groundCard(answer: GroundAnswer, context: FactsContext): Promise<HTMLElement> {
  return el('div', { class: 'x-card x-ground' }, el('p', { class: 'x-kick' }, answer.where), el('h3', {}, answer.title), ...answer.lines.map((l) => el('p', {}, l)),
    answer.facts.length ? el('ul', {}, ...await Promise.all(answer.facts.map(async ({ id, words }) => { const line = await factLine(id, context); line.prepend(`${words}: `); return line; }))) : null,
    el('p', { class: 'x-links' }, link(context.root, 'method/', 'How this is computed')));
}

async function passageCard(id: string, context: FactsContext): Promise<HTMLElement> {
  const [account = '', passage = ''] = id.split('/');
  const entry = (await context.library.entries()).find((e) => e[1] === id);
  const claims = (await context.library.claims()).filter((c) => c.passage === passage);
  return el('div', { class: 'x-card' }, el('p', { class: 'x-kick' }, entry?.[4] ?? 'A passage'), el('h3', {}, entry?.[2] ?? id),
    claims.length ? el('dl', { class: 'x-claims' }, ...claims.flatMap((c) => [el('dt', {}, `${c.verdict}: `, el('span', {}, c.claim)), el('dd', {}, c.record)])) : null,
    el('p', { class: 'x-links' }, link(context.root, `accounts/${account}/#${passage}`, 'Read the passage')));
}

/** The card of what is selected, or null where nothing of that id exists. */
export async function selectionCard(selection: Selection, state: ViewState, near: readonly [number, number] | null, context: FactsContext): Promise<HTMLElement | null> {
  if ('at' in selection) return groundCard(await groundAnswer(selection.at, context.areas(), context.library), context);
  const { layer, id } = selection;
  if (layer === 'front') return frontCard(id, state, near, context);
  if (layer === 'passages') return passageCard(id, context);
  const row = await context.library.row(layer, id) ?? (layer === 'places' ? await context.library.row('towns', id) : null);
  return row ? cardElement(cardOf(layer, row), context) : null;
}
