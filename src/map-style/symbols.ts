// How is each line drawn? Widths, dashes and ticks in screen px (print mm x 7), shared by both renderings.
// MapLibre stretches dashes with the map between two whole zooms, up to twice: the lengths here are the shortest.
import type { ExpressionSpecification } from 'maplibre-gl';

type Stops = readonly (readonly [zoom: number, value: number])[];

/** A number that grows with zoom, linear between stops. */
export const byZoom = (stops: Stops): ExpressionSpecification =>
  ['interpolate', ['linear'], ['zoom'], ...stops.flat()] as unknown as ExpressionSpecification;

/** Dash lengths in px as MapLibre wants them: multiples of the line's own width. */
export const dashes = (width: number, ...px: number[]): number[] => px.map((v) => Math.round((v / width) * 1000) / 1000);

/** Soviet front: a line with comb ticks on its own (left) side. */
export const COMB = { line: 2.3, tick: 5.2, tickWidth: 1, every: 9.5 } as const;
/** Western front: dark casing with a paper core. */
export const DOUBLE = { casing: 4.6, core: 1.9 } as const;
/** A stretch computed between sources: broken by this rule whoever's it is. */
export const BROKEN = { on: 6, off: 2.4 } as const;
/** Order to halt: ink line with paper beads. */
export const BEADS = { line: 5.2, bead: 2.5, every: 5 } as const;
export const BOUNDARY = [9, 3, 1.6, 3, 1.6, 3] as const;
export const TOLD = [0.1, 4] as const;
export const CABLE = [6, 4] as const;
