// How does the reader find something by name? A box with answers below it; arrows move, Enter takes; no server is asked.
import { longDate } from '../day-words';
import { need } from '../page';
import type { Entry, Found } from './search';
import { prepare, search } from './search';
import { el } from './dom';

const WORD: Record<Found['kind'], string> = { place: 'place', town: 'town', person: 'person', formation: 'formation', event: 'event', claim: 'claim', passage: 'passage', term: 'term' };

export class SearchBox {
  private readonly input: HTMLInputElement;
  private readonly list: HTMLElement;
  private index: Promise<ReturnType<typeof prepare>> | undefined;
  private found: Found[] = [];
  private at = -1;

  constructor(root: HTMLElement, private readonly entries: () => Promise<Entry[]>, private readonly chosen: (found: Found) => void) {
    this.input = need('.search-box', root);
    this.list = need('.search-list', root);
    this.input.addEventListener('input', () => void this.look());
    this.input.addEventListener('keydown', (event) => this.key(event));
    this.input.addEventListener('blur', () => setTimeout(() => this.close(), 150));
    need('form', root).addEventListener('submit', (event) => event.preventDefault());
  }

  /** The best named point for a name, for the measure tool. */
  async point(name: string): Promise<{ name: string; at: [number, number] } | null> {
    const [hit] = search(await this.ready(), name, 8).filter((f) => f.at && (f.kind === 'place' || f.kind === 'town'));
    return hit?.at ? { name: hit.title, at: hit.at } : null;
  }

  private ready(): Promise<ReturnType<typeof prepare>> { return (this.index ??= this.entries().then(prepare)); }

  private async look(): Promise<void> {
    const query = this.input.value, index = await this.ready();
    if (query !== this.input.value) return;
    this.found = search(index, query);
    this.at = -1;
    this.list.hidden = !query.trim();
    this.input.setAttribute('aria-expanded', String(!this.list.hidden));
    this.list.replaceChildren(...(this.found.length || this.list.hidden ? this.found.map((f, i) => this.option(f, i)) : [el('li', { role: 'option', 'aria-disabled': 'true', class: 'x-none' }, 'Nothing of that name.')]));
    this.mark();
  }

  private option(f: Found, i: number): HTMLElement {
    const more = f.kind === 'place' || f.kind === 'town' ? f.by : f.kind === 'claim' ? `${f.id}, ${f.text}` : f.kind === 'event' ? longDate(f.day) : f.by || f.text.slice(0, 70);
    return el('li', { role: 'option', id: `x-found-${i}`, 'aria-selected': 'false', mousedown: (event) => event.preventDefault(), click: () => this.take(i) },
      el('span', { class: 'x-what' }, WORD[f.kind]), el('b', {}, f.title), more ? el('small', {}, ` ${more}`) : null);
  }

  private key(event: KeyboardEvent): void {
    if (event.key === 'Escape') { this.close(); return; }
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (by && this.found.length) { event.preventDefault(); this.at = (this.at + by + this.found.length) % this.found.length; this.mark(); }
    if (event.key === 'Enter' && this.found.length) this.take(Math.max(0, this.at));
  }

  private mark(): void {
    [...this.list.children].forEach((li, i) => li.setAttribute('aria-selected', String(i === this.at)));
    if (this.at >= 0) this.input.setAttribute('aria-activedescendant', `x-found-${this.at}`);
    else this.input.removeAttribute('aria-activedescendant');
  }

  private take(i: number): void {
    const found = this.found[i];
    this.close();
    if (found) this.chosen(found);
  }

  private close(): void {
    this.list.hidden = true;
    this.input.setAttribute('aria-expanded', 'false');
    this.input.removeAttribute('aria-activedescendant');
  }
}
