// Who draws the still maps? The adapter between the site and the drawing of src/print.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MapData } from '../print/data';
import { inlineViewMap, renderViewMap } from '../print/view-map';
import { readLayers, type AtlasData } from './atlas-data';
import type { DrawStill } from './passage-map';

const CODE = ['src/print', 'src/map-style'] as const;

/** Changes with the code that draws; part of the key of every kept map. */
export function drawingVersion(): string {
  const hash = createHash('sha256');
  for (const folder of CODE) {
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((n) => n.endsWith('.ts')).sort()) hash.update(name).update(readFileSync(join(folder, name)));
  }
  return hash.digest('hex').slice(0, 12);
}

/** Loads the layers once and returns the function that draws a view. */
export function drawer(data: AtlasData): DrawStill {
  const layers = readLayers(data) as unknown as MapData;
  return async (spec, view, { title, desc, inline }) => {
    const input = {
      view, date: spec.date, layers: spec.layers, highlight: spec.highlight.map((p) => p.id),
      lines: spec.lines.map(({ from, to, kind }) => ({ from: from.id, to: to.id, kind })), pins: spec.pins, data: layers, title, desc,
    };
    return inline ? inlineViewMap(input) : renderViewMap(input);
  };
}
