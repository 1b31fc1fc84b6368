// How do the moving layers become one small file for the web? TopoJSON on the grid of 0.00001 degree, so nothing is lost.
import type { FeatureCollection, Position } from 'geojson';
import { topology } from 'topojson-server';
import type { Layer } from '../model/layer';

/** The layers a web map of the campaign needs. */
export const TOPO_LAYERS = ['front-lines', 'ground-taken', 'pockets', 'bridgeheads', 'spearheads', 'halt-line', 'front-boundary', 'defence-lines', 'berlin-limit', 'captures', 'events', 'places'];

const GRID = 1e5;
const whole = (v: number): number => Math.round(v * GRID);

/** Whole numbers of 1e-5 degree in place of degrees. */
function scaled(c: Position | Position[] | Position[][] | Position[][][]): unknown {
  return typeof c[0] === 'number' ? (c as Position).map(whole) : (c as Position[]).map(scaled);
}

const collection = (layer: Layer): FeatureCollection => ({
  type: 'FeatureCollection',
  features: layer.features.map((f) => ({ ...f, geometry: { ...f.geometry, coordinates: scaled((f.geometry as { coordinates: Position[] }).coordinates) } as typeof f.geometry })),
});

/** Differences between neighbours, as TopoJSON wants them beside a transform. */
function delta(arc: [number, number][]): [number, number][] {
  let x = 0, y = 0;
  return arc.map(([px, py]) => { const d: [number, number] = [px - x, py - y]; x = px; y = py; return d; });
}

/** One topology; object names are layer ids. `credit`: licence and version, kept as a foreign member. */
export function topojson(layers: readonly Layer[], credit: string): string {
  const chosen = layers.filter((l) => TOPO_LAYERS.includes(l.id) && l.features.length > 0);
  const { bbox, objects, arcs } = topology(Object.fromEntries(chosen.map((l) => [l.id, collection(l)])));
  return `${JSON.stringify({
    type: 'Topology', credit: JSON.parse(credit) as unknown, ...(bbox ? { bbox: bbox.map((v) => v / GRID) } : {}),
    transform: { scale: [1 / GRID, 1 / GRID], translate: [0, 0] }, objects, arcs: arcs.map(delta),
  })}\n`;
}
