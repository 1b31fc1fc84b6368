// In which corner does the date lie? Top left, unless it would hide what the passage is about and the lower corner is free.
import type { View } from '../map-style/camera';
import { webMercator } from '../print/projection';
import type { MapSpec } from './map-spec';

export type Corner = 'top' | 'bottom';
/** The date box with a margin, px. */
const BOX = { wide: { width: 300, height: 130 }, phone: { width: 150, height: 62 } } as const;

/** Marks of the passage (places with emphasis, pins with the head above their point, ends of lines) inside each left corner of the view. */
function marksIn(spec: MapSpec, view: View, box: { width: number; height: number }): Record<Corner, number> {
  const { forward } = webMercator(view);
  const at = [...spec.highlight.map((p) => p.at), ...spec.pins.map((p) => p.at), ...spec.lines.flatMap((l) => [l.from.at, l.to.at])];
  const points = at.map(([lon, lat]) => forward(lon, lat)).filter(([x, y]) => x >= 0 && x < box.width && y >= 0 && y <= view.height);
  return { top: points.filter(([, y]) => y < box.height).length, bottom: points.filter(([, y]) => y > view.height - box.height).length };
}

/** The corner for the date on a view of the passage. */
export function dateCorner(spec: MapSpec, view: View): Corner {
  const marks = marksIn(spec, view, view.width < 500 ? BOX.phone : BOX.wide);
  return marks.top > marks.bottom ? 'bottom' : 'top';
}
