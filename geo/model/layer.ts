// What is a layer? One published file: features of one geometry type with flat properties and a data dictionary.
import type { Feature, Geometry } from 'geojson';

export type GeometryKind = 'Point' | 'LineString' | 'Polygon';
export type Flat = string | number | boolean | null;

export interface Field {
  name: string;
  type: 'string' | 'integer' | 'number' | 'boolean' | 'date';
  unit?: string;
  description: string;
  /** Allowed values, where the field is a fixed list. */
  values?: readonly string[];
}

export interface Layer {
  /** File name without extension, e.g. `front-lines`. */
  id: string;
  title: string;
  /** One or two sentences: what it shows, how it was made, how exact it is. */
  description: string;
  geometry: GeometryKind;
  fields: Field[];
  /** SPDX id or licence name for the whole file. */
  licence: string;
  /** Credit line that must stay with the data. */
  attribution: string;
  features: Feature<Geometry, Record<string, Flat>>[];
}
