// The imported geography, as read from geo/base: what the surface, the layers and the maps stand on.
import type { Feature, FeatureCollection, LineString, MultiPolygon, Polygon, Point } from 'geojson';

export interface RiverProperties { id: string; name: string; kind: 'river' | 'canal'; rank: 1 | 2 | 3; detail: boolean; source: string; licence: string; accuracy_m: number }
export interface AreaProperties { id: string; name: string; source: string; licence: string }
export interface TownProperties { id: string; name: string; name_today: string; rank: number; population: number; country: string; source: string; licence: string }

export interface Base {
  /** Land of the theatre (coast), cut to THEATRE. */
  land: FeatureCollection<Polygon | MultiPolygon, AreaProperties>;
  lakes: FeatureCollection<Polygon | MultiPolygon, AreaProperties>;
  /** One feature a river, source to mouth; Oder, Neisse, Elbe and the Berlin waters are the detail lines. */
  rivers: FeatureCollection<LineString, RiverProperties>;
  /** Berlin's city limit. */
  berlin: Feature<Polygon | MultiPolygon, AreaProperties>;
  towns: FeatureCollection<Point, TownProperties>;
  /** German border of 31 December 1937 (eastern draft) and today's lines, for context only. */
  borders: FeatureCollection<LineString, AreaProperties & { kind: 'modern' | '1937' }>;
  /** Neutral countries inside the theatre (Switzerland, Liechtenstein, Sweden). */
  neutral: FeatureCollection<Polygon | MultiPolygon, AreaProperties>;
  /** Coarse land of the whole world for the Moscow, Yalta and Reims views. */
  world: FeatureCollection<Polygon | MultiPolygon, AreaProperties>;
}
