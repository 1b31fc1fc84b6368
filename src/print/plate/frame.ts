// At which scale and on which cone does a plate lie? A round scale that holds the extent, parallels a sixth inside the sheet.
import type { Point, Projection } from '../projection';
import { lambert } from './lambert';
import type { Lambert } from './lambert';
import { FRAME, MM } from './paper';

export interface Frame extends Projection {
  cone: Lambert;
  /** The map is drawn 1 : this. */
  denominator: number;
  /** Largest departure of the scale from the stated one anywhere on the sheet, as a share. */
  error: number;
  /** px for a kilometre on the ground where the scale is true. */
  pxPerKm: number;
}

const ROUND = [1, 1.2, 1.5, 1.6, 1.8, 2, 2.25, 2.5, 2.75, 3, 3.5, 4, 4.25, 4.5, 4.75, 5, 5.5, 6, 7, 8, 9, 10];
type Extent = readonly [number, number, number, number];

/** The smallest round number that is at least `n`. */
export function roundScale(n: number): number {
  const power = 10 ** Math.floor(Math.log10(n));
  return ROUND.map((r) => r * power).find((r) => r >= n * 0.99999)!;
}

/** Points along the edge of a box of degrees. */
function rim([w, s, e, n]: Extent): [number, number][] {
  const k = 16, at = (i: number, a: number, b: number): number => a + ((b - a) * i) / k;
  return Array.from({ length: k + 1 }, (_, i): [number, number][] => [[at(i, w, e), s], [at(i, w, e), n], [w, at(i, s, n)], [e, at(i, s, n)]]).flat();
}

/** px from metres of the map: x right, y down, the middle of the extent in the middle of the neat line. */
function fit(cone: Lambert, extent: Extent): { denominator: number; cx: number; cy: number } {
  const points = rim(extent).map(([lon, lat]) => cone.forward(lon, lat));
  const xs = points.map((p) => p[0]), ys = points.map((p) => p[1]);
  const [x0, x1, y0, y1] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const metresPerPx = Math.max((x1 - x0) / FRAME.width, (y1 - y0) / FRAME.height);
  return { denominator: roundScale(metresPerPx * MM * 1000), cx: (x0 + x1) / 2, cy: (y0 + y1) / 2 };
}

/** Degrees to two decimals for a country, to four for a town: what is printed is what is used. */
const tidy = (v: number, span: number): number => { const k = span > 2 ? 10 : span > 0.2 ? 100 : 1000; return Math.round(v * k) / k; };

/** The frame of a plate that shows `extent`. The parallels follow the latitudes the sheet really shows. */
export function frameOf(extent: Extent): Frame {
  const [w, s, e, n] = extent, lon0 = (w + e) / 2, lat0 = (s + n) / 2;
  let cone = lambert(s + (n - s) / 6, n - (n - s) / 6, lon0, lat0);
  let frame = place(cone, extent);
  for (let i = 0; i < 2; i += 1) {
    const [, south, , north] = frame.bounds, span = north - south;
    cone = lambert(tidy(south + span * 0.15, span), tidy(north - span * 0.15, span), lon0, lat0);
    frame = place(cone, extent);
  }
  return frame;
}

function place(cone: Lambert, extent: Extent): Frame {
  const { denominator, cx, cy } = fit(cone, extent), k = (MM * 1000) / denominator, { width, height } = FRAME;
  const forward = (lon: number, lat: number): Point => { const [x, y] = cone.forward(lon, lat); return [width / 2 + (x - cx) * k, height / 2 - (y - cy) * k]; };
  const inverse = (px: number, py: number): Point => cone.inverse(cx + (px - width / 2) / k, cy - (py - height / 2) / k);
  const seen = edge(width, height).map(([x, y]) => inverse(x, y));
  const lons = seen.map((p) => p[0]), lats = seen.map((p) => p[1]);
  const bounds = [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)] as const;
  return { width, height, zoom: 0, forward, inverse, bounds, cone, denominator, error: worst(cone, bounds), pxPerKm: k * 1000 };
}

/** Points along the neat line. */
const edge = (w: number, h: number): Point[] => Array.from({ length: 25 }, (_, i): Point[] => { const t = i / 24; return [[t * w, 0], [t * w, h], [0, t * h], [w, t * h]]; }).flat();

/** The scale depends on latitude alone, so a walk from south to north meets the worst. */
function worst(cone: Lambert, [, south, , north]: Projection['bounds']): number {
  return Math.max(...Array.from({ length: 101 }, (_, i) => Math.abs(cone.scaleAt(south + ((north - south) * i) / 100) - 1)));
}
