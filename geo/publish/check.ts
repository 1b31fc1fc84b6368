// Is a layer fit to be published? Every rule of the published contract, every breach named, all at once.
import type { Flat, Layer } from '../model/layer';
import { isDay } from '../model/scalars';
import type { FlatFeature } from '../layers/feature';
import { geometryProblems } from './check-geometry';

const LAYER_ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Does a value fit its declared type? null is allowed everywhere but in `id`. */
function fits(value: Flat, type: Layer['fields'][number]['type']): boolean {
  if (value === null) return true;
  if (type === 'date') return typeof value === 'string' && isDay(value);
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'number') return typeof value === 'number' && Number.isFinite(value);
  return typeof value === type;
}

function fieldProblems(layer: Layer, properties: Record<string, Flat>): string[] {
  const declared = new Set(layer.fields.map((f) => f.name));
  const extra = Object.keys(properties).filter((k) => !declared.has(k)).map((k) => `field "${k}" is not declared`);
  const wrong = layer.fields.flatMap((f) => {
    if (!(f.name in properties)) return [`field "${f.name}" is missing`];
    const value = properties[f.name]!;
    if (!fits(value, f.type)) return [`field "${f.name}" is ${JSON.stringify(value)}, not ${f.type === 'integer' ? 'an integer' : `a ${f.type}`}`];
    if (f.values && value !== null && !f.values.includes(String(value))) return [`field "${f.name}" is ${JSON.stringify(value)}, not one of ${f.values.join(', ')}`];
    return [];
  });
  return [...extra, ...wrong];
}

function timeProblems({ start_date: start, end_date: end }: Record<string, Flat>): string[] {
  return typeof start === 'string' && typeof end === 'string' && end <= start
    ? [`end_date ${end} is not after start_date ${start} (the end is exclusive)`] : [];
}

function sourceProblems(p: Record<string, Flat>, sources: ReadonlySet<string> | null): string[] {
  if (!('status' in p) || !('source' in p)) return [];
  const needs = p.status === 'documented' || p.status === 'indirect';
  if (needs && !p.source) return [`is ${p.status} but names no source`];
  return p.source && sources && !sources.has(String(p.source)) ? [`source "${p.source}" is not in the list of works`] : [];
}

function featureProblems(layer: Layer, f: FlatFeature, sources: ReadonlySet<string> | null): string[] {
  const id = f.id === undefined || f.id === '' ? ['has no id'] : [];
  const twin = f.properties.id === f.id ? [] : [`id ${JSON.stringify(f.properties.id)} among the properties differs from the feature's own`];
  return [...id, ...twin, ...fieldProblems(layer, f.properties), ...timeProblems(f.properties),
    ...sourceProblems(f.properties, sources), ...geometryProblems(layer.geometry, f.geometry)];
}

/** Sentences about one layer: `layer pockets, feature ruhr-1: …`; none when it is fit. `sources`: ids of all works. */
export function checkLayer(layer: Layer, sources: ReadonlySet<string> | null = null): string[] {
  const head = [
    ...(LAYER_ID.test(layer.id) ? [] : [`layer "${layer.id}": an id is lower-case words joined by hyphens`]),
    ...(['title', 'description', 'licence', 'attribution'] as const).filter((k) => !layer[k]).map((k) => `layer ${layer.id}: ${k} is empty`),
    ...(layer.fields[0]?.name === 'id' ? [] : [`layer ${layer.id}: the first field must be id`]),
  ];
  const seen = new Set<string>();
  const body = layer.features.flatMap((f) => {
    const id = String(f.id), twice = seen.has(id) ? ['id is used twice'] : [];
    seen.add(id);
    return [...twice, ...featureProblems(layer, f, sources)].map((what) => `layer ${layer.id}, feature ${id}: ${what}`);
  });
  return [...head, ...body];
}

/** Checks all layers; throws one `LayerProblems` with every sentence. */
export function checkLayers(layers: readonly Layer[], sources: ReadonlySet<string> | null = null): void {
  const ids = layers.map((l) => l.id);
  const twice = ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `layer ${id}: two layers have this id`);
  const problems = [...twice, ...layers.flatMap((l) => checkLayer(l, sources))];
  if (problems.length > 0) throw new LayerProblems(problems);
}

/** Thrown once with every problem of every layer. */
export class LayerProblems extends Error {
  readonly problems: string[];
  constructor(problems: string[]) {
    super(problems.join('\n'));
    this.name = 'LayerProblems';
    this.problems = problems;
  }
}
