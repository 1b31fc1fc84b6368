// Which map does a day show? Always the same frame, so that turning the days shows the fronts move.
import { desktopView, phoneView } from '../../map-style/camera';
import type { MapSpec } from '../map-spec';
import { legendOf, type LegendEntry } from '../legend';
import type { OutputFile } from '../outputs';
import type { StillCache } from '../passage-map';

/** The theatre from the Rhine to the Vistula. */
export const dayMapSpec = (date: string): MapSpec => ({
  camera: { center: [13.4, 51.75], zoom: 4.9 }, date, layers: ['front-east', 'front-west', 'rings', 'bridgeheads', 'pockets', 'captures', 'events'], highlight: [], lines: [], pins: [],
});

export interface DayMap { legend: LegendEntry[]; files: OutputFile[] }

/** The two still maps of a day, wide and for a phone, and the legend of what they show. */
export async function dayMap(date: string, words: { title: string; desc: string }, cache: StillCache): Promise<DayMap> {
  const spec = dayMapSpec(date);
  const [wide, phone] = await Promise.all([desktopView, phoneView].map((of) => cache.still(spec, of(spec.camera), words)));
  return { legend: legendOf(spec, wide!.drawn), files: [{ path: `days/${date}/map.svg`, text: wide!.svg }, { path: `days/${date}/map-phone.svg`, text: phone!.svg }] };
}
