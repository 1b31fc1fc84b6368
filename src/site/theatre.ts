// What does the home page show first? The whole theatre on one evening, with both distances to Berlin.
import { desktopView, phoneView } from '../map-style/camera';
import { longDate, weekday } from './dates';
import type { LegendEntry } from './legend';
import { legendOf } from './legend';
import type { MapSpec } from './map-spec';
import type { OutputFile } from './outputs';
import type { StillCache } from './passage-map';
import { altText, sideDistances, type DistanceSeries, type SideDistance } from './passage-view';
import { stripX } from './distances';

/** The evening on which the western armies stopped on the Elbe and the attack over the Oder was ready. */
const DAY = '1945-04-15';

export interface TheatreView {
  date: string;
  weekday: string;
  dateText: string;
  distances: SideDistance[];
  x: number;
  alt: string;
  legend: LegendEntry[];
  spec: MapSpec;
}

const SPEC: MapSpec = {
  camera: { center: [12.9, 51.7], zoom: 4.9 }, date: DAY, layers: ['pockets', 'front-east', 'front-west', 'rings'], highlight: [], lines: [], pins: [],
};

/** The first view of the home page and the files of its still maps. */
export async function theatreView(distances: DistanceSeries, cache: StillCache): Promise<{ view: TheatreView; files: OutputFile[] }> {
  const head = { weekday: weekday(DAY), dateText: longDate(DAY), frontNote: '', distances: sideDistances(DAY, distances), spec: SPEC };
  const alt = altText(head);
  const words = { title: 'The theatre of the race for Berlin', desc: alt };
  const desktop = await cache.still(SPEC, desktopView(SPEC.camera), words);
  const phone = await cache.still(SPEC, phoneView(SPEC.camera), words);
  return {
    view: { date: DAY, weekday: head.weekday, dateText: head.dateText, distances: head.distances, x: stripX(DAY), alt, legend: legendOf(SPEC, desktop.drawn), spec: SPEC },
    files: [{ path: 'assets/theatre.svg', text: desktop.svg }, { path: 'assets/theatre-phone.svg', text: phone.svg },
      { path: 'assets/theatre.json', text: JSON.stringify({ passages: [{ id: 'theatre', title: 'The theatre', day: `${head.weekday} ${head.dateText}`, ...SPEC }], places: [] }) }],
  };
}
