// What is the reader looking at? View, day, layers, selection and comparison, to and from the address; hostile text never breaks it.
import { CAMPAIGN } from '../../../geo/model/window';
import { DEFAULT_LAYERS, TOGGLES } from './toggles';

export type Mode = 'evening' | 'isochrones';
/** A feature by layer and id, or a point of the ground. */
export type Selection = { layer: string; id: string } | { at: [number, number] };

export interface ViewState {
  center: [number, number];
  zoom: number;
  date: string;
  mode: Mode;
  layers: readonly string[];
  /** The other day of a comparison, or null. */
  compare: string | null;
  selection: Selection | null;
}

export interface Read { state: ViewState; /** What the address said that could not be followed; empty when all could. */ refused: string[] }

export const START: ViewState = { center: [12.9, 51.7], zoom: 5.3, date: '1945-04-15', mode: 'evening', layers: DEFAULT_LAYERS, compare: null, selection: null };

const LONGEST = 1500;
const KEYS = ['map', 'date', 'view', 'layers', 'compare', 'sel'] as const;
/** Layers whose features can be chosen. */
export const SELECTABLE = ['captures', 'waypoints', 'events', 'pockets', 'bridgeheads', 'defence-lines', 'front-boundary', 'halt-line', 'advances', 'seelow-heights', 'rivers', 'zones', 'berlin-limit', 'places', 'towns', 'passages', 'front'] as const;

/** The day if it exists and lies in the campaign. */
export function campaignDay(text: string): string | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const at = new Date(`${text}T00:00:00Z`);
  if (Number.isNaN(at.getTime()) || at.toISOString().slice(0, 10) !== text) return null;
  return text >= CAMPAIGN.start && text <= CAMPAIGN.end ? text : null;
}

const number = (text: string | undefined, low: number, high: number): number | null => {
  if (text === undefined || !/^-?\d{1,3}(\.\d{1,6})?$/.test(text)) return null;
  const v = Number(text);
  return v >= low && v <= high ? v : null;
};

function camera(text: string): Pick<ViewState, 'center' | 'zoom'> | null {
  const [z, lat, lon, ...more] = text.split('/');
  const zoom = number(z, 2, 15), y = number(lat, -80, 84), x = number(lon, -180, 180);
  return zoom === null || x === null || y === null || more.length ? null : { zoom, center: [x, y] };
}

function layerList(text: string): { layers: string[]; unknown: string[] } {
  const asked = [...new Set(text.split(',').filter(Boolean))];
  const known = new Set(TOGGLES.map((t) => t.id));
  return { layers: TOGGLES.map((t) => t.id).filter((id) => asked.includes(id)), unknown: asked.filter((id) => !known.has(id)) };
}

function selection(text: string): Selection | null {
  const point = /^at:(-?\d{1,3}\.?\d{0,5}),(-?\d{1,2}\.?\d{0,5})$/.exec(text);
  if (point) {
    const [x, y] = [Number(point[1]), Number(point[2])];
    return Math.abs(x) <= 180 && Math.abs(y) <= 85 ? { at: [x, y] } : null;
  }
  const [, layer = '', id = ''] = /^([a-z-]{1,24}):([A-Za-z0-9/-]{1,80})$/.exec(text) ?? [];
  return (SELECTABLE as readonly string[]).includes(layer) && id ? { layer, id } : null;
}

/** The state an address asks for. What cannot be followed keeps its value of `START` and is named in `refused`. */
export function readHash(hash: string): Read {
  const text = hash.replace(/^#/, '');
  const state = { ...START }, refused: string[] = [];
  if (text.length > LONGEST) return { state, refused: ['an address longer than any view needs'] };
  for (const [key, value] of new URLSearchParams(text)) apply(state, refused, key, value);
  if (state.compare === state.date) state.compare = null;
  return { state, refused };
}

function apply(state: ViewState, refused: string[], key: string, value: string): void {
  const refuse = (what: string): void => void refused.push(what);
  if (!(KEYS as readonly string[]).includes(key)) { refuse('a part the explorer does not know'); return; }
  if (key === 'map') { const found = camera(value); if (found) Object.assign(state, found); else refuse('the view'); }
  if (key === 'date') { const day = campaignDay(value); if (day) state.date = day; else refuse('the day'); }
  if (key === 'compare') { const day = campaignDay(value); if (day) state.compare = day; else refuse('the day to compare with'); }
  if (key === 'view') { if (value === 'isochrones') state.mode = value; else if (value !== 'evening') refuse('the kind of view'); }
  if (key === 'sel') { const found = selection(value); if (found) state.selection = found; else refuse('the selection'); }
  if (key === 'layers') { const { layers, unknown } = layerList(value); state.layers = layers; if (unknown.length) refuse('some layers'); }
}

const same = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((id) => b.includes(id));
const fixed = (v: number, digits: number): string => String(Number(v.toFixed(digits)));

/** The selection as the address writes it. */
export const selectionText = (s: Selection): string => ('at' in s ? `at:${s.at.map((v) => fixed(v, 4)).join(',')}` : `${s.layer}:${s.id}`);

/** The address of a state, with `#`. `readHash` gives the same state back, to two digits of zoom and three of degrees. */
export function writeHash(state: ViewState): string {
  const parts = [`map=${fixed(state.zoom, 2)}/${fixed(state.center[1], 3)}/${fixed(state.center[0], 3)}`, `date=${state.date}`];
  if (state.mode !== 'evening') parts.push(`view=${state.mode}`);
  if (!same(state.layers, DEFAULT_LAYERS)) parts.push(`layers=${state.layers.join(',')}`);
  if (state.compare) parts.push(`compare=${state.compare}`);
  if (state.selection) parts.push(`sel=${selectionText(state.selection)}`);
  return `#${parts.join('&')}`;
}

/** One sentence for what could not be followed. */
export const refusedSentence = (refused: readonly string[]): string => {
  const words = [...new Set(refused)];
  return words.length ? `This address could not be followed in full: ${words.join(', ')}. The rest is shown.` : '';
};
