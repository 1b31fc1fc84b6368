// The imported geography, as read from geo/base: what the surface, the layers and the maps stand on.
import type { Feature, FeatureCollection, LineString, MultiPolygon, Polygon, Point } from 'geojson';

export interface RiverProperties { id: string; name: string; name_today: string; kind: 'river' | 'canal'; rank: 1 | 2 | 3; detail: boolean; source: string; licence: string; accuracy_m: number }
export interface AreaProperties { id: string; name: string; source: string; licence: string }
/** A stretch of a river from one source; `n` counts the stretches of its river from source to mouth, from 1. */
export interface StretchProperties { id: string; river: string; n: number; source: string; licence: string; accuracy_m: number }
export interface BorderProperties extends AreaProperties { kind: 'modern' | '1937' }
/** `power` occupied the area under the London protocols, as it stood in July 1945; Berlin is a feature of its own. */
export interface ZoneProperties extends AreaProperties { power: 'soviet' | 'british' | 'american' | 'french' | 'four-power'; accuracy_m: number }
export interface TownProperties { id: string; name: string; name_today: string; rank: number; population: number; country: string; source: string; licence: string }

export interface Base {
  /** Land of the theatre (coast), cut to THEATRE. */
  land: FeatureCollection<Polygon | MultiPolygon, AreaProperties>;
  lakes: FeatureCollection<Polygon | MultiPolygon, AreaProperties>;
  /** One feature a river, source to mouth; Oder, Neisse, Elbe and the Berlin waters are the detail lines. */
  rivers: FeatureCollection<LineString, RiverProperties>;
  /** The same rivers cut by source: each stretch with its own accuracy and licence. */
  stretches: FeatureCollection<LineString, StretchProperties>;
  /** Berlin's city limit. */
  berlin: Feature<Polygon | MultiPolygon, AreaProperties>;
  towns: FeatureCollection<Point, TownProperties>;
  /** German border of 31 December 1937 (eastern draft) and today's lines, for context only. */
  borders: FeatureCollection<LineString, BorderProperties>;
  /** Neutral countries inside the theatre (Switzerland, Liechtenstein, Sweden). */
  neutral: FeatureCollection<Polygon | MultiPolygon, AreaProperties>;
  /** Coarse land of the whole world for the Moscow, Yalta and Reims views. */
  world: FeatureCollection<Polygon | MultiPolygon, AreaProperties>;
  /** Occupation zones of July 1945 west of the Oder-Neisse line; empty ground east of it is in no zone. */
  zones: FeatureCollection<Polygon | MultiPolygon, ZoneProperties>;
  /** Western limit of the Soviet zone from July 1945, north to south. */
  zoneEdge: FeatureCollection<LineString, AreaProperties>;
}
