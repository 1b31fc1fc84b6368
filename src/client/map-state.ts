// What must the moving map show for a passage? Derived from that passage and the box alone, so nothing of another stays.
import { desktopView, phoneView, type Camera } from '../map-style/camera';
import { mapDate, type Group } from '../map-style/groups';

export interface NamedPoint { id: string; name: string; at: [number, number] }

/** One passage of `map.json`, as the build wrote it. */
export interface PassageMap {
  id: string;
  title: string;
  /** "Thursday 8 February 1945". */
  day: string;
  date: string;
  camera: Camera;
  layers: Group[];
  highlight: NamedPoint[];
  lines: { from: NamedPoint; to: NamedPoint; kind: 'measure' | 'cable' | 'told'; km: number; /** The same line ended at the city limit. */ limit?: { from: NamedPoint; to: NamedPoint; km: number } }[];
  pins: { place: string; at: [number, number]; kind: 'story' | 'record'; label: string }[];
}

export interface MapState {
  passage: string;
  camera: Camera;
  /** The evening the dated layers show. */
  date: string;
  groups: readonly Group[];
  /** Ids of the places with emphasis. */
  highlight: readonly string[];
  lines: PassageMap['lines'];
  pins: PassageMap['pins'];
}

export interface Box { width: number; height: number; /** Whether the still map below is the one for phones. */ narrow: boolean }

/** The camera that shows in `box` just what the still map of the passage shows there: it fills the box, so it scales with it. */
export function boxCamera(camera: Camera, box: Box): Camera {
  const still = box.narrow ? phoneView(camera) : desktopView(camera);
  const scale = Math.max(box.width / still.width, box.height / still.height);
  return { center: still.center, zoom: still.zoom + Math.log2(scale) };
}

/** Everything the map is set to while `passage` is read; `berlin` says where its lines to the city end. */
export function mapState(passage: PassageMap, box: Box, berlin: 'gate' | 'limit' = 'gate'): MapState {
  const lines = passage.lines.map((line) => (berlin === 'limit' && line.limit ? { ...line, ...line.limit } : line));
  return {
    passage: passage.id, camera: boxCamera(passage.camera, box), date: mapDate(passage.date), groups: passage.layers,
    highlight: passage.highlight.map(({ id }) => id), lines, pins: passage.pins,
  };
}
