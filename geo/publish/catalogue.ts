// What has been published, how large is it and what is in it? One entry a layer, for the data page and for GIS users.
import { createHash } from 'node:crypto';
import type { Field, Layer } from '../model/layer';
import { bboxOf } from './geojson';

export interface CatalogueEntry {
  id: string; title: string; description: string; geometry: string; licence: string; attribution: string;
  /** Path under the data folder. */
  path: string;
  features: number; bytes: number; sha256: string; bbox: [number, number, number, number] | null; fields: Field[];
}

export interface Catalogue { version: string; layers: CatalogueEntry[] }

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** One entry from a layer and the very text that is written. */
export const catalogueEntry = (layer: Layer, path: string, text: string): CatalogueEntry => ({
  id: layer.id, title: layer.title, description: layer.description, geometry: layer.geometry, licence: layer.licence, attribution: layer.attribution,
  path, features: layer.features.length, bytes: Buffer.byteLength(text), sha256: sha256(text), bbox: bboxOf(layer), fields: layer.fields,
});
