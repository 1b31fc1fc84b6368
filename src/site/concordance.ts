// Which passages mention a place, a formation, a claim or an event, and what does a passage mention? Built from the texts, not typed.
import type { Formation } from '../../geo/model/event';
import { longDate } from './dates';
import type { Passage } from './passage';

export interface Mentions { passages: string[]; claims: string[] }
export interface PassageMentions { id: string; account: string; title: string; url: string; date: string; places: string[]; claims: string[]; formations: string[]; events: string[] }
export interface Concordance {
  passages: PassageMentions[];
  places: Record<string, Mentions>;
  formations: Record<string, Mentions>;
  events: Record<string, Mentions>;
  claims: Record<string, { passages: string[]; places: string[]; formations: string[]; events: string[] }>;
}

/** An event of the facts, as far as the index needs it. */
export interface DatedEvent { id: string; date: string; place: string }
/** What a claim is about: its own words and the places its measures run between. */
export interface ClaimText { id: string; passage: string; words: string; places: string[] }
/** A passage with the account it belongs to and the places its prose and record name. */
export interface PassageText { account: string; passage: Passage; places: string[] }

/** `US Third Army` is also said as `Third Army`; longer names are sought first, so that `Canadian First Army` is not taken for `First Army`. */
function namesOf(formations: readonly Formation[]): { name: string; id: string }[] {
  const full = formations.map(({ id, name }) => ({ name, id }));
  const short = formations.filter((f) => f.name.startsWith('US ')).map(({ id, name }) => ({ name: name.slice(3), id }));
  return [...full, ...short].sort((a, b) => b.name.length - a.name.length || (a.name < b.name ? -1 : 1));
}

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Ids of the formations a text names, in the order of the list. */
export function formationsIn(text: string, formations: readonly Formation[]): string[] {
  let rest = text;
  const found = new Set<string>();
  for (const { name, id } of namesOf(formations)) {
    const sought = new RegExp(`(?<![\\p{L}\\d])${escaped(name)}(?![\\p{L}\\d])`, 'gu');
    if (!sought.test(rest)) continue;
    found.add(id);
    rest = rest.replace(sought, ' ');
  }
  return formations.map((f) => f.id).filter((id) => found.has(id));
}

/** Text without its references: `[[kienitz|Kienitz]]` leaves `Kienitz`. */
export const plainText = (text: string): string => text.replace(/\[\[[^\]|]*\|([^\]]*)\]\]/g, '$1').replace(/\[\[([^\]]*)\]\]/g, '$1').replace(/\{[^{}]*\}/g, ' ').replace(/\(\([ABC]-\d{3}:/g, ' ').replaceAll('))', ' ');

/** Does a text that names the event's place also name its day? Written out, with or without the year, or as the day of the map. */
function tells(event: DatedEvent, text: string, places: ReadonlySet<string>, date: string): boolean {
  if (!places.has(event.place)) return false;
  return date === event.date || text.includes(longDate(event.date)) || new RegExp(`(?<!\\d)${longDate(event.date).replace(/ \d{4}$/, '')}(?! \\d{4})(?!\\d)`).test(text);
}

function mentionsOf({ account, passage, places }: PassageText, formations: readonly Formation[], events: readonly DatedEvent[]): PassageMentions {
  const text = plainText([passage.title, passage.body, ...passage.record.map((r) => r.text)].join('\n'));
  const all = [...new Set([passage.place, ...places, ...passage.highlight, ...passage.lines.flatMap((l) => [l.from, l.to]), ...passage.pins.map((p) => p.place)])].sort();
  return {
    id: passage.id, account, title: passage.title, url: `/accounts/${account}/#${passage.id}`, date: passage.date, places: all, claims: [...passage.claims],
    formations: formationsIn(text, formations), events: events.filter((e) => tells(e, text, new Set(all), passage.date)).map((e) => e.id),
  };
}

/** The whole index, both ways. Passages in their order; ids sorted where the order says nothing. */
export function concordance(texts: readonly PassageText[], claims: readonly ClaimText[], formations: readonly Formation[], events: readonly DatedEvent[]): Concordance {
  const passages = texts.map((t) => mentionsOf(t, formations, events)), byId = new Map(passages.map((p) => [p.id, p]));
  const ofClaims = Object.fromEntries(claims.map((c) => {
    const told = passages.filter((p) => p.claims.includes(c.id)).map((p) => p.id), home = byId.get(c.passage), places = new Set(c.places);
    return [c.id, { passages: told.length > 0 ? told : home ? [home.id] : [], places: [...places].sort(), formations: formationsIn(c.words, formations), events: events.filter((e) => tells(e, c.words, places, '')).map((e) => e.id) }];
  }));
  const back = (key: 'places' | 'formations' | 'events'): Record<string, Mentions> => {
    const ids = [...new Set([...passages.flatMap((p) => p[key]), ...claims.flatMap((c) => ofClaims[c.id]![key])])].sort();
    return Object.fromEntries(ids.map((id) => [id, { passages: passages.filter((p) => p[key].includes(id)).map((p) => p.id), claims: claims.filter((c) => ofClaims[c.id]![key].includes(id)).map((c) => c.id) }]));
  };
  return { passages, places: back('places'), formations: back('formations'), events: back('events'), claims: ofClaims };
}
