// How does each layer look in QGIS, under which heading does it stand, is it shown at first, and when? One entry a layer.
import type { Layer } from '../../model/layer';
import { colour, taken, TINT_EDGES } from './palette';
import { categorized, single, type Category, type Label, type Part } from './symbol';

export interface Look {
  group: 'Fronts' | 'What happened' | 'The ground fought over' | 'After the war' | 'Places' | 'Base map';
  /** The renderer as XML. */
  renderer: string;
  label?: Label;
  /** Shown when the project opens. */
  shown: boolean;
  /** Drawn only at scales larger than 1 : this. */
  upTo?: number;
  /** Drawn only at scales smaller than 1 : this: where a finer layer takes over. */
  from?: number;
}

type Kind = Layer['geometry'];
const fill = (c: string | null, stroke?: { colour: string; mm: number; dash?: readonly number[] }, alpha?: number): Part => ({ kind: 'fill', colour: c, ...(stroke ? { stroke } : {}), ...(alpha ? { alpha } : {}) });
const line = (c: string, mm: number, dash?: readonly number[]): Part => ({ kind: 'line', colour: c, mm, ...(dash ? { dash } : {}) });
const dot = (c: string, mm: number, shape: 'circle' | 'square' | 'diamond' | 'star' | 'triangle' = 'circle'): Part => ({ kind: 'marker', shape, colour: c, mm });
const name = (c: string, points: number, more: Partial<Label> = {}): Label => ({ expression: '"name"', colour: c, points, ...more });

const SIDES = [['soviet', 'Soviet', colour.soviet], ['western', 'Western Allied', colour.western]] as const;
const bySide = (kind: Kind, parts: (c: string) => readonly Part[], more: Category[] = []): string =>
  categorized(kind, 'side', [...SIDES.map(([value, label, c]) => ({ value, label, parts: parts(c) })), ...more]);

/** Tint of the ground by side and age: the field is an expression over both. */
function groundByAge(): string {
  const steps = TINT_EDGES.map((day, i) => `WHEN "start_date" <= to_date('${day}') THEN '${i}'`).join(' ');
  const categories = SIDES.flatMap(([side, label]) => taken[side].map((c, i): Category => ({
    value: `${side} ${i}`, label: `${label}, ${i === 0 ? `to ${TINT_EDGES[0]}` : i < TINT_EDGES.length ? `to ${TINT_EDGES[i]!}` : `after ${TINT_EDGES[TINT_EDGES.length - 1]!}`}`, parts: [fill(c, { colour: c, mm: 0.1 })],
  })));
  return categorized('Polygon', `"side" || ' ' || CASE ${steps} ELSE '${TINT_EDGES.length}' END`, categories);
}

/** Front lines by side and basis: documented solid, interpolated broken; a paper edge keeps them apart. */
const fronts = (mm: number): string => categorized('LineString', '"side" || \' \' || "basis"', SIDES.flatMap(([side, label, c]) => [
  { value: `${side} documented`, label: `${label} front, dated trace of that evening`, parts: [line(colour.paper, mm + 0.6), line(c, mm)] },
  { value: `${side} interpolated`, label: `${label} front, computed between two traces`, parts: [line(colour.paper, mm + 0.6), line(c, mm, [2.2, 0.9])] },
]));

const zone = (power: string, label: string, c: string): Category => ({ value: power, label, parts: [fill(c, { colour: colour.rule, mm: 0.2 })] });
const river = (mm: number): Part => line(colour.water, mm);
const context = (renderer: string, more: Partial<Look> = {}): Look => ({ group: 'Base map', renderer, shown: true, ...more });

/** Smaller places come with larger scales. */
const PLACE_SHOWN = '"rank" <= 2 OR (@map_scale < 1500000 AND "rank" <= 3) OR (@map_scale < 500000 AND "rank" <= 4) OR @map_scale < 200000';

const LOOKS: Record<string, Look> = {
  world: context(single('Polygon', [fill(colour.land, { colour: colour.coast, mm: 0.15 })]), { from: 9_000_000 }),
  land: context(single('Polygon', [fill(colour.land, { colour: colour.coast, mm: 0.2 })])),
  neutral: context(single('Polygon', [fill(colour.paper, { colour: colour.rule, mm: 0.2 })]), { label: name(colour.ink3, 9, { italic: true }) }),
  lakes: context(single('Polygon', [fill(colour.lake, { colour: colour.water, mm: 0.1 })]), { upTo: 4_000_000 }),
  borders: context(categorized('LineString', 'kind', [
    { value: '1937', label: 'Germany of 31 December 1937', parts: [line(colour.ink2, 0.35, [3, 1, 0.6, 1])] }, { value: 'modern', label: 'Today', parts: [line(colour.rule, 0.2, [1, 1])] }])),
  rivers: context(categorized('LineString', 'rank', [
    { value: '1', label: 'Great river', parts: [river(0.5)] }, { value: '2', label: 'River', parts: [river(0.35)] }, { value: '3', label: 'Small river or canal', parts: [river(0.2)] }]),
  { label: name(colour.waterName, 8, { italic: true, along: true, upTo: 4_000_000 }) }),
  elbe: context(single('LineString', [river(0.7)])), neisse: context(single('LineString', [river(0.6)])), oder: context(single('LineString', [river(0.8)])),
  'berlin-limit': context(single('Polygon', [fill(colour.city, { colour: colour.ink2, mm: 0.3, dash: [1, 1] }, 160)])),
  towns: { group: 'Places', renderer: single('Point', [dot(colour.ink3, 1.2)]), shown: false, upTo: 2_000_000, label: name(colour.ink2, 7) },
  places: { group: 'Places', renderer: categorized('Point', `CASE WHEN ${PLACE_SHOWN} THEN "rank" <= 2 END`, [
    { value: '1', label: 'Cities', parts: [dot(colour.ink, 1.9)] }, { value: '0', label: 'Towns, villages, sites', parts: [dot(colour.ink2, 1.2)] }]),
  shown: true, label: { expression: `CASE WHEN ${PLACE_SHOWN} THEN "name" END`, colour: colour.ink, points: 9 } },
  'ground-taken': { group: 'Fronts', renderer: groundByAge(), shown: true },
  'front-lines': { group: 'Fronts', renderer: fronts(0.9), shown: true },
  'front-lines-6h': { group: 'Fronts', renderer: bySide('LineString', (c) => [line(c, 0.5)]), shown: false },
  'front-segments': { group: 'Fronts', renderer: fronts(0.6), shown: false },
  pockets: { group: 'Fronts', renderer: single('Polygon', [fill(colour.pocket, { colour: colour.german, mm: 0.35 })]), shown: true, label: name(colour.german, 8, { bold: true, upTo: 5_000_000 }) },
  bridgeheads: { group: 'Fronts', renderer: bySide('Polygon', (c) => [fill(null, { colour: c, mm: 0.5 })]), shown: true, label: name(colour.soviet, 8, { upTo: 1_000_000 }) },
  spearheads: { group: 'Fronts', renderer: bySide('LineString', (c) => [line(c, 0.5, [0.8, 0.8])]), shown: true, label: name(colour.ink2, 7, { upTo: 2_500_000 }) },
  'halt-line': { group: 'Fronts', renderer: single('LineString', [line(colour.western, 0.6, [3, 0.8, 0.5, 0.8])]), shown: true, label: name(colour.western, 8, { along: true }) },
  'front-boundary': { group: 'Fronts', renderer: single('LineString', [line(colour.ink, 0.5, [2.5, 0.7, 0.4, 0.7])]), shown: true, label: name(colour.ink, 8, { along: true, upTo: 2_500_000 }) },
  advances: { group: 'What happened', renderer: bySide('LineString', (c) => [line(c, 0.8)]), shown: false, label: { expression: '"army"', colour: colour.ink2, points: 7, along: true, upTo: 3_000_000 } },
  validation: { group: 'What happened', renderer: bySide('Point', (c) => [dot(c, 1.6, 'diamond')]), shown: false, label: { expression: 'CASE WHEN "error_days" <> 0 THEN "name" || \' \' || "error_days" END', colour: colour.ink2, points: 7, upTo: 1_500_000 } },
  captures: { group: 'What happened', renderer: bySide('Point', (c) => [dot(c, 2.2)], [{ value: 'german', label: 'German', parts: [dot(colour.german, 2.2)] }]), shown: true, label: { expression: '"place_name"', colour: colour.ink, points: 8, upTo: 4_000_000 } },
  events: { group: 'What happened', renderer: single('Point', [dot(colour.story, 3, 'star')]), shown: true, label: { expression: '"place_name"', colour: colour.story, points: 8, italic: true } },
  'defence-lines': { group: 'The ground fought over', renderer: single('LineString', [line(colour.german, 0.4, [1.2, 0.8])]), shown: true, upTo: 1_500_000, label: name(colour.german, 7, { along: true, upTo: 800_000 }) },
  'seelow-heights': { group: 'The ground fought over', renderer: single('LineString', [line(colour.relief, 0.4)]), shown: true, upTo: 1_500_000, label: name(colour.reliefName, 8, { along: true, italic: true, upTo: 800_000 }) },
  'seelow-heights-crest': { group: 'The ground fought over', renderer: single('LineString', [line(colour.relief, 0.5)]), shown: true, upTo: 1_500_000 },
  'seelow-heights-foot': { group: 'The ground fought over', renderer: single('LineString', [line(colour.relief, 0.3, [1, 1])]), shown: true, upTo: 1_500_000 },
  'seelow-heights-hachures': { group: 'The ground fought over', renderer: single('Polygon', [fill(colour.relief)]), shown: true, upTo: 1_500_000 },
  'water-obstacles': { group: 'The ground fought over', renderer: single('LineString', [line(colour.water, 0.4)]), shown: true, upTo: 1_500_000, label: name(colour.waterName, 7, { italic: true, along: true }) },
  roads: { group: 'The ground fought over', renderer: single('LineString', [line(colour.ink3, 0.4)]), shown: true, upTo: 1_500_000, label: name(colour.ink3, 7, { along: true }) },
  zones: { group: 'After the war', renderer: categorized('Polygon', 'power', [zone('soviet', 'Soviet zone', colour.zoneSoviet), zone('british', 'British zone', colour.zoneBritish),
    zone('american', 'American zone', colour.zoneAmerican), zone('french', 'French zone', colour.zoneFrench), zone('four-power', 'Berlin', colour.city)]), shown: false, label: name(colour.ink2, 9) },
  'zone-edge': { group: 'After the war', renderer: single('LineString', [line(colour.ink2, 0.6, [3, 1])]), shown: false },
};

const PLAIN: Record<Kind, readonly Part[]> = { Point: [dot(colour.ink2, 2)], LineString: [line(colour.ink2, 0.4)], Polygon: [fill(colour.city, { colour: colour.ink2, mm: 0.2 }, 128)] };

/** The look of a layer; one the table does not know is drawn plainly, with its name where it has one. */
export function lookOf(layer: Pick<Layer, 'id' | 'geometry' | 'fields'>): Look {
  const known = LOOKS[layer.id];
  if (known) return known;
  const named = layer.fields.some((f) => f.name === 'name');
  return { group: 'What happened', renderer: single(layer.geometry, PLAIN[layer.geometry]), shown: false, ...(named ? { label: name(colour.ink2, 8) } : {}) };
}
