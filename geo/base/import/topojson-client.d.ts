// What the import needs of topojson-client, which ships no types.
declare module 'topojson-client' {
  import type { FeatureCollection } from 'geojson';
  export function feature(topology: { objects: Record<string, object> }, object: object): FeatureCollection;
}
