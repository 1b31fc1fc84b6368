// What does the explorer say about a feature? A title, sentences, a citation and ways onward, from its row alone.
import type { Row } from './details';
import { longDate } from '../day-words';

export interface Cite { source: string; locator: string; status: string }
export interface Card { kicker: string; title: string; lines: string[]; cite: Cite | null; /** Paths from the root of the site. */ links: { href: string; text: string }[] }

const SIDE: Record<string, string> = { soviet: 'Soviet', western: 'Western Allied', german: 'German' };
export const sideName = (side: string): string => SIDE[side] ?? side;
const KIND: Record<string, string> = { captured: 'Place taken', held: 'Place held', lost: 'Place lost', contested: 'Contested place', contact: 'Meeting', event: 'Event at the front' };
const STATUS: Record<string, string> = { documented: 'Place and day stand in the source.', indirect: 'The source implies it.', inferred: 'Concluded by us from neighbouring facts.', unsourced: 'Believed; no source seen yet.' };
const NAMES: Record<string, string> = {
  events: 'Event', pockets: 'Pocket', bridgeheads: 'Bridgehead', 'defence-lines': 'German defence line', 'front-boundary': 'Boundary between Soviet Fronts', 'halt-line': 'Western halt line',
  advances: 'Advance', 'seelow-heights': 'Relief', 'seelow-heights-crest': 'Relief', rivers: 'Water', zones: 'Occupation zone', 'berlin-limit': 'Limit', places: 'Place', towns: 'Town', waypoints: 'Waypoint of a dated trace',
};

const text = (v: unknown): string => (v === null || v === undefined || v === 0 || v === false ? '' : String(v));
const day = (v: unknown): string => (text(v) ? longDate(text(v)) : '');

/** Sentences of the status a fact has. */
export const statusSentence = (status: string): string => STATUS[status] ?? '';

function citeOf(row: Row): Cite | null {
  return row['source'] || row['status'] ? { source: text(row['source']), locator: text(row['locator']), status: text(row['status']) } : null;
}

function capture(row: Row): Card {
  const off = Number(row['uncertainty_days'] ?? 0), reported = row['date_precision'] === 'reported';
  const who = [row['unit'], row['army'], row['army_group']].map(text).filter(Boolean).join(', ');
  return {
    kicker: `${KIND[text(row['kind'])] ?? 'Fact'} · ${sideName(text(row['side']))}`, title: text(row['place_name']), cite: citeOf(row),
    lines: [`${day(row['start_date'])}${row['time'] ? `, ${text(row['time'])}` : ''}${reported ? ' or earlier' : ''}${off ? ` ± ${off} day${off === 1 ? '' : 's'}` : ''}: ${text(row['event'])}.`, who, row['contested'] ? 'Sources disagree, or the place changed hands again.' : '', text(row['note'])],
    links: [{ href: `places/${text(row['place'])}/`, text: text(row['place_name']) }, { href: `days/${text(row['start_date'])}/`, text: day(row['start_date']) }],
  };
}

function event(row: Row): Card {
  return {
    kicker: `Event · ${text(row['place_name'])}`, title: `${day(row['start_date'])}${row['time'] ? `, ${text(row['time'])}` : ''}`, cite: citeOf(row),
    lines: [`${text(row['event'])}.`, row['time'] ? `Hour: ${text(row['time_zone'])}.` : ''], links: [{ href: `places/${text(row['place'])}/`, text: text(row['place_name']) }, { href: `days/${text(row['start_date'])}/`, text: day(row['start_date']) }],
  };
}

function period(row: Row): string {
  const [from, to] = [text(row['start_date']), text(row['end_date'])];
  return from ? `Shown from the evening of ${longDate(from)}${to && to < '1945-05-10' ? ` until the day before ${longDate(to)}` : ''}.` : '';
}

function named(layer: string, row: Row): Card {
  const today = text(row['name_today']), other = text(row['name_other']);
  const lines = [today && today !== row['name'] ? `Today ${today}.` : '', other ? `Also ${other}.` : '', text(row['text']), layer === 'waypoints' ? `${sideName(text(row['side']))} front, evening of ${day(row['start_date'])}.` : period(row),
    row['cut_off'] ? `Cut off ${day(row['cut_off'])}.` : '', row['fell'] ? `Fell ${day(row['fell'])}.` : '', row['army'] ? `${text(row['army'])}, ${text(row['length_km'])} km, reached ${day(row['start_date'])}.` : '',
    text(row['note']), row['accuracy_m'] ? `Position good to ${text(row['accuracy_m'])} m.` : ''];
  const plain = layer === 'rivers' || layer === 'zones' || layer === 'berlin-limit';
  return {
    kicker: NAMES[layer] ?? layer, title: text(row['name']) || text(row['id']), lines,
    cite: plain ? null : citeOf(row), links: layer === 'places' ? [{ href: `places/${text(row['id'])}/`, text: `Page of ${text(row['name'])}` }] : [],
  };
}

/** The card of a row of a layer; empty lines left out. */
export function cardOf(layer: string, row: Row): Card {
  const card = layer === 'captures' ? capture(row) : layer === 'events' ? event(row) : named(layer, row);
  if ((layer === 'rivers' || layer === 'zones' || layer === 'berlin-limit') && row['source']) card.lines.push(`Geometry: ${text(row['source'])} (${text(row['licence'])}).`);
  return { ...card, lines: card.lines.filter(Boolean).map((l) => l.replace(/([.!?])\.$/, '$1')) };
}
