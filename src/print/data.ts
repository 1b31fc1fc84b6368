// What does the still map need? The published layers by id and the marks of one passage; nothing is read from disk here.
export type { MapCollection, MapData, MapFeature, StoryLine, StoryPin } from '../map-style/map-layers';
import type { View } from '../map-style/camera';
import type { FontName } from '../map-style/type';
import type { Box } from './clip';
import type { Projection } from './projection';
import type { MapData, StoryLine, StoryPin } from '../map-style/map-layers';

/** A figure's own marks: above the lines of the map and below its names, which keep off `boxes`. */
export interface Overlay { svg: string; boxes: readonly Box[]; used: ReadonlyMap<FontName, ReadonlySet<string>> }

export interface ViewMapInput {
  view: View;
  /** ISO day; days outside the campaign show its first or last evening. */
  date: string;
  /** Groups as a passage lists them (src/map-style/groups.ts). */
  layers: readonly string[];
  /** Ids of places drawn with emphasis and a label. */
  highlight: readonly string[];
  lines: readonly StoryLine[];
  pins: readonly StoryPin[];
  data: MapData;
  overlay?: (projection: Projection) => Overlay;
  /** For `<title>` and `<desc>`. */
  title?: string;
  desc?: string;
}

export interface ViewMap {
  svg: string;
  /** Style layers that show something in this view; `legendOf(drawn)` gives the legend. */
  drawn: string[];
}
