// How is the sheet laid out? Lengths in CSS px (96 to the inch), the unit of every plate; one layout fits A4 and Letter, both at the same scale.

export const MM = 96 / 25.4;
export const PT = 96 / 72;
const mm = (v: number): number => v * MM;

/** The part that A4 landscape (297 x 210 mm) and US Letter landscape (279.4 x 215.9 mm) have in common. */
export const SHEET = { widthMm: 279.4, heightMm: 209.9, width: mm(279.4), height: mm(209.9) } as const;
/** The neat line. */
export const FRAME = { x: mm(14), y: mm(13), width: mm(196), height: mm(180.5) } as const;
/** The text column to the right of the map. */
export const COLUMN = { x: mm(217.4), y: mm(12), width: mm(54), bottom: mm(194) } as const;
export const FOOT = { x: mm(14), y: mm(201.2), width: mm(257.4) } as const;
/** Smallest type and thinnest line that may be printed. */
export const LEAST = { type: 6 * PT, stroke: mm(0.15) } as const;

/** Type sizes on paper, px. */
export const TYPE = {
  title: 19 * PT, subtitle: 9.4 * PT, prose: 7.6 * PT, kicker: 7 * PT, head: 7.2 * PT, legend: 6.6 * PT, note: 6 * PT,
  berlin: 12 * PT, town1: 8.2 * PT, town2: 7.4 * PT, town3: 6.4 * PT, town4: 6 * PT,
  bigRiver: 9 * PT, river: 6.6 * PT, sea: 11 * PT, region: 7.6 * PT, date: 6 * PT, army: 6.6 * PT, commander: 6.4 * PT,
} as const;

/** Line widths and spacings, px. */
export const LINE = {
  neat: mm(0.3), front: mm(0.36), comb: { length: mm(0.85), width: mm(0.2), every: mm(2) }, double: { casing: mm(0.68), core: mm(0.3) }, dash: [mm(1.5), mm(0.6)],
  daily: mm(0.15), coast: mm(0.17), river: mm(0.22), riverMain: { casing: mm(0.66), core: mm(0.36) }, hatch: { width: mm(0.15), every: mm(0.95) },
  stop: { line: mm(0.8), bead: mm(0.38), every: mm(1.1) }, boundary: mm(0.32), belt: { period: mm(1.6), height: mm(0.65), width: mm(0.2) },
  border: mm(0.17), road: { casing: mm(0.75), core: mm(0.42) }, ring: mm(0.18), measure: mm(0.28), halo: mm(0.55), thin: mm(0.15),
} as const;
