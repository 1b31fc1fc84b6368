// How is a published feature put together? Id at the top and among the properties, flat properties, its source written out.
import type { Feature, Geometry } from 'geojson';
import type { Citation, Source } from '../model/citation';
import type { Field, Flat } from '../model/layer';

export type Properties = Record<string, Flat>;
export type FlatFeature = Feature<Geometry, Properties>;

/** A feature whose `id` stands at the top (RFC 7946) and among the properties (for software that shows only those). */
export const feature = (id: string, geometry: Geometry, properties: Properties): FlatFeature =>
  ({ type: 'Feature', id, geometry, properties: { id, ...properties } });

export const ID_FIELD: Field = { name: 'id', type: 'string', description: 'Lasting id, unique in the file.' };

/** Our own work: facts, computed lines, words. */
export const OURS = {
  licence: 'CC-BY-4.0',
  attribution: 'Race for Berlin Atlas',
} as const;

/** Fields every layer of facts carries. */
export const PROVENANCE_FIELDS: Field[] = [
  { name: 'source', type: 'string', description: 'Id of the work the fact rests on (see sources.json); empty when inferred or no source has been seen yet.' },
  { name: 'source_title', type: 'string', description: 'Title of that work.' },
  { name: 'locator', type: 'string', description: 'Page, number or date inside the work.' },
  { name: 'confidence', type: 'string', values: ['A', 'B', 'C'], description: 'A documented by a source seen, B well known but seen only indirectly, C inferred.' },
  { name: 'status', type: 'string', values: ['documented', 'indirect', 'inferred', 'unsourced'], description: 'How the fact stands to its source.' },
];

/** Titles of all works by id. */
export const titlesOf = (sources: readonly Source[]): Map<string, string> => new Map(sources.map((s) => [s.id, s.title]));

/** The properties of PROVENANCE_FIELDS for one fact. */
export const provenance = (fact: Citation, titles: ReadonlyMap<string, string>): Properties => ({
  source: fact.source,
  source_title: titles.get(fact.source) ?? '',
  locator: fact.locator,
  confidence: fact.confidence,
  status: fact.status,
});

export const START_FIELD: Field = { name: 'start_date', type: 'date', description: 'First evening the feature stands for (ISO day).' };
export const END_FIELD: Field = { name: 'end_date', type: 'date', description: 'Exclusive end: the first day it no longer stands for; empty when it has no end.' };

/** Shorthand for a data dictionary entry. */
export const field = (name: string, type: Field['type'], description: string, unit?: string): Field =>
  (unit === undefined ? { name, type, description } : { name, type, unit, description });
