// What may stand in a layer's file? A JSON Schema (2020-12) per layer, from the same data dictionary the build checks against.
import type { Field, Layer } from '../model/layer';

const DAY = '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$';

/** A field's own schema; every field but `id` may be null. */
function property(f: Field): Record<string, unknown> {
  const words = { description: f.unit ? `${f.description} Unit: ${f.unit}.` : f.description };
  if (f.name === 'id') return { ...words, type: 'string', minLength: 1 };
  if (f.values) return { ...words, enum: [...f.values, null] };
  if (f.type === 'date') return { ...words, anyOf: [{ type: 'string', pattern: DAY, format: 'date' }, { type: 'null' }] };
  return { ...words, anyOf: [{ type: f.type }, { type: 'null' }] };
}

const TYPES = { Point: ['Point'], LineString: ['LineString', 'MultiLineString'], Polygon: ['Polygon', 'MultiPolygon'] } as const;

/** The schema of a whole layer file. */
export const jsonSchema = (layer: Layer): Record<string, unknown> => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema', title: layer.title, description: layer.description, type: 'object',
  required: ['type', 'name', 'licence', 'attribution', 'version', 'features'],
  properties: {
    type: { const: 'FeatureCollection' }, name: { const: layer.id }, licence: { type: 'string' }, attribution: { type: 'string' }, version: { type: 'string' },
    features: { type: 'array', items: {
      type: 'object', required: ['type', 'id', 'geometry', 'properties'],
      properties: {
        type: { const: 'Feature' }, id: { type: 'string', minLength: 1 },
        geometry: { type: 'object', required: ['type', 'coordinates'], properties: { type: { enum: TYPES[layer.geometry] }, coordinates: { type: 'array' } } },
        properties: { type: 'object', additionalProperties: false, required: layer.fields.map((f) => f.name), properties: Object.fromEntries(layer.fields.map((f) => [f.name, property(f)])) },
      },
    } },
  },
});
