// How does the still map of one view come about? Rendered once for each input, kept in .build/maps under the input's hash.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { View } from '../map-style/camera';
import type { MapSpec } from './map-spec';

export interface StillMap { svg: string; /** Ids of the style layers that show something on it. */ drawn: string[] }
/** What a screen reader says for the file opened by itself. */
export interface StillWords { title: string; desc: string; /** For use inside a page, lettered with the page's fonts. */ inline?: boolean }
export type DrawStill = (spec: MapSpec, view: View, words: StillWords) => Promise<StillMap>;

export interface StillCache { folder: string; version: string; still: (spec: MapSpec, view: View, words: StillWords) => Promise<StillMap>; /** Maps drawn, not found, since the start. */ drawn: () => number }

/**
 * A cache of still maps in `folder`. `version` must change with the data and with the code that draws; `drawer` is asked
 * for only when a map is missing, so that an edit of words loads no layers.
 */
export function stillCache(folder: string, version: string, drawer: () => DrawStill): StillCache {
  mkdirSync(folder, { recursive: true });
  let draw: DrawStill | null = null;
  let count = 0;
  return {
    folder, version, drawn: () => count,
    still: async (spec, view, words) => {
      const key = createHash('sha256').update(JSON.stringify([version, spec, view, words])).digest('hex').slice(0, 20);
      const file = join(folder, `${key}.json`);
      if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as StillMap;
      draw ??= drawer();
      count += 1;
      const map = await draw(spec, view, words);
      writeFileSync(file, JSON.stringify(map));
      return map;
    },
  };
}
